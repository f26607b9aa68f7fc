declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** The embedded engine: an HTTP server that speaks DynamoDB and keeps its data in the folder `path`. */
  export default function dynalite(options: {
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }): Server
}

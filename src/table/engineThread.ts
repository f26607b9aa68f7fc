import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import dynalite from 'dynalite'
import { Type } from 'typebox'
import { Value } from 'typebox/value'

/**
 * The embedded DynamoDB engine, on a thread of its own: what it throws (a full disk, a broken file) comes out of callbacks
 * that nobody could catch, and must end the engine alone. Given where its data is and a port; says at which one it listens.
 */
const Given = Type.Object({ path: Type.Optional(Type.String()), port: Type.Integer() })
const { path, port } = Value.Parse(Given, workerData)

const server = dynalite({ ...(path === undefined ? {} : { path }), createTableMs: 0, deleteTableMs: 0 })
server.on('request', request => {
  // The engine throws what a caller that breaks off causes.
  request.removeAllListeners('error').on('error', () => {})
})
server.listen(port, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
parentPort?.postMessage(typeof address === 'object' ? address?.port : undefined)
// Any message is the word to end.
parentPort?.once('message', () => {
  server.close(() => parentPort?.close())
  server.closeAllConnections()
})

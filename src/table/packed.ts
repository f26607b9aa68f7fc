import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const deflate = promisify(gzip)
const inflate = promisify(gunzip)

/** A value as gzipped JSON: plans repeat themselves, and an item holds at most 400 KB. */
export const pack = async (value: unknown): Promise<Uint8Array> => deflate(JSON.stringify(value))

/** The value of packed bytes; undefined for anything else. */
export async function unpack(bytes: unknown): Promise<unknown> {
  return bytes instanceof Uint8Array ? JSON.parse((await inflate(bytes)).toString()) : undefined
}

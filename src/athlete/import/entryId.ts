import { createHash } from 'node:crypto'
import { encodeTime } from 'ulid'
import type { Start } from './start.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const minuteMs = 60_000

/**
 * The id of an imported workout: a ULID whose time is the minute of its start and whose other 80 bits are a hash of
 * that minute and the title, so that the same workout of another export, in another notation of dates or from the other
 * app, has the same one. `nth` tells apart those of one file that share both, from 0.
 */
export function entryIdOf({ start, title, nth }: { start: Start; title: string; nth: number }): string {
  const minute = Math.floor(start.ms / minuteMs) * minuteMs
  const hash = createHash('sha256')
    .update(JSON.stringify([minute, title, nth]))
    .digest()
  return encodeTime(minute, 10) + toBase32(hash.subarray(0, 10))
}

/** 5 bits a character, as in a ULID. */
function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('')
  return bits.replace(/.{5}/g, five => alphabet.charAt(Number.parseInt(five, 2)))
}

/** Tells whether an entry is the one that was kept: 96 bits of a hash of its JSON. */
export const digestOf = (entry: unknown): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('base64url').slice(0, 16)

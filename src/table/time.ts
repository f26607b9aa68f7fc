/** Seconds since the epoch, the unit of the `ttl` attribute. */
export const toSeconds = (nowMs: number): number => Math.floor(nowMs / 1000)

export const dayMs = 86_400_000
export const daySeconds = 86_400

/** True for a row that DynamoDB may not have deleted yet although its time is over. */
export function isExpired(row: { ttl?: unknown }, nowMs: number): boolean {
  return typeof row.ttl === 'number' && row.ttl <= toSeconds(nowMs)
}

/** The UTC day of a moment, YYYY-MM-DD. */
export const utcDay = (nowMs: number): string => new Date(nowMs).toISOString().slice(0, 10)

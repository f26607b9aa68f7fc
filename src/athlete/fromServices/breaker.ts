/** So many failures in a row, and the source is left alone for so long. */
const mostFailures = 5
const restMs = 10_000

/** Keeps a source that is down from costing every request its wait. */
export function createBreaker(now: () => number) {
  let failures = 0
  let restsUntil = 0
  return {
    /** False while the source rests. After the rest one caller may try; the others wait for what comes of it. */
    mayAsk(): boolean {
      if (failures < mostFailures) return true
      if (now() < restsUntil) return false
      restsUntil = now() + restMs
      return true
    },
    answered(): void {
      failures = 0
    },
    failed(): void {
      failures += 1
      if (failures >= mostFailures) restsUntil = now() + restMs
    },
  }
}

/** What of a day's limit is gone: spent by this process, spent by others as far as it is known, set aside for calls under way. */
export function createPurse(limitMicroUsd: number) {
  const own = new Map<string, number>()
  const others = new Map<string, Map<string, number>>()
  const asides = new Map<string, number>()

  const aside = (day: string): number => asides.get(day) ?? 0

  function spent(day: string): number {
    let sum = own.get(day) ?? 0
    for (const costMicroUsd of others.get(day)?.values() ?? []) sum += costMicroUsd
    return sum
  }

  /** Sets an amount aside while the day has anything left; gives what takes it back, once. Undefined: nothing is left. */
  function setAside(day: string, mostMicroUsd: number): (() => void) | undefined {
    if (spent(day) + aside(day) >= limitMicroUsd) return undefined
    asides.set(day, aside(day) + mostMicroUsd)
    let released = false
    return () => {
      if (released) return
      released = true
      asides.set(day, aside(day) - mostMicroUsd)
    }
  }

  /** What another process is known to have spent. It only grows: a store may answer with what it held a moment ago. */
  function setOther(day: string, startId: string, costMicroUsd: number): void {
    const known = others.get(day) ?? new Map<string, number>()
    others.set(day, known)
    known.set(startId, Math.max(costMicroUsd, known.get(startId) ?? 0))
  }

  function forgetBefore(day: string): void {
    for (const map of [own, others, asides]) for (const known of map.keys()) if (known < day) map.delete(known)
  }

  return {
    spent,
    aside,
    setAside,
    setOwn: (day: string, costMicroUsd: number): void => void own.set(day, costMicroUsd),
    setOther,
    forgetBefore,
  }
}

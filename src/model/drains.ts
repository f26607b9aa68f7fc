/** Reading in the background what nobody waits for any more, a bounded number of calls at a time. */
export type Drains = {
  /** Starts `read`, which must not throw; false, and nothing is started, when there are too many. */
  start(read: () => Promise<void>): boolean
  /** Resolves when none is left, those started meanwhile too. */
  ended(): Promise<void>
}

export function createDrains(atMost: number): Drains {
  const running = new Set<Promise<void>>()
  return {
    start(read) {
      if (running.size >= atMost) return false
      const drain = read().finally(() => running.delete(drain))
      running.add(drain)
      return true
    },
    async ended() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

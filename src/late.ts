import { setImmediate as nextTurn } from 'node:timers/promises'

type Pending = { name: string; make: () => unknown }

export type Late = ReturnType<typeof createLate>

/**
 * What the start does not wait for: modules that are loaded and schemas that are compiled when they are first used. Each
 * is made once; one that failed is tried again.
 */
export function createLate() {
  const parts: Pending[] = []

  /** Gives what makes the part at its first call, and returns it from then on. */
  function part<Part>(name: string, make: () => Part): () => Part {
    let made: { part: Part } | undefined
    const get = () => {
      if (made) return made.part
      const mine = { part: make() }
      made = mine
      if (mine.part instanceof Promise) {
        mine.part.catch(() => {
          made = undefined
        })
      }
      return mine.part
    }
    parts.push({ name, make: get })
    return get
  }

  /** Makes what is not made yet of the parts whose names are chosen, with a turn of the event loop between two of them. */
  async function makeAll(chosen: (name: string) => boolean = () => true): Promise<void> {
    for (const { name, make } of parts) {
      if (!chosen(name)) continue
      await make()
      await nextTurn()
    }
  }

  return { part, makeAll }
}

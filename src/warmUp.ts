import { flushCompileCache } from 'node:module'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Late } from './late.ts'

type Parts = {
  late: Late
  /** Runs a chat through the code. */
  rehearse: () => Promise<void>
  /** How often it may: each takes a unit of the allowance of its user. */
  rehearsals: number
  pause: (ms: number) => Promise<void>
  /** Aborts when the service closes: then nobody needs it warm. */
  closing: AbortSignal
  log: { warn(details: object, message: string): void }
}

export type WarmUp = ReturnType<typeof createWarmUp>

/** What a chat needs of the modules that are loaded late, in pieces: loaded in one, they would hold up all else too long. */
const chatModules = [
  () => import('#src/knowledge/redFlags/index.ts'),
  () => import('#src/knowledge/exercises/index.ts'),
  () => import('#src/knowledge/foods/index.ts'),
  () => import('#src/knowledge/dishes/index.ts'),
  () => import('#src/knowledge/allergens/index.ts'),
  () => import('#src/knowledge/injuries/index.ts'),
  () => import('#src/knowledge/diets/index.ts'),
  () => import('#src/knowledge/coaching/index.ts'),
  () => import('#src/coach/grounding/index.ts'),
]

/** The rest waits until those who waited for the service to be ready have had their first answers. */
const restAfterMs = 2_000

/** Names of the late parts that a chat needs. */
const chatParts = new Set(['contexts', 'chat', '/api/ai/chat'])

/** The engine compiles well what it has run a few times. */
const enoughRehearsals = 8

/**
 * Makes the service quick before its first request comes, in steps between which requests are answered: first what a chat
 * needs, then everything else. It never fails: a service that is not warm is slow and no more than that.
 */
export function createWarmUp({ late, rehearse, rehearsals, pause, closing, log }: Parts) {
  let chat: Promise<void> | undefined
  let all: Promise<void> | undefined

  async function warmChat(): Promise<void> {
    for (const load of chatModules) {
      if (closing.aborted) return
      await load()
      await nextTurn()
    }
    await late.makeAll(name => chatParts.has(name) && !closing.aborted)
    const most = Math.min(enoughRehearsals, rehearsals)
    for (let times = 0; times < most && !closing.aborted; times += 1) await rehearse()
  }

  const orWarn = (error: unknown) => {
    if (!closing.aborted) log.warn({ err: error }, 'the service could not be warmed up')
  }

  /** Resolves when a chat would be answered as fast as ever. */
  function chatReady(): Promise<void> {
    chat ??= warmChat().catch(orWarn)
    return chat
  }

  /** Resolves when everything is made. */
  function ready(): Promise<void> {
    all ??= chatReady()
      .then(() => pause(restAfterMs))
      .then(() => late.makeAll(() => !closing.aborted))
      // Not at the end of the process alone: one that is killed would leave the next start nothing.
      .then(flushCompileCache)
      .catch(orWarn)
    return all
  }

  return { chatReady, ready }
}

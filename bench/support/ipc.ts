/** A question to a process of the bench, and its answer. */
export type Question = { id: number; ask: string; value?: unknown }
export type Answer = { id: number; result?: unknown; error?: string }

type Handlers = Record<string, (value: unknown) => unknown>

/**
 * Answers what the process that started this one asks, and ends with it: a bench that is broken off leaves nothing
 * behind. The channel alone keeps no process alive.
 */
export function answerParent(handlers: Handlers): void {
  if (!process.send) return
  process.on('message', ({ id, ask, value }: Question) => {
    Promise.try(() => handlerOf(handlers, ask)(value)).then(
      result => process.send?.({ id, result } satisfies Answer),
      error => process.send?.({ id, error: String(error) } satisfies Answer),
    )
  })
  process.on('disconnect', () => process.exit(0))
  process.channel?.unref()
}

function handlerOf(handlers: Handlers, ask: string) {
  const handler = handlers[ask]
  if (!handler) throw new Error(`nobody answers to ${ask}`)
  return handler
}

/** What a process has used so far: CPU time of all its threads in microseconds, resident memory in bytes. */
export type Usage = { cpuUs: number; rssBytes: number }

/** Asked as `usage`. */
export function usageOfThisProcess(): Usage {
  const { user, system } = process.cpuUsage()
  return { cpuUs: user + system, rssBytes: process.memoryUsage.rss() }
}

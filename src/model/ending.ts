/** Why a request ends before its answer: its time is over, or its client has gone. */
export type EndedBy = 'timeout' | 'abandoned'

/** The two ends that a whole request can come to, over all its calls. `stop` must be called, it frees the timer. */
export type Ending = {
  readonly signal: AbortSignal
  by(): EndedBy | undefined
  /** Ends it now, as its time would. */
  cut(): void
  stop(): void
}

export function startEnding(totalMs: number, gone?: AbortSignal): Ending {
  const controller = new AbortController()
  let endedBy: EndedBy | undefined
  const stop = () => {
    clearTimeout(timer)
    gone?.removeEventListener('abort', abandon)
  }
  const end = (by: EndedBy) => {
    stop()
    endedBy = by
    controller.abort()
  }
  const abandon = () => end('abandoned')
  const timer = setTimeout(() => end('timeout'), totalMs)
  gone?.addEventListener('abort', abandon)
  if (gone?.aborted) abandon()
  return { signal: controller.signal, by: () => endedBy, cut: () => end('timeout'), stop }
}

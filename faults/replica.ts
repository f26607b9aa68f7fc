import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { startService } from '#test/support/service.ts'

type Teardown = { teardown(fn: () => unknown): void }

/** A service process of a rehearsal, `src/server.ts` as it is. With a clock its wall clock is not that of the machine. */
export async function startReplica(t: Teardown, settings: Record<string, string>, clock?: Clock) {
  const service = await startService(t, { ...settings, ...clock?.settings })
  await untilReady(service.url)
  let alive = true
  let peakMb: number | undefined
  return {
    url: service.url,
    /** Its log, line by line. */
    lines: service.lines,
    /** True until it has ended, by itself or because it was told to. */
    alive: () => alive && isRunning(service.pid),
    /** It ended, and nobody had told it to. */
    died: () => alive && !isRunning(service.pid),
    /** Ends it; gives its exit code, or the signal's name. */
    end: async (signal: 'SIGKILL' | 'SIGTERM') => {
      peakMb = await readPeakMb(service.pid)
      const how = await service.end(signal)
      alive = false
      return how
    },
    /** The most memory that it ever held, in MB: the kernel's own mark (Linux; elsewhere it is not known). */
    peakMb: async () => peakMb ?? (await readPeakMb(service.pid)),
  }
}

export type Replica = Awaited<ReturnType<typeof startReplica>>

/** The wall clock of processes, off by so many milliseconds; it can be put again while they run. */
export async function makeClock(t: Teardown, shiftMs: number) {
  const folder = await mkdtemp(join(tmpdir(), 'gym-coach-clock-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'shift')
  const set = async (nextMs: number): Promise<void> => {
    // In one step: a process may read it at any moment.
    await writeFile(`${file}.new`, String(nextMs))
    await rename(`${file}.new`, file)
  }
  await set(shiftMs)
  const preload = pathToFileURL(join(import.meta.dirname, 'clock.ts')).href
  const settings: Record<string, string> = {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${preload}`.trim(),
    FAULTS_CLOCK_FILE: file,
  }
  return { settings, set }
}

export type Clock = Awaited<ReturnType<typeof makeClock>>

/** A load balancer sends nobody before that either. */
async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const status = await fetch(`${url}/health/ready`).then(
      response => response.status,
      () => 0,
    )
    if (status === 200) return
    await pause(200)
  }
  throw new Error('the service did not get ready in 60 s')
}

function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}

async function readPeakMb(pid: number | undefined): Promise<number | undefined> {
  if (pid === undefined) return undefined
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const peakKb = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
  return peakKb === undefined ? undefined : Number(peakKb) / 1024
}

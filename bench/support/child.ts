import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Answer, Question, Usage } from './ipc.ts'

export type Child = Awaited<ReturnType<typeof startChild>>

type Options = {
  /** From the folder of the bench. */
  file: string
  env: Record<string, string>
  flags?: readonly string[]
}

const root = join(import.meta.dirname, '..')

/**
 * Starts a process with nothing in its environment but what is named, and waits for the line that says where it
 * listens. Its further lines are read and dropped, as the reader of a container's log does.
 */
export async function startChild({ file, env, flags = [] }: Options) {
  const began = performance.now()
  const child = spawn(process.execPath, [...flags, join(root, file)], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const exited = once(child, 'exit')
  const port = await listening(child, file)
  const listeningMs = performance.now() - began
  const ask = askerOf(child)
  return {
    port,
    /** From the start of the process to its listening. */
    listeningMs,
    ask,
    usage: async (): Promise<Usage> => toUsage(await ask('usage')),
    close: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}

function listening(child: ChildProcess, file: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const lines: string[] = []
  child.once('exit', code => reject(new Error(`${file} ended with ${code}: ${lines.join('\n')}`)))
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    const reader = createInterface({ input: stream })
    reader.on('line', line => {
      lines.push(line)
      if (lines.length > 20) lines.shift()
      const found = /istening at http:\/\/[^":]+:(\d+)/.exec(line)?.[1]
      if (!found) return
      resolve(Number(found))
      // From here on nobody looks at the lines; reading them apart would only take CPU.
      reader.close()
      stream.resume()
    })
  }
  return promise
}

function askerOf(child: ChildProcess) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let next = 0
  child.on('message', ({ id, result, error }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(result)
    else asked?.reject(new Error(error))
  })
  child.once('exit', code => {
    for (const { reject } of waiting.values()) reject(new Error(`the process ended with ${code}`))
  })
  return (ask: string, value?: unknown): Promise<unknown> => {
    const asked = Promise.withResolvers<unknown>()
    const id = next++
    waiting.set(id, asked)
    child.send({ id, ask, value } satisfies Question)
    return asked.promise
  }
}

function toUsage(value: unknown): Usage {
  if (typeof value === 'object' && value !== null && 'cpuUs' in value && 'rssBytes' in value) {
    return { cpuUs: Number(value.cpuUs), rssBytes: Number(value.rssBytes) }
  }
  throw new TypeError('that is no usage')
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { settings as schema } from '#src/config.ts'

const settingNames = schema.properties

type Teardown = { teardown(fn: () => unknown): void }

/** This process's environment (the coverage lives in it) less what the service would take for settings. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !(name in settingNames)))
}

/** The service as a process of its own, with no settings but those it is given. */
export async function startService(t: Teardown, settings: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/server.ts')], {
    // Slow is not wrong: other tests keep the machine busy.
    // What comes out of the cache of compiled code is not counted right by the coverage.
    env: { ...withoutSettings(process.env), NODE_DISABLE_COMPILE_CACHE: '1', EVENT_LOOP_LAG_MS: '0', ...settings },
    // Not here: a developer's `.env` is not the tests'.
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const ended = once(child, 'exit')
  t.teardown(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const url = await listening(child, lines)
  return {
    url,
    lines,
    pid: child.pid,
    chat: (authorization: string, payload: object, headers: Record<string, string> = {}) =>
      fetch(`${url}/api/ai/chat`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(payload),
      }),
    /** Ends it by a signal; resolves with its exit code, or the signal's name. */
    end: async (signal: 'SIGKILL' | 'SIGTERM') => {
      child.kill(signal)
      const [code, by] = await ended
      return code ?? by
    },
  }
}

/** Reads the log until it says where it listens. */
function listening(child: ChildProcess, lines: string[]): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  child.once('exit', code => reject(new Error(`the service ended with ${code}: ${lines.slice(-5).join('\n')}`)))
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', line => {
      lines.push(line)
      const found = /Server listening at (http:[^"]+)/.exec(line)?.[1]
      if (found) resolve(found)
    })
  }
  return promise
}

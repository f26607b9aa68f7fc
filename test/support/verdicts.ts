import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What a check over many random cases says of them. */
export type Verdicts = { comment(...texts: string[]): void; ok(value: unknown, message: string): void }

type Told = { lines: string[]; verdicts: { ok: boolean; message: string }[] }

/**
 * Runs scripts side by side, each in a process of its own, and takes their verdicts over. Coverage is not counted there:
 * counting makes a search five times slower. A script that throws fails the test.
 */
export async function takeVerdicts(t: Verdicts, scripts: readonly [path: string, ...args: string[]][]): Promise<void> {
  const env = { PATH: process.env.PATH ?? '' }
  const runs = await Promise.all(scripts.map(script => promisify(execFile)(process.execPath, script, { env })))
  for (const { stdout } of runs) {
    const told: Told = JSON.parse(stdout)
    t.comment(...told.lines.map(line => `${line}\n`))
    t.ok(told.verdicts.length > 0, 'the script has verdicts')
    for (const { ok, message } of told.verdicts) t.ok(ok, message)
  }
}

/** In such a script: runs the check, and prints what `takeVerdicts` reads. */
export function tellVerdicts(check: (t: Verdicts) => void): void {
  const told: Told = { lines: [], verdicts: [] }
  check({
    comment: (...texts) => told.lines.push(...texts),
    ok: (value, message) => told.verdicts.push({ ok: Boolean(value), message }),
  })
  process.stdout.write(JSON.stringify(told))
}

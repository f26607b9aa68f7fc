import { readFile } from 'node:fs/promises'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { defaultPreferences, Preferences } from '#src/api/preferences.ts'
import { WorkoutPlan, WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { toBrief } from './brief.ts'
import { checkPlan } from './check.ts'

/** `npm run lint:plan -- file.json`: the gates of a plan on the command line; exit 1 on a broken hard gate. */
const File = Type.Object({ request: WorkoutPlanRequest, plan: WorkoutPlan, preferences: Type.Optional(Preferences) })

async function lint(path: string | undefined): Promise<number> {
  if (path === undefined) {
    process.stderr.write('usage: npm run lint:plan -- file.json, a file of {"request": ..., "plan": ...}\n')
    return 2
  }
  const { request, plan, preferences } = Value.Parse(File, JSON.parse(await readFile(path, 'utf8')))
  const brief = toBrief(request, preferences ?? defaultPreferences)
  const { gates, score, builtFor } = checkPlan(brief, plan, { redFlags: 'none' })
  const lines = gates.map(
    ({ id, kind, passed, score: own, detail }) =>
      `${passed ? 'ok  ' : 'FAIL'} ${id.padEnd(3)} ${kind} ${own.toFixed(2)} ${detail}`,
  )
  process.stdout.write(`${[...builtFor, ...lines, `score ${score.toFixed(3)}`].join('\n')}\n`)
  return gates.some(({ kind, passed }) => kind === 'H' && !passed) ? 1 : 0
}

process.exitCode = await lint(process.argv[2])

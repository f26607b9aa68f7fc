import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { defaultPreferences } from '#src/api/preferences.ts'
import type { WorkoutPlan, WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { toBrief } from '#src/coach/workout/brief.ts'
import { completePlan } from '#src/coach/workout/complete.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'

const run = promisify(execFile)
const request: WorkoutPlanRequest = { goals: ['muscle_gain'], duration: 4, daysPerWeek: 3, equipment: ['dumbbells'] }

function planFor(): WorkoutPlan {
  const brief = toBrief(request, defaultPreferences)
  const draft = draftByRules(brief)
  if (isInfeasible(draft)) throw new Error(draft.infeasible)
  return completePlan(brief, draft)
}

async function lint(t: Tap, plan: WorkoutPlan): Promise<{ code: number; stdout: string }> {
  const path = join(t.testdir(), 'plan.json')
  await writeFile(path, JSON.stringify({ request, plan }))
  return run(process.execPath, ['src/coach/workout/lintPlan.ts', path]).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => error,
  )
}

type Tap = Pick<typeof t, 'testdir'>

t.test('a good plan is reported and passes', async t => {
  const { code, stdout } = await lint(t, planFor())
  t.equal(code, 0)
  t.match(stdout, /ok {3}W1 {2}H 1\.00/)
  t.match(stdout, /score \d\.\d{3}/)
})

t.test('a broken hard gate fails the command', async t => {
  const plan = planFor()
  plan.title = 'Bench 100 kg'
  const { code, stdout } = await lint(t, plan)
  t.equal(code, 1)
  t.match(stdout, /FAIL W13 H/)
})

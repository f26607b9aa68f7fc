import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { planByRules } from '#src/coach/meal/rules.ts'
import { anyRequest, toAnyBrief } from '#test/support/mealBriefs.ts'

const seeds = [20261124, 4711]

t.test('two thousand weeks by rules pass every hard gate', async t => {
  const script = join(import.meta.dirname, 'weeks.ts')
  // Without the counting of coverage, which makes the search for portions five times slower.
  const env = { PATH: process.env.PATH ?? '' }
  const runs = await Promise.all(
    seeds.map(seed => promisify(execFile)(process.execPath, [script, String(seed)], { env })),
  )
  for (const { stdout } of runs) {
    const told: { lines: string[]; verdicts: { ok: boolean; message: string }[] } = JSON.parse(stdout)
    t.comment(...told.lines.map(line => `${line}\n`))
    t.ok(told.verdicts.length > 1)
    for (const { ok, message } of told.verdicts) t.ok(ok, message)
  }
})

t.test('the same brief and seed give the same week, another seed another', async t => {
  let different = 0
  fc.assert(
    fc.property(anyRequest, asked => {
      const brief = toAnyBrief(asked)
      if (!brief) return
      const [first, again, other] = ['a', 'a', 'b'].map(salt => JSON.stringify(planByRules(brief, salt)))
      if (first !== again) throw new Error('two weeks differ')
      if (first !== other) different += 1
    }),
    { numRuns: 40, seed: 20261124 },
  )
  t.ok(different > 30, `${different} of 40`)
})

import { weeksHold } from '#test/support/mealWeeks.ts'

/** A thousand weeks in a process of its own: `node weeks.ts <seed>` prints the lines of the tally and then its verdicts. */
const lines: string[] = []
const verdicts: { ok: boolean; message: string }[] = []
weeksHold(
  {
    comment: (...texts) => lines.push(...texts),
    ok: (value, message) => verdicts.push({ ok: Boolean(value), message }),
  },
  Number(process.argv[2]),
)
process.stdout.write(JSON.stringify({ lines, verdicts }))

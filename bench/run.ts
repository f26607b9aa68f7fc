import { parseArgs } from 'node:util'
import { added } from './parts/added.ts'
import { history } from './parts/history.ts'
import { mealPlan } from './parts/mealPlan.ts'
import { rates } from './parts/rates.ts'
import { same } from './parts/same.ts'
import { start } from './parts/start.ts'
import { atOnce, firstToken, memory, streamCpu } from './parts/streams.ts'
import { type Part, quickScale, type Scale, usualScale } from './support/part.ts'
import { meets, type Named, type Report, toJson, toText } from './support/report.ts'
import { openRig } from './support/rig.ts'

/**
 * What the service costs, measured beside a minimal server that does the same I/O:
 * `npm run bench [-- --only part[,part]] [--quick] [--json] [--cpu-prof folder]`.
 */

/** In this order: memory is read after the load. */
const compared: Record<string, Part> = { rates, added, streamCpu, firstToken, atOnce, memory, start }
/** Of the service alone, on the embedded engine. */
const alone: Record<string, (scale: Scale) => Promise<Report>> = { history, mealPlan }

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'cpu-prof': { type: 'string' },
  },
})

const all = [...Object.keys(compared), ...Object.keys(alone)]
const wanted = values.only?.split(',') ?? all
const unknown = wanted.find(name => !all.includes(name))
if (unknown !== undefined) throw new Error(`there is no part ${unknown}; there are ${all.join(', ')}`)
const scale = values.quick ? quickScale : usualScale

/** For people, each part's figures are shown as they come. */
function show(report: Named): Named {
  if (!values.json) process.stdout.write(`${toText([report])}\n`)
  return report
}

async function runCompared(names: readonly string[]): Promise<Named[]> {
  const reports: Named[] = []
  const rig = await openRig({ profileFolder: values['cpu-prof'] })
  try {
    for (const [part, measure] of Object.entries({ same, ...compared })) {
      if (part !== 'same' && !names.includes(part)) continue
      reports.push(show({ part, ...(await measure(rig, scale)) }))
    }
  } finally {
    await rig.close()
  }
  return reports
}

const reports = wanted.some(name => name in compared) ? await runCompared(wanted) : []
for (const [part, measure] of Object.entries(alone)) {
  if (wanted.includes(part)) reports.push(show({ part, ...(await measure(scale)) }))
}
if (values.json) process.stdout.write(`${toJson(reports)}\n`)
const missed = reports.flatMap(({ rows = [] }) => rows.filter(row => meets(row) === false))
if (!values.json) process.stdout.write(`${missed.length} targets missed\n`)

import type { ImportQuery, ImportReport } from '#src/api/import.ts'
import type { Workout } from '#src/api/workouts.ts'
import type { Digested, LogRows } from '#src/table/athlete.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { invalid } from '../refuse.ts'
import { mostBytes, mostRows, tooLarge } from './bytes.ts'
import type { CsvRow } from './csv.ts'
import { digestOf } from './entryId.ts'
import { createFileReader } from './file.ts'
import { createGathering } from './gather.ts'
import type { Layout } from './layout.ts'
import { createRowReader } from './row.ts'

/** What is written at a time: few calls to the store, little memory. */
const batchWorkouts = 50
const batchSets = 4_000

type KeepAll = LogRows['keepAll']
type Upload = { bytes: AsyncIterable<Uint8Array>; asked: ImportQuery; nowMs: number }

/**
 * Keeps the workouts of a CSV export of Strong or Hevy as they come: memory holds a batch of them at a time. The same
 * file again keeps the same entries, so an import that broke off is completed by a repeat. Throws `invalid_request` for
 * a file of another kind or without a unit, `payload_too_large`, `store_unavailable`.
 */
export function createImport(keepAll: KeepAll) {
  return async (userId: string, { bytes, asked, nowMs }: Upload): Promise<ImportReport> => {
    const file = createFileReader()
    const gathering = createGathering()
    const batch = createBatch(entries => keepAll(userId, entries))
    let rowReader: ReturnType<typeof createRowReader> | undefined

    async function take(found: readonly CsvRow[]): Promise<void> {
      if (!file.begun()) return
      rowReader ??= createRowReader(refuseUnknownUnit(file.layout(), asked), asked, utcDay(nowMs + dayMs))
      for (const row of found) await batch.add(gathering.add(rowReader.read(row)))
      if (gathering.rows() > mostRows) throw tooLarge()
    }

    for await (const text of textOf(bytes)) await take(file.push(text))
    await take(file.end())
    await batch.add(gathering.end())
    await batch.flush()
    return {
      format: file.layout().format,
      units: { ...named('weight', rowReader?.units.weight), ...named('distance', rowReader?.units.distance) },
      ...gathering.report(),
      already: batch.already(),
    }
  }
}

/** The bytes as text, at most so many; a byte order mark is no part of it. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.byteLength
    if (size > mostBytes) throw tooLarge()
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

function refuseUnknownUnit(layout: Layout, { weightUnit }: ImportQuery): Layout {
  if (layout.weightUnit || layout.columns.has('weightUnit') || weightUnit) return layout
  const message = 'is needed: the file does not say whether its weights are kg or lb'
  throw invalid([{ pointer: '#/query/weightUnit', message }])
}

const named = <Unit extends string>(measure: string, units: ReadonlySet<Unit> | undefined) => {
  const [first, ...others] = units ?? []
  return first === undefined ? {} : { [measure]: others.length > 0 ? 'mixed' : first }
}

function createBatch(keep: (entries: readonly Digested[]) => Promise<number>) {
  let kept: Workout[] = []
  let sets = 0
  let already = 0

  async function flush(): Promise<void> {
    if (kept.length === 0) return
    already += await keep(kept.map(entry => ({ entry, digest: digestOf(entry) })))
    kept = []
    sets = 0
  }

  async function add(workouts: readonly Workout[]): Promise<void> {
    for (const workout of workouts) {
      kept.push(workout)
      for (const exercise of workout.exercises) sets += exercise.sets.length
    }
    if (kept.length >= batchWorkouts || sets >= batchSets) await flush()
  }

  return { add, flush, already: () => already }
}

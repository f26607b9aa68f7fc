import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { coreAndCardio } from '../src/knowledge/exercises/corrections/coreAndCardio.ts'
import { cuesCore } from '../src/knowledge/exercises/corrections/cuesCore.ts'
import { cuesLower } from '../src/knowledge/exercises/corrections/cuesLower.ts'
import { cuesUpper } from '../src/knowledge/exercises/corrections/cuesUpper.ts'
import { families } from '../src/knowledge/exercises/corrections/families.ts'
import { lower } from '../src/knowledge/exercises/corrections/lower.ts'
import { upper } from '../src/knowledge/exercises/corrections/upper.ts'

/**
 * Makes exercises.json from the public-domain catalogue (its level, its name as an alias, and a check of muscles) and
 * the hand-written rules and corrections. `node scripts/deriveExercises.ts <path-to-exercises.csv>`
 */

type Row = { level: string; muscles: string[] }
type Family = {
  pattern: string
  mechanic: string
  primary: string[]
  secondary: string[]
  measure: string
  stress: Map<string, number>
}
type Flags = { level?: string; unilateral: boolean; measure?: string; primary?: string[]; stress: [string, number][] }

const levels: Record<string, string> = { beginner: 'beginner', intermediate: 'intermediate', expert: 'advanced' }
const letters: Record<string, string> = { b: 'beginner', i: 'intermediate', a: 'advanced' }
const catalogueMuscles: Record<string, string[]> = {
  abdominals: ['abs', 'obliques'],
  'lower back': ['lower_back', 'glutes'],
  'middle back': ['upper_back', 'lats', 'rear_delts'],
  quadriceps: ['quads'],
  shoulders: ['front_delts', 'side_delts', 'rear_delts'],
}
const weights = new Set(
  (
    'dumbbells barbell ez_bar kettlebell cable_machine lat_pulldown leg_press leg_curl_machine ' +
    'leg_extension_machine smith_machine machine medicine_ball trap_bar sled sandbag'
  ).split(' '),
)

const list = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')

/** The file quotes a field only around a comma, and never holds a quotation mark inside one. */
function readCatalogue(path: string): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const fields = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(match => match[1] ?? match[2] ?? '')
    const [name = '', , , , level = '', , primary = ''] = fields
    if (name !== '') rows.set(name, { level: levels[level] ?? 'beginner', muscles: list(primary, ';') })
  }
  return rows
}

const readStress = (text: string): [string, number][] =>
  list(text, ' ').map(word => {
    const [, structure, level] = /^([a-z_]+)([0-3])$/.exec(word) ?? []
    if (structure === undefined) throw new Error(`stress ${word}`)
    return [structure, Number(level)]
  })

function readFamilies(): Map<string, Family> {
  const found = new Map<string, Family>()
  for (const line of list(families, '\n')) {
    const [id = '', pattern = '', mechanic, primary = '', secondary = '', measure = '', stress = ''] = line
      .split('|')
      .map(part => part.trim())
    found.set(id, {
      pattern,
      mechanic: mechanic === 'C' ? 'compound' : 'isolation',
      primary: list(primary, ','),
      secondary: list(secondary, ','),
      measure,
      stress: new Map(readStress(stress)),
    })
  }
  return found
}

function readFlags(text: string): Flags {
  const flags: Flags = { unilateral: false, stress: [] }
  for (const word of list(text, ' ')) {
    if (word in letters) flags.level = letters[word] ?? ''
    else if (word === 'u') flags.unilateral = true
    else if (word.startsWith('p:')) flags.primary = list(word.slice(2), ',')
    else if (/^(?:reps|load|time|distance)$/.test(word)) flags.measure = word
    else flags.stress.push(...readStress(word))
  }
  return flags
}

function readCues(): Map<string, { cues: string[]; mistakes: string[] }> {
  const found = new Map<string, { cues: string[]; mistakes: string[] }>()
  let open: { cues: string[]; mistakes: string[] } = { cues: [], mistakes: [] }
  for (const line of list([cuesLower, cuesUpper, cuesCore].join('\n'), '\n')) {
    if (line.startsWith('+')) open.cues.push(...list(line.slice(1), '|'))
    else if (line.startsWith('-')) open.mistakes.push(...list(line.slice(1), '|'))
    else {
      open = { cues: [], mistakes: [] }
      found.set(idOf(line), open)
    }
  }
  return found
}

const measureOf = (equipment: string[]): string => (equipment.some(item => weights.has(item)) ? 'load' : 'reps')

/** Where the catalogue names other movers than the family does; printed, for a person to look at. */
const differs = (row: Row, primary: readonly string[]): boolean =>
  !row.muscles.some(muscle => (catalogueMuscles[muscle] ?? [muscle]).some(mapped => primary.includes(mapped)))

function makeExercise(line: string, family: Family, catalogue: Map<string, Row>) {
  const [name = '', equipmentText = '', flagText = '', source = '', aliasText = ''] = line
    .split('|')
    .map(part => part.trim())
  const equipment = list(equipmentText, ' ')
  const flags = readFlags(flagText)
  const row = catalogue.get(source)
  if (source !== '' && !row) throw new Error(`not in the catalogue: ${source}`)
  const stress = new Map([...family.stress, ...flags.stress])
  const primary = flags.primary ?? family.primary
  if (row && differs(row, [...primary, ...family.secondary]))
    process.stderr.write(`movers differ: ${name}: ${primary.join()} / ${row.muscles.join()}\n`)
  const aliases = new Set([...list(aliasText, ';'), source.toLowerCase()])
  aliases.delete('')
  aliases.delete(name.toLowerCase())
  return {
    id: idOf(name),
    name,
    aliases: [...aliases],
    pattern: family.pattern,
    mechanic: family.mechanic,
    primary,
    secondary: flags.primary ? [] : family.secondary,
    equipment,
    level: flags.level ?? row?.level ?? 'beginner',
    unilateral: flags.unilateral,
    measure: flags.measure ?? (family.measure || measureOf(equipment)),
    stress: Object.fromEntries([...stress].filter(([, level]) => level > 0).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function main(path: string): void {
  const catalogue = readCatalogue(path)
  const known = readFamilies()
  const cues = readCues()
  const exercises = []
  let family: Family | undefined
  for (const line of list([lower, upper, coreAndCardio].join('\n'), '\n')) {
    if (line.startsWith('=')) family = known.get(line.slice(1).trim())
    if (!family) throw new Error(`family ${line}`)
    if (line.startsWith('=')) continue
    const exercise = makeExercise(line, family, catalogue)
    exercises.push({ ...exercise, ...(cues.get(exercise.id) ?? { cues: [], mistakes: [] }) })
    cues.delete(exercise.id)
  }
  if (cues.size > 0) throw new Error(`cues of unknown exercises: ${[...cues.keys()].join()}`)
  exercises.sort((a, b) => (a.id < b.id ? -1 : 1))
  const source = 'Free Exercise DB (public domain), selected, mapped and corrected by scripts/deriveExercises.ts'
  const target = new URL('../src/knowledge/exercises/exercises.json', import.meta.url)
  writeFileSync(
    target,
    `{\n"source": ${JSON.stringify(source)},\n"exercises": [\n${exercises.map(exercise => JSON.stringify(exercise)).join(',\n')}\n]\n}\n`,
  )
  execFileSync('npx', ['biome', 'format', '--write', fileURLToPath(target)], { stdio: 'ignore' })
  process.stdout.write(`${exercises.length} exercises\n`)
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: node scripts/deriveExercises.ts <path-to-exercises.csv>')
main(path)

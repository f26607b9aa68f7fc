import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { allergens } from '../src/knowledge/allergens/types.ts'
import { aisles, cookingNeeds, traits } from '../src/knowledge/foods/types.ts'
import { animalLines } from './foods/animals.ts'
import { compoundLines } from './foods/compound.ts'
import { plantLines } from './foods/plants.ts'

/**
 * Makes foods.json from USDA SR24 (the figures and household measures, per 100 g) and the hand-written lines of
 * `scripts/foods` (everything else). `node scripts/deriveFoods.ts <path-to-usda-sr24.csv>`
 */

type Row = { description: string; figures: (number | null)[]; measures: string }

const list = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')

/** A line of the file: fields parted by commas, in quotation marks where they hold one, a mark doubled. */
const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(match =>
    (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
  )

const figure = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text))

function readTable(path: string): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const line of list(readFileSync(path, 'utf8'), '\n').slice(1)) {
    const [ndb = '', description = '', ...rest] = fieldsOf(line)
    rows.set(ndb, { description, figures: rest.slice(0, 8).map(figure), measures: rest[8] ?? '' })
  }
  return rows
}

const mostMeasures = 4

/** "1 cup = 227 g; 1 pat (1" sq) = 5 g": those of one piece, the shortest names first, without the maker's words. */
function readMeasures(text: string): { name: string; grams: number }[] {
  const found = list(text, ';').flatMap(part => {
    const [, count = '', name = '', grams = ''] = /^([\d.]+) (.+) = ([\d.]+) g$/.exec(part) ?? []
    const plain =
      name
        .replace(/\s*\(.*?\)/g, '')
        .split(',')[0]
        ?.trim() ?? ''
    return plain === '' || Number(count) <= 0
      ? []
      : [{ name: plain, grams: Number((Number(grams) / Number(count)).toFixed(1)) }]
  })
  const byName = new Map(found.toReversed().map(measure => [measure.name, measure]))
  return [...byName.values()]
    .toSorted((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, mostMeasures)
}

function need<Known extends string>(known: readonly Known[], value: string, where: string): Known {
  const found = known.find(one => one === value)
  if (found === undefined) throw new Error(`${where}: "${value}" is none of ${known.join(', ')}`)
  return found
}

function readCounted(text: string, where: string) {
  if (text === '') return undefined
  const [, one = '', many = '', grams = ''] = /^(.+)\/(.+)=([\d.]+)$/.exec(text) ?? []
  if (one === '') throw new Error(`${where}: "${text}" is no one/many=grams`)
  return { one, many, grams: Number(grams) }
}

const names = ['kcal', 'proteinG', 'fatG', 'carbsG', 'fibreG', 'sugarsG', 'saturatedG', 'sodiumMg'] as const
const fieldsOfLine = 14

/** Animals and sugars have no fibre, also where the source does not say so. */
const fibreless = new Set(['meat', 'fish', 'shellfish', 'dairy', 'egg', 'honey', 'added_sugar', 'alcohol'])

/** What is unknown in the source stays unknown for sugars alone; a food without one of the other figures is not used. */
function per100g(row: Row, fibreless: boolean, where: string) {
  const figures = names.map((name, at) => {
    const value = row.figures[at] ?? null
    if (value === null && name !== 'sugarsG') {
      if (name === 'fibreG' && fibreless) return [name, 0] as const
      throw new Error(`${where}: ${row.description} has no ${name}`)
    }
    return [name, value] as const
  })
  return Object.fromEntries(figures)
}

function makeFood(line: string, table: Map<string, Row>) {
  const fields = line.split('|').map(part => part.trim())
  const [id = '', name = '', ndb = '', aisle = '', state = '', cooking = '', step = '', contains = '', may = ''] =
    fields
  const [traitText = '', parts = '', cookedYield = '', unit = '', pack = ''] = fields.slice(9)
  if (fields.length !== fieldsOfLine) throw new Error(`${id}: ${fields.length} fields, ${fieldsOfLine} are needed`)
  const row = table.get(ndb)
  if (!row) throw new Error(`${id}: ${ndb} is no row of the table`)
  if (!(Number(step) > 0)) throw new Error(`${id}: step ${step}`)
  const [counted, bought] = [readCounted(unit, id), readCounted(pack, id)]
  const surely = list(contains, ',').map(word => need(allergens, word, id))
  return {
    id,
    name,
    ndb,
    per100g: per100g(
      row,
      list(traitText, ',').some(trait => fibreless.has(trait)),
      id,
    ),
    measures: readMeasures(row.measures),
    aisle: need(aisles, aisle, id),
    contains: surely,
    mayContain: list(may, ',')
      .map(word => need(allergens, word, id))
      .filter(word => !surely.includes(word)),
    traits: list(traitText, ',').map(word => need(traits, word, id)),
    parts: list(parts, ','),
    state: need(['raw', 'dry', 'cooked', 'ready'], state, id),
    ...(cookedYield === '' ? {} : { cookedYield: Number(cookedYield) }),
    cooking: need(cookingNeeds, cooking, id),
    stepG: Number(step),
    ...(counted ? { unit: counted } : {}),
    ...(bought ? { pack: bought } : {}),
  }
}

function main(path: string): void {
  const table = readTable(path)
  const lines = [...animalLines, ...plantLines, ...compoundLines].filter(line => /^[^#\s]/.test(line))
  const foods = lines.map(line => makeFood(line, table)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const seen = new Set<string>()
  for (const { id, name } of foods) {
    if (seen.has(id) || seen.has(name)) throw new Error(`twice: ${id} (${name})`)
    seen.add(id).add(name)
  }
  const source =
    'USDA National Nutrient Database for Standard Reference, release 24 (public domain); ids, allergens, traits and steps by scripts/foods'
  const target = new URL('../src/knowledge/foods/foods.json', import.meta.url)
  writeFileSync(
    target,
    `{\n"source": ${JSON.stringify(source)},\n"foods": [\n${foods.map(food => JSON.stringify(food)).join(',\n')}\n]\n}\n`,
  )
  execFileSync('npx', ['biome', 'format', '--write', fileURLToPath(target)], { stdio: 'ignore' })
  process.stdout.write(`${foods.length} foods\n`)
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: node scripts/deriveFoods.ts <path-to-usda-sr24.csv>')
main(path)

import fc from 'fast-check'
import t from 'tap'
import { allExercises, exerciseById, findExercise } from '#src/knowledge/exercises/index.ts'
import { patterns } from '#src/knowledge/exercises/types.ts'
import { allInjuries, allowedFor, injuryById, isContraindicated, readInjury } from '#src/knowledge/injuries/index.ts'
import { expectations } from './injuries.expectations.ts'
import { texts } from './injuries.texts.ts'

const today = new Date('2026-06-01T00:00:00Z')

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('|').map(part => part.trim()))

const listOf = (text = ''): string[] => text.split(',').map(part => part.trim())

t.test('every entry refers to what exists, and recommends nothing that it forbids', async t => {
  t.ok(allInjuries.length >= 35, `${allInjuries.length} injuries`)
  t.equal(new Set(allInjuries.map(({ id }) => id)).size, allInjuries.length)
  const known = new Set<string>([...patterns, ...allExercises.map(({ id }) => id)])
  for (const injury of allInjuries) {
    for (const id of [...(injury.rulesOut ?? []), ...injury.prefers]) t.ok(known.has(id), `${injury.id}: ${id}`)
    for (const id of injury.replaces ?? []) t.ok(injuryById(id), `${injury.id} replaces ${id}`)
    for (const id of injury.prefers) {
      const exercise = exerciseById(id)
      if (exercise) t.notOk(isContraindicated(exercise, [injury]), `${injury.id} prefers ${id}`)
    }
    t.match(injury.caution, /^[A-Z].*\.$/, injury.id)
  }
})

t.test('no exercise has the id of a pattern, so that a rule means one thing', async t => {
  for (const pattern of patterns) t.equal(exerciseById(pattern), undefined, pattern)
})

t.test('allowed and forbidden exercises are those of the clinical sources', async t => {
  let triples = 0
  for (const [text = '', forbidden, allowed] of rowsOf(expectations)) {
    const { known, unread } = readInjury(text, today)
    t.ok(known.length > 0 && !unread, `${text} is read`)
    const check = (name: string, expected: boolean): void => {
      const found = findExercise(name)
      triples++
      t.equal(found?.confidence, 1, `${name} is in the catalogue`)
      if (found) t.equal(isContraindicated(found.exercise, known), expected, `${text}: ${name}`)
    }
    for (const name of listOf(forbidden)) check(name, true)
    for (const name of listOf(allowed)) check(name, false)
  }
  t.ok(triples >= 120, `${triples} expectations`)
})

t.test('free texts are read as they are meant', async t => {
  const rows = rowsOf(texts)
  t.ok(rows.length >= 80, `${rows.length} texts`)
  for (const [text = '', meant = '', side = '', year = ''] of rows) {
    const reading = readInjury(text, today)
    const expected = listOf(meant).filter(id => id !== 'unread' && id !== 'none')
    t.same(reading.known.map(({ id }) => id).sort(), expected.sort(), text)
    t.equal(reading.unread, listOf(meant).includes('unread'), `${text}: unread`)
    if (side !== '') t.equal(reading.side, side, `${text}: side`)
    if (year !== '') t.equal(reading.year, Number(year), `${text}: year`)
  }
})

t.test('no injury leaves a user without work', async t => {
  for (const injury of allInjuries) {
    const own = allExercises.filter(({ equipment }) => equipment.every(item => item === 'bodyweight'))
    t.ok(allowedFor(own, [injury]).length >= 30, `${injury.id}: ${allowedFor(own, [injury]).length}`)
  }
})

t.test('reading never throws, and text without a known word is never dropped in silence', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      const { known, unread } = readInjury(text, today)
      return Array.isArray(known) && typeof unread === 'boolean'
    }),
  )
  const letters = fc.string({ unit: fc.constantFrom(...'bcdfgjkqvwxz'), minLength: 6, maxLength: 14 })
  fc.assert(
    fc.property(letters, text => {
      const { known, unread } = readInjury(text, today)
      return known.length > 0 || unread
    }),
  )
})

t.test('more injuries never allow more', async () => {
  fc.assert(
    fc.property(fc.constantFrom(...allInjuries), fc.constantFrom(...allInjuries), (one, other) => {
      const both = allowedFor(allExercises, [one, other])
      const alone = new Set(allowedFor(allExercises, [one]))
      return both.every(exercise => alone.has(exercise))
    }),
  )
})

import { deepEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { createCsvReader, longestCell, mostCells } from '#src/athlete/import/csv.ts'

/** The rows of a text that comes in pieces, cut at these places. */
function read(text: string, separator = ',', cuts: readonly number[] = []) {
  const reader = createCsvReader(separator)
  const places = [0, ...cuts.map(cut => cut % (text.length + 1)).sort((a, b) => a - b), text.length]
  const pieces = places.slice(1).map((end, at) => text.slice(places[at], end))
  return [...pieces.flatMap(piece => reader.push(piece)), ...reader.end()]
}
const cellsOf = (text: string, separator?: string) => read(text, separator).map(({ cells }) => cells)

t.test('cells come out as they were put in, in whatever pieces the text comes', async () => {
  const piece = fc.constantFrom('a', '"', '""', ',', ';', '\t', '\n', ' ', 'é', '💪', '=1+1', '0', '')
  const cell = fc.array(piece, { maxLength: 6 }).map(parts => parts.join(''))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 })
  const separators = fc.constantFrom(',', ';', '\t')
  const ends = fc.constantFrom('\n', '\r\n', '\r')
  const cuts = fc.array(fc.nat(400), { maxLength: 8 })
  fc.assert(
    fc.property(table, separators, ends, cuts, fc.boolean(), (rows, separator, end, cuts, last) => {
      const write = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
      const text = rows.map(row => row.map(write).join(separator)).join(end) + (last ? end : '')
      const found = read(text, separator, cuts)
      deepEqual(
        found.map(({ cells }) => cells),
        rows,
      )
    }),
    { numRuns: 500 },
  )
})

t.test('any text at all gives the same rows however it is cut, and lines in their order', async () => {
  const piece = fc.constantFrom('"', ',', '\n', '\r', 'a', 'b"', '""', '"\n', ',"', 'x'.repeat(longestCell - 2))
  const text = fc.array(piece, { maxLength: 40 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat(200_000), { maxLength: 6 }), (text, cuts) => {
      const whole = read(text)
      deepEqual(read(text, ',', cuts), whole)
      deepEqual(
        whole.map(({ line }) => line),
        whole.map(({ line }) => line).toSorted((a, b) => a - b),
      )
    }),
    { numRuns: 500 },
  )
})

t.test('lines are counted as the file has them', async t => {
  const text = 'a,b\r\n\r\n"x\r\ny",2\r"p",\n\n  \nlast,one'
  t.same(read(text), [
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['x\ny', '2'] },
    { line: 5, cells: ['p', ''] },
    { line: 7, cells: ['  '] },
    { line: 8, cells: ['last', 'one'] },
  ])
})

t.test('a mark within a bare cell is a character of it', async t => {
  t.same(cellsOf(`5'11",a "b" c\n`), [[`5'11"`, 'a "b" c']])
})

t.test('text after a closing mark costs its line', async t => {
  const found = read('a,"b" c,d\n1,2,3\n')
  t.match(found, [
    { line: 1, fault: /after a closing/ },
    { line: 2, cells: ['1', '2', '3'] },
  ])
})

t.test('a mark that is never closed costs its line alone', async t => {
  const lines = Array.from({ length: 5_000 }, (_, at) => `line ${at},b`)
  const found = read(`a,"open\n${lines.join('\n')}\n`)
  t.match(found[0], { line: 1, fault: /does not close/ })
  t.same(
    found.slice(1).map(({ cells: [first] }) => first),
    lines.map((_, at) => `line ${at}`),
  )
  t.equal(found.at(-1)?.line, 5_001)
  t.match(read('a,b\nc,"d\ne,f'), [{ line: 1 }, { line: 2, fault: /does not close/ }, { line: 3, cells: ['e', 'f'] }])
  t.match(read('a,b\nc,"d'), [{ line: 1 }, { line: 2, fault: /does not close/ }], 'a file that ends within a cell')
})

t.test('a cell, a row and a file have bounds', async t => {
  const long = 'x'.repeat(3 * longestCell)
  const [bare, quoted] = read(`${long},1\n"${long}",2\n`)
  t.equal(bare?.cells[0]?.length, longestCell)
  t.equal(bare?.cells[1], '1')
  t.equal(quoted?.cells[0]?.length, longestCell)
  t.equal(quoted?.cells[1], '2')
  t.match(read(`${','.repeat(10_000)}\na,b\n`), [{ line: 1, cells: [], fault: /more than 64 cells/ }, { line: 2 }])
  t.equal(read(','.repeat(mostCells - 1))[0]?.cells.length, mostCells)
  t.same(read(''), [])
  t.same(read('\n\r\n\r\r'), [])
})

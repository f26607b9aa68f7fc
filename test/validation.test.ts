import fc from 'fast-check'
import t from 'tap'
import { Type } from 'typebox'
import { createLate } from '#src/late.ts'
import { createCompilers, normaliseTexts, toInvalidRequest } from '#src/validation.ts'

const one = (text: unknown): unknown => {
  const read = normaliseTexts({ text })
  return typeof read === 'object' && read !== null && 'text' in read ? read.text : undefined
}

t.test('texts are read as NFC, without control characters and blanks around them', async t => {
  const cases: [string, string][] = [
    ['  hello  ', 'hello'],
    ['cafe\u0301', 'café'],
    ['\u1100\u1161', '가'],
    ['a\u0000b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
    ['line one\r\nline two\n\tthree', 'line one\nline two\n\tthree'],
    ['a\rb', 'ab'],
    ['\ud800', '\ufffd'],
    ['a\udc00b', 'a\ufffdb'],
    ['💪🏽', '💪🏽'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    ['\ufeffhello', 'hello'],
    ['\u200b', ''],
    ['\u200b\u2060\u00ad \u3000\ufeff', ''],
    ['\u202e', ''],
    ['\n\t ', ''],
    ['', ''],
    ['x\u200b', 'x\u200b'],
  ]
  for (const [text, wanted] of cases) t.equal(one(text), wanted, JSON.stringify(text))
})

t.test('lists of texts too; anything else stays what it is', async t => {
  t.same(normaliseTexts({ list: [' a ', 'e\u0301', '\u200b', 42, null] }), { list: ['a', 'é', '', 42, null] })
  for (const value of [42, true, null, undefined, { deep: ' x ' }, [[' x ']]]) t.same(one(value), value)
  for (const body of [null, undefined, 42, ' text ', [' x ']]) t.same(normaliseTexts(body), body)
  t.same(normaliseTexts({ ' name ': 'x' }), { ' name ': 'x' }, 'names are not changed')
})

t.test('reading twice changes nothing more; what comes out is well-formed NFC without control characters', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('\ud800', '\udc00', '\u0000', '\r', '\n', ' ', 'e', '\u0301', '\u200b', '\u1100', '\u1161'),
      )
      .map(all => all.join('')),
  )
  fc.assert(
    fc.property(texts, text => {
      const read = one(text)
      if (typeof read !== 'string') return false
      const clean = read.isWellFormed() && read === read.normalize('NFC') && !/[^\P{Cc}\n\t]/u.test(read)
      return clean && read === read.trim() && one(read) === read
    }),
    { numRuns: 2_000 },
  )
})

t.test('errors name each field by a pointer; a body with very many is answered shortly', async t => {
  const schema = Type.Object(
    { a: Type.Integer(), b: Type.Array(Type.Object({ c: Type.String() })) },
    { additionalProperties: false },
  )
  const validate = createCompilers(createLate()).validatorCompiler({ schema, httpPart: 'body', url: '/' })
  const errorsOf = (body: unknown, context?: string) => {
    const checked = validate(body)
    return checked === true ? [] : (toInvalidRequest(checked.error, context).errors ?? [])
  }
  t.same(
    errorsOf({ a: '1', b: [{ c: 'x' }, { c: 2 }, {}], 'd/e~': 1 })
      .map(({ pointer }) => pointer)
      .sort(),
    ['#/a', '#/b/1/c', '#/b/2/c', '#/d~1e~0'],
  )
  t.same(errorsOf({ b: [] }), [{ pointer: '#/a', message: 'is required' }])
  t.equal(errorsOf({ b: [] }, 'querystring')[0]?.pointer, '#/query/a')
  t.equal(errorsOf({ b: [] }, 'params')[0]?.pointer, '#/path/a')
  t.equal(errorsOf({ b: [] }, 'headers')[0]?.pointer, '#/header/a')
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${'x'.repeat(300)}${at}`, 1]))
  const errors = errorsOf({ a: 1, b: [], ...many })
  t.equal(errors.length, 20)
  t.ok(
    errors.every(({ pointer }) => pointer.length < 120),
    'names are cut',
  )
})

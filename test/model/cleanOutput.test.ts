import t from 'tap'
import { cleanInput, cleanText } from '#src/model/cleanOutput.ts'
import { answer, asks, toolAnswer } from '#test/support/bedrock.ts'
import { ask, permit, readAll, startModel, tool } from './support.ts'

const everyUnwanted = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter(code => code !== 0x09 && code !== 0x0a),
  ...Array.from({ length: 0x21 }, (_, at) => 0x7f + at),
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff],
].map(code => String.fromCodePoint(code))

/** Line feeds, tabs, letters of many scripts, the marks and joiners that they and emoji need, and halves of a pair. */
const wanted = 'Réps\tand\nsets 10–12, 腹筋, خ\u200cاب, \u200fشد\u200f, 👩\u200d🚀, a\u00a0b, \ud83d \udcaa'

t.test('each unwanted sign goes, everything else stays', async t => {
  for (const sign of everyUnwanted)
    t.equal(cleanText(`a${sign}b${sign}`), 'ab', `U+${sign.codePointAt(0)?.toString(16)}`)
  t.equal(cleanText(wanted), wanted)
})

t.test('inputs of tools: texts and names of fields at every depth, other values as they are', async t => {
  const input = { 'ti\u0000tle': 'a\u001bb', list: ['\u202ec', 4, null, true, { deep: ['\ufeff', '👩\u200d🚀'] }] }
  t.same(cleanInput(input), { title: 'ab', list: ['c', 4, null, true, { deep: ['', '👩\u200d🚀'] }] })
  t.equal(cleanInput(undefined), undefined)
  const polluting: unknown = JSON.parse('{"__proto__": {"shown": "yes"}}')
  t.notMatch(cleanInput(polluting), { shown: 'yes' }, 'a name is only a name')
})

const dirty = ['\u0000\u001b[2J', 'Re\u202est \ud83d', '\udcaa\u2066 we', '\ufeff', 'll\u009b.\r', '\nNow\t\u007fgo.']
const clean = 'Rest 💪 well.\nNow\tgo.'
/** `[2J` is what is left of an order to a terminal: harmless letters. */
const shown = `[2J${clean}`

t.test('a text, streamed and whole: clean whatever the pieces, the tokens as they were', async t => {
  const usage = { input: 41, output: 97, cacheRead: 5, cacheWrite: 3 }
  for (const how of ['stream', 'converse'] as const) {
    const { bedrock, model, ledger } = await startModel(t)
    bedrock.enqueue(answer(dirty, { usage }), answer(dirty, { noUsage: true }))
    for (const told of [true, false]) {
      const got = how === 'stream' ? await readAll(model.stream(permit(), ask)) : undefined
      const reply = got ? got.reply : await model.converse(permit(), ask)
      t.equal(reply?.text, shown, how)
      if (got) t.equal(got.pieces.join(''), shown, 'what was streamed')
      if (got) t.notOk(got.pieces.includes(''), 'no piece of nothing')
      if (told) t.same(reply?.tokens, usage, `${how}: the usage`)
    }
    // On the wire a lone half of a pair is six bytes of JSON; read, it counts three.
    const bytes = dirty.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0)
    const whole = Buffer.byteLength(dirty.join(''))
    t.equal(ledger[1]?.tokens.output, Math.ceil((how === 'stream' ? bytes : whole) / 4), `${how}: all was written`)
  }
})

t.test('an answer of nothing else is none', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  bedrock.enqueue(answer(['\u0000', '\u202e\ufeff']), answer(['Rest.']))
  const { pieces, reply } = await readAll(model.stream(permit(), ask))
  t.equal(reply?.text, 'Rest.')
  t.same(pieces, ['Rest.'])
  t.same(
    ledger.map(({ outcome }) => outcome),
    ['empty', 'ok'],
  )
})

t.test('inputs of forced and of chosen tools, streamed and whole', async t => {
  const input = { split: 'f\u001bull\u202e body\u0000', days: ['\ufeffmon'] }
  const expected = { split: 'full body', days: ['mon'] }
  const { bedrock, model } = await startModel(t)
  bedrock.answerBy(({ body }) =>
    body.toolConfig?.toolChoice?.tool ? toolAnswer(input) : asks([{ name: 'choose', input }]),
  )
  for (const request of [
    { ...ask, tool },
    { ...ask, tools: [tool] },
  ]) {
    for (const reply of [
      await model.converse(permit(), request),
      (await readAll(model.stream(permit(), request))).reply,
    ]) {
      t.same(request.tool ? reply?.toolInput : reply?.toolCalls?.[0]?.input, expected)
    }
  }
})

t.test('an input deeper than any schema is cut off, and takes nobody with it', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  const depth = 50_000
  bedrock.enqueue(toolAnswer(`${'['.repeat(depth)}${']'.repeat(depth)}`))
  const { reply } = await readAll(model.stream(permit(), { ...ask, tool }))
  t.equal(JSON.stringify(reply?.toolInput), `${'['.repeat(32)}null${']'.repeat(32)}`)
  t.match(ledger, [{ outcome: 'ok', estimated: false }])
})

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ReadableStream } from 'node:stream/web'
import t from 'tap'
import { mostBytes } from '#src/athlete/import/bytes.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { newUser, startApp, testConfig } from '#test/support/app.ts'
import { listen } from '#test/support/listen.ts'
import { expectProblem } from '#test/support/problems.ts'
import { rawRequest, sendRaw } from '#test/support/raw.ts'
import { useStore } from '#test/support/store.ts'
import { countRows } from '#test/support/turns.ts'

const path = '/api/ai/athlete/import?weightUnit=kg'
const header = 'Date;Workout Name;Exercise Name;Set Order;Weight;Reps;Distance;Seconds;Notes;Workout Notes;RPE\n'
const megabyte = 1024 * 1024

/** Pieces of text as a body that is read as fast as the other side takes it. */
const streamOf = (pieces: Iterator<string>) =>
  new ReadableStream({
    pull: controller => {
      const { value, done } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
  })

const upload = (url: string, authorization: string, body: ReadableStream, signal?: AbortSignal) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/csv' },
    body,
    duplex: 'half',
    ...(signal ? { signal } : {}),
  })

const toAnswered = async (response: Response) => ({
  status: response.status,
  contentType: String(response.headers.get('content-type')),
  body: await response.text(),
})

/** Rows of a training life: five exercises of twenty sets a workout, a workout a day; a workout a piece. */
function* rowsOf(count: number): Generator<string> {
  yield header
  const exercises = ['Squat (Barbell)', 'Bench Press (Barbell)', 'Deadlift (Barbell)', 'My own lift', 'Pull Up']
  const begin = Date.parse('2015-01-01T17:00:00Z')
  const rowOf = (at: number) => {
    const start = new Date(begin + Math.floor(at / 100) * 86_400_000).toISOString().slice(0, 19).replace('T', ' ')
    const name = exercises[Math.floor(at / 20) % 5]
    return `${start};"Day, with ""marks""";"${name}";${(at % 20) + 1};"${60 + (at % 40)},5";"${1 + (at % 12)}";"";"0";"a note; of row ${at % 50}";"";"8"\n`
  }
  for (let at = 0; at < count; at += 100) {
    yield Array.from({ length: 100 }, (_, more) => rowOf(at + more)).join('')
  }
}

async function startChild(t: { teardown(fn: () => unknown): void }, endpoint: string) {
  const settings = Object.entries(testConfig(endpoint)).map(([name, value]) => [name, String(value)])
  const child = fork(join(import.meta.dirname, 'importChild.ts'), [JSON.stringify(Object.fromEntries(settings))])
  t.teardown(() => child.kill('SIGKILL'))
  const [{ url }] = await once(child, 'message')
  const memory = async (): Promise<{ rss: number; peak: number }> => {
    child.send('memory')
    const [answer] = await once(child, 'message')
    return answer
  }
  return { url: String(url), memory }
}

t.test('100,000 rows in bounded memory, and once more', async t => {
  const { endpoint } = await useStore(t)
  const { url, memory } = await startChild(t, endpoint)
  const token = await signLocalToken(testConfig(endpoint), { userId: `user-${Date.now()}`, lifeS: 3600 }, Date.now())
  const idle = await memory()
  for (const already of [0, 1_000]) {
    const response = await upload(url, `Bearer ${token}`, streamOf(rowsOf(100_000)))
    t.equal(response.status, 200)
    t.match(await response.json(), {
      format: 'strong',
      rows: 100_000,
      workouts: 1_000,
      sets: 100_000,
      skippedRows: 0,
      already,
      matched: Array.from({ length: 4 }, () => ({ sets: 20_000 })),
      custom: [{ name: 'My own lift', sets: 20_000 }],
    })
  }
  const { peak } = await memory()
  t.comment(`idle ${Math.round(idle.rss / megabyte)} MB, at most ${Math.round(peak / megabyte)} MB`)
  t.ok(peak - idle.rss < 120 * megabyte, 'less than 120 MB over the idle process')
})

t.test('a file that is too large is a 413, announced or not', async t => {
  const app = await startApp(t)
  const url = await listen(app)
  const anna = await newUser(app)
  const headers = [`authorization: ${anna.authorization}`, 'content-type: text/csv', `content-length: ${mostBytes + 1}`]
  expectProblem(t, await sendRaw(url, rawRequest('POST', path, { headers })), 'payload_too_large', 'announced')
  function* longLines() {
    yield header
    for (let at = 0; at <= mostBytes / megabyte; at += 1) yield `${'x'.repeat(megabyte - 1)}\n`
  }
  function* manyRows() {
    yield header
    for (let at = 0; at <= 50; at += 1) yield 'x\n'.repeat(10_000)
  }
  // A connection that is closed while a body is under way may be seen as broken before the answer is.
  for (const pieces of [longLines(), manyRows()]) {
    const answered = await upload(url, anna.authorization, streamOf(pieces)).then(toAnswered, () => undefined)
    if (answered) expectProblem(t, answered, 'payload_too_large', 'not announced')
  }
  t.equal(await countRows(app, anna.userId), 0)
  t.equal((await fetch(`${url}/health/live`)).status, 200, 'it answers on')
})

t.test('a refusal in the middle of a body comes whole, and the connection goes on', async t => {
  const app = await startApp(t)
  const url = await listen(app)
  const anna = await newUser(app)
  const body = `a,b,c\n${'1,2,3\n'.repeat(200_000)}`
  const headers = [`authorization: ${anna.authorization}`, 'content-type: text/csv', `content-length: ${body.length}`]
  const first = `POST ${path} HTTP/1.1\r\nhost: x\r\n${headers.join('\r\n')}\r\n\r\n${body}`
  const both = await sendRaw(url, first + rawRequest('GET', '/health/live'))
  t.equal(both.status, 400)
  t.match(both.body, /no CSV export of Strong or Hevy/)
  t.match(both.body, /HTTP\/1\.1 200 OK/, 'then the next request is answered')
})

t.test('a client that leaves: what came whole is kept, and a repeat completes it', async t => {
  const app = await startApp(t)
  const url = await listen(app)
  const anna = await newUser(app)
  const leaving = new AbortController()
  async function* slowly() {
    for (const piece of rowsOf(12_000)) {
      yield new TextEncoder().encode(piece)
      if ((await countRows(app, anna.userId)) > 0) leaving.abort()
    }
  }
  const left = await upload(url, anna.authorization, ReadableStream.from(slowly()), leaving.signal).catch(() => 'left')
  t.equal(left, 'left')
  const response = await upload(url, anna.authorization, streamOf(rowsOf(12_000)))
  const report: unknown = await response.json()
  t.match(report, { workouts: 120, sets: 12_000 })
  t.notMatch(report, { already: 0 })
  t.notMatch(report, { already: 120 })
})

import t from 'tap'
import { fromServices } from '#src/athlete/fromServices/index.ts'
import { json, startUpstreams, status, type UpstreamScript } from '#test/support/upstreams.ts'

const caller = { userId: 'anna', token: 'header.payload.signature-of-anna' }
const days = { from: '2026-10-12', to: '2026-11-23' }
const run = { workouts: [{ id: 'r', date: '2026-11-20', exercises: [{ name: 'Run', sets: [{ distanceM: 5000 }] }] }] }

type Test = Parameters<typeof startUpstreams>[0]

/** The adapter on stand-ins, with a clock of the test's own and every line that it logs. */
async function start(t: Test, { timeoutMs = 10_000, urls = {} }: { timeoutMs?: number; urls?: object } = {}) {
  const upstreams = await startUpstreams(t)
  const clock = { ms: 0 }
  const lines: { facts: object; message: string }[] = []
  const data = fromServices({
    urls: { ...upstreams.urls, ...urls },
    timeoutMs,
    fetch,
    now: () => clock.ms,
    log: { warn: (facts: object, message: string) => void lines.push({ facts, message }) },
  })
  return { upstreams, data, clock, lines, workouts: () => data.workouts(caller, days) }
}

const notSeen = (why: string) => ({ seen: false, why: `The workouts could not be seen: ${why}.`, connected: true })
const theService = 'the service that holds them'

const faults: [string, UpstreamScript, string, string][] = [
  ['401', status(401), 'refused', `${theService} did not allow it`],
  ['403', status(403), 'refused', `${theService} did not allow it`],
  ['400', status(400), 'unreadable', `${theService} gave an answer that cannot be read`],
  ['429', status(429), 'failed', `${theService} has a fault`],
  ['500', status(500), 'failed', `${theService} has a fault`],
  ['503', status(503, 'down for maintenance'), 'failed', `${theService} has a fault`],
  ['204', status(204, ''), 'unreadable', `${theService} gave an answer that cannot be read`],
  ['a hang', { kind: 'hang' }, 'slow', `${theService} did not answer in time`],
  ['a body that stops', { kind: 'slow_body' }, 'slow', `${theService} did not answer in time`],
  ['a body that is cut', { kind: 'cut' }, 'unreachable', `${theService} could not be reached`],
  ['too large, as it says', { kind: 'huge', as: 'declared' }, 'too_large', `${theService} gave more than can be taken`],
  ['too large, in pieces', { kind: 'huge', as: 'pieces' }, 'too_large', `${theService} gave more than can be taken`],
  ['too large, unpacked', { kind: 'huge', as: 'gzip' }, 'too_large', `${theService} gave more than can be taken`],
  [
    'broken JSON',
    { kind: 'text', text: '{"workouts": [', contentType: 'application/json' },
    'unreadable',
    `${theService} gave an answer that cannot be read`,
  ],
  [
    'HTML',
    { kind: 'text', text: '<h1>Sign in</h1>', contentType: 'text/html' },
    'unreadable',
    `${theService} gave an answer that cannot be read`,
  ],
  [
    'JSON that says it is HTML',
    { kind: 'json', body: run, contentType: 'text/html' },
    'unreadable',
    `${theService} gave an answer that cannot be read`,
  ],
  ['a list without its name', json([]), 'unreadable', `${theService} gave an answer that cannot be read`],
  ['nothing', json(null), 'unreadable', `${theService} gave an answer that cannot be read`],
  [
    'a wrong type',
    json({ workouts: [...run.workouts, { ...run.workouts[0], minutes: '60' }] }),
    'unreadable',
    `${theService} gave an answer that cannot be read`,
  ],
  [
    'a number out of all bounds',
    json({ workouts: [{ ...run.workouts[0], exercises: [{ name: 'Squat', sets: [{ weightKg: -80 }] }] }] }),
    'unreadable',
    `${theService} gave an answer that cannot be read`,
  ],
]

for (const [name, script, fault, why] of faults) {
  t.test(`${name}: not seen, in a plain sentence; the other sources are`, async t => {
    const { upstreams, data, lines, workouts } = await start(t, fault === 'slow' ? { timeoutMs: 1_000 } : {})
    upstreams.workouts.answer('/workouts', script)
    t.same(await workouts(), notSeen(why))
    t.equal(upstreams.workouts.calls.length, 1, 'asked once')
    t.same(lines, [{ facts: { source: 'workouts', fault }, message: 'data of an athlete could not be read upstream' }])
    t.match(await data.profile(caller), { seen: true })
    t.match(await data.nutrition(caller, days), { seen: true, value: [] })
    upstreams.workouts.answer('/workouts', json(run))
    t.same(await workouts(), { seen: true, value: run.workouts }, 'and again as soon as it is well')
  })
}

t.test('404: the service knows nothing of this user, so there is nothing', async t => {
  const { upstreams, data, lines, workouts } = await start(t)
  for (const upstream of upstreams.all) upstream.answerAll(status(404))
  t.same(await workouts(), { seen: true, value: [] })
  t.same(await data.profile(caller), { seen: true, value: { units: 'metric', timeZone: 'UTC' } })
  t.same(await data.figures(caller, days), { seen: true, value: [] })
  t.same(lines, [])
})

t.test('a redirect is not followed, and the token goes nowhere else', async t => {
  const { upstreams, workouts } = await start(t)
  upstreams.workouts.answer('/workouts', { kind: 'redirect', to: `${upstreams.analytics.url}/summary` })
  t.same(await workouts(), notSeen(`${theService} gave an answer that cannot be read`))
  t.same(upstreams.analytics.calls, [])
})

t.test('the token, the days and the path are what the service is asked with, behind a base path too', async t => {
  const { upstreams, data, workouts } = await start(t)
  await workouts()
  const [call] = upstreams.workouts.calls
  t.same(call, {
    path: '/workouts',
    query: days,
    authorization: `Bearer ${caller.token}`,
    accept: 'application/json',
  })
  await data.profile({ userId: 'ben', token: 'of-ben' })
  t.same(upstreams.profile.calls, [
    { path: '/profile', query: {}, authorization: 'Bearer of-ben', accept: 'application/json' },
  ])
  const based = await start(t, { urls: { workouts: `${upstreams.nutrition.url}/api/v2/` } })
  upstreams.nutrition.answer('/api/v2/workouts', json(run))
  t.same(await based.workouts(), { seen: true, value: run.workouts })
})

t.test('a connection that breaks before the answer is tried once more, no oftener', async t => {
  const { upstreams, workouts, lines } = await start(t)
  upstreams.workouts.answer('/workouts', json(run))
  upstreams.workouts.enqueue({ kind: 'reset' })
  t.same(await workouts(), { seen: true, value: run.workouts })
  t.equal(upstreams.workouts.calls.length, 2)
  upstreams.workouts.enqueue({ kind: 'reset' }, { kind: 'reset' })
  t.same(await workouts(), notSeen(`${theService} could not be reached`))
  t.equal(upstreams.workouts.calls.length, 4)
  t.equal(lines.length, 1)
})

t.test('nobody listens: not seen', async t => {
  const { upstreams, workouts } = await start(t)
  await upstreams.workouts.close()
  t.same(await workouts(), notSeen(`${theService} could not be reached`))
})

t.test('connections are used again', async t => {
  const { upstreams, workouts } = await start(t)
  for (let asked = 0; asked < 5; asked += 1) t.match(await workouts(), { seen: true })
  t.ok(upstreams.workouts.connections() <= 2, 'a connection may still be busy with the end of the answer before')
})

t.test('a service that is not connected: said so, and nobody is asked; figures are a nicety', async t => {
  const { upstreams, data, lines } = await start(t, { urls: { profile: '', analytics: '' } })
  t.same(await data.profile(caller), {
    seen: false,
    why: 'The profile could not be seen: no service that holds it is connected.',
    connected: false,
  })
  t.match(await data.measurements(caller, days), { seen: false, connected: false })
  t.same(await data.figures(caller, days), { seen: true, value: [] })
  t.same(upstreams.calls(), [])
  t.same(lines, [])
})

t.test('five failures in a row: the source is left alone for ten seconds, then one may try', async t => {
  const { upstreams, data, clock, lines, workouts } = await start(t)
  const resting = notSeen(`${theService} has been failing and is left alone for a moment`)
  upstreams.workouts.answer('/workouts', status(500))
  for (let failed = 0; failed < 4; failed += 1) await workouts()
  upstreams.workouts.enqueue(json(run))
  t.match(await workouts(), { seen: true }, 'a success in between starts the count again')
  for (let failed = 0; failed < 5; failed += 1) t.same(await workouts(), notSeen(`${theService} has a fault`))
  t.equal(upstreams.workouts.calls.length, 10)
  t.same(await workouts(), resting)
  clock.ms += 9_999
  t.same(await workouts(), resting)
  t.equal(upstreams.workouts.calls.length, 10, 'it costs nothing')
  t.equal(lines.length, 9, 'and no line each')
  t.match(await data.nutrition(caller, days), { seen: true }, 'the others are asked as ever')
  clock.ms += 1
  const tries = await Promise.all([workouts(), workouts(), workouts()])
  t.equal(upstreams.workouts.calls.length, 11, 'one tries')
  t.same(tries.slice(1), [resting, resting])
  t.same(await workouts(), resting, 'it failed, so the rest begins anew')
  clock.ms += 10_000
  upstreams.workouts.answer('/workouts', json(run))
  t.match(await workouts(), { seen: true })
  t.same(await Promise.all([workouts(), workouts()]), [await workouts(), await workouts()])
})

t.test('answers that are no failures of the service never put it to rest', async t => {
  const { upstreams, workouts } = await start(t)
  for (const script of [status(401), status(404), json([]), { kind: 'huge', as: 'declared' } as const]) {
    upstreams.workouts.answer('/workouts', script)
    for (let asked = 0; asked < 6; asked += 1) await workouts()
  }
  upstreams.workouts.answer('/workouts', json(run))
  t.match(await workouts(), { seen: true }, 'one user’s odd data do not switch it off for all')
})

t.test('nothing of a token, an address or an answer is logged or said', async t => {
  const { upstreams, lines, workouts } = await start(t, { timeoutMs: 1_000 })
  const said: unknown[] = []
  for (const [, script] of faults.slice(0, 8)) {
    upstreams.workouts.enqueue(script)
    said.push(await workouts())
  }
  t.notMatch(JSON.stringify([lines, said]), /signature|secret|127\.0\.0\.1|maintenance|anna/)
})

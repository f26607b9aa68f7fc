import t from 'tap'
import { ulid } from 'ulid'
import { dayMs } from '#src/table/time.ts'
import { newUser } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startSwitchable } from '#test/support/switchable.ts'
import { day, idsOf, logs, noon, post, start } from './support.ts'

for (const { url, list, least } of logs) {
  t.test(`${list}: pages meet without gap or double, whatever comes or goes between`, async t => {
    const app = await start(t)
    const anna = await newUser(app)
    const ids = Array.from({ length: 23 }, (_, at) => ulid(at + 1))
    for (const [at, id] of ids.entries()) await post(anna, url, { id, date: day(-Math.floor((22 - at) / 3)), ...least })
    const newestFirst = ids.toReversed()
    t.same(idsOf(await anna.get(`${url}?limit=23`), list), newestFirst)
    t.equal((await anna.get(`${url}?limit=23`)).json().nextCursor, undefined, 'no page after the last')
    t.equal(idsOf(await anna.get(url), list).length, 20, 'twenty unless told')
    for (const limit of [1, 4, 22]) {
      const seen: string[] = []
      let cursor = ''
      do {
        const page = await anna.get(`${url}?limit=${limit}${cursor}`)
        seen.push(...idsOf(page, list))
        const { nextCursor } = page.json()
        cursor = nextCursor === undefined ? '' : `&cursor=${nextCursor}`
      } while (cursor)
      t.same(seen, newestFirst, `${limit} a page`)
    }
    const { nextCursor } = (await anna.get(`${url}?limit=5`)).json()
    await anna.call('DELETE', `${url}/${newestFirst[4]}`)
    await post(anna, url, { date: day(1), ...least })
    t.same(
      idsOf(await anna.get(`${url}?limit=5&cursor=${nextCursor}`), list),
      newestFirst.slice(5, 10),
      'its end was deleted',
    )
    const narrow = await anna.get(`${url}?to=${day(-4)}&cursor=${nextCursor}&limit=2`)
    t.same(idsOf(narrow, list), newestFirst.slice(12, 14), 'days that end before the cursor')
    t.same(idsOf(await anna.get(`${url}?from=${day(0)}&cursor=${nextCursor}`), list), [], 'days that begin after it')
  })

  t.test(`${list}: from one day to another, the last 90 unless told`, async t => {
    const app = await start(t)
    const anna = await newUser(app)
    const days = [1, 0, -1, -88, -89, -90, -399, -400, -401]
    const idOf = new Map(days.map(after => [after, ulid(noon + after * dayMs)]))
    for (const [after, id] of idOf) await post(anna, url, { id, date: day(after), ...least })
    const expect = async (query: string, wanted: number[]) =>
      t.same(
        idsOf(await anna.get(`${url}?${query}`), list),
        wanted.map(after => idOf.get(after)),
        query,
      )
    await expect('', [1, 0, -1, -88, -89])
    await expect(`to=${day(0)}`, [0, -1, -88, -89])
    await expect(`to=${day(-1)}`, [-1, -88, -89, -90])
    await expect(`from=${day(-400)}`, [1, 0, -1, -88, -89, -90, -399, -400])
    await expect(`from=${day(1)}`, [1])
    await expect(`from=${day(-1)}&to=${day(-1)}`, [-1])
    await expect(`from=${day(-401)}&to=${day(-1)}`, [-1, -88, -89, -90, -399, -400, -401])
    await expect(`from=${day(-90)}&to=${day(-88)}`, [-88, -89, -90])
    await expect('from=2000-01-01&to=2000-12-31', [])
  })

  t.test(`${list}: a query that is none is a 400 that names its part`, async t => {
    const { app, calls } = await startSwitchable(t)
    const anna = await newUser(app)
    const wrong: [string, string][] = [
      ['limit=0', '#/query/limit'],
      ['limit=101', '#/query/limit'],
      ['limit=x', '#/query/limit'],
      ['from=yesterday', '#/query/from'],
      ['from=2026-02-30', '#/query/from'],
      ['from=', '#/query/from'],
      ['to=1999-12-31', '#/query/to'],
      ['to=2026-11-22T00:00:00Z', '#/query/to'],
      ['from=2026-01-02&to=2026-01-01', '#/query/from'],
      ['from=2025-01-01&to=2026-02-06', '#/query/from'],
      ['from=2020-01-01', '#/query/from'],
      ['from=2999-01-01', '#/query/from'],
      ['cursor=', '#/query/cursor'],
      ['cursor=abc', '#/query/cursor'],
      [`cursor=${Buffer.from('["2026-11-22"]').toString('base64url')}`, '#/query/cursor'],
      [`cursor=${Buffer.from(`["2026-11-22","${ulid()}#"]`).toString('base64url')}`, '#/query/cursor'],
      [`cursor=${Buffer.from(`["x#~","${ulid()}"]`).toString('base64url')}`, '#/query/cursor'],
      ['userId=someone', '#/query/userId'],
      ['from=2026-01-01&from=2026-01-02', '#/query/from'],
    ]
    const before = calls.length
    for (const [query, pointer] of wrong) {
      const problem = expectProblem(t, fromInject(await anna.get(`${url}?${query}`)), 'invalid_request', query)
      t.match(problem.errors, [{ pointer }], query)
    }
    for (const id of ['abc', ulid().toLowerCase(), `${ulid()}%23`, `${ulid()}%0a`]) {
      const answered = fromInject(await anna.call('DELETE', `${url}/${id}`))
      t.match(expectProblem(t, answered, 'invalid_request', id).errors, [{ pointer: '#/path/id' }])
    }
    t.equal(calls.length, before, 'the store was not asked')
  })
}

import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import t from 'tap'
import { fromServices } from '#src/athlete/fromServices/index.ts'
import {
  readFigures,
  readMeasurements,
  readNutrition,
  readProfile,
  readWorkouts,
} from '#src/athlete/fromServices/shapes.ts'
import { json, readContract, startUpstreams } from '#test/support/upstreams.ts'

const contract = await readContract()
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema(contract, 'contract')

const readers: Record<string, (body: unknown) => unknown> = {
  '/profile': readProfile,
  '/workouts': readWorkouts,
  '/measurements': readMeasurements,
  '/nutrition': readNutrition,
  '/summary': readFigures,
}

const media = (path: string) => {
  const found = contract.paths[path]?.get.responses['200']?.content?.['application/json']
  if (!found) throw new TypeError(path)
  return found
}
const byContract = (path: string, body: unknown): boolean =>
  ajv.validate({ $ref: `contract${media(path).schema.$ref}` }, body)
const examplesOf = (path: string): unknown[] => Object.values(media(path).examples).map(({ value }) => value)

t.test('the contract describes every path that is asked, with examples that are valid and can be read', async t => {
  t.equal(contract.openapi, '3.1.0')
  t.same(Object.keys(contract.paths).sort(), Object.keys(readers).sort())
  for (const [path, read] of Object.entries(readers)) {
    t.ok(examplesOf(path).length >= 2, path)
    for (const example of examplesOf(path)) {
      t.ok(byContract(path, example), `${path}: ${ajv.errorsText()}`)
      t.same(read(example), example, `${path}: nothing of an example is lost`)
    }
  }
})

/** Every part of a value, as the way to it. */
function waysInto(value: unknown, way: readonly string[] = []): string[][] {
  const deeper =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => waysInto(part, [...way, key]))
      : []
  return [[...way], ...deeper]
}

function put(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? put(one, rest, part) : one))
  if (typeof value !== 'object' || value === null) return value
  const before: unknown = Reflect.get(value, key)
  return { ...value, [key]: put(before, rest, part) }
}

t.test('the contract and the adapter agree on what is right: each part of each example, exchanged', async t => {
  const others = [
    null,
    true,
    '',
    'x',
    0,
    -1,
    1.5,
    29,
    1e7,
    [],
    {},
    'x'.repeat(2_000),
    '2026-02-30',
    '2026-11-20',
    'male',
  ]
  let [right, wrong] = [0, 0]
  for (const [path, read] of Object.entries(readers)) {
    for (const example of examplesOf(path)) {
      for (const way of waysInto(example)) {
        for (const other of others) {
          const changed = put(example, way, other)
          const valid = byContract(path, changed)
          if (valid) right += 1
          else wrong += 1
          if ((read(changed) !== undefined) !== valid) t.fail(`${path} ${way.join('/')}: ${JSON.stringify(other)}`)
        }
      }
    }
  }
  t.ok(right > 100 && wrong > 500, `${right} right, ${wrong} wrong`)
})

function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([key, part]) => [key, withMore(part)])
  return { ...Object.fromEntries(parts), extra: { a: [1] }, userId: 'eve', constructor: 'x' }
}

t.test('fields that are not in the contract are left out, at any depth', async t => {
  for (const [path, read] of Object.entries(readers)) {
    for (const example of examplesOf(path)) {
      t.ok(byContract(path, withMore(example)), path)
      t.same(read(withMore(example)), example, path)
    }
  }
})

t.test('the stand-ins answer by the contract, and the adapter reads the examples from them', async t => {
  const upstreams = await startUpstreams(t)
  const data = fromServices({
    urls: upstreams.urls,
    timeoutMs: 2_000,
    fetch,
    now: Date.now,
    log: { warn: (facts: object) => t.fail(JSON.stringify(facts)) },
  })
  const caller = { userId: 'anna', token: 'of-anna' }
  const days = { from: '2026-10-12', to: '2026-11-23' }
  for (const upstream of upstreams.all) {
    for (const path of ['/profile', '/measurements', '/workouts', '/nutrition', '/summary']) {
      const answered = await fetch(`${upstream.url}${path}`)
      const body: unknown = await answered.json()
      if (answered.status === 200) t.ok(byContract(path, body), path)
    }
  }
  const examples = Object.fromEntries(Object.keys(contract.paths).map(path => [path, examplesOf(path)[0]]))
  upstreams.profile.answer('/profile', json(examples['/profile']))
  upstreams.profile.answer('/measurements', json(examples['/measurements']))
  upstreams.workouts.answer('/workouts', json(examples['/workouts']))
  upstreams.nutrition.answer('/nutrition', json(examples['/nutrition']))
  upstreams.analytics.answer('/summary', json(examples['/summary']))
  const seen = (value: unknown) => ({ seen: true, value })
  t.same(await data.profile(caller), seen(examples['/profile']))
  t.same(
    { measurements: await data.measurements(caller, days) },
    { measurements: seen(Object.values(examples['/measurements'] ?? {})[0]) },
  )
  t.same(await data.workouts(caller, days), seen(Object.values(examples['/workouts'] ?? {})[0]))
  t.same(await data.nutrition(caller, days), seen(Object.values(examples['/nutrition'] ?? {})[0]))
  t.same(await data.figures(caller, days), seen(Object.values(examples['/summary'] ?? {})[0]))
})

import t from 'tap'
import { createLate } from '#src/late.ts'
import { startApp } from './support/app.ts'

t.test('a part is made at its first use, once, and again only where it failed', async t => {
  const late = createLate()
  let made = 0
  const counted = late.part('counted', () => {
    made += 1
    if (made === 1) throw new Error('not yet')
    return made
  })
  t.equal(made, 0, 'not before it is used')
  t.throws(counted, { message: 'not yet' })
  t.same([counted(), counted()], [2, 2])

  let loaded = 0
  const loading = late.part('loaded', async () => {
    loaded += 1
    if (loaded === 1) throw new Error('not there')
    return loaded
  })
  await t.rejects(Promise.all([loading(), loading()]), { message: 'not there' })
  t.equal(loaded, 1, 'who asks meanwhile waits for the same')
  t.same(await Promise.all([loading(), loading(), loading()]), [2, 2, 2])
})

t.test('makes the chosen parts in their order, each waiting for the one before', async t => {
  const late = createLate()
  const order: string[] = []
  late.part('slow', async () => {
    await new Promise(resolve => setTimeout(resolve, 5))
    order.push('slow')
  })
  late.part('other', () => order.push('other'))
  late.part('quick', () => order.push('quick'))
  await late.makeAll(name => name !== 'other')
  t.same(order, ['slow', 'quick'])
  await late.makeAll()
  t.same(order, ['slow', 'quick', 'other'], 'what is made stays')
})

t.test('every schema of every route compiles, and every part of the service loads', async t => {
  const app = await startApp(t)
  await t.resolves(app.late.makeAll())
})

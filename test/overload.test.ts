import t from 'tap'
import { boundedLagMs, type Episode, episodeAfter, lasts } from '#src/overload.ts'

const sampleMs = 250
const endless = Number.POSITIVE_INFINITY

/** Tells of each look, `[ms, lag]`, whether the loop had been late for long by then. */
function follow(looks: readonly (readonly [nowMs: number, lagMs: number])[]): boolean[] {
  let episode: Episode | undefined
  return looks.map(([nowMs, lagMs]) => {
    episode = episodeAfter(episode, { nowMs, lagMs, sampleMs })
    return lasts(episode, sampleMs)
  })
}

t.test(
  'late again and again is pressure from the second sample on, also where the first was not looked at',
  async t => {
    for (const first of [30, endless]) {
      const looks = [
        [1_000, first],
        [1_200, first],
        [1_376, 30],
        [1_600, 30],
        [60_000, 30],
        [60_400, 30],
      ] as const
      t.same(follow(looks), [false, false, true, true, false, true], `first sample ${first}`)
    }
  },
)

t.test('one sample is no pressure, however late, and however long ago the one before was', async t => {
  t.same(
    follow([
      [1_000, 30],
      [5_000, endless],
    ]),
    [false, false],
  )
  t.same(
    follow([
      [1_000, endless],
      [3_600_000, endless],
    ]),
    [false, false],
  )
  t.same(
    follow([
      [1_000, endless],
      [1_300, endless],
    ]),
    [false, false],
    'shown until the next one is taken',
  )
})

t.test('a loop that is very late looks at its requests as late', async t => {
  const lagMs = 2_000
  t.same(
    follow([
      [1_000, lagMs],
      [1_000 + 2 * sampleMs + lagMs, lagMs],
    ]),
    [false, true],
  )
  t.same(
    follow([
      [1_000, lagMs],
      [1_001 + 2 * sampleMs + lagMs, lagMs],
    ]),
    [false, false],
  )
  t.equal(boundedLagMs(lagMs, sampleMs), lagMs)
  t.equal(boundedLagMs(endless, sampleMs), 2_500)
})

import fc from 'fast-check'
import t from 'tap'
import { defaultProfile } from '#src/api/athlete.ts'
import { ageOn, toProfile } from '#src/athlete/profile.ts'
import { dayMs, utcDay } from '#src/table/time.ts'

t.test('ageOn: full years, on the birthday and beside it', async t => {
  const ages: [string, string, number][] = [
    ['1990-06-15', '2026-06-14', 35],
    ['1990-06-15', '2026-06-15', 36],
    ['1990-06-15', '2026-06-16', 36],
    ['1990-01-01', '2025-12-31', 35],
    ['1990-01-01', '2026-01-01', 36],
    ['1990-12-31', '2026-12-30', 35],
    ['1990-12-31', '2026-12-31', 36],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2000-02-29', '2100-02-28', 99],
    ['2000-02-29', '2100-03-01', 100],
    ['2026-06-15', '2026-06-15', 0],
    ['2026-06-15', '2027-06-14', 0],
    ['2026-06-15', '2026-06-14', -1],
  ]
  for (const [birthDate, today, age] of ages) t.equal(ageOn(birthDate, today), age, `${birthDate} on ${today}`)
})

t.test('ageOn: grows by one a year, on one day of it, and that is the birthday', async () => {
  const day = fc.integer({ min: Date.parse('1920-01-01') / dayMs, max: Date.parse('2090-12-31') / dayMs })
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 45_000 }), (born, lived) => {
      const birthDate = utcDay(born * dayMs)
      const [before, today] = [utcDay((born + lived - 1) * dayMs), utcDay((born + lived) * dayMs)]
      const grown = ageOn(birthDate, today) - ageOn(birthDate, before)
      const [, month, date] = birthDate.split('-')
      const year = Number(today.slice(0, 4))
      // The 29th of a February of 28 days is 1 March for Date too.
      return (grown === 1) === (utcDay(Date.UTC(year, Number(month) - 1, Number(date))) === today) && grown >= 0
    }),
    { numRuns: 2_000 },
  )
})

t.test(
  'a stored profile: each field by itself, so that a broken one is unknown and takes no other with it',
  async t => {
    for (const nothing of [undefined, null, 'text', {}, []]) t.same(toProfile(nothing), defaultProfile)
    t.same(
      toProfile({
        PK: 'USER#x',
        SK: 'PROFILE',
        sex: 'female',
        heightCm: '171',
        weightKg: 900,
        units: 'stone',
        level: 'advanced',
      }),
      { ...defaultProfile, sex: 'female', level: 'advanced' },
    )
    t.same(toProfile({ birthDate: '1990-02-30', timeZone: 'Europe/Berlin', pregnant: false }), {
      ...defaultProfile,
      timeZone: 'Europe/Berlin',
      pregnant: false,
    })
  },
)

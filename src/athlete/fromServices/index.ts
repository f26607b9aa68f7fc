import { defaultProfile } from '#src/api/athlete.ts'
import { type AthleteCaller, type AthleteData, type Days, type Seen, wholeDays } from '../port.ts'
import { type Answered, type Asking, ask, type Fault } from './ask.ts'
import { createBreaker } from './breaker.ts'
import { readFigures, readMeasurements, readNutrition, readProfile, readWorkouts } from './shapes.ts'

/** Base addresses; an empty one: there is no such service. */
export type ServiceUrls = {
  readonly profile: string
  readonly workouts: string
  readonly nutrition: string
  readonly analytics: string
}

type Parts = Asking & {
  readonly urls: ServiceUrls
  readonly now: () => number
  readonly log: { warn(facts: object, message: string): void }
}

type Source<Thing> = {
  /** What it holds, in a sentence: `The workouts`, and `them`. */
  readonly what: string
  readonly them: string
  readonly service: keyof ServiceUrls
  readonly path: string
  readonly read: (body: unknown) => Thing | undefined
  /** What is seen of a user whom the service does not know. */
  readonly empty: Thing
}

/** A source whose answer is a list of dated things. */
const listed = <Entry>(source: Omit<Source<readonly Entry[]>, 'empty'>): Source<readonly Entry[]> => ({
  ...source,
  empty: [],
})

const sources = {
  profile: { what: 'The profile', them: 'it', service: 'profile', path: '/profile', read: readProfile, empty: {} },
  workouts: listed({
    what: 'The workouts',
    them: 'them',
    service: 'workouts',
    path: '/workouts',
    read: body => readWorkouts(body)?.workouts,
  }),
  measurements: listed({
    what: 'The measurements',
    them: 'them',
    service: 'profile',
    path: '/measurements',
    read: body => readMeasurements(body)?.measurements,
  }),
  nutrition: listed({
    what: 'What was eaten',
    them: 'it',
    service: 'nutrition',
    path: '/nutrition',
    read: body => readNutrition(body)?.nutrition,
  }),
  figures: listed({
    what: 'The ready-made figures',
    them: 'them',
    service: 'analytics',
    path: '/summary',
    read: body => readFigures(body)?.figures,
  }),
} as const

const faults: Readonly<Record<Fault | 'resting', (them: string) => string>> = {
  refused: them => `the service that holds ${them} did not allow it`,
  unreachable: them => `the service that holds ${them} could not be reached`,
  slow: them => `the service that holds ${them} did not answer in time`,
  failed: them => `the service that holds ${them} has a fault`,
  unreadable: them => `the service that holds ${them} gave an answer that cannot be read`,
  too_large: them => `the service that holds ${them} gave more than can be taken`,
  resting: them => `the service that holds ${them} has been failing and is left alone for a moment`,
}

/** Faults of a service that is down; the others are answers, which come at once and may be about one user alone. */
const down: ReadonlySet<Fault> = new Set<Fault>(['unreachable', 'slow', 'failed'])

/**
 * An athlete's data where services upstream hold them, by the contract in `contract.openapi.json`. The user's own token is
 * handed on, so a service shows what it would show this user. Whatever goes wrong with one of them is a sentence.
 */
export function fromServices(parts: Parts): AthleteData {
  const profile = asking(parts, sources.profile)
  const workouts = asking(parts, sources.workouts)
  const measurements = asking(parts, sources.measurements)
  const nutrition = asking(parts, sources.nutrition)
  const figures = asking(parts, sources.figures)
  return {
    profile: async caller => mapSeen(await profile(caller), known => ({ ...defaultProfile, ...known })),
    workouts: async (caller, days) => mapSeen(await workouts(caller, days), entries => newestOf(entries, days)),
    measurements: async (caller, days) => mapSeen(await measurements(caller, days), entries => newestOf(entries, days)),
    nutrition: async (caller, days) => mapSeen(await nutrition(caller, days), entries => newestOf(entries, days)),
    // A nicety: who has no such service misses nothing.
    figures: async (caller, days) => (parts.urls.analytics ? figures(caller, days) : { seen: true, value: [] }),
  }
}

/** Asks one source, unless it rests; whatever comes of it is a value or a sentence. */
function asking<Thing>(parts: Parts, { what, them, service, path, read, empty }: Source<Thing>) {
  const breaker = createBreaker(parts.now)
  const url = `${parts.urls[service].replace(/\/+$/, '')}${path}`
  const notSeen = (why: string, connected = true): Seen<Thing> => ({
    seen: false,
    why: `${what} could not be seen: ${why}.`,
    connected,
  })
  return async ({ token }: AthleteCaller, days?: Days): Promise<Seen<Thing>> => {
    if (parts.urls[service] === '') return notSeen(`no service that holds ${them} is connected`, false)
    if (!breaker.mayAsk()) return notSeen(faults.resting(them))
    const answered = await ask(`${url}${days ? `?from=${days.from}&to=${days.to}` : ''}`, token, parts)
    const outcome = toOutcome(answered, read, empty)
    if (outcome.fault && down.has(outcome.fault)) breaker.failed()
    else breaker.answered()
    if (!outcome.fault) return { seen: true, value: outcome.value }
    // No address, no token and nothing of the answer.
    parts.log.warn({ source: path.slice(1), fault: outcome.fault }, 'data of an athlete could not be read upstream')
    return notSeen(faults[outcome.fault](them))
  }
}

type Outcome<Thing> = { readonly fault?: never; readonly value: Thing } | { readonly fault: Fault }

function toOutcome<Thing>(
  answered: Answered,
  read: (body: unknown) => Thing | undefined,
  empty: Thing,
): Outcome<Thing> {
  if (answered.kind === 'fault') return answered
  const value = answered.kind === 'body' ? read(answered.body) : empty
  return value === undefined ? { fault: 'unreadable' } : { value }
}

const mapSeen = <From, To>(source: Seen<From>, map: (value: From) => To): Seen<To> =>
  source.seen ? { seen: true, value: map(source.value) } : source

/** The entries of these days as the port promises them, whatever order and surplus the service has. */
function newestOf<Entry extends { date: string; id: string }>(entries: readonly Entry[], { from, to }: Days): Entry[] {
  const own = entries.filter(({ date }) => date >= from && date <= to)
  return wholeDays(own.toSorted((a, b) => compare(b.date, a.date) || compare(b.id, a.id)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

import type { Balance } from './balance.ts'
import type { Books } from './books.ts'
import type { Stage } from './stage.ts'
import type { Asked, Patience } from './users.ts'

export type Load = {
  /** Users who send one message after the other in one conversation. */
  users: number
  /** Messages of each before the fault, while it lasts (begun in it), and after it. */
  before: number
  during: number
  after: number
  /** Messages that one user of the free tier sends at once, more than the day allows. */
  greedy: number
}

/** All that is known after a rehearsal. */
export type Seen = {
  stage: Stage
  /** What the users asked, but for the probes of the recovery. */
  asked: readonly Asked[]
  /** How the attempts that began during the fault ended, by label. */
  saw: ReadonlyMap<string, number>
  books: Books
  balance: Balance
  /** Seconds from the fault's end to the first of three good answers in a row. */
  recoveryS: number | undefined
  /** Seconds from the fault's end until all who had asked before it had their answers. */
  settledS: number
  peakMb: number | undefined
  /** How the processes ended that were told to. */
  exits: readonly (string | number)[]
}

/** One fault, rehearsed: declared here, measured elsewhere. */
export type Scenario = {
  name: string
  /** What breaks, for the reader of the table. */
  fault: string
  /** Settings of the service beside those that all rehearsals have. */
  settings?: Record<string, string>
  /** Processes of the service. */
  replicas?: number
  /** How far the clocks of issuer and service are off, asked once the stage is set. */
  clockShiftMs?: () => number
  /** Further for each process, by its place. */
  replicaClockShiftMs?: readonly number[]
  /**
   * The turns of a conversation stand in the order of the clocks of the processes that took them: where those disagree by
   * minutes, turns may change places. It is shown in the table and is no failure; nothing else may go wrong.
   */
  clocksDisagree?: true
  upstreams?: true
  /** Folder of the embedded store, in place of the store of the run. */
  embeddedIn?: string
  /** It waits more than it works: it runs beside the others. */
  waits?: true
  /** Why it cannot be rehearsed here. */
  skip?: () => string | undefined
  load?: Partial<Load>
  /** The users' patience while the fault lasts. */
  patience?: Partial<Patience>
  /** Before any service is started. */
  prepare?: (stage: Stage) => Promise<void> | void
  /** The fault begins; what it does by itself may go on until `end`. */
  begin: (stage: Stage) => Promise<void> | void
  /** Runs beside the users' messages; the fault lasts until it is done. */
  meanwhile?: (stage: Stage) => Promise<void>
  /** It is over. */
  end: (stage: Stage) => Promise<void> | void
  /** Longest time of the fault; it ends earlier if all who asked in it have their answers. */
  lastsMs: number
  /** What is demanded beside the zeros of the table: a sentence for each thing that was not so. */
  expects?: (seen: Seen) => string[]
}

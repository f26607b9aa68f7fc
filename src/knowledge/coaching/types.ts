/** Where an answer comes from. Coaching practice says so in its name, and has no paper to point to. */
export interface CoachingSource {
  readonly name: string
  readonly year: number
  readonly url?: string
  /** How it is named at the foot of a reply: "ACSM 2009". */
  readonly short: string
}

/** One thing that the coach can explain without a language model. */
export interface CoachingEntry {
  readonly id: string
  readonly title: string
  /** Ways in which people really ask it; the search index is built on them. */
  readonly questions: readonly string[]
  readonly keywords: readonly string[]
  /** Short paragraphs, separated by an empty line; numbers only from the source, the tip is coaching practice. */
  readonly answer: string
  /** One line that can be acted on today. */
  readonly tip: string
  readonly source: CoachingSource
}

import type { RedFlagKind } from '#src/knowledge/redFlags/index.ts'
import { carefulPositives } from './redFlags.corpus.careful.ts'
import { mindPositives } from './redFlags.corpus.mind.ts'
import { urgentPositives } from './redFlags.corpus.urgent.ts'

/** Sentences that must raise a flag; any of `kinds` is a right answer. */
export type Positive = { kinds: readonly RedFlagKind[]; says: readonly string[] }

/** Written by hand from the warning signs of AHA, NHS, ACSM, ACOG, NEDA and 988, before the rules were. */
export const positives: readonly Positive[] = [...urgentPositives, ...mindPositives, ...carefulPositives]

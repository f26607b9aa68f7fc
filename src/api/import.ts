import { type Static, Type } from 'typebox'
import { strict } from './common.ts'

const weightUnit = [Type.Literal('kg'), Type.Literal('lb')] as const
const distanceUnit = [Type.Literal('km'), Type.Literal('mi'), Type.Literal('m')] as const

const WeightUnit = Type.Union([...weightUnit])
export type WeightUnit = Static<typeof WeightUnit>
const DistanceUnit = Type.Union([...distanceUnit])
export type DistanceUnit = Static<typeof DistanceUnit>

export const ImportQuery = Type.Object(
  {
    weightUnit: Type.Optional(
      Type.Union([...weightUnit], {
        description: 'the unit of the weights, where the file does not say it (older exports of Strong)',
        examples: ['kg'],
      }),
    ),
    distanceUnit: Type.Optional(
      Type.Union([...distanceUnit], {
        description: 'the unit of the distances, where the file does not say it; rows that need it are left out else',
        examples: ['km'],
      }),
    ),
  },
  strict,
)
export type ImportQuery = Static<typeof ImportQuery>

const Line = Type.Integer({ minimum: 1, description: 'line of the file; its header is line 1' })
const Count = (description: string) => Type.Integer({ minimum: 0, description })

/** How an imported exercise was found in the catalogue. */
export const Confidence = Type.Union([Type.Literal('exact'), Type.Literal('alias'), Type.Literal('fuzzy')], {
  description: 'exact: its name; alias: another name of it; fuzzy: the words fit, worth a look',
})
export type Confidence = Static<typeof Confidence>

/** What came of an import. */
export const ImportReport = Type.Object(
  {
    format: Type.Union([Type.Literal('strong'), Type.Literal('hevy')]),
    units: Type.Object(
      {
        weight: Type.Optional(Type.Union([...weightUnit, Type.Literal('mixed')])),
        distance: Type.Optional(Type.Union([...distanceUnit, Type.Literal('mixed')])),
      },
      { description: 'what the figures of the file were read as; mixed: the file names another unit row by row' },
    ),
    rows: Count('rows of the file, without its header and blank lines'),
    workouts: Count('workouts that are kept now'),
    already: Count('of them, those that were kept before'),
    sets: Count('sets of these workouts'),
    matched: Type.Array(
      Type.Object({ name: Type.String(), exerciseId: Type.String(), confidence: Confidence, sets: Type.Integer() }),
      { description: 'exercises that the catalogue has, most sets first' },
    ),
    custom: Type.Array(Type.Object({ name: Type.String(), sets: Type.Integer() }), {
      description: 'exercises that are kept under their own names, most sets first',
    }),
    skipped: Type.Array(Type.Object({ line: Line, reason: Type.String() }), {
      description: 'the first 50 rows that were left out, and why',
    }),
    skippedRows: Count('rows that were left out'),
    otherRows: Count('rows that hold no set by design: rest timers and notes of Strong'),
    notes: Type.Array(Type.Object({ line: Line, note: Type.String() }), {
      description: 'the first 50 rows that are kept with something cut or left out, and what',
    }),
  },
  { title: 'ImportReport' },
)
export type ImportReport = Static<typeof ImportReport>

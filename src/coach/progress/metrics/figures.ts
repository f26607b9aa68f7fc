/** Rounded to one part in `perUnit`: 2 for halves, 10 for tenths. Adding zero turns -0 into 0. */
export const rounded = (value: number, perUnit = 1): number => Math.round(value * perUnit) / perUnit + 0

/** A part of a whole in whole percent. */
export const percentOf = (part: number, whole: number): number => rounded((part / whole) * 100)

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The greatest; undefined of none. No spread: a long list would overflow the stack. */
export const greatest = (values: readonly number[]): number | undefined =>
  values.reduce<number | undefined>((most, value) => (most === undefined || value > most ? value : most), undefined)

import { defaultPreferences, Preferences, type PreferencesUpdate } from '#src/api/preferences.ts'
import { shapeOf } from '#src/shape.ts'
import type { PreferenceRows } from '#src/table/preferences.ts'

const whole = shapeOf(Preferences)

/**
 * Preferences from a stored item: what it lacks (saved by an older version, or never) takes its default, what is not a
 * preference is left out.
 */
export function toPreferences(item: unknown): Preferences {
  if (typeof item !== 'object' || item === null) return defaultPreferences
  const known = Object.entries(item).filter(([name]) => name in defaultPreferences)
  const preferences: unknown = { ...defaultPreferences, ...Object.fromEntries(known) }
  return whole.Check(preferences) ? preferences : whole.Parse(preferences)
}

/** Reads and replaces a user's preferences. */
export function createPreferences(rows: PreferenceRows) {
  return {
    read: async (userId: string): Promise<Preferences> => toPreferences(await rows.read(userId)),
    /** Replaces them all; a field that is left out takes its default. */
    replace: async (userId: string, update: PreferencesUpdate): Promise<Preferences> => {
      const preferences = { ...defaultPreferences, ...update }
      await rows.write(userId, preferences)
      return preferences
    },
  }
}

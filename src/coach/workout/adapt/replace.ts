import { exerciseById } from '#src/knowledge/exercises/index.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import type { Brief, Draft } from '../types.ts'

/** The draft with what the brief no longer allows replaced by the nearest thing that it does; all else stays. */
export function replaceForbidden(brief: Brief, draft: Draft): Draft {
  const allowed = new Set(brief.choices.map(({ id }) => id))
  return {
    ...draft,
    sessions: draft.sessions.map(({ title, exerciseIds }) => {
      const kept = new Set(exerciseIds.filter(id => allowed.has(id)))
      const ids = exerciseIds.flatMap(id => {
        if (allowed.has(id)) return [id]
        const nearest = nearestTo(
          exerciseById(id),
          brief.choices.filter(choice => !kept.has(choice.id)),
        )
        if (!nearest) return []
        kept.add(nearest.id)
        return [nearest.id]
      })
      return { title, exerciseIds: ids }
    }),
  }
}

/** The one most like an exercise: the same movement first, then the same muscles; undefined where nothing is like it. */
function nearestTo(exercise: Exercise | undefined, choices: readonly Exercise[]): Exercise | undefined {
  if (!exercise) return undefined
  const likeness = (other: Exercise): number =>
    (other.pattern === exercise.pattern ? 4 : 0) +
    2 * other.primary.filter(muscle => exercise.primary.includes(muscle)).length +
    (other.mechanic === exercise.mechanic ? 1 : 0) +
    (other.level === exercise.level ? 0.5 : 0)
  const [best] = choices.toSorted((a, b) => likeness(b) - likeness(a) || (a.id < b.id ? -1 : 1))
  return best && likeness(best) >= 2 ? best : undefined
}

import { dietName } from '#src/knowledge/diets/index.ts'
import type { Brief } from './types.ts'

/** What a plan by rules is called: its diets and where it leads, without figures. */
export function titleOf({ diets, direction }: Pick<Brief, 'diets' | 'direction'>): string {
  const aim = { lose: 'for steady weight loss', gain: 'to build muscle', maintain: 'to eat well and train well' }[
    direction
  ]
  const kind = diets.length === 0 ? 'Mixed' : diets.map(dietName).join(', ')
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} week ${aim}`
}

import type { Quantity } from './quantities.ts'

const deltaBefore =
  /(?:\b(?:up|down|gained|gain of|lost|added|by|dropped|shed|rose|fell|grew|climbed|(?:in|de)creased?|improved?|increase of|improvement of|jump of|drop of|um|zugenommen|abgenommen|verloren|plus|minus|subido|bajado|aumentado|mejorado|ganado|perdido|perdiste|ganaste|subiste|bajaste|mejoraste|bajo|subio|un|en)|[+])(?: (?:another|about|around|nearly|almost|over|more than|a full|a whole|an?|extra|roughly|solid|whopping|impressive|increase of))* ?$/
const deltaAfter =
  /^ ?(?:more|less|heavier|lighter|faster|slower|longer|shorter|fewer|up|down|better|stronger|higher|lower|increase|gain|improvement|jump|drop|progress|reduction|loss|over (?:your|the) (?:last|previous|old)|mehr|weniger|schwerer|leichter|schneller|langsamer|zugenommen|abgenommen|verloren|gesteigert|gestiegen|mas|menos|de mejora|de aumento|above|below|ahead|than)\b/

/** True if a number is told as a difference: "up 5 %", "5 kg more". */
export function isDifference(
  { start, end, dimension }: Quantity,
  text: string,
  trend: 'up' | 'down' | 'flat' | undefined,
): boolean {
  const before = text.slice(Math.max(0, start - 34), start)
  if (/\b(?:up|down) (?:to|from|at) ?(?:about |around )?$/.test(before)) return false
  if (dimension === 'percent' && trend !== undefined && !/body ?fat|korperfett|grasa/.test(text)) return true
  if (
    dimension === 'days' ||
    dimension === 'months' ||
    dimension === 'years' ||
    (dimension === 'bare' && /^\d/.test(before))
  )
    return false
  if (/\b(?:un|en)\b ?$/.test(before)) return trend !== undefined
  if (/\bput (?:on |another |about )*$/.test(before)) return /^ (?:on|onto) (?:your|dein)/.test(text.slice(end))
  return deltaBefore.test(before) || deltaAfter.test(text.slice(end, end + 40))
}

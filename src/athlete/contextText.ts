import type { AthleteContext } from './port.ts'

/**
 * The context as a prompt shows it, one record a line with its id, then what could not be seen: byte for byte the `text`
 * of GET /api/ai/athlete/context.
 */
export function contextText({ asOf, records, unseen }: AthleteContext): string {
  return [
    `What is on record of the athlete, as of ${asOf}:`,
    ...records.map(({ id, text }) => `[${id}] ${text}`),
    ...(unseen.length > 0 ? ['Not seen:', ...unseen.map(sentence => `- ${sentence}`)] : []),
  ].join('\n')
}

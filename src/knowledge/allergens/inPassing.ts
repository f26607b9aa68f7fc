import { namedInPassing } from '#src/knowledge/allergens/readAllergy.ts'
import { folded } from '#src/knowledge/allergens/readable.ts'
import type { DeclaredAllergy } from '#src/knowledge/allergens/types.ts'

const cue =
  /\b(?:\w*allergi[a-z]*|al+[ae]?rg(?!in)\w*|intol\w*|anaphyla\w*|anafil\w*|epi ?pens?|unvertrag\w*|c(?:o)?eliac\w*|celiachia|celiaco|zoliakie|zoeliakie|reacts? (?:badly )?to|reactions? to)\b/
/** What follows is what is not eaten. */
const leading =
  /\b(?:al+[ae]?rg\w*|intol\w*|anaphyla\w*|anafil\w*|unvertrag\w*|reacts?(?: badly)?|reactions?)\s*(?:to|of|against|gegen|auf|al?|aux?|alla|till|:)\s/
const breaks = /\b(?:but|because|as|with|have|has|having|got|despite|like|likes|love|loves|enjoy|prefer|mit|con|avec)\b/

/** The part of a sentence that says what is not eaten, and whether it is nothing but that. */
function partOf(sentence: string): { readonly part: string; readonly pure: boolean } {
  const lead = leading.exec(sentence)
  if (lead) return { part: sentence.slice(lead.index), pure: true }
  const parts = sentence.split(breaks)
  return { part: parts.find(part => cue.test(part)) ?? sentence, pure: false }
}

/**
 * The allergies that a text of another kind speaks of ("lose weight, allergic to peanuts"), each sentence one: nobody is
 * served what they said they cannot eat because they said it in the wrong place.
 */
export const allergiesInPassing = (text: string): readonly DeclaredAllergy[] =>
  folded(text)
    .split(/[.;!?\n]+/)
    .filter(sentence => cue.test(sentence))
    .flatMap(sentence => {
      const { part, pure } = partOf(sentence)
      const found = namedInPassing(part, pure)
      return found ? [{ ...found, text }] : []
    })

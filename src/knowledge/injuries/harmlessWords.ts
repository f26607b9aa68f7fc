import { allExercises } from '#src/knowledge/exercises/index.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

const everyday = `
the and but with from for was has had have have been being this that its it's when while after before during since ago
year years month months week weeks day days last now still sometimes often always never again little bit some slightly
mild minor old recent recently long time past currently previously feels feel felt hurts hurt hurting painful pain sore
soreness ache aches aching stiff tight weak dodgy bad better worse fine good okay recovered healed healing cleared doctor
physio surgeon says said told not too very much more most heavy light lifting lift running run walking sitting standing
stairs sport football soccer tennis work working gym training workout left right both side sides other one two three
full fully partial injury injuries problem problems issue issues trouble old about around bench squat because can cannot
cant avoid avoiding careful need needs want would like also just only really surgery operation operated op
nothing serious playing doing flares flare ups downs off morning night evening winter cold weather driving desk job sleep
ich habe hatte mein meine beim bei seit vor nach jahren schmerzen schlimm kaputt tut weh links rechts
tengo tenia mi mis dolor desde hace anos cuando mal malo mala izquierda derecha una uno por las los del
jai mon mes douleur depuis ans quand gauche droite avec dans les des une aux
`

/** Words that name no injury: a part of a text that has only these has left nothing unread. */
export const harmlessWords: ReadonlySet<string> = new Set([
  ...plainWords(everyday),
  ...allExercises.flatMap(exercise => plainWords(exercise.name)),
])

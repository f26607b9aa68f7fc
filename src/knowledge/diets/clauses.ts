import { spelt } from '#src/knowledge/diets/dietWords.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

/** How a clause hangs on the one before it. A `list` goes on in the same sense; a `stop` begins anew. */
export type Link = 'start' | 'list' | 'stop' | 'but' | 'except' | 'because'
/** A stretch of words that says one thing, with slips of the keys put right. */
export type Clause = { readonly link: Link; readonly words: string }

/** Longer texts are read up to here; the reader says so. */
export const MAX_TEXT = 500

/** Turns of phrase that hold a "no" or an "and" which means neither, put into words that the reader takes rightly. */
const item =
  '(?:dairy|milk|lactose|gluten|wheat|soya?|nuts?|peanuts?|eggs?|corn|sugar|grains?|yeast|fish|shellfish|sesame|meat|pork|alcohol|caffeine|refined sugar)'
/** "Dairy, gluten and soy free": the "free" belongs to each of them. */
const sharedFree = new RegExp(
  `\\b((?:${item}(?:\\s*(?:,|&|\\+|/|\\band\\b|\\bor\\b)\\s*)+)+)(?=${item}[ -]?free\\b)`,
  'g',
)
const spreadFree = (items: string): string => items.replace(new RegExp(item, 'g'), '$& free')

const turns: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o\b/g, ' without '],
  [/\bn\/a\b/g, ' none '],
  [/\bb\/c\b|\bbc\b|\bcause\b|\bcuz\b|\bas i am\b/g, ' because '],
  [/\bfor (?:\w+ ){1,3}reasons?\b/g, ' '],
  [/\bsoy (?=(?:un |una )?(?:vegan|vegetarian|celiac|intolerante|alergic))/g, ' '],
  [/\b(meat|egg|sugar|flour|fish|fleisch)(?:less|los\w*)\b/g, ' no $1 '],
  [/\bnothing (?!special|specific|particular|against|else|but|except|in\b|to\b)(?=\w)/g, ' no '],
  [/\bfruits? ?(?:and|&|\+|\/|n) ?veg(?:gies?|etables?)?\b/g, ' fruit vegetables '],
  [/\bfish ?(?:and|&|n) ?chips\b/g, ' fish chips '],
  [/\b(?:low|high|lower|less|more)[- ]carbs? ?(?:and|&|,)? ?high[- ]fat\b/g, ' lchf '],
  [
    /\bvegetarian\w*(?: diet)?[\s,(]*(?:but|and|who|that|\+|plus|with|except(?: for)?|&|i)\s*(?:(?:i|also|still|sometimes|occasionally|do|for|will)\s+)*(?:eats? |have |having |including )?(?:some )?(?:fish|sea ?food)\b(?![\s-]*(?:free|less|allerg|is (?:out|no)|makes))/g,
    ' pescatarian ',
  ],
  // Two noes: what is not halal is not eaten.
  [
    /\b(?:no|not|never|nothing|dont|without|avoid\w*|or|and|any)(?: (?:eat|any|foods?|meat|buy|thats|that is))* (?:non|not)[- ]?(?=(?:halal|vegan|vegetarian|kosher|keto|paleo|gluten ?free|gf)\b)/g,
    ' . ',
  ],
  [/\bif (?:its |it is |they are )?not (?=(?:halal|vegan|vegetarian|kosher|gluten))/g, ' only '],
  // Before "no problem with" is read, what is a problem is not.
  [
    /\b(?:no|without) (?:problem|issue|objection)s? (?:with|to|eating)\b|\b(?:dont|do not|doesnt) mind\b|\bnot (?:allergic|intolerant|sensitive) to\b|\bnothing against\b|\bfine with\b/g,
    ' like ',
  ],
  [
    /\b(?:dont|doesnt|do not|does not|cant|cannot) (?:do|get on|get along|agree|cope|deal|sit)(?: (?:so|very|too))?(?: well)? with(?: me)?\b|\b(?:problems?|trouble|issues?|struggl\w+) (?:with|digesting)\b/g,
    ' avoid ',
  ],
  [
    /\bnot (?:(?:a|an|really|too|so|that|very|much|big|huge|great) )*(?:fans? of|keen on|fond of|into|crazy about)\b/g,
    ' avoid ',
  ],
  [/\bno (?:known )?(?:food )?allerg(?:y|ies)\b|\bno intolerances?\b|\ballergic to nothing\b|\bno idea\b/g, ' none '],
  [
    /\bno(?:thing)? (?:(?:special|specific|particular|dietary|food|diet|real|other|strong)\s+)*(?:restrictions?|preferences?|diets?|limits?|limitations?|requirements?|needs?|dislikes|rules?)\b/g,
    ' none ',
  ],
  [/\bnot (?:only|just)\b/g, ' '],
  [/\b(\w+) (?:and|&|or) (\w+) only\b/g, 'only $1, $2'],
  [
    /\bno (?:(?:dairy|milk|cheese) with meat|meat with (?:dairy|milk|cheese)|mixing (?:of )?(?:meat|dairy|milk) (?:and|with) (?:meat|dairy|milk))\b/g,
    ' kosher ',
  ],
  [/\bno (?:more|less|later|fewer) than\b|\bnot (?:more|less) than\b/g, ' at most '],
  [/\b(?:can ?not|cant) get enough(?: of)?\b|\b(?:can ?not|cant) live without\b/g, ' love '],
  [
    /\bnot (?:(?:eat(?:ing)? )?(?:much|too|so|very|overly)|strictly|strict|fully|completely|totally|entirely|always|100)\b/g,
    ' notso ',
  ],
  [/\b(everything|anything|all(?: \w+)?|any \w+|every \w+)\s+but\b/g, '$1 except '],
  [
    /\b(not|neither|non|never) (?:an? )?(vegan|vegetarian|pescatarian|keto|paleo|halal|kosher)\s+n?or\s+(?:an? )?/g,
    '$1 $2 . $1 ',
  ],
  [/(^|[\n,;])\s*([a-z][a-z ]{1,30}?)\s*(?:[:=]|\s-)\s*(?:no|never|none)\s*(?=$|[\n,;.])/g, '$1 no $2 '],
]

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’`]/g, '')

/** Diets as they are written in other scripts. "Vegetarian" where a word means both that and vegan would be too wide, so the stricter is taken. */
const scripts: readonly (readonly [string, string])[] = [
  ...(
    [
      'веган',
      'строгий вегетариан',
      '纯素',
      '純素',
      '全素',
      'ヴィーガン',
      'ビーガン',
      '비건',
      'טבעוני',
      'نباتي صرف',
      'نباتي',
    ] as const
  ).map(word => [word, 'vegan'] as const),
  ...(['вегетариан', '素食', 'ベジタリアン', '채식', 'צמחוני', 'शाकाहारी'] as const).map(
    word => [word, 'vegetarian'] as const,
  ),
  ...(['халяль', 'حلال', '清真', 'ハラル', 'ハラール', '할랄', 'हलाल'] as const).map(word => [word, 'halal'] as const),
  ...(['кошер', 'כשר', 'コーシャ'] as const).map(word => [word, 'kosher'] as const),
  ...(['без глютена', 'グルテンフリー', '无麸质', '無麩質', 'خالي من الغلوتين'] as const).map(
    word => [word, 'gluten free'] as const,
  ),
].map(([word, diet]) => [bare(word), ` ${diet} `] as const)

const links: readonly (readonly [Link, RegExp])[] = [
  [
    'except',
    /^(?:except(?: for)?|excluding|excepto|sauf|ausser|besides|apart from|aside from|other than|with the exception of|minus|barring|unless)$/,
  ],
  ['but', /^(?:but|although|though|however|pero|aber|mais|yet|with|while)$/],
  ['because', /^(?:because|since|due to|weil|porque|parce que)$/],
  ['stop', /^[.;!?\n\r•]/],
]

const separator =
  /(\s*[.;!?\n\r•]+\s*|\s*[,:|/&+()[\]{}"“”]+\s*|\s+[-–—]+\s*|\b(?:except(?: for)?|excluding|excepto|sauf|ausser|besides|apart from|aside from|other than|with the exception of|minus|barring|unless|but|although|though|however|pero|aber|mais|yet|with|while|because|since|due to|weil|porque|parce que|and|und|y|et|plus|also|as well as|or|nor|oder|ni|ou)\b|(?=\b(?:no|without|neither|sin|sans|ohne|senza|sem|keine?n?)\b))/

const linkOf = (mark: string): Link => {
  const trimmed = mark.trim().replace(/\s+/g, ' ')
  if (/[.;!?•]/.test(trimmed) || /[\n\r]/.test(mark)) return 'stop'
  return links.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? 'list'
}

/** The clauses of a text, as plain words with slips of the keys put right. Empty clauses keep only their link. */
export function clausesOf(text: string): readonly Clause[] {
  let plain = bare(text.slice(0, MAX_TEXT)).replace(/(?<=\d)[.,:/](?=\d)/g, ' ')
  for (const [word, diet] of scripts) plain = plain.replaceAll(word, diet)
  for (const [turn, meant] of turns) plain = plain.replace(turn, meant)
  plain = plain.replace(sharedFree, spreadFree)
  const clauses: Clause[] = []
  let link: Link = 'start'
  for (const [at, piece] of plain.split(separator).entries()) {
    if (at % 2 === 1) {
      // Of two marks in a row (", but") the weightier one counts.
      const next = linkOf(piece ?? '')
      if (link === 'start' || link === 'list') link = next
      continue
    }
    const words = plainWords(piece ?? '').map(spelt)
    if (words.length === 0) continue
    clauses.push({ link: clauses.length === 0 && link !== 'except' ? 'start' : link, words: words.join(' ') })
    link = 'list'
  }
  return clauses
}

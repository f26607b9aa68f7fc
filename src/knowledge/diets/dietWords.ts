import { createSpelling } from '#src/knowledge/coaching/spelling.ts'
import type { Diet } from '#src/knowledge/diets/types.ts'

/**
 * How people name a diet, as whole words of `plainWords`. The first in the list takes its words away from the later ones,
 * so that "pesco vegetarian" is no vegetarian and "lactose" in "lactose free" no food.
 */
export const dietPatterns: readonly (readonly [Diet, RegExp])[] = [
  [
    'pescatarian',
    /\b(?:pes[ck][aeio]?tar[iy]an\w*|pesc[ae]tarien\w*|pes[ck][ae]tar[ie]\w*|piscatarian\w*|pesc[oa] ?vegetari\w*|pesco|vegaquarian)\b/,
  ],
  [
    'vegan',
    /\b(?:vegan(?:[aeos]|as|os|es|er|erin|em|en|ism|ismo|isch|istisch|sk|ska|skt)?|vegetalien(?:ne)?s?|vegetalismo|(?:whole food )?plant ?based(?! (?:milk|drink|milks|drinks|protein|proteins|alternatives?))|wfpb|plants only|only plants|(?:no|without) (?:any )?animal (?:products?|foods?|produce)|animal free|rein pflanzlich|pflanzlich\w*|a base de plantas|no animals)\b/,
  ],
  [
    'vegetarian',
    /\b(?:(?:(?:lacto|ovo) ?)+vegetari\w+|(?:lacto ?ovo|ovo ?lacto)|vegetari[ae]n?\w*|vegetarisch\w*|vegetarier\w*|vegetarisk\w*|veget[ae]rian\w*|veggie(?! (?:burgers?|packed|heavy|rich|loaded|soups?|stir))|veggy|vegie|veggi|pure veg|veg(?! (?:soups?|curry|curries))|egg[ei]tarian|fleischlose ernahrung)\b/,
  ],
  [
    'halal',
    /\b(?:halal|(?:no|not|non|without|avoid\w*) haram\w*|hallal|helal|halaal|zabihah?|dhabihah?|islamic|muslim(?:a|isch)?|moslem|musulman\w*|muslims)\b/,
  ],
  [
    'kosher',
    /\b(?:kosher(?! salt)|koscher|kasher|casher|cacher|kasherut|kashrut\w*|koser|kosha|koshar|jewish(?! rye)|glatt)\b/,
  ],
  [
    'gluten_free',
    /\b(?:(?:sans|sin|senza|sem|ohne|no|zero|without) gluten|gluten ?(?:free|fre|frei\w*|vrij|fri|fritt|intoleran\w*|sensitiv\w*|allerg\w*)|glut[aeio]n ?(?:free|fre)|gluten|(?<!(?:my|his|her|the) )gf|(?:co?eliac|coeliaque|celiac|celiaqu|zoliaki)\w*|celiac[ao]s?|sprue|wheat ?(?:free|allerg\w*|intoleran\w*)|glutine)\b/,
  ],
  [
    'dairy_free',
    /\b(?:(?:dairy|milk|lactose|lactosa|laktose|casein|cow s milk|cows milk) ?(?:free|frei\w*|vrij|less|intoleran\w*|intolerante)|(?:laktose|lactose|milch)\w*frei\w*|(?:intoleran\w+|sensitiv\w+|allergic) (?:to |a la |au |al )?(?:lactose|lactosa|dairy|milk|lattosio)|(?:sans|sin|senza|sem|ohne|no|without) (?:lactose|lactosa|laktose|lattosio|lait|leche|lacteos|milch\w*|produits laitiers|produtos lacteos)|non ?dairy|df|lactose|laktose\w*|lactosa|lattosio|laktoseintoleran\w*|alergic to milk)\b/,
  ],
  ['keto', /\b(?:keto(?!ne|nes)\w*|ketto|keeto|[ck]etogen\w*|cetosis|ketosis)\b/],
  [
    'paleo',
    /\b(?:pal(?:a?e)o(?:lit\w*)?|paelo|palio|pailo|cave ?man|stone age|steinzeit\w*|primal|hunter gatherers?)\b/,
  ],
]

/** The kitchens that dishes are sorted by, with the words that mean them. */
export const kitchenPatterns: readonly (readonly [string, RegExp])[] = [
  ['mediterranean', /\bmed(?:it+er+an+e?an|it[ae]r+[ae]n+[ei]an|iterrane?\w*|iteran\w*)\b|\bmittelmeer\w*/],
  ['indian', /\b(?:(?:north|south) )?(?:indian|indisch\w*|indien(?:ne)?|india|desi|punjabi|gujarati|tamil|bengali)\b/],
  ['italian', /\b(?:italian[aeo]?|italienisch\w*|italien(?:ne)?|italy|sicilian|tuscan)\b/],
  ['mexican', /\b(?:mexican[ao]?|mexikanisch\w*|mexicaine?|mexico|tex ?mex)\b/],
  ['chinese', /\b(?:chinese(?! cabbage)|chinesisch\w*|chinois[e]?|chin[ao]|cantonese|sichuan|szechuan)\b/],
  ['japanese', /\b(?:japanese|japanisch\w*|japonais[e]?|japones[a]?|japan)\b/],
  ['korean', /\b(?:korean|koreanisch\w*|coreen(?:ne)?|corean[ao])\b/],
  ['thai', /\b(?:thai|thailandisch\w*|tailandes[a]?)\b/],
  ['vietnamese', /\b(?:vietnamese|vietnamesisch\w*|vietnamien(?:ne)?)\b/],
  [
    'levantine',
    /\b(?:levantine|lebanese|libanesisch\w*|libanais[e]?|middle ?eastern|arab(?:ic|ian)?|arabisch\w*|israeli|syrian|palestinian|jordanian|egyptian)\b/,
  ],
  ['turkish', /\b(?:turkish|turkisch\w*|turque|turco|turca)\b/],
  ['greek', /\b(?:greek(?! yogh?urt)|griechisch\w*|grecque?|grieg[oa])\b/],
  ['spanish', /\b(?:spanish|spanisch\w*|espagnol[e]?|espanol[a]?|tapas)\b/],
  ['french', /\b(?:french(?! (?:fries|toast|beans?|bread))|franzosisch\w*|francais[e]?|frances[a]?)\b/],
  ['german', /\b(?:german|deutsch\w*|bavarian|austrian|swiss(?! (?:cheese|chard)))\b/],
  ['british', /\b(?:british|english(?! (?:muffins?|mustard))|irish|scottish)\b/],
  ['american', /\b(?:american(?! cheese)|southern|soul food|cajun|creole|amerikanisch\w*)\b/],
  ['moroccan', /\b(?:moroccan|maroccan|north african|tunisian|marokkanisch\w*|marocaine?)\b/],
  ['african', /\b(?:(?:west |east )?african|ethiopian|eritrean|nigerian|ghanaian|afrikanisch\w*)\b/],
  ['caribbean', /\b(?:caribbean|carribean|jamaican|cuban)\b/],
  ['latin american', /\b(?:latin(?: american)?|latino|brazilian|peruvian|colombian|argentin\w+)\b/],
  ['persian', /\b(?:persian|iranian|afghan)\b/],
  ['pakistani', /\b(?:pakistani|bangladeshi|sri lankan|nepal(?:i|ese))\b/],
  ['filipino', /\b(?:filipino|indonesian|malaysian|singaporean)\b/],
  ['eastern european', /\b(?:(?:eastern )?european|polish|russian|ukrainian|hungarian|balkan|czech)\b/],
  ['nordic', /\b(?:nordic|scandinavian|swedish|danish|norwegian|finnish)\b/],
  ['asian', /\b(?:asian|asiatisch\w*|asiatique|asiatic[ao]|oriental)\b/],
]

const oftenMisspelt = [
  ...['vegan', 'vegetarian', 'pescatarian', 'halal', 'kosher', 'gluten', 'lactose', 'ketogenic', 'paleo', 'carnivore'],
  ...['flexitarian', 'fruitarian', 'mediterranean', 'italian', 'mexican', 'japanese', 'chinese', 'fodmap'],
  ...['mushroom', 'mushrooms', 'seafood', 'shellfish', 'peanut', 'peanuts', 'broccoli', 'avocado', 'allergic'],
]
const correct = createSpelling(new Map(oftenMisspelt.map(word => [word, 1])))
/** Words that are right as they are, though they stand near one of the list. */
const right =
  /^(?:began|vegas|vegans|vegane[rmns]?|vegan[ao]s?|kasher|casher|koscher|halaal|hallal|palaeo|palio|paelo|glutine|lactosa|italien|italiana|italiano|mexicana|mexicano|vegetarien|vegetarians|vegetariano|vegetariana|flexitarians|avocados|halls|hallo|pescetarian)$/

/** The word with a slip of the keys put right, where it is near one that matters here. */
export const spelt = (word: string): string => (right.test(word) ? word : (correct(word) ?? word))

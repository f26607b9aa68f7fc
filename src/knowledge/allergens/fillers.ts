/** Words around the food in a sentence about an allergy; alone they name nothing. */
export const fillers: ReadonlySet<string> = new Set(
  `i m im am is are be been was my me we our you your a an the of to from with without and or nor & in on at for by as it its this that these those
  have has had having get gets got getting cause causes caused causing give gives make makes made eat eating eaten drink tolerate digest consume touch handle
  can cant cannot t don dont do does not no never none please avoid avoiding avoids keep away stay off allergic allergy allergies allergie alergia alergico alergica alergias allergico allergica
  allergisch gegen auf contre contra alle alla aux au a la le les el los las al il lo gli der die das den dem ein eine einen ich bin habe und oder nicht kein keine je suis ai et ou pas de des du d l j un une tengo y o no
  sono ho e i di della dei delle mam na mem jestem alergie alerji var ben allergi mot jag har er og och intolerant intolerance intolerances intoleranz intolerancia intolerante intolleranza intollerante intolleranze nietolerancja sensitive sensitivity sensitivities
  reaction reactions react reacting reacts severe severely serious seriously strong strongly mild mildly slight slightly moderate bad badly deadly deathly life threatening
  anaphylaxis anaphylactic anaphylactoid shock epipen ige mediated ige non type diagnosed confirmed suspected possible possibly maybe probably known
  any anything everything something all every each kind kinds sort sorts form forms type types product products containing contains contain content based derived derivative derivatives made traces trace may including include includes
  like such eg e g ie etc also too only just mostly mainly especially particularly even very really quite extremely highly super bit little some few more other others than than both
  raw cooked fresh whole plain pure real ground dried food foods ingredient ingredients dish dishes meal meals diet free frei less
  since birth child childhood years year doctor says told due because when if so but except apart fine ok okay thanks thank hi hello there well should must need needs want s re ve ll d
  problem problems issue issues upset stomach bloating hives rash itchy itching swelling swell mouth throat lips tongue skin eczema asthma
  disease syndrome disorder condition deficiency family intolerant malabsorption vegetal
  sin sans ohne senza sem zonder geen bez utan uten uden keinen keiner ninguna ninguno aucune aucun nessuna tranne sauf excepto salvo ausser behalve nope anymore though`
    .split(/\s+/)
    .filter(word => word !== ''),
)

const noneWords = new Set(
  'none no not nothing nil na nope nah keine keinerlei kein nada ninguna ninguno aucune aucun rien pas nessuna nessun niente geen brak yok inga ingen intet nka nkda nkfa never sin sans ohne senza sem nichts zero non nenhuma nenhum nie n'.split(
    ' ',
  ),
)

const nonePadding = new Set(
  `i m im am have has ve got do don t dont a any of that to s is are there was d de la the as far know aware known allergic allergy allergies allergie allergien alergia alergias allergia alergie alergii alerji alerjim
  allergi allergier intolerance intolerances intoleranzen intolerancias unvertraglichkeiten restrictions restriction dietary diet food foods anything at all really currently now yet so far ich habe bin gegen etwas tengo a alergico alergica or nor
  nada je ne suis ai sono ho mam jag har bekannt bekannte known ik heb everything fine can eat thanks thank you please special requirements needs ninguna nothing none specific particular in particular`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** "I don't have any": a no that is spread over several words. */
const spreadNo = /\b(?:don t|dont|haven t got|havent got) have any$|\bhave(?:n t| not) any$/

/**
 * Whether the words say that there is no allergy: "none", "no known allergies", "keine". No name of a food may be among the
 * padding, in any language: "no soy" is an allergy, though "soy" is Spanish for "I am".
 */
export const saysNone = (words: readonly string[]): boolean =>
  (words.some(word => noneWords.has(word)) || spreadNo.test(words.join(' '))) &&
  words.every(word => noneWords.has(word) || nonePadding.has(word))

/** Whether the text speaks of something that may be eaten after all. */
export const speaksOfExceptions = (text: string): boolean =>
  /\b(?:except|apart from|but not|other than|unless|(?:is|are) (?:fine|ok|okay)|can (?:eat|have|tolerate)|außer|sauf|excepto|tranne)\b/i.test(
    text,
  )

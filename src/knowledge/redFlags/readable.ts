// Letters of other scripts that look like Latin ones; each pair of strings is aligned letter by letter.
const lookAlikes: readonly (readonly [string, string])[] = [
  ['авеёзіїјкмнорѕстухһԁӏԛԝѵг', 'abeeziijkmhopsctyxhdlqwvr'],
  ['αβεηικνορτυχωγμσϲ', 'abenikvoptuxwymoc'],
  ['ıĸłøđħɑɡɩʟʀɴɪʏʙɢʜᴀᴄᴅᴇᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢ', 'ikloddagilrniybghacdejkmopstuvwz'],
  ['աոսցօհ', 'wnugoh'],
]

const latinOf = new Map<string, string>([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ...lookAlikes.flatMap(([from, to]) => {
    const latin = [...to]
    return [...from].map((letter, at): [string, string] => [letter, latin[at] ?? letter])
  }),
])

// Emoji letters that NFKC leaves alone: negative circled, negative squared, regional indicators.
const emojiAlphabets = [0x1f150, 0x1f170, 0x1f1e6]

function latin(letter: string): string {
  const known = latinOf.get(letter)
  if (known !== undefined) return known
  const code = letter.codePointAt(0) ?? 0
  const first = emojiAlphabets.find(start => code >= start && code < start + 26)
  return first === undefined ? letter : String.fromCharCode(97 + code - first)
}

function plainLetters(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    // Soft hyphens, zero-width and bidi characters, variation selectors, accents and stacked marks.
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[‘’ʼ′`´＇]/g, "'")
  return bare.replace(/[^\p{ASCII}]/gu, latin)
}

/**
 * The text as a person would read it aloud: one alphabet, lower case, nothing invisible, letters that were
 * spaced out (`k i l l`) joined again, drawn-out letters (`paaain`) cut to two, white space single.
 */
export function readable(text: string): string {
  const isAscii = !/[^\p{ASCII}]/u.test(text)
  return (
    (isAscii ? text.toLowerCase() : plainLetters(text))
      // Every repeat consumes two characters and no other branch can match them: linear.
      .replace(/(?<![a-z0-9'])(?:[a-z][ .\-_*/|]){2,}[a-z](?![a-z0-9'])/g, spaced => spaced.replace(/[^a-z]/g, ''))
      .replace(/([a-z])\1{2,}/g, '$1$1')
      .replace(/[^\S\n]+/g, ' ')
      .trim()
  )
}

/** Lower case, no accents, no punctuation: the form in which people's words are compared. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’`]s\b/g, 's')
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** The words with a space between, and a space at both ends, so that a phrase can be looked for as whole words. */
export const plainText = (text: string): string => ` ${plainWords(text).join(' ')} `

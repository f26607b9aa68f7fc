/**
 * How a word hangs on the one before it. Across `space` and `hyphen` words make a phrase ("coconut milk"), across
 * `tight` signs at most a hacked-up word ("pea.nut"), across `hard` ones nothing: "butter, beans" is no butter bean.
 */
export type Joint = 'space' | 'hyphen' | 'tight' | 'hard'

/** A word of a folded text; `sign` is what stands between it and the word before. */
export type Token = { readonly word: string; readonly joint: Joint; readonly sign: string }

const otherLetter = /[\p{L}\p{N}]/u

// 1 for a letter or a digit of folded text.
const isAsciiWord = Uint8Array.from({ length: 128 }, (_, code) =>
  Number((code >= 97 && code <= 122) || (code >= 48 && code <= 57)),
)

const isWordCode = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return isAsciiWord[code] === 1
  // Halves of a surrogate pair are letters of no food name; they stay with the word around them.
  return (code >= 0xd800 && code <= 0xdfff) || otherLetter.test(text.charAt(at))
}

const hyphens = new Set(['-', "'", '_', '‐', '‑', '‒', '−'])

function jointOf(sign: string): Joint {
  if (sign === ' ') return 'space'
  if (hyphens.has(sign)) return 'hyphen'
  if (/^\s+$/.test(sign)) return sign.includes('\n') ? 'hard' : 'space'
  if (/^[-‐]\s*\n\s*$/.test(sign)) return 'tight'
  return /[\s,;:()[\]{}"?+–—]/.test(sign) ? 'hard' : 'tight'
}

/** The words of a folded text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let from = 0
  let at = 0
  while (at < text.length) {
    while (at < text.length && !isWordCode(text, at)) at++
    if (at === text.length) break
    const sign = at === from + 1 && text.charCodeAt(from) === 32 ? ' ' : text.slice(from, at)
    const start = at
    while (at < text.length && isWordCode(text, at)) at++
    tokens.push({ word: text.slice(start, at), joint: tokens.length === 0 ? 'hard' : jointOf(sign), sign })
    from = at
  }
  return tokens
}

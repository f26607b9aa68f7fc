const longestTitle = 60

/** A conversation's title from its first message: its first line, cut at a word, at most 60 characters. */
export function titleOf(message: string): string {
  const line = message.trim().split('\n', 1)[0]?.replace(/\s+/gu, ' ').trim() ?? ''
  const characters = [...line]
  if (characters.length <= longestTitle) return line
  const cut = characters.slice(0, longestTitle - 1).join('')
  const lastSpace = cut.lastIndexOf(' ')
  return `${lastSpace > longestTitle / 2 ? cut.slice(0, lastSpace) : cut}…`
}

const longestTitle = 60

/** A conversation's title from its first message: its first line, cut at a word, at most 60 characters. */
export function titleOf(message: string): string {
  const line = message.trim().split('\n', 1)[0]?.replace(/\s+/gu, ' ').trim() ?? ''
  const characters = [...line]
  if (characters.length <= longestTitle) return line
  const lastSpace = characters.lastIndexOf(' ', longestTitle - 1)
  const kept = lastSpace > longestTitle / 2 ? lastSpace : longestTitle - 1
  return `${characters.slice(0, kept).join('')}…`
}

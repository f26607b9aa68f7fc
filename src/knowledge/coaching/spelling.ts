/** How many letters are wrong, missing, too many or swapped with their neighbour; more than `most` is `most + 1`. */
const distanceOf = (a: string, b: string, most: number): number => {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = above
    above = row
  }
  return above[b.length] ?? most + 1
}

/**
 * Corrects typos towards the vocabulary. A wrong first letter is rarely a typo; asking for the same one keeps "poem"
 * from becoming "form", and makes the search short.
 */
export const createSpelling = (frequency: ReadonlyMap<string, number>) => {
  const byLetter = new Map<string, string[]>()
  for (const word of frequency.keys()) {
    if (word.length < 4 || /\d/.test(word)) continue
    const letter = word.slice(0, 1)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word])
  }
  return (word: string): string | undefined => {
    if (word.length < 4 || word.length > 18 || /\d/.test(word)) return undefined
    const most = word.length < 8 ? 1 : 2
    let found: string | undefined
    let nearest = most + 1
    for (const candidate of byLetter.get(word.slice(0, 1)) ?? []) {
      if (Math.abs(candidate.length - word.length) > most) continue
      const distance = distanceOf(word, candidate, most)
      const commoner = (frequency.get(candidate) ?? 0) > (frequency.get(found ?? '') ?? 0)
      if (distance < nearest || (distance === nearest && distance <= most && commoner)) {
        found = candidate
        nearest = distance
      }
    }
    return found
  }
}

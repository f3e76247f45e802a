/** Words that renderings of one English name leave out or change, in small letters. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in'])

/** An English word in small letters without what renderings of a name differ by: number, nation, and British letters. */
export function plainWord(word: string): string {
  if (word === 'korean') return 'korea'
  if (word === 'centre') return 'center'
  const american = word.replace(/isation$/, 'ization')
  if (american.length > 4 && american.endsWith('ies')) return `${american.slice(0, -3)}y`
  return american.length > 3 && american.endsWith('s') && !american.endsWith('ss') ? american.slice(0, -1) : american
}

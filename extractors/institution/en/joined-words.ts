import type { Word } from '../../name/words.ts'

/** What may stand between two words of one name. */
export const JOINS: ReadonlySet<string> = new Set([' ', '-', '&', ' & ', '\n', '–'])

/** The text of a word. */
export const wordText = (text: string, word: Word): string => text.slice(word.start, word.end)

/** What stands between the word of this number and the next one; `…` where it is more than three characters. */
export const gapAfter = (text: string, words: readonly Word[], left: number): string =>
  words[left + 1]!.start - words[left]!.end > 3 ? '…' : text.slice(words[left]!.end, words[left + 1]!.start)

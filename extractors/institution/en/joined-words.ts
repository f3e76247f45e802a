import type { Word } from '../../name/words.ts'

/** What may stand between two words of one name. */
export const JOINS: ReadonlySet<string> = new Set([' ', '-', '&', ' & ', '\n', '–'])

/** The text of a word. */
export const wordText = (text: string, word: Word): string => text.slice(word.start, word.end)

/** What stands between the word of this number and the next one; `…` where it is more than three characters. */
export const gapAfter = (text: string, words: readonly Word[], left: number): string =>
  words[left + 1]!.start - words[left]!.end > 3 ? '…' : text.slice(words[left]!.end, words[left + 1]!.start)

/** True for the `and` of `Asia and Pacific`, `Asian and Pacific`, `Asia and the Pacific`. */
export const isAsiaPacific = (text: string, words: readonly Word[], and: number): boolean =>
  /^Asian?$/.test(wordText(text, words[and - 1]!)) &&
  /^(?:the )?Pacific/.test(text.slice(words[and]!.end + 1, words[and]!.end + 12))

/** How many words of a name are looked at on one side of its head. */
export const MOST_WORDS = 8

/** The initials of another body beside `and`: `KCCI and …`; not of a field of work. */
export const ABBREVIATED = /^(?!ICT$|SME$|FDI$|ESG$|STEM$)[A-Z]{3,8}$/

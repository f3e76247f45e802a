import { COUNT } from './lexicon.ts'

const DIGIT = '영일이삼사오육칠팔구'

/** A Sino-Korean number below 10,000 (`이십일`: 21, `이천십오`: 2015), or NaN. */
export function sinoNumber(word: string): number {
  let sum = 0
  let digit = 0
  for (const c of word) {
    const scale = c === '십' ? 10 : c === '백' ? 100 : c === '천' ? 1000 : 0
    const value = DIGIT.indexOf(c)
    if (scale) {
      sum += (digit || 1) * scale
      digit = 0
    } else if (value > 0) digit = value
    else return Number.NaN
  }
  return sum + digit
}

/** A month written in Hangul without 월 (유월 and 시월 lose a sound). */
export function monthNumber(word: string): number {
  return word === '유' ? 6 : word === '시' ? 10 : sinoNumber(word)
}

/** The count before a counter, in digits or as a word. */
export const countNumber = (word: string): number => COUNT[word] ?? Number(word)

import { CARDINALS, ORDINALS } from './lexicon.ts'

/** Value of a count: digits, a word, or tens and a unit (`twenty-one`); NaN for anything else. */
export function countNumber(word: string): number {
  const plain = word.toLowerCase().replace(/\s+/g, ' ').trim()
  if (/^\d+$/.test(plain)) return Number(plain)
  const known = CARDINALS[plain]
  if (known !== undefined) return known
  const [tens, unit] = plain.split(/[-\s]/)
  return unit ? (CARDINALS[tens!] ?? Number.NaN) + (CARDINALS[unit] ?? Number.NaN) : Number.NaN
}

/** Day of a month from digits with or without their ending, an ordinal word or a cardinal one. */
export function dayNumberOf(word: string): number {
  const plain = word.toLowerCase().replace(/\s+/g, '-')
  const digits = /^\d{1,2}/.exec(plain)
  if (digits) return Number(digits[0])
  return ORDINALS[plain] ?? countNumber(plain)
}

/** `two thousand and fifteen`, `nineteen ninety six`, `seventeen hundred thirty three`: a year, or NaN. */
export function yearInWords(words: string): number {
  const tokens = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => w && w !== 'and')
  const scale = tokens.findIndex((w) => w === 'thousand' || w === 'hundred')
  const sum = (list: readonly string[]): number => list.reduce((n, w) => n + (CARDINALS[w] ?? Number.NaN), 0)
  if (scale > 0)
    return sum(tokens.slice(0, scale)) * (tokens[scale] === 'thousand' ? 1000 : 100) + sum(tokens.slice(scale + 1))
  return sum(tokens.slice(0, 1)) * 100 + sum(tokens.slice(1))
}

import { digitsAt, shift } from './digits.ts'
import { SCALES, SMALL_NUMBERS } from './english-lexicon.ts'

/** An English number: digits with scale words (`13.2 billion`) or words alone (`half a million`). */
export interface EnglishNumber {
  readonly end: number
  readonly value: number
  /** Power of ten of its scale words together; 0 without one. */
  readonly scale: number
  readonly words: boolean
  readonly grouped: boolean
  readonly decimals: boolean
}

/** The point of a short scale before its currency: `23 bil. won`. */
const POINT =
  '(?:(?<=[ \\u00a0\\d](?:mil|bil|tril|mn|bn|tn|mln|bln))\\.(?= ?(?:won|dollars?|yen|yuan|euros?|KRW|USD|EUR)(?![A-Za-z])))?'
const SCALE = new RegExp(
  `\\+?[ \\u00a0\\n-]{0,2}(${Object.keys(SCALES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![A-Za-z])${POINT}`,
  'iy',
)
const HALF = / and (?:a )?half/iy
const WORD = /[A-Za-z]{1,9}(?![A-Za-z])/y
const GAP = /(?:,? and |[ \u00a0\n-])(?=[A-Za-z])/iy

const SCALE_STARTS = new Set([...Object.keys(SCALES)].flatMap((word) => [word[0]!, word[0]!.toUpperCase()]))

/** A quick look: a letter that a scale word starts with, after at most two blanks or hyphens, and the plus of `45+ million`. */
function mayScale(text: string, at: number): boolean {
  const from = text[at] === '+' ? at + 1 : at
  let place = from
  while (place - from < 2 && ' \u00a0\n-'.includes(text[place] ?? 'x')) place++
  return SCALE_STARTS.has(text[place] ?? '')
}

/** The scale words at `at` (`million`, `hundred million`): power of ten and end, or null. */
export function scaleWordsAt(text: string, at: number): { readonly power: number; readonly end: number } | null {
  let power = 0
  let end = at
  for (let count = 0; count < 2; count++) {
    if (!mayScale(text, end)) break
    SCALE.lastIndex = end
    const match = SCALE.exec(text)
    if (!match) break
    power += SCALES[match[1]!.toLowerCase()]!
    end = SCALE.lastIndex
  }
  return end === at ? null : { power, end }
}

const JOINT = /,? (?:and )?(?=\d)/y
/** The currency that shows two joined parts to be one sum, where they are not told of two things. */
const CLOSES_SUM = / (?:won|dollars|yen|yuan|euros|KRW|USD)(?![A-Za-z])(?!.{0,60}respectively)/y

/** What a sum goes on with below its first scale: the 200 billion of `1 trillion 200 billion`, `1 trillion and 200 billion won`, as 1조 2,000억 is translated. */
function lowerPartAt(text: string, at: number, above: number): { value: number; end: number; power: number } | null {
  JOINT.lastIndex = at
  if (above < 6 || (text[at] !== ' ' && text[at] !== ',') || !JOINT.test(text)) return null
  const start = JOINT.lastIndex
  const { plain, end } = digitsAt(text, start)
  const scale = plain === null ? null : scaleWordsAt(text, end)
  if (!scale || scale.power < 3 || scale.power >= above) return null
  if (start > at + 1) {
    CLOSES_SUM.lastIndex = scale.end
    if (scale.power !== above - 3 || !CLOSES_SUM.test(text)) return null
  }
  const value = shift(plain!, scale.power)
  if (value >= 10 ** above) return null
  const more = lowerPartAt(text, scale.end, scale.power)
  return more ? { ...more, value: value + more.value } : { value, end: scale.end, power: scale.power }
}

/** The number whose first digit stands at `start`, with the scale words after it; null for no plain number. */
export function englishFigureAt(text: string, start: number): EnglishNumber | null {
  const { end, plain, grouped, decimals } = digitsAt(text, start)
  if (plain === null) return null
  const scale = scaleWordsAt(text, end)
  if (scale) {
    const value = shift(plain, scale.power)
    const more = decimals ? null : lowerPartAt(text, scale.end, scale.power)
    if (more) return { end: more.end, value: value + more.value, scale: more.power, words: false, grouped, decimals }
    return { end: scale.end, value, scale: scale.power, words: false, grouped, decimals }
  }
  const spoken = text.startsWith('point', end + 1) ? decimalWordsAt(text, start) : null
  if (spoken) return spoken
  HALF.lastIndex = end
  const half = text[end] === ' ' && text[end + 1] === 'a' && HALF.test(text)
  const after = half ? scaleWordsAt(text, HALF.lastIndex) : null
  const value = after ? (Number(plain) + 0.5) * 10 ** after.power : Number(plain)
  return { end: after?.end ?? end, value, scale: after?.power ?? 0, words: false, grouped, decimals }
}

/** One word of a number and where it ends. */
function wordAt(text: string, at: number): { readonly word: string; readonly end: number } | null {
  WORD.lastIndex = at
  const match = WORD.exec(text)
  return match && { word: match[0].toLowerCase(), end: WORD.lastIndex }
}

/** Sums words: twenty + five, two × hundred, … × million. */
interface Sum {
  total: number
  section: number
  /** The highest and the latest scale, as powers of ten. */
  scale: number
  last: number
  kind: 'start' | 'ones' | 'tens' | 'hundred' | 'scale' | 'fraction'
}

/** Found without making a key of each word that is asked about. */
const SMALL = new Map(Object.entries(SMALL_NUMBERS))
const SCALE_POWERS = new Map(Object.entries(SCALES))

/** Adds one word to the sum; false where it does not go on the number. */
function add(sum: Sum, word: string): boolean {
  const small = SMALL.get(word)
  if (small !== undefined) {
    if (sum.kind === 'ones' || sum.kind === 'fraction' || (sum.kind === 'tens' && small >= 10)) return false
    sum.section += small
    sum.kind = small >= 20 ? 'tens' : 'ones'
    return true
  }
  if ((word === 'quarter' || word === 'quarters') && sum.total === 0 && sum.section < 4) {
    sum.section = (sum.section || 1) / 4
    sum.kind = 'fraction'
    return true
  }
  if (word === 'half' && sum.kind === 'start') {
    sum.section = 0.5
    sum.kind = 'fraction'
    return true
  }
  const scale = SCALE_POWERS.get(word)
  if (scale === undefined || word.length < 4) return false
  if (scale === 2) {
    if (sum.section >= 100) return false
    sum.section = (sum.section || 1) * 100
    sum.kind = 'hundred'
    return true
  }
  if (sum.scale > 0 && scale >= sum.scale && sum.section === 0) return false
  sum.total += (sum.section || 1) * 10 ** scale
  sum.section = 0
  sum.scale = Math.max(sum.scale, scale)
  sum.last = scale
  sum.kind = 'scale'
  return true
}

/** Skips `a` and `and a half` inside a number; returns the new place, or -1 where the number ends. */
function nextWord(text: string, at: number): number {
  GAP.lastIndex = at
  if (!GAP.test(text)) return -1
  return GAP.lastIndex
}

const DIGIT_WORD = '(?:zero|one|two|three|four|five|six|seven|eight|nine)'
const DECIMAL = new RegExp(
  `([a-z]{3,9}|\\d{1,3})[ -]point[ -](\\d{1,3}|${DIGIT_WORD}(?:[ -]${DIGIT_WORD}){0,3})[ -](hundred|thousand|million|billion|trillion)(?![A-Za-z])`,
  'iy',
)

/** A decimal number in words with its scale: `two-point-four trillion`, `50-point-six billion`, `ten-point-94 billion`. */
function decimalWordsAt(text: string, start: number): EnglishNumber | null {
  DECIMAL.lastIndex = start
  const match = DECIMAL.exec(text)
  const whole = match ? (SMALL_NUMBERS[match[1]!.toLowerCase()] ?? Number(match[1])) : Number.NaN
  if (!match || Number.isNaN(whole)) return null
  const digits = match[2]!
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => SMALL_NUMBERS[word] ?? word)
  const scale = SCALES[match[3]!.toLowerCase()]!
  const value = shift(`${whole}.${digits.join('')}`, scale)
  return { end: DECIMAL.lastIndex, value, scale, words: true, grouped: false, decimals: true }
}

/** The number in words that starts at `start` (`thirty million`, `half a billion`, `a quarter million`), or null. */
export function englishWordsAt(text: string, start: number): EnglishNumber | null {
  const decimal = decimalWordsAt(text, start)
  if (decimal) return decimal
  const sum: Sum = { total: 0, section: 0, scale: 0, last: 0, kind: 'start' }
  let at = start
  let end = -1
  for (let count = 0; count < 12 && at >= 0; count++) {
    const read = wordAt(text, at)
    if (!read) break
    if (read.word === 'a' || read.word === 'an') {
      if (end >= 0 && sum.section !== 0.5 && !isHalf(text, at)) break
      if (isHalf(text, at) && end >= 0) {
        // Behind a scale it is half of that: `a billion and a half`.
        if (sum.kind === 'scale') sum.total += 0.5 * 10 ** sum.last
        else sum.section += 0.5
        at = nextWord(text, at + read.word.length)
        end = at + 4
        sum.kind = 'fraction'
        at = nextWord(text, end)
        continue
      }
    } else {
      if (!add(sum, read.word)) break
      end = read.end
    }
    at = nextWord(text, read.end)
  }
  if (end < 0) return null
  return { end, value: sum.total + sum.section, scale: sum.scale, words: true, grouped: false, decimals: false }
}

/** `a half` at `at`. */
function isHalf(text: string, at: number): boolean {
  return text.startsWith('a half', at)
}

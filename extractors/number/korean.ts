import { digitsAt, shift } from './digits.ts'
import { BIG_UNITS, HANGUL_DIGITS, HANGUL_POINTS, SMALL_UNITS } from './korean-lexicon.ts'

/** A Korean number: digits, Hangul numerals, or both mixed (`1조 천600억`, `2천401억`, `삼백억`). */
export interface KoreanNumber {
  readonly end: number
  readonly value: number
  /** Power of ten of the largest of 만, 억, 조, 경; 0 without one. */
  readonly big: number
  /** Power of ten of the last unit, 0 where the number ends in a digit. */
  readonly last: number
  /** Power of ten of all units that follow the first figure directly: 11 for the 천억 of `5천억`. */
  readonly first: number
  /** How many units it has. */
  readonly units: number
  readonly digits: boolean
  readonly decimals: boolean
  /** 여 stands inside: `100여억`. */
  readonly about: boolean
}

const DIGITS = new Map(Object.entries(HANGUL_DIGITS))
const SMALL = new Map(Object.entries(SMALL_UNITS))
const BIG = new Map(Object.entries(BIG_UNITS))
const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
/** The first of the Chinese characters, behind which the Hangul stand too. */
const FIRST_NUMERAL = 0x4e00
const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\u00a0' || char === '\u3000'

/** `1조` at the end of a line, `2,000억 원` on the next; `1조  2천억 원`: the currency tells that both are one sum, and not two cells of a row. */
const PARTED =
  /(?:\n|[ \u00a0\u3000]{2})(?=\d{1,4}(?:,\d{3})?\s?[천백]?[억만]\s?(?:\d{1,4}(?:,\d{3})?\s?[천백]?만\s?)?(?:원|달러|유로|엔|위안))/uy
const MOST_GREAT = 12

/** Reads one number; holds what the parts so far add up to. */
class Reader {
  readonly text: string
  readonly found: KoreanNumber[] = []
  at: number
  total = 0
  section = 0
  current: string | null = null
  lastBig = 99
  lastSmall = 99
  big = 0
  last = 0
  first = 0
  units = 0
  figures = 0
  digits = false
  decimals = false
  about = false

  constructor(text: string, start: number) {
    this.text = text
    this.at = start
  }

  /** Notes the number as it stands, as one possible end. */
  mark(): void {
    const value = this.total + this.section + (this.current === null ? 0 : Number(this.current))
    const { at: end, big, last, first, units, digits, decimals, about } = this
    if (this.found.at(-1)?.end === end) return
    this.found.push({ end, value: tidy(value), big, last, first, units, digits, decimals, about })
  }

  /** Reads one token; false where none follows. */
  step(): boolean {
    const char = this.text[this.at]
    if (char === undefined) return false
    if (isSpace(char)) return this.space()
    if (char === '\n') return this.lineEnd()
    if (isDigit(this.text, this.at)) return this.readDigits()
    if (char.charCodeAt(0) < FIRST_NUMERAL) return false
    const digit = DIGITS.get(char)
    if (digit !== undefined) return this.readHangulDigit(digit)
    const small = SMALL.get(char)
    if (small !== undefined) return this.readSmall(small)
    const big = BIG.get(char)
    if (big !== undefined) return this.readBig(big)
    if (HANGUL_POINTS.includes(char)) return this.readPoint()
    if (char === '여') return this.readAbout()
    return false
  }

  /** A space inside a number, or two: after a unit before any figure, after digits before 만, 억, 조. */
  space(): boolean {
    const end = this.at + (isSpace(this.text[this.at + 1]) ? 2 : 1)
    const next = this.text[end]
    if (next === undefined || (this.units === 0 && this.figures === 0)) return false
    const figure = isDigit(this.text, end) || DIGITS.has(next) || SMALL.has(next)
    if (end - this.at === 2 && figure && this.current === null && !this.isParted()) return false
    if (this.current === null ? figure || BIG.has(next) : BIG.has(next) || SMALL.has(next)) {
      this.mark()
      this.at = end
      return true
    }
    // `300 여억원`: 여 at the wrong side of the blank
    if (next === '여' && !this.about && BIG.has(this.text[end + 1] ?? '')) {
      this.mark()
      this.about = true
      this.at = end + 1
      return true
    }
    return false
  }

  /** True where the rest of the sum stands behind what parts it here. */
  isParted(): boolean {
    PARTED.lastIndex = this.at
    return PARTED.test(this.text)
  }

  /** The end of a line behind 조 or 억, where the sum goes on in the next one. */
  lineEnd(): boolean {
    if (this.current !== null || this.big > MOST_GREAT || this.last < 8 || !this.isParted()) return false
    this.mark()
    this.at++
    return true
  }

  readDigits(): boolean {
    if (this.current !== null) return false
    const read = digitsAt(this.text, this.at)
    const room = this.lastSmall < 99 ? this.lastSmall : this.lastBig
    if (read.plain === null || (this.units > 0 && Number(read.plain) >= 10 ** room)) return false
    this.current = read.plain
    this.at = read.end
    this.digits = true
    this.decimals ||= read.decimals
    this.last = 0
    this.figures++
    return true
  }

  readHangulDigit(digit: number): boolean {
    if (this.current !== null) return false
    // The particle 이 may follow a unit: `5억이`.
    if (this.digits) this.mark()
    this.current = String(digit)
    this.at++
    this.last = 0
    this.figures++
    return true
  }

  readSmall(power: number): boolean {
    if (power >= this.lastSmall) return false
    this.section += shift(this.current ?? '1', power)
    this.lastSmall = power
    this.unit(power)
    return true
  }

  readBig(power: number): boolean {
    if (power >= this.lastBig) return false
    const group = this.section === 0 ? shift(this.current ?? '1', power) : shift(this.sum(), power)
    this.total += group
    this.section = 0
    this.lastBig = power
    this.lastSmall = 99
    this.big = Math.max(this.big, power)
    this.unit(power)
    return true
  }

  sum(): string {
    return this.current === null ? String(this.section) : String(tidy(this.section + Number(this.current)))
  }

  unit(power: number): void {
    if (this.figures <= 1 && (this.last > 0 || this.units === 0)) this.first += power
    this.current = null
    this.last = power
    this.units++
    this.at++
  }

  /** 일점오: decimals in words. */
  readPoint(): boolean {
    if (this.digits || (this.current === null && this.section === 0)) return false
    let end = this.at + 1
    let decimals = ''
    while (this.text[end]! in HANGUL_DIGITS && decimals.length < 9) decimals += HANGUL_DIGITS[this.text[end++]!]
    if (decimals === '') return false
    this.current = `${this.current ?? 0}.${decimals}`
    this.decimals = true
    this.at = end
    return true
  }

  /** 여 before a unit: `100여억`. */
  readAbout(): boolean {
    const next = isSpace(this.text[this.at + 1]) ? 2 : 1
    const unit = this.text[this.at + next]
    if (unit === undefined || this.about || !(BIG.has(unit) || SMALL.has(unit))) return false
    this.mark()
    this.about = true
    this.at += next
    return true
  }
}

/** Cuts off the error of adding floating-point parts. */
function tidy(value: number): number {
  return value >= 1 && !Number.isSafeInteger(value) ? Number(value.toPrecision(15)) : value
}

/**
 * Every reading of the number that starts at `start`, the longest first; empty where none starts there.
 * A shorter one ends before a space: of `10억 2025년` both `10억 2025` and `10억`. Units must fall: `3천억`, never `억천`.
 */
export function koreanNumbersAt(text: string, start: number): readonly KoreanNumber[] {
  const reader = new Reader(text, start)
  let steps = 0
  while (steps < 40 && reader.step()) steps++
  // A last space or 여 that led to nothing stands as a mark already.
  if (steps > 0 && !isSpace(text[reader.at - 1]) && text[reader.at - 1] !== '여') reader.mark()
  return reader.found.reverse()
}

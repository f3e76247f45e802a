import type { Found } from '../found.ts'
import { isLetter } from './first-words.ts'
import { previousWord } from './guards.ts'
import { DOUBTFUL_MONTHS, DOUBTFUL_WEEKDAYS, MONTHS, WEEKDAYS } from './lexicon.ts'

/** `the highest first-quarter figure ever`: that of any year. */
export function isAnyYears(text: string, at: number, found: Found): boolean {
  return (
    text[at + 5] === '-' &&
    found.rule === 'quarter' &&
    /(?:highest|best|largest|biggest|record|lowest|strongest)\s$/i.test(text.slice(Math.max(0, at - 11), at))
  )
}

/** `Notice No. 2008-35`: the number of a paper. */
const isNumbered = (text: string, at: number): boolean =>
  text[at - 2] === '.' && /(?<![A-Za-z])No\. $/i.test(text.slice(Math.max(0, at - 5), at))

/** A number inside a larger one, a code, a price or an address starts no date. */
function numberMayStart(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  // The everyday case first.
  if (before === ' ') return !isNumbered(text, at)
  if (before === '') return true
  if (/[$₩€£¥#_=+@]/.test(before)) return false
  if (before === ':' && /\p{L}/u.test(text[at - 2] ?? '')) return true
  return (
    !(/[.,/:-]/.test(before) && /[\p{L}\p{N}]/u.test(text[at - 2] ?? '')) ||
    (/[-/]/.test(before) && /[^\p{N}]/u.test(text[at - 2] ?? ''))
  )
}

/** `Designation date2013.2.14`, `Period2013 to 2024`: a label that lost its blank before a date that nothing else could be. */
const isGlued = (text: string, at: number): boolean =>
  /[a-z]{4}$/.test(text.slice(Math.max(0, at - 4), at)) &&
  /^(?:19|20)\d{2}(?:\.\s?\d{1,2}\.|\s?(?:to|[~∼～–-])\s?(?:19|20)\d{2})/.test(text.slice(at, at + 14))

/** `in February and March`: the month before shows that this is one. */
const BEHIND_MONTH =
  /(?<![A-Za-z])(?:Jan|Feb|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|March|April|May|June|July)[a-z]{0,6}\.?(?:,? and |, )$/

/** Everyday words that are also months and weekdays need a date around them. */
export function wordMayStand(text: string, at: number, found: Found): boolean {
  const { expression } = found
  if (expression.form !== 'point') return true
  const { point } = expression
  const word = /^[a-z]+/i.exec(text.slice(at, at + 10))?.[0] ?? ''
  const lower = word.toLowerCase()
  if (point.day || point.year !== undefined || point.relative || point.ordinal || point.part || point.direction)
    return true
  const previous = previousWord(text, at).toLowerCase()
  if (MONTHS[lower]) {
    const led =
      /^(?:in|of|since|by|until|till|from|to|through|during|before|after|between|for|last|next|this|early|mid|late|the)$/.test(
        previous,
      )
    if (word === lower && !(led || text.length < 12)) return false
    if (lower === 'may' && word === lower && /^(?:this|last|next|to|for)$/.test(previous)) return false
    if (word !== lower && BEHIND_MONTH.test(text.slice(Math.max(0, at - 16), at))) return true
    if (lower === 'may' || lower === 'march')
      return led && previous !== 'the' && !(lower === 'march' && word === lower && /^(?:to|for|of|on)$/.test(previous))
    if (DOUBTFUL_MONTHS.has(lower)) return led || text.length < 12
    // `June Park`, `April Kim`: a name goes on with a capital.
    return led || !/^\s[A-Z][a-z]/.test(text.slice(found.end, found.end + 3)) || /^[(,–~-]|^$/.test(previous)
  }
  if (WEEKDAYS[lower] && DOUBTFUL_WEEKDAYS.has(lower))
    return text.trim().length === word.length || /^(?:on|by|until)$/.test(previous)
  return true
}

/** False for digits behind a label, or inside a larger number, a code, a price or an address. */
export const digitsMayStart = (text: string, at: number): boolean =>
  numberMayStart(text, at) && (!isLetter(text.charCodeAt(at - 1)) || isGlued(text, at))

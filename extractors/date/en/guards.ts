import { AFTER_YEAR, WEAK_YEAR_LEADS, YEAR_LEADS } from './lexicon.ts'

/** The word or sign before an offset, with at most one blank between; empty at the start of the text. */
export function previousWord(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 20), at)
  return /([\p{L}\p{N}'’.]{1,18}|[^\s\p{L}\p{N}])[\s-]{0,2}$/u.exec(before)?.[1] ?? ''
}

/** The word right behind an offset; empty where punctuation or the end stands there. */
function nextWord(text: string, end: number): string {
  return /^\s([\p{L}\p{N}&][\p{L}\p{N}-]{0,20})/u.exec(text.slice(end, end + 23))?.[1] ?? ''
}

/**
 * True where a bare number may be read as a year: a preposition before it, brackets around it, another year beside it,
 * and no noun behind it that it would count or name (`2019 people`, `CES 2020`).
 */
export function bareYearStands(text: string, start: number, end: number): boolean {
  const year = Number(/\d+/.exec(text.slice(start, end))?.[0])
  const quoted = !/\d/.test(text[start] ?? '')
  const previous = previousWord(text, start).toLowerCase()
  const next = nextWord(text, end)
  const closed = next === '' || AFTER_YEAR.has(next.toLowerCase())
  if (quoted) return /^[(~–-]$|^(?:in|since|of|by|from|to|until|class)$/.test(previous) && closed
  if (year < 1800 || year > 2100) return false
  if (/^[([]$/.test(previous)) return /^[)\],;~–-]/.test(text[end] ?? '')
  if (YEAR_LEADS.has(previous)) return closed || !/^(?:\p{Ll}{2,20}s|people|won)$/u.test(next)
  if (WEAK_YEAR_LEADS.has(previous)) return closed
  // `2015, 2016 and 2017`: a list goes on.
  if (previous === ',') return closed && /(?:19|20)\d{2},\s?$/.test(text.slice(Math.max(0, start - 7), start))
  return false
}

import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { isMember, isPerson } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isCompanyByForm } from './trading-names.ts'

/** `와 투자협약을 체결`: what closes a list of partners. */
const AGREED =
  /[와과]\s(?:[가-힣0-9]{1,8}\s){0,3}(?:투자|입주|분양)\s?(?:협약|계약|양해각서|MOU)(?:\(MOU\))?[을를]\s(?:체결|맺)/gu
const LAST = /(?<![가-힣A-Za-z0-9&·])[가-힣A-Za-z0-9&]{2,14}$/u
const BEFORE = /(?<![가-힣A-Za-z0-9&·])(?<name>[가-힣A-Za-z0-9&]{3,14}),\s$/u
const LONGEST = 17
const FEWEST = 3
const MOST = 8

interface Part {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The names that commas join to the one that ends at an offset, with that one, the last one first. */
function partsBefore(text: string, at: number): Part[] {
  const last = LAST.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0]
  if (last === undefined) return []
  const parts = [{ name: last, start: at - last.length, end: at }]
  while (parts.length < MOST) {
    const { start } = parts.at(-1)!
    const name = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.groups?.['name']
    if (name === undefined) break
    parts.push({ name, start: start - 2 - name.length, end: start - 2 })
  }
  return parts
}

/** The unlisted partners of an agreement where half of them or more are told as firms: `가람텍, 나래온, 다온젠과 투자협약을 체결`. */
export function* agreedPartners(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'institution'>> {
  const matches = matchesOf(AGREED, text, ['협약', '계약', '양해각서', 'MOU'])
  if (matches.length === 0) return
  const known = new Map(
    hits.filter(({ family }) => family === 'institution').map(({ end, entries }) => [end, entries[0]?.kind]),
  )
  for (const { index } of matches) {
    const parts = partsBefore(text, index)
    const told = parts.filter(({ name, end }) => known.get(end) === 'company' || isCompanyByForm(name)).length
    if (parts.length < FEWEST || told * 2 < parts.length) continue
    for (const { name, start, end } of parts)
      if (!known.has(end) && isMember(name) && !isPerson(name) && placeNamed(name) === undefined)
        yield unlisted(text, start, end, kindBySuffix(name) ?? 'company', 'enumeration')
  }
}

import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO } from './lexicon.ts'
import { isMember, isPerson } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isCompanyByForm, NO_INVESTOR } from './trading-names.ts'

/** `투자협약을 체결`, and words of which a text has one that holds it. */
const SIGNS = '(?:투자|입주|분양)\\s?(?:협약|계약|양해각서|MOU)(?:\\(MOU\\))?[을를]\\s(?:체결|맺)'
const SIGNS_CUES = ['협약', '계약', '양해각서', 'MOU']
/** `와 투자협약을 체결`: what closes a list of partners. */
const AGREED = new RegExp(`[와과]\\s(?:[가-힣0-9]{1,8}\\s){0,3}${SIGNS}`, 'gu')
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

/** `투자하기로`: what the members of a list before it have agreed to. */
const AGREE = new RegExp(`투자하기로|투자키로|${SIGNS}`, 'gu')
/** `다온개발은 `: the last name of a list, as a subject. */
const SUBJECT = /^(?<name>[가-힣A-Za-z0-9&]{2,14})[은는이가]\s[^.\n]*$/u

/** Where the subject of what is agreed to at an offset ends, behind a comma: 다온개발 of `나래, 다온개발은 … 투자하기로`. */
function subjectEnd(text: string, at: number): number | undefined {
  const from = Math.max(0, at - 70)
  const comma = text.slice(from, at).lastIndexOf(', ')
  if (comma < 0) return undefined
  const name = SUBJECT.exec(text.slice(from + comma + 2, at))?.groups?.['name']
  return name === undefined ? undefined : from + comma + 2 + name.length
}

/** `네덜란드 가람틱스와 1500만 달러, `: the sum that one from abroad agreed on. */
const WITH_SUM =
  /(?<![가-힣])(?<country>[가-힣]{2,5})의?\s(?<name>[가-힣A-Za-z&]{3,12})[와과]\s(?:약\s)?[0-9][0-9,.]{0,6}(?:억|만|천만|백만)?\s?(?:달러|원|유로|엔|위안)(?=,|\s규모|를|을)/gu
const OF_AGREEMENT = /협약|양해각서|MOU/

function* agreedOnSums(text: string): Iterable<Candidate<'institution'>> {
  const matches = matchesOf(WITH_SUM, text, ['와 ', '과 '])
  // cities and people agree on sums too
  if (!matches.some(({ groups }) => isCompanyByForm(groups!['name']!))) return
  for (const match of matches) {
    const { country = '', name = '' } = match.groups!
    const start = match.index + match[0].indexOf(name, country.length)
    if (!COUNTRIES_KO.has(country) || !isMember(name) || placeNamed(name) || NO_INVESTOR.test(name)) continue
    if (OF_AGREEMENT.test(text.slice(start, start + 160)))
      yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'introduced')
  }
}

/** The unlisted partners of an agreement where half of them or more are told as firms: `가람텍, 나래온, 다온젠과 투자협약을 체결`. */
export function* agreedPartners(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'institution'>> {
  yield* agreedOnSums(text)
  const ends = [
    ...matchesOf(AGREED, text, SIGNS_CUES).map(({ index }) => index),
    ...matchesOf(AGREE, text, ['투자하기로', '투자키로', ...SIGNS_CUES])
      .map(({ index }) => subjectEnd(text, index))
      .filter((end) => end !== undefined),
  ]
  if (ends.length === 0) return
  const known = new Map(
    hits.filter(({ family }) => family === 'institution').map(({ end, entries }) => [end, entries[0]?.kind]),
  )
  for (const end of ends) {
    const parts = partsBefore(text, end)
    const told = parts.filter(({ name, end }) => known.get(end) === 'company' || isCompanyByForm(name)).length
    if (parts.length < FEWEST || told * 2 < parts.length) continue
    for (const { name, start, end } of parts)
      if (!known.has(end) && isMember(name) && !isPerson(name) && placeNamed(name) === undefined)
        yield unlisted(text, start, end, kindBySuffix(name) ?? 'company', 'enumeration')
  }
}

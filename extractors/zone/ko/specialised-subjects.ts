import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isProvince, placeNamed } from '../../name/places.ts'
import { complexAt, type Field, listBefore, placesOf, SPECIALISED, together } from './specialised-groups.ts'
import { MATERIALS, STRATEGIC_INDUSTRIES } from './specialised-lists.ts'

/** `지역과 산업을 보면, `, `단지별로는 `: what opens a sentence about one complex after another. */
const LEAD = /(?:보면|구체적으로|단지별로|지역별로)는?,?\s/gu
/** `광주는 `, `, 충북 오송은 `: a place of which a clause tells. */
const SUBJECT = /(?:^|(?<=[,며고]\s))(?:(?<province>[가-힣]{2,3})\s)?(?<town>[가-힣]{2,4})(?:은|는|에서는|에는)(?=\s)/gu
const LONGEST = 260
const FIELD_BEFORE = 400
const FEWEST = 3

/**
 * Complexes for the suppliers of industries where a sentence tells of one place after another: `지역과 산업을 보면, 광주는 미래차,
 * 대구는 전기차 모터, 부산은 전력반도체를`. Three at least, all listed; `above` is the text before the block.
 */
export function* specialisedSubjects(text: string, above: () => string): Iterable<Candidate<'zone'>> {
  for (const lead of matchesOf(LEAD, text, ['보면', '구체적으로', '별로'])) {
    const from = lead.index + lead[0].length
    const own = text.slice(Math.max(0, from - FIELD_BEFORE), from)
    const before = own.length < FIELD_BEFORE ? (above() + own).slice(-FIELD_BEFORE) : own
    if (!SPECIALISED.test(before) || !MATERIALS.test(before)) continue
    const sentence = text.slice(from, from + LONGEST).split(/다\.|\n/, 1)[0]!
    const field: Field = { theme: '', materials: true }
    const zones = matchesOf(SUBJECT, sentence).flatMap(({ index, groups }) => {
      const { province = '', town = '' } = groups as { province?: string; town: string }
      const wide = isProvince(placeNamed(province)) ? province.length + 1 : 0
      const places = placesOf(town, field)
      const start = from + index + (province === '' || wide > 0 ? 0 : province.length + 1)
      return places ? [complexAt({ start, end: start + wide + town.length, dotted: false, ...places }, field)] : []
    })
    if (zones.length >= FEWEST && zones.every(({ draft }) => draft.ids.length > 0)) yield* zones
  }
}

/** `이차전지 분야에서는 `, `디스플레이는 `: an industry of which a clause tells which places have its complex. */
const INDUSTRY = new RegExp(
  `(?<![가-힣])(?<theme>${STRATEGIC_INDUSTRIES.join('|')}|2차전지)(?:\\s[가-힣]{2,5}){0,2}?(?:\\s?(?:분야|부문|특화\\s?단지|단지|거점))?(?:에서는|에선|에는|로는|으로는|은|는)\\s`,
  'gu',
)
const LONGEST_LIST = 60
/** What closes the places of such a clause: a particle, a count, the next industry. */
const CLOSED =
  /(?:[이가을를도]|\s등|\s[0-9]{1,2}\s?(?:곳|개)|\s(?:한|두|세|네)\s곳|,)(?=[이가을를은는]?[\s,])(?!,?\s(?:[가-힣]{2}\s)?[가-힣]{2,4}(?:[·,]|[와과]\s))/gu
const TOLD_BEFORE = 600

/**
 * The strategic complexes that clauses give by their industry: `이차전지 분야에서는 청주, 포항, 새만금이, 디스플레이 분야에서는 천안·아산이
 * 선정됐다` in a text that tells of specialised complexes; listed ones alone. `above` is the text before the block.
 */
export function* industrySubjects(text: string, above: () => string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(INDUSTRY, text, STRATEGIC_INDUSTRIES.concat('2차전지'))) {
    const from = match.index + match[0].length
    const own = text.slice(Math.max(0, match.index - TOLD_BEFORE), from + LONGEST_LIST * 2)
    if (!SPECIALISED.test(own) && !SPECIALISED.test(above())) continue
    const theme = match.groups!['theme']!.replace('2차', '이차')
    const field: Field = { theme, materials: false }
    const window = text.slice(from, from + LONGEST_LIST).split(/다\.|\n/, 1)[0]!
    const closed = matchesOf(CLOSED, window).flatMap(({ index }) => {
      const items = listBefore(text, from + index, field)
      return items[0]?.start === from ? [items] : []
    })[0]
    if (!closed) continue
    for (const item of together(closed, theme)) {
      const zone = complexAt(item, field)
      if (zone.draft.ids.length > 0) yield zone
    }
  }
}

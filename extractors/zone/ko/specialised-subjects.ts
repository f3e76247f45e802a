import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isProvince, placeNamed } from '../../name/places.ts'
import { complexAt, type Field, placesOf, SPECIALISED } from './specialised-groups.ts'
import { MATERIALS } from './specialised-lists.ts'

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

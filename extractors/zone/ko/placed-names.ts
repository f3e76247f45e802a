import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedUnder } from './listed-as.ts'
import { plainPlace } from './place-names.ts'

/** `전남 고흥(웰빙 석류 특구)`: a place and in brackets the name of its zone, which ends with the kind. */
const NAMED =
  /(?<![가-힣])(?<place>[가-힣]{2,5}(?:\s[가-힣]{2,5})?)\s?\((?<name>[가-힣A-Za-z0-9][^()\n,]{1,28}특구)\)/gu
/** `△황태 특구(강원 인제군 가람리)`: an item with the name of a zone and in brackets its place. */
const PLACE_BEHIND = /특구\s?\((?<place>[가-힣]{2,5}(?:\s[가-힣]{2,5})?)(?:\s[가-힣]{1,5})?\)/gu
/** `가람군 ‘산양삼 특구’`, `나래군은 '곶감 특구'`: a place and the name of its zone in quotes. */
const QUOTED =
  /(?<![가-힣])(?<place>[가-힣]{2,5}?(?:\s[가-힣]{2,5}?)?)(?:\s일대|\s일원)?(?:,|[은는이가의])?\s[‘'“"](?<name>[가-힣A-Za-z0-9][^‘’'“”"\n,]{1,20}특구)(?=[’'”"])/gu
const BULLETS = '△▲▴▵▷▶◇◆‘\'“"'
const LONGEST_ITEM = 32
const OPENS_ITEM = /^[△▲▴▵▷▶◇◆‘'“"]\s?(?<name>[가-힣A-Za-z0-9][^()\n,]{1,28})$/u
/** Where a text says what becomes of a place: `경기 이천은 도자산업 특구로`. */
const ROLE = /특구[’'”"]?로/gu
const COMMA = /특구[’'”"]?(?:,|와\s)/gu
const SUBJECT = /(?<![가-힣])(?<place>[가-힣]{2,5}(?:\s[가-힣]{2,5})?)(?:\s일대|\s일원)?[은는이가을를도]\s[‘'“"]?/gu
const BECOMES = /^(?:[가-힣0-9·]{1,10}\s){0,2}[가-힣·]{2,12}\s?특구$/u
const LONGEST = 50
const JUDGED = /지정|선정|확정|결정|개발/
const REACH = 90
/** Words before 특구 that name no industry of a place. */
const NO_NAME =
  /(?:(?<!마)을|[를은는이가에])\s|(?:^|\s)(?:지역|최우수|우수|선도|대표|시범|새|신규|추가|첫|국내|전국|최초|이번|규제자유|규제\s?특구|경제자유|기회발전|연구개발|강소|경제|글로벌\s?혁신|교육발전|교육국제화|평화경제|관광\s?특구|문화\s?특구|분산|도심\s?융합|외국인)/

/** The region of a place that is named whole, alone or behind its province. */
function regionOf(place: string): readonly string[] | undefined {
  const words = place.split(' ')
  const known = words.map((word) => placeNamed(word))
  return known.every((entry) => entry !== undefined) ? known[0]!.region : undefined
}

/** The listed zone of a place and a name: `고흥 웰빙 석류 특구`. */
const listedOf = (place: string, name: string) => {
  const town = place
    .split(' ')
    .at(-1)!
    .replace(/(?<=..)[시군구]$/, '')
  return listedUnder([`${town} ${name}`, `${town}${name}`, name])
}

function zoneOf(
  place: string,
  name: string,
  start: number,
  headOf: (at: number) => ZoneKind | undefined,
): Candidate<'zone'> | undefined {
  const region = regionOf(place)
  if (!region || NO_NAME.test(name) || /특구[’'”"]?[와,]/.test(name) || placeAtStart(name) !== undefined)
    return undefined
  const zoneType = headOf(start)?.type ?? 'other'
  const industry = name.replace(/\s?특구$/, '')
  return zoneCandidate({
    start,
    end: start + name.length,
    rule: 'placed-name',
    priority: 2,
    listed: listedOf(place, name),
    name: { ko: `${plainPlace(place)} ${name}` },
    zoneType,
    region,
    theme: THEMED_TYPES.has(zoneType) && isTheme(industry) ? industry : '',
  })
}

/** The place and the name before `로` at an offset, and where the name starts. */
function subjectOf(text: string, end: number): { place: string; name: string; start: number } | undefined {
  const from = Math.max(0, end - LONGEST)
  const before = text.slice(from, end)
  const subject = matchesOf(SUBJECT, before).findLast((match) => regionOf(match.groups!['place']!) !== undefined)
  if (!subject) return undefined
  const start = from + subject.index + subject[0].length
  const name = text.slice(start, end)
  return BECOMES.test(name) ? { place: subject.groups!['place']!, name, start } : undefined
}

/** Where the names of the sentence end that commas part from the one at an offset: `이천은 도자 특구, 상주는 곶감 특구로`. */
function endsBefore(text: string, at: number): number[] {
  const from = Math.max(0, at - REACH)
  const sentence = from + text.slice(from, at).lastIndexOf('. ') + 1
  return matchesOf(COMMA, text.slice(sentence, at)).map(({ index }) => sentence + index + 2)
}

/**
 * Zones whose name stands apart from their place, `전남 고흥(웰빙 석류 특구)`, `경기 이천은 도자산업 특구로 지정`: of any theme, since
 * the place and the kind make them names.
 */
export function* placedNames(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  if (!text.includes('특구')) return
  for (const match of matchesOf(NAMED, text, ['특구)'])) {
    const { place, name } = match.groups as { place: string; name: string }
    const zone = zoneOf(place, name, match.index + match[0].length - name.length - 1, headOf)
    if (zone) yield zone
  }
  for (const match of matchesOf(QUOTED, text, ['특구’', "특구'", '특구”', '특구"'])) {
    const { place, name } = match.groups as { place: string; name: string }
    const zone = zoneOf(place, name, match.index + match[0].length - name.length, headOf)
    if (zone) yield zone
  }
  for (const match of matchesOf(PLACE_BEHIND, text, ['특구(', '특구 ('])) {
    const before = text.slice(Math.max(0, match.index - LONGEST_ITEM), match.index)
    const bullet = Math.max(...[...BULLETS].map((sign) => before.lastIndexOf(sign)))
    const name = OPENS_ITEM.exec(before.slice(Math.max(0, bullet)))?.groups?.['name']
    const zone = name && zoneOf(match.groups!['place']!, `${name}특구`, match.index - name.length, headOf)
    if (zone) yield zone
  }
  for (const match of matchesOf(ROLE, text)) {
    if (!JUDGED.test(text.slice(match.index, match.index + REACH))) continue
    for (const end of [...endsBefore(text, match.index), match.index + 2]) {
      const found = subjectOf(text, end)
      const zone = found && zoneOf(found.place, found.name, found.start, headOf)
      if (zone) yield zone
    }
  }
}

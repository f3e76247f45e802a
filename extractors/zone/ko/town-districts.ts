import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isTown, placeNamed } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { GENERIC_KO } from './lexicon.ts'

/** Of two syllables: three are as often a person's name. */
const NAME = '[가-힣]{2}(?:[·ㆍ][가-힣]{2})?'
const BRACKET = '(?:\\s?\\([^()\\n]{1,30}\\))?'
const JOINER = '(?:,\\s|[와과]\\s|[을를]\\s비롯(?:한|해)\\s)'
const ENDS = '(?=,|[와과은는이가을를도]\\s|에\\s|\\s등|\\s?\\(|$)'
const ITEM = `[가-힣]{2,4}\\s${NAME}`
/** `가람 누리, 나래 다온(나래시 다온읍)`: towns with a name in each. */
const LIST = new RegExp(`(?<![가-힣·])${ITEM}${BRACKET}(?:${JOINER}${ITEM}${ENDS}${BRACKET}){1,8}`, 'gu')
const PART = new RegExp(`(?<![가-힣·])(?<town>[가-힣]{2,4})\\s(?<name>${NAME})${ENDS}`, 'gu')
/** What a sentence tells of places that are or may become parts of a zone. */
const TOLD = /후보|지정|신청|확정|선정|추가|지구|라인업|명단/
const REACH = 110
/** What else a text says to be in towns. */
const NOT_A_NAME =
  /^(?:[가-힣]민|의원|지사|청장|소장|회장|단장|대표|단체|업체|기업|대학|병원|호텔|땅값|집값)$|(?:공장|공단|산단|본사|지역|일대|일원|시장|군수|역|항|시|군|구|읍|면|동|리)$/

/** True for a name in a town that no word of the sentence is: 누리 in `가람 누리`. */
const mayName = (name: string): boolean =>
  name.split(/[·ㆍ]/).every((part) => !GENERIC_KO.has(part) && !isTheme(part) && !placeNamed(part)) &&
  !NOT_A_NAME.test(name)

/** What a sentence says before and behind two offsets, so far as it is near. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const stop = /[다요]\.|\n/.exec(after)?.index ?? after.length
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1) + after.slice(0, stop)
}

/** The districts of a town at an offset, one for each of the names that a dot joins. */
function* districtsOf(town: string, names: string, at: number): Iterable<Candidate<'zone'>> {
  const first = at + town.length + 1
  for (const { 0: name, index } of names.matchAll(/[가-힣]+/g)) {
    const end = first + index + name.length
    const read = {
      name: { ko: `${town} ${name}지구` },
      zoneType: 'district' as const,
      region: placeNamed(town)!.region,
    }
    yield zoneCandidate({ start: index === 0 ? at : first + index, end, rule: 'town-district', ...read })
  }
}

/**
 * Districts that a text of free economic zones lists by their town and name alone: `추가 후보지로 가람 누리, 나래 다온 등을 결정`.
 * Two at least, each behind a town.
 */
export function* townDistricts(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const list of matchesOf(LIST, text, [', ', '와 ', '과 ', ' 비롯'])) {
    // what brackets hold is no item
    const items = list[0].replace(/\([^()]*\)/g, (bracket) => `(${' '.repeat(bracket.length - 1)}`)
    const parts = matchesOf(PART, `${items},`)
    const named = parts.filter(({ groups }) => isTown(placeNamed(groups!['town']!)) && mayName(groups!['name']!))
    if (named.length < 2 || named.length < parts.length || headOf(list.index)?.type !== 'free-economic') continue
    if (!TOLD.test(sentenceAround(text, list.index, list.index + list[0].length))) continue
    for (const { index, groups } of named) {
      yield* districtsOf(groups!['town']!, groups!['name']!, list.index + index)
    }
  }
}

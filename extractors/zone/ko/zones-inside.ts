import type { Candidate } from '../../extractor.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs } from './listed-as.ts'

/** The site in which a zone lies, right before its kind: `율촌 1산단 내 `, `부산신항 배후단지 안의 `, `가람산단에 중소협력단지형 `. */
const INSIDE =
  /(?<![가-힣])(?<site>[가-힣0-9]{2,10}(?:\s[가-힣0-9]{2,8}){0,2}?)\s?(?:내(?:에\s(?:있는|위치한))?|안의|안에\s있는|(?<made>에))\s(?:[가-힣]{2,7}형\s)?$/u
/** What is done with a zone that a site is to hold. */
const MADE = /^(?:[을를이가]\s|\s)(?:[가-힣]{2,4}\s)?(?:지정|조성|추가|신규|마련|설치|만들)/u
const REACH = 40
/** What a site is called besides its place: `1산단` of `율촌1산단`. */
const SITE_WORD = /(?:제?[0-9])?(?:과학|첨단)?(?:국가|일반|지방)?(?:산업단지|산단|공단|배후단지|항만)$/u
const TYPES: ReadonlySet<string> = new Set(['free-trade', 'foreign-investment'])

/** Zones for trade or investors that a kind alone tells of inside a listed site, whose place bears the one zone of that kind. */
export function* zonesInside(text: string, kinds: readonly KindMatch[]): Iterable<Candidate<'zone'>> {
  for (const { start, end, kind } of kinds) {
    if (!TYPES.has(kind.type) || text.charCodeAt(start - 1) !== 32) continue
    const { site, made } = INSIDE.exec(text.slice(Math.max(0, start - REACH), start))?.groups ?? {}
    if (made !== undefined && !MADE.test(text.slice(end, end + 12))) continue
    const words = site?.split(' ').toReversed() ?? []
    const listed = words
      .map((word) => listedAs(word, kind.type) ?? listedAs(word.replace(SITE_WORD, ''), kind.type))
      .find((entry) => entry !== undefined)
    if (!listed) continue
    const read = { listed, name: listed.name, zoneType: kind.type, region: listed.region }
    yield zoneCandidate({ start, end, rule: 'zone-inside', priority: 3, ...read })
  }
}

import type { Candidate } from '../../extractor.ts'
import { endingOf, particleAfter, projectAfter } from '../../name/particles.ts'
import { isHead } from '../heads.ts'
import { isTheme } from '../themes.ts'
import { zonesOf } from './coordinated-zones.ts'
import { isNamed, isOfVillage } from './is-named.ts'
import type { KindMatch } from './kinds-in.ts'
import { NOT_A_ZONE_AFTER_KO } from './lexicon.ts'
import { listedUnder } from './listed-as.ts'
import { beforeNumber, inBracket, leftOf, nearestOf } from './name-left.ts'
import type { Left } from './name-places.ts'
import { quotedBefore, quotedName } from './quoted-names.ts'

/** What a zone that is named has: `가람 수소 규제자유특구 사업자`. */
const OF_ZONE = /^\s(?:사업자|계획|정책)/

/** True where what follows a kind makes no zone of it; 과 behind a consonant is the particle: `가람산단과 나래산단`. */
const isOther = (text: string, end: number): boolean =>
  NOT_A_ZONE_AFTER_KO.test(text.slice(end, end + 8)) &&
  !OF_ZONE.test(text.slice(end, end + 5)) &&
  !(/^과[\s,]/.test(text.slice(end, end + 2)) && endingOf(text.charCodeAt(end - 1)) !== 'vowel')

/** True where a kind may end a name: before a particle, or the deed that is glued to it, `가람경제자유구역지정`. */
const mayEnd = (text: string, { end, kind }: KindMatch): boolean =>
  particleAfter(text, end) !== undefined || projectAfter(text, end) || (isHead(kind) && text.startsWith('지정', end))

/** `로봇 분야 규제자유특구인 ‘가람 특구’`: what a zone is that is named behind it. */
const isOfField = (text: string, { start, end }: KindMatch): boolean =>
  /분야\s?$/.test(text.slice(Math.max(0, start - 4), start)) && /^인\s/.test(text.slice(end, end + 2))

/** The kinds whose words may stand inside a name, and what the name then is. */
const INSIDE: Readonly<Record<string, string>> = {
  district: 'industrial-complex',
  'industrial-complex': 'foreign-investment',
}

/** True for a kind with which the name goes on: `가람 반도체 클러스터 국가산업단지`, `가람산단 외국인투자지역`. */
const isInName = (text: string, { end, kind }: KindMatch, next: KindMatch | undefined): boolean =>
  next !== undefined &&
  INSIDE[kind.type] === next.kind.type &&
  next.start - end <= 1 &&
  text.slice(end, next.start).trim() === ''

/** A name with the region of the listed zone that it is called after: `세풍산단 기회발전특구`. */
function ofListed(left: Left | undefined, { kind }: KindMatch): Left | undefined {
  if (!left || kind.type !== 'opportunity-development' || left.regions.length > 0 || isTheme(left.theme)) return left
  const listed = listedUnder([left.theme])
  return listed ? { ...left, regions: listed.region } : left
}

/**
 * Zones by their form: region, theme and kind, `대구 스마트웰니스 규제자유특구`; a place and a kind, `세풍산단`;
 * coordinated places are one zone each, `전북·경남 기회발전특구`. `around` gives what stands in the document around an offset of `text`.
 */
export function* namedZones(
  text: string,
  kinds: readonly KindMatch[],
  around: (at: number) => string,
): Iterable<Candidate<'zone'>> {
  let from = 0
  for (const [index, match] of kinds.entries()) {
    if (isInName(text, match, kinds[index + 1])) continue
    if (!mayEnd(text, match) || isOther(text, match.end) || isOfField(text, match)) continue
    const found = quotedName(text, match, from) ?? quotedBefore(text, match) ?? leftOf(text, match, from)
    const nearest = beforeNumber(text, nearestOf(text, found, match), match)
    const left = ofListed(inBracket(text, nearest, match), match)
    if (!left || !(isNamed(left, match.kind, text, match) || isOfVillage(left, match.kind, match.start, around)))
      continue
    from = match.end
    yield* zonesOf(text, left, match)
  }
}

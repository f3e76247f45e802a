import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { particleAfter } from '../../name/particles.ts'
import { isProvince, isTown, placeAtStart, placeNamed } from '../../name/places.ts'
import { KINDS_KO } from '../kinds-ko.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { coordinatedListed } from './coordinated-listed.ts'
import type { KindMatch } from './kinds-in.ts'
import { GENERIC_KO } from './lexicon.ts'
import { listedAs, listedIn, listedUnder } from './listed-as.ts'

/** `제3농공단지`, `가람제3산업단지·제4산업단지` */
const NUMBER = /(?:(?<![가-힣0-9·])|(?<=(?:단지|산단)·))제\s?[0-9]{1,2}\s?$/u
/** `경산단지에는`: a town and a bare 단지. */
const BARE = /(?<![가-힣0-9])(?<town>[가-힣]{2,6})단지(?!장)/gu
const COMPLEXES = /산업단지|농공단지|전용단지|산단|공단|투자지역/
/** Words between a town and 단지 that make another thing of it. */
const OTHER_USE =
  /^(?:주택|관광|연구|아파트|산업|농공|공장|주거|물류|전용|임대|화훼|축산|양식|공업|농업|유통|재배|생산|발전|풍력|수소|태양광|체육|휴양|온천|레저|상가|판매|화학|제철|조선|유화|과학|항공|복합|집적|특화|첨단|시범|원예)$/
const TOWN = /(?<![가-힣])(?:[가-힣]{2,4}[시군](?=[은는이가의에도과])|[가-힣]{2,3}(?=의\s)|[가-힣]{2,5}(?![가-힣]))/gu
const NEAR = 160

/** The last town that the text names before an offset. */
function townBefore(text: string, at: number): GazetteerEntry | undefined {
  const words = Array.from(text.slice(Math.max(0, at - NEAR), at).matchAll(TOWN), (match) => placeNamed(match[0]))
  return words.findLast(isTown)
}

/** ` 5단지`: the number behind a bare kind. */
const NUMBER_BEHIND = /^\s(?:제\s?)?(?<number>[1-9])(?:단지|공단)(?![가-힣]{2})/u

/** The listed complex of a number behind a bare kind, of the town before it: `구미시가 … 국가산업단지 5단지를`. */
function numberedBehind(text: string, { start, end, kind }: KindMatch): Candidate<'zone'> | undefined {
  const match = kind.type === 'industrial-complex' ? NUMBER_BEHIND.exec(text.slice(end, end + 10)) : null
  const town = match ? townBefore(text, start)?.name.ko : undefined
  if (!match || town === undefined) return undefined
  const short = town.replace(/(?<=..)[시군]$/, '')
  const listed = listedUnder([`${short}국가산단 ${match.groups!['number']}단지`])
  if (!listed) return undefined
  const read = { listed, name: listed.name, zoneType: 'industrial-complex', region: listed.region } as const
  return zoneCandidate({ start, end: end + match[0].length, rule: 'numbered-complex', ...read })
}

/** How far a document's opening goes, in which the one town that it tells of stands. */
const OPENING = 200

/** The one town that the opening of a document names. */
function townOfOpening(opening: string): GazetteerEntry | undefined {
  const towns = Array.from(opening.matchAll(TOWN), (match) => placeNamed(match[0])).filter(isTown)
  return towns.every((town) => town === towns[0]) ? towns[0] : undefined
}

/**
 * Complexes that only a number names, with the town before them, `부안군은 제3농공단지를 …`, else with the one that the opening of
 * `whole`, the document's text, names.
 */
export function* numberedOfTown(text: string, kinds: readonly KindMatch[], whole: string): Iterable<Candidate<'zone'>> {
  for (const match of kinds) {
    const behind = numberedBehind(text, match)
    if (behind) yield behind
    const { start: kindStart, end, kind } = match
    if (kind.type !== 'industrial-complex' || particleAfter(text, end) === undefined) continue
    const number = NUMBER.exec(text.slice(Math.max(0, kindStart - 8), kindStart))
    if (!number) continue
    const start = kindStart - number[0].length
    const town = townBefore(text, start) ?? townOfOpening(whole.slice(0, OPENING))
    const quote = text.slice(start, end)
    const name = { ko: town?.name.ko === undefined ? quote : `${town.name.ko} ${quote}` }
    const read = { name, zoneType: 'industrial-complex', region: town?.region ?? [] } as const
    yield zoneCandidate({ start, end, rule: 'region-theme-kind', ...read })
  }
}

/** `1공단 주변`, `국가 5단지를`: a national complex by its number alone. */
const ESTATE =
  /(?<![가-힣A-Za-z0-9·.,~])(?<number>[1-9])공단(?![가-힣]{2})|(?<=(?:^|\s))국가\s?(?<part>[1-9])단지(?![가-힣]{2})/gu

/** Listed complexes that a number alone tells in a document whose opening names one town: `5공단` in one about 구미. */
export function* numberedEstates(text: string, whole: () => string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(ESTATE, text, ['공단', '국가'])) {
    const town = townOfOpening(whole().slice(0, OPENING))?.name.ko?.replace(/(?<=..)[시군]$/, '')
    if (town === undefined) return
    const { number, part = number } = match.groups!
    const listed = listedUnder([`${town}국가산단 ${part}단지`, `${town}${part}공단`])
    if (!listed) continue
    const read = { listed, name: listed.name, zoneType: 'industrial-complex', region: listed.region } as const
    const end = match.index + match[0].length
    yield zoneCandidate({ start: match.index, end, rule: 'numbered-complex', ...read })
  }
}

/** The region of a town that starts a word, behind which no other use of the land stands. */
function regionOf(town: string): readonly string[] | undefined {
  const found = placeAtStart(town)
  if (!found || !isTown(found.place)) return undefined
  const rest = town.slice(found.length)
  return rest.length > 2 || OTHER_USE.test(rest) || isTheme(rest) ? undefined : found.place.region
}

/** The town right before a name, `아산 ` of `아산 둔포단지`, with its region. */
function townRightBefore(text: string, at: number): { start: number; region: readonly string[] } | undefined {
  const match = /(?<![가-힣])(?<town>[가-힣]{2,4})\s$/u.exec(text.slice(Math.max(0, at - 6), at))
  const place = match ? placeNamed(match.groups!['town']!) : undefined
  return match && place && isTown(place) ? { start: at - match[0].length, region: place.region } : undefined
}

/** True for a listed name right behind another province than its own: `대구 테크노단지`. */
function isInOtherProvince(text: string, at: number, { region }: GazetteerEntry): boolean {
  const word = /(?<![가-힣])(?<wide>[가-힣]{2,4})\s$/u.exec(text.slice(Math.max(0, at - 6), at))?.groups?.['wide']
  const place = word === undefined ? undefined : placeNamed(word)
  return isProvince(place) && !place!.region.some((code) => region.includes(code))
}

/** True for a word that says what land is for. */
const isUse = (word: string): boolean =>
  word.length > 4 || OTHER_USE.test(word) || isTheme(word) || GENERIC_KO.has(word)

/** Complexes named by a town and a bare 단지, `경산단지에는`, in a text or document that tells of complexes. */
export function* bareComplexes(text: string, told: boolean): Iterable<Candidate<'zone'>> {
  if (!text.includes('단지') || !(told || COMPLEXES.test(text))) return
  for (const match of matchesOf(BARE, text, ['단지'])) {
    const town = match.groups!['town']!
    const end = match.index + match[0].length
    const before = isUse(town) ? undefined : townRightBefore(text, match.index)
    const listed = isUse(town) ? undefined : listedAs(town, 'industrial-complex')
    const region = before?.region ?? listed?.region ?? regionOf(town)
    if (!region || particleAfter(text, end) === undefined) continue
    if (!before && listed && isInOtherProvince(text, match.index, listed)) continue
    const start = before?.start ?? match.index
    const bare = { start: end - '단지'.length, end, kind: KINDS_KO['산업단지']! }
    if (listed && !before) yield* coordinatedListed(text, bare)
    yield zoneCandidate({
      start,
      end,
      rule: 'region-theme-kind',
      listed: listedIn(listed, region),
      name: { ko: text.slice(start, end) },
      zoneType: 'industrial-complex',
      region,
    })
  }
}

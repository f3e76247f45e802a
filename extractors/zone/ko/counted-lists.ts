import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isProvince, placeAtStart, placeNamed, placesSharing } from '../../name/places.ts'
import { isHead, lastBefore } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { isGlued, type KindMatch } from './kinds-in.ts'
import { NOT_A_ZONE_AFTER_KO } from './lexicon.ts'
import { listedAs, wordOf } from './listed-as.ts'
import { plainKind, plainPlace } from './place-names.ts'

/** Names that dots or commas join: `마산·군산·대불`, `동해, 율촌`. */
const LIST = /(?<![가-힣·ㆍ‧․])[가-힣]{2,6}(?:(?:\s?[·ㆍ‧․]\s?|,\s?|\.)[가-힣]{2,6}){1,16}(?![가-힣·ㆍ‧․])/gu
const PART = /[가-힣]+/gu
const JOINT = /^[·ㆍ‧․]$/
const COUNT = /(?<![0-9.,])(?<number>[0-9]{1,2})\s?(?:개|곳)/gu
/** What may stand between a list of known zones and their kind: ` 등 일부 한산한 `, `) `, ` 등) `. */
const LOOSE_GAP = /^(?:[)’'”"]?(?:\s?등(?:의|\s[가-힣\s]{0,24})?|\s)|\s등\)\s)$/u
const END_OF_SENTENCE = /[다요음함]\.|\n|[?!]/
/** `8개 시·도(`: how many a list in brackets has. */
const COUNT_BEFORE = /(?<![0-9.,])(?<number>[0-9]{1,2})\s?(?:개|곳)[^()\n]{0,8}\($/u
/** What becomes of provinces that are listed before a kind: they are zones of it where they are named so. */
const DESIGNATED = /^[’'”"]?(?:로|으로|의)?[^.\n]{0,16}(?:지정|선정|신청|확정|고시|후보|운영|총괄)/
/** `산단형(`, `7개 지역: `: what opens a list of zones whose kind the text names before. */
const OPENED = /(?:형\s?\(|(?<number>[0-9]{1,2})(?:개|곳)\s?(?:지역|특구|구역|단지)?\s?(?:[:：(]\s?))$/u
/** What makes the name of a program of a kind: `산업단지 대개조`. */
const PROGRAM = /^\s(?:대개조|구조고도화|리모델링|환경개선|경쟁력)/
const LONGEST_GAP = 45

interface Part {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly listed: boolean
  readonly region: readonly string[]
}

/** Gives a part whose name several places have the region that one of them shares with the others: 고성 in `통영·고성`. */
function likeTheRest(parts: Part[]): void {
  const sure = new Set(parts.flatMap(({ name, region }) => (placesSharing(name).length === 0 ? region : [])))
  for (const [index, part] of parts.entries()) {
    const code = placesSharing(part.name)
      .flatMap(({ region }) => region)
      .find((one) => sure.has(one))
    if (code !== undefined) parts[index] = { ...part, region: [code] }
  }
}

/** True for a name that a zone of the type has, a complex also behind its province: `부산녹산`. */
function isListed(name: string, type: ZoneType): boolean {
  if (listedAs(name, type)) return true
  const province = type === 'industrial-complex' ? placeAtStart(name) : undefined
  const own = province && isProvince(province.place) ? name.slice(province.length) : ''
  return own.length > 1 && listedAs(own, type) !== undefined
}

/** The parts of a list; two that a dot joins are one where the gazetteers have a zone of both: `부산·진해, 인천`. */
function partsOf(list: string, at: number, type: ZoneType): Part[] {
  const parts: Part[] = []
  for (const { 0: name, index } of list.matchAll(PART)) {
    const start = at + index
    const end = start + name.length
    const last = parts.at(-1)
    if (last && JOINT.test(list.slice(last.end - at, index)) && !last.listed && listedAs(last.name + name, type)) {
      parts[parts.length - 1] = { ...last, end, name: last.name + name, listed: true }
    } else {
      const region = placeAtStart(name)?.place.region ?? []
      parts.push({ start, end, name, listed: isListed(name, type), region })
    }
  }
  likeTheRest(parts)
  const first = parts[0]
  // `또한, 동해, 율촌`: what opens the sentence is no part
  return first && !first.listed && first.region.length === 0 ? parts.slice(1) : parts
}

const most = (parts: readonly Part[], fits: (part: Part) => boolean): boolean =>
  parts.filter(fits).length * 3 >= parts.length * 2

const counts = (gap: string, parts: readonly Part[]): boolean =>
  Array.from(gap.matchAll(COUNT)).some((match) => Number(match.groups!['number']) === parts.length)

/** True where the count of a list stands right before its bracket: `8개 시·도(`. */
function isCountedBefore(text: string, parts: readonly Part[]): boolean {
  const start = parts[0]?.start ?? 0
  const number = COUNT_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.groups?.['number']
  return Number(number) === parts.length
}

/** The last place's particle taken off: `마산, 군산은` counts as 마산 and 군산. */
const trimmed = (list: string): string => {
  // `가람.나래등 4개 공단`
  if (/[가-힣]{2}등$/.test(list)) return list.slice(0, -1)
  const last = /[가-힣]{1,6}$/.exec(list)![0]
  return last.length > 2 && /[은는이가을를에의]$/.test(last) && placeNamed(last.slice(0, -1)) ? list.slice(0, -1) : list
}

/** True where the kind behind a list is what its parts are. */
function governs(text: string, gap: string, parts: readonly Part[], match: KindMatch): boolean {
  // `가람·나래 소재 5개 산단`: complexes in places
  if (END_OF_SENTENCE.test(gap) || /[을를]\s대상으로\s|^\s소재\s/.test(gap)) return false
  const known = most(parts, (part) => part.listed)
  if (known && match.kind.type !== 'opportunity-development' && LOOSE_GAP.test(gap)) return true
  const bracketed = /^\)\s/.test(gap) && isCountedBefore(text, parts)
  if (!(bracketed || counts(gap, parts)) || !most(parts, (part) => part.listed || part.region.length > 0)) return false
  return parts.length >= 3 && (known || DESIGNATED.test(text.slice(match.end, match.end + 24)))
}

/** The kind of a list behind `단지 2곳(`, where the text tells of industrial complexes before it. */
const complexesAbove = (kinds: readonly KindMatch[], at: number): ZoneKind | undefined =>
  lastBefore(kinds, at, ({ end, kind }) => end <= at && kind.type === 'industrial-complex')?.kind

/** True where a list is opened as one of zones whose kind the text names before it. */
function isOpened(text: string, at: number, parts: readonly Part[]): boolean {
  const opened = OPENED.exec(text.slice(Math.max(0, at - 16), at))
  if (!opened || !most(parts, (part) => part.listed)) return false
  const number = opened.groups?.['number']
  return number === undefined || Number(number) === parts.length
}

/** The one province of the listed complexes of a list, which those that are not listed share: of 압해 in `대불·대양·압해`. */
function regionOfListed(parts: readonly Part[]): readonly string[] {
  const listed = parts.flatMap(({ name }) => listedAs(name, 'industrial-complex') ?? [])
  const codes = new Set(listed.flatMap(({ region }) => region))
  return listed.length > 1 && codes.size === 1 ? [...codes] : []
}

function* zonesOf(parts: readonly Part[], head: string, kind: ZoneKind): Iterable<Candidate<'zone'>> {
  const shared = kind.type === 'industrial-complex' ? regionOfListed(parts) : []
  for (const { start, end, name, region: own } of parts) {
    const region = own.length > 0 ? own : shared
    const ko = `${plainPlace(name)} ${plainKind(head)}`
    yield zoneCandidate({ start, end, rule: 'counted-list', priority: 6, name: { ko }, zoneType: kind.type, region })
  }
}

/**
 * Zones that a list gives by their places: `대덕·광주·대구 등 3개 연구개발특구` by its count, `동해, 율촌 등 일부 자유무역지역`
 * by the listed zones of those places, `산단형(마산·군산)` below a kind. `headOf` tells the kind above an offset.
 */
export function* countedLists(
  text: string,
  kinds: readonly KindMatch[],
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  const heads = kinds.filter(
    ({ kind, end }) =>
      (isHead(kind) || kind.type === 'industrial-complex') &&
      !isGlued(text, end) &&
      !NOT_A_ZONE_AFTER_KO.test(text.slice(end, end + 8)) &&
      !PROGRAM.test(text.slice(end, end + 8)),
  )
  let next = 0
  for (const list of matchesOf(LIST, text)) {
    const names = trimmed(list[0])
    const end = list.index + names.length
    while (next < heads.length && heads[next]!.start < end) next++
    const match = heads[next]
    const near = match && match.start - end <= LONGEST_GAP ? match : undefined
    const told = near?.kind.type === 'other' ? headOf(end) : near?.kind
    if (near && told) {
      const parts = partsOf(names, list.index, told.type)
      if (governs(text, text.slice(end, near.start), parts, { ...near, kind: told })) {
        yield* zonesOf(parts, text.slice(near.start, near.end), told)
        continue
      }
    }
    if (!/[(:：]\s?$/.test(text.slice(Math.max(0, list.index - 2), list.index))) continue
    const above = headOf(list.index) ?? complexesAbove(kinds, list.index)
    const word = above && wordOf(above.type)
    if (!above || !word) continue
    const parts = partsOf(names, list.index, above.type)
    if (isOpened(text, list.index, parts)) yield* zonesOf(parts, word, above)
  }
}

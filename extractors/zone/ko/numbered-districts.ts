import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { particleAfter } from '../../name/particles.ts'
import { isTown, placeAtStart, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { GENERIC_KO, NOT_IN_NAME_KO, PARTICLE_END_KO } from './lexicon.ts'
import { listedUnder, plannedAt } from './listed-as.ts'
import { townshipRegion } from './townships.ts'

/** `망상 제2·3지구`, `구미4단지`: a name, one number or more, and the word that they share. */
const NUMBERED =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣]{2,14})\s?(?:제\s?)?(?<numbers>(?<![0-9])[0-9]{1,2}(?:\s?[·ㆍ‧・,~∼～]\s?(?:제\s?)?[0-9]{1,2}){0,5})\s?(?:차\s?)?(?<head>지구|단지|(?:일반|지방|국가)?산단|(?:일반|지방)?산업단지|농공단지|생명과학단지|공단|테크노밸리)/gu
/** `제3지구는`, `제 2, 3 지구는`, where a name with a number, or that of the district, stands before it. */
const BARE =
  /(?<![가-힣0-9·ㆍ‧・])(?<!제\s)제\s?(?<number>[0-9]{1,2})(?:\s?[,·~]\s?(?:제\s?)?[0-9]{1,2}){0,4}\s?(?<head>지구|단지|산단)/gu
/** `망상지구는`: a district without a number. */
const DISTRICT = /(?<![가-힣])(?<name>[가-힣]{2,4})지구(?![가-힣]{3})/gu
/** `3지구는`, `2산단은`, `4·5공단`, where the document has a district or a complex with that number. */
const PLAIN =
  /(?<![가-힣A-Za-z0-9·.,~])(?<!(?:제|[0-9]\s?[,·])\s?)(?<numbers>[1-9](?:[,·]\s?[1-9]){0,3})(?<head>지구|산단|공단)/gu
/** A word before a bare number, which may be a name that it is a part of: `가람 제3산단`. */
const WORD_BEFORE = /(?<word>[가-힣]{2,8})\s$/u
/** Ends of words that are no name: particles, and verbs as in `심의를 거쳐 3지구를`. */
const NO_NAME_END = /[은는이가을를에의와과도로서및등며고중쳐어여해]$/u
const HEADS = ['지구', '단지', '산단', '공단', '테크노밸리']
const COMPLEX = /산단|산업단지|농공단지|공단/

/**
 * What a number and its word may stand for in the name of the whole. None for complexes: `진위2산업단지` is no part of
 * `진위산업단지`.
 */
const WHOLES: Readonly<Record<string, readonly string[]>> = { 지구: ['지구', ''], 단지: ['국가산업단지'] }

interface Numbered {
  readonly zone: Candidate<'zone'>
  readonly name: string
}

/** The listed zone of a number: itself where the gazetteers tell it apart, else the whole that it is a part of. */
function listedPart(name: string, number: string, head: string): GazetteerEntry | undefined {
  const short = head.replace('일반', '')
  const own = [
    `${name}${number}${head}`,
    `${name}제${number}${head}`,
    `${name}${number}차${short}`,
    `${name}${number}차산단`,
    `제${number}${name}${head}`,
    ...(/산업단지$/.test(head) ? [`${name}${number}산단`] : []),
    ...(head === '산단' ? [`${name}${number}일반산업단지`, `${name}제${number}일반산업단지`] : []),
    ...(head === '단지' ? ['산업단지', '산단', '일반산업단지'].map((word) => `${name}${number}${word}`) : []),
  ]
  const whole = listedUnder((WHOLES[head] ?? []).map((word) => name + word))
  return listedUnder(own) ?? (whole === plannedAt(name) ? undefined : whole)
}

/** The part of a complex that the gazetteers do not tell apart: `나래2농공단지` of a town, or beside a listed part. */
function unlistedPart(start: number, end: number, ko: string, region: readonly string[]): Candidate<'zone'> {
  const read = { name: { ko }, zoneType: 'industrial-complex', region } as const
  return zoneCandidate({ start, end, rule: 'numbered-complex', priority: 5, ...read })
}

function zoneOf(entry: GazetteerEntry, start: number, end: number, ko: string): Candidate<'zone'> {
  const read = { listed: entry, name: { ko }, zoneType: entry.kind as ZoneType, region: entry.region }
  return zoneCandidate({ start, end, rule: 'numbered-complex', priority: 5, ...read })
}

const isProperName = (name: string): boolean =>
  name.length < 5 && !GENERIC_KO.has(name) && !NOT_IN_NAME_KO.test(name) && !PARTICLE_END_KO.test(name)

/** True for a proper name before a number and a full kind of complex, `명계 3일반산단`, or a town or a township before any: `가람 3산단`, `건천2차산업단지`. */
const isNumberedName = (name: string, head: string): boolean =>
  COMPLEX.test(head) &&
  (isTown(placeNamed(name)) ||
    townshipRegion(name) !== undefined ||
    (/^(?:일반|농공)/.test(head) && isProperName(name)))

/** The listed complex whose parts several numbers name: 가람산업단지 for `가람 1, 2 산업단지`. */
const wholeOf = (name: string, numbers: number): GazetteerEntry | undefined =>
  numbers > 1 ? listedUnder([`${name}산업단지`, `${name}일반산업단지`]) : undefined

/** What stands between the name of a complex and its number: `가람산업단지 1·2산단`, `가람국가산업4단지`. */
const NO_PART_OF_COMPLEX = /(?<=..)(?:제|(?:일반|지방)?(?:산업단지|산단))$/
const NO_PART_OF_ESTATE = /(?<=..)(?:제|국가산업)$/

/** The zones of the numbers that share a name; none where the name is not that of a listed zone. */
function partsOf(match: RegExpExecArray): Numbered[] {
  const { name: written, numbers, head } = match.groups as Record<'name' | 'numbers' | 'head', string>
  // `가람산업단지 1·2산단`: the complexes of 가람
  const name = written.replace(
    COMPLEX.test(head) ? NO_PART_OF_COMPLEX : head === '단지' ? NO_PART_OF_ESTATE : /(?<=..)제$/,
    '',
  )
  // `가람군 제3농공단지` is 가람3농공단지
  const town = isTown(placeNamed(name)) ? name.replace(/(?<=..)[시군]$/, '') : name
  const end = match.index + match[0].length
  const numbersAt = match.index + match[0].indexOf(numbers, written.length)
  const all = Array.from(numbers.matchAll(/[0-9]+/g))
  const entries = all.map(([number]) => listedPart(name, number, head))
  const whole = entries.find((entry) => entry !== undefined) ?? placeNamed(name) ?? wholeOf(name, all.length)
  const region = whole?.region ?? townshipRegion(name)
  const isOwn = all.length > 1 ? region !== undefined && COMPLEX.test(head) : isNumberedName(name, head)
  if (entries.includes(undefined) && !isOwn) return []
  const found: Numbered[] = []
  for (const [index, { 0: number, index: at }] of all.entries()) {
    const entry = entries[index]
    const ordinal = Number(match[0].charAt(numbersAt - match.index + at - 1) === '제')
    const start = index === 0 ? match.index : numbersAt + at - ordinal
    const stop = index === all.length - 1 ? end : numbersAt + at + number.length
    const ko = `${town}${number}${head}`
    found.push({ name, zone: entry ? zoneOf(entry, start, stop, ko) : unlistedPart(start, stop, ko, region ?? []) })
  }
  const first = found[0]?.zone
  // numbers that the gazetteers do not tell apart are one zone
  const alike =
    first?.draft.ids[0] !== undefined &&
    found.length > 1 &&
    found.every(({ zone }) => zone.draft.ids[0] === first.draft.ids[0])
  return alike && first ? [{ name, zone: { ...first, end, draft: { ...first.draft, name: { ko: match[0] } } } }] : found
}

/** The listed districts that a text names without a number; none where it names two. */
function wholesIn(text: string): Numbered[] {
  const found = matchesOf(DISTRICT, text, ['지구']).flatMap((match) => {
    const name = match.groups!['name']!
    const entry = listedUnder([`${name}지구`])
    return entry?.kind === 'district'
      ? [{ name, zone: zoneOf(entry, match.index, match.index + match[0].length, match[0]) }]
      : []
  })
  return new Set(found.map(({ name }) => name)).size === 1 ? found : []
}

/** True where the word before an offset may be a name. */
function isBehindName(text: string, at: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 9), at))?.groups?.['word']
  return word !== undefined && !NO_NAME_END.test(word) && !NOT_IN_NAME_KO.test(word) && !GENERIC_KO.has(word)
}

/** True for a name that a town has too, behind a place of another province: 하남 in `밀양 하남2산단`. */
function isOfOtherTown(text: string, { index, groups }: RegExpExecArray): boolean {
  const town = placeNamed(groups!['name']!)
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, index - 9), index))?.groups?.['word'] ?? ''
  const before = isTown(town) ? placeNamed(word) : undefined
  return before !== undefined && !before.region.some((code) => town!.region.includes(code))
}

/** A district with the town before its name where that lies in its region: `가람 나래 2, 3지구`. */
function withTown(text: string, zone: Candidate<'zone'>): Candidate<'zone'> {
  const { start, draft } = zone
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 9), start))?.groups?.['word'] ?? ''
  const inRegion = placeNamed(word)?.region.some((code) => draft.region?.includes(code)) ?? false
  return draft.zoneType === 'district' && inRegion ? { ...zone, start: start - word.length - 1 } : zone
}

/**
 * The numbered parts of listed districts and complexes, `망상 제2·3지구`, and behind them those that only a number names,
 * `제3지구`. `before` is the text above the block, in which such a name may stand.
 */
export function* numberedDistricts(text: string, before: string): Iterable<Candidate<'zone'>> {
  if (!HEADS.some((head) => text.includes(head))) return
  const whole = before + text
  const named: Numbered[] = []
  for (const match of matchesOf(NUMBERED, whole, HEADS)) {
    if (particleAfter(whole, match.index + match[0].length) === undefined) continue
    if (isOfOtherTown(whole, match)) continue
    const [first, ...others] = partsOf(match)
    if (first) named.push({ ...first, zone: withTown(whole, first.zone) }, ...others)
  }
  const inBlock = (zone: Candidate<'zone'>): Candidate<'zone'> => ({
    ...zone,
    start: zone.start - before.length,
    end: zone.end - before.length,
  })
  for (const { zone } of named) if (zone.start >= before.length) yield inBlock(zone)
  const plain = named.length > 0 ? matchesOf(PLAIN, whole, ['지구', '산단', '공단']) : []
  const bare = [...matchesOf(BARE, whole, ['제']), ...plain]
  if (bare.length > 0 && named.length === 0) named.push(...wholesIn(whole))
  if (named.length === 0) return
  for (const match of bare) {
    const end = match.index + match[0].length
    if (match.index < before.length || particleAfter(whole, end) === undefined) continue
    if (isBehindName(whole, match.index)) continue
    const last = named.findLast(({ zone }) => zone.end <= match.index)
    if (last) for (const zone of bareParts(match, last)) yield inBlock(zone)
  }
}

/** The zones of numbers without a name, `제3지구`, `4·5공단`, as parts of what was named last. */
function* bareParts(match: RegExpExecArray, { name, zone: last }: Numbered): Iterable<Candidate<'zone'>> {
  const { number, numbers = number, head } = match.groups as Record<'head', string> & Record<string, string | undefined>
  const end = match.index + match[0].length
  const first = placeAtStart(name)
  const town = isTown(first?.place) ? name.slice(0, first!.length) : name
  const all = number === undefined ? matchesOf(/[0-9]/g, numbers!) : [undefined]
  for (const [index, found] of all.entries()) {
    const digits = found?.[0] ?? number!
    const start = match.index + (found?.index ?? 0)
    const stop = index === all.length - 1 ? end : start + 1
    const entry = listedPart(name, digits, head) ?? listedPart(town, digits, head)
    const ko = `${town}${digits}${head}`
    if (entry) yield zoneOf(entry, start, stop, ko)
    else if (all.length > 1 && COMPLEX.test(head)) yield unlistedPart(start, stop, ko, last.draft.region ?? [])
  }
}

import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isTown, placeNamed, placesSharing } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { GENERIC_KO, NO_DISTRICT_KO, NOT_IN_NAME_KO } from './lexicon.ts'
import { listedUnder } from './listed-as.ts'
import { opensHeadline } from './place-names.ts'

interface Name {
  readonly start: number
  readonly name: string
}

/** `신동, 둔곡 등 2개 `, `방현·죽동 2개 `: names before their count and kind. */
const COUNTED = /(?:\s등)?\s(?<number>[0-9]{1,2})개\s?$/u
/** ` 등 전남 가람시와 나래군에 6개 `: a clause between the names and their count. */
const FAR = /\s등\s[^.\n등]{2,40}\s(?<number>[0-9]{1,2})개\s?$/u
const JOINER = /(?:,\s?|\s?[·ㆍ‧․]\s?)$/u
const DONE = /[을를]\s$/u
const LAST_NAME = /(?<![가-힣])[가-힣]{2,4}$/u
/** `▲가람 ▲나래 ▲다온 `: bullets before the kind that they share. */
const BULLETED = new RegExp(`(?:[${BULLET}]\\s?[가-힣]{2,4}\\s){3,12}$`, 'u')
/** A name with its kind at the end of a part of a list, behind the particle of the word before it. */
const FULL =
  /(?:(?<=[은는이가을를에로]\s)|^)[가-힣A-Za-z0-9&·]{2,14}(?:\s[가-힣A-Za-z0-9&·]{2,14}){0,2}(?<=지구|밸리|시티|타운)$/u
const REACH = 90
const MOST = 12

/** Names that commas or dots join, the last of which ends at an offset; those that stand in the text as names. */
function namesEnding(text: string, end: number): Name[] {
  const names: Name[] = []
  let at = end
  while (names.length < MOST) {
    const match = LAST_NAME.exec(text.slice(Math.max(0, at - 6), at))
    if (!match) break
    const start = at - match[0].length
    names.unshift({ start, name: match[0] })
    const joiner = JOINER.exec(text.slice(Math.max(0, start - 3), start))
    if (!joiner) break
    at = start - joiner[0].length
  }
  return names
}

const mayBeName = ({ name }: Name): boolean =>
  !GENERIC_KO.has(name) && !NO_DISTRICT_KO.has(name) && !NOT_IN_NAME_KO.test(name) && !isTheme(name)

/** The names of districts before ` 등 … 6개 지구`, half of them listed and as many as are counted. */
function farBefore(text: string, start: number): Name[] {
  const from = Math.max(0, start - REACH)
  const gap = FAR.exec(text.slice(from, start))
  const names = gap ? namesEnding(text, from + gap.index) : []
  const listed = names.filter(({ name }) => listedUnder([`${name}지구`]))
  return names.length === Number(gap?.groups?.['number']) && listed.length * 2 >= names.length ? names : []
}

/** What complexes have or lack: `도로, 용수 등 5개 농공단지에`. */
const PLAIN =
  /^(?:도로|용수|전기|전력|통신|조명|소음|악취|먼지|폐수|하수|배수|오수|안전|화재|교통|주차|창고|공장|상가|주택|식당|숙소|기업|업체|업종|편의|복지|수출|고용|매출|투자|분양|가동|노후|방치|휴업|폐업)$/

/** True where a list tells of complexes though some are left out: the tables know one, or small ones bear names of two syllables. */
const areComplexes = (names: readonly Name[], head: string): boolean =>
  names.some(({ name }) => listedUnder([name + head])) ||
  (head === '농공단지' && names.every(({ name }) => name.length === 2 && !PLAIN.test(name)))

/** The names before a kind and as many as are counted of it; of complexes some may be left out, `가람, 나래, 다온 등 5개 농공단지`. */
function countedBefore(text: string, { start, end, kind }: KindMatch): Name[] {
  const count = COUNTED.exec(text.slice(Math.max(0, start - 9), start))
  if (!count) return []
  const found = namesEnding(text, start - count[0].length)
  // `사업비 16억원을 투입, 가람, 나래`: what is done before them
  const names =
    found[0] && DONE.test(text.slice(Math.max(0, found[0].start - 3), found[0].start)) ? found.slice(1) : found
  const number = Number(count.groups!['number'])
  const few =
    kind.type === 'industrial-complex' &&
    count[0].startsWith(' 등') &&
    names.length > 2 &&
    !/^국가/.test(text.slice(start, start + 2)) &&
    areComplexes(names, text.slice(start, end))
  return names.length === number || (few && names.length < number && !names.some(({ name }) => placeNamed(name)))
    ? names
    : []
}

/** `가람역 복합특화지구, 나래 융복합지구 등 2개 `: as many full names as are counted. */
function fullNamesBefore(text: string, start: number): Name[] {
  const count = COUNTED.exec(text.slice(Math.max(0, start - 9), start))
  if (!count) return []
  const end = start - count[0].length
  const from = Math.max(0, end - REACH)
  const parts = text.slice(from, end).split(', ')
  const number = Number(count.groups!['number'])
  if (parts.length < number || number < 2) return []
  let at = end
  const names: Name[] = []
  for (const part of parts.slice(-number).reverse()) {
    const name = FULL.exec(part)?.[0]
    if (name === undefined || (names.length < number - 1 && name !== part)) return []
    names.unshift({ start: at - name.length, name })
    at -= part.length + 2
  }
  return names
}

/** `신동, 둔곡`: the names before the last one, to which the kind is glued; those that are listed or that the document has with the kind too. */
function gluedBefore(text: string, { start, end }: KindMatch, around: (at: number) => string): Name[] {
  const head = text.slice(start, end)
  const names = namesEnding(text, start).slice(0, -1)
  const near = names.length > 0 ? around(start) : ''
  const told = ({ name }: Name) => near.includes(name + head) || listedUnder([name + head]) !== undefined
  if (names.length === 1 && opensHeadline(text, names[0]!.start, names[0]!.name)) return []
  return names.slice(names.findLastIndex((name) => !told(name)) + 1)
}

function bulletsBefore(text: string, start: number): Name[] {
  const from = Math.max(0, start - REACH)
  const match = BULLETED.exec(text.slice(from, start))
  if (!match) return []
  return matchesOf(/[가-힣]+/g, match[0]).map((word) => ({ start: from + match.index + word.index, name: word[0] }))
}

/** The town right before a list, with its region, `경산시 신대·부적지구`; undefined where none stands there. */
function townBefore(
  text: string,
  at: number,
): { readonly word: string; readonly region: readonly string[] } | undefined {
  const word = /(?<![가-힣])(?<word>[가-힣]{2,4})\s$/u.exec(text.slice(Math.max(0, at - 6), at))?.groups?.['word']
  const place = word === undefined ? undefined : placeNamed(word)
  return isTown(place) && placesSharing(word!).length === 0 ? { word: word!, region: place!.region } : undefined
}

function fullZone(start: number, name: string): Candidate<'zone'> {
  const listed = listedUnder([name])
  const region = listed?.region ?? placeNamed(name.split(' ')[0]!)?.region ?? []
  const read = { listed, name: { ko: name }, zoneType: 'district', region } as const
  return zoneCandidate({ start, end: start + name.length, rule: 'counted-name', priority: 6, ...read })
}

/**
 * Districts and complexes that a list names before a kind: as many as are counted, `신동, 둔곡 등 2개 지구`; in bullets, `▲신동 ▲둔곡
 * ▲문지 지구`; two of which the first is told elsewhere in what `around` gives of the document for an offset of `text`.
 */
export function* countedNames(
  text: string,
  match: KindMatch,
  around: (at: number) => string,
): Iterable<Candidate<'zone'>> {
  const { start, end, kind } = match
  if (kind.type !== 'district' && kind.type !== 'industrial-complex') return
  const whole = kind.type === 'district' ? fullNamesBefore(text, start) : []
  for (const { start: at, name } of whole) yield fullZone(at, name)
  const lists = [
    countedBefore(text, match),
    bulletsBefore(text, start),
    gluedBefore(text, match, around),
    kind.type === 'district' ? farBefore(text, start) : [],
  ]
  const names = lists.find((list) => list.length > 0) ?? []
  if (
    !names.every(mayBeName) ||
    names.every(({ name }) => placeNamed(name) !== undefined && !listedUnder([name + text.slice(start, end)]))
  )
    return
  const head = text.slice(start, end)
  const town = names[0] ? townBefore(text, names[0].start) : undefined
  for (const { start: at, name } of names) {
    // the last of `나래지구와 다온지구, 라온지구 등 3개 지구` has its kind
    const full = name.endsWith(head) ? name : name + head
    const found = listedUnder([full])
    // `경산시 신대·부적지구`: a namesake in another province
    const other = town !== undefined && found?.region.some((code) => town.region.includes(code)) === false
    const listed = other ? undefined : found
    const region = listed?.region ?? town?.region ?? placeNamed(name)?.region ?? []
    const read = { listed, name: { ko: other ? `${town.word} ${full}` : full }, zoneType: kind.type, region }
    yield zoneCandidate({ start: at, end: at + name.length, rule: 'counted-name', priority: 6, ...read })
  }
}

import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { nameEnd } from '../../name/particles.ts'
import { isProvince, placeAtStart, placeNamed } from '../../name/places.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { KINDS_KO } from '../kinds-ko.ts'
import { bulletItems, type ListItem, themedItems, zoneOfItem } from '../list-items.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs, listedSpecialised, suppliersOf, wordOf } from './listed-as.ts'
import { plainKind, plainPlace } from './place-names.ts'
import { complexOfItem } from './specialised-brackets.ts'

/** `부산(블록체인)`: a place and its industry in brackets. */
const PAIR = /\((?<=(?<![\p{L}\p{N}])(?<place>[가-힣]{2,7})(?<gap>\s?)\()(?<theme>[^()\n]{2,30})\)/gu
/** How large something is: a part of a zone, told with what it is for. */
const SIZE = /[0-9]\s?만?\s?(?:㎡|㎢|평)/
/** A bracket that holds the name of the zone itself: `무안군(무안 도자 특구)`. */
const OWN_NAME = /(?:특구|지구|단지|구역|산단|클러스터)$/
/** `강소특구(안산, 김해, 진주)`: a kind and its places in brackets, right after the kind. */
const PLACES = /^\s?\((?<list>[^()\n]{2,200})\)/

/** `강소특구는 충남 천안, 경북 구미, 전북 군산이다` */
const PREDICATE = /^(?:은|는)\s(?<list>[가-힣·,\s]{6,150}?)(?:이다|입니다|\s등|\s지역(?:이다|\s총\s))/

const MOST_WORDS = 6

/** A bracket that the item's end leaves open: `용인시 반도체(SK하이닉스`. */
const OPEN_BRACKET = /\s?\([^()]{0,30}$/
/** `반도체 : 경기용인(가람전자)`: an industry, its place, and who leads it. */
const LABELLED = /^(?<theme>[가-힣A-Za-z0-9]{2,10})\s?[:：]\s?(?<place>[가-힣]{2,7}(?:\s[가-힣]{2,7})?)(?=\s?\(|\s?$)/

function labelledItem(raw: string, start: number) {
  const match = LABELLED.exec(raw)
  const found = match ? placeAtStart(match.groups!['place']!) : undefined
  if (!match || !found || !isTheme(match.groups!['theme']!)) return undefined
  return { start, end: start + match[0].length, place: found.place, theme: match.groups!['theme']! }
}

/** A zone named inside an item that tells of a deed, and deeds: `가람 관광특구 안내판 정비`. */
const DEED =
  /(?:특구|지구|산단|단지|구역)(?:인|의|에|에서|이|가|은|는|을|를)?\s|관광단지$|\s(?:제작|정비|설치|보수|유치|구축|건립|개최|확충|리모델링)(?:이다|입니다)?$/

/** `가람·나래의 ‘`: several towns and what they do together. */
const TOWNS_OF = /^[가-힣]{2,4}(?:[·ㆍ][가-힣]{2,4})+의\s[‘'“]/u
/** The end of a sentence that tells what is done: `사업으로 추진한다`. */
const VERB_END = /(?:(?<![바터구지리크이니])다|(?<!입)니다)$|[가-힣]{2}[을를]\s/u

/** `클러스터다`, `지구이다`: the end of the sentence behind the last item. */
const COPULA = /(?:이다|입니다|(?<=[터구지리크])다)$/

/** The end of a body's name: `가람산업육성위원회`. */
const BODY = /(?:위원회|협회|학회|협의회|연합회|조합|재단|공사|연구원|연구소|기술원|진흥원|대학교|고등학교|은행|센터)$/

/** `가람 · 나래는 `: an item that tells of its places what is in them. */
const TOLD_OF = /[·ㆍ]\s?[가-힣]{1,6}(?:에서는|에선|은|는)\s|^[가-힣]{2,6}(?:에서는|에선)\s/u
/** `경남 ‘5G(5세대) 스마트공장’`: a place and its industry in quotes. */
const QUOTED = /^(?<place>[가-힣]{2,7})\s[‘'“"](?<theme>[^‘'“"’”\n]{2,40})[’'”"]/u

/** The item's text up to ` 등`, a stop, or a verb; undefined where it does not start with a place or has no industry. */
function readItem(text: string, start: number, limit: number) {
  const raw = text.slice(start, limit)
  const bracket = /^([가-힣]{2,7})\s?[(‘'“"]([^()‘'“"’”]{2,30})[)’'”"]/.exec(raw)
  const found = placeAtStart(raw.slice(0, 8))
  if (!found) return labelledItem(raw, start)
  if (bracket && found.length === bracket[1]!.length) {
    return { start, end: start + bracket[0].length, place: found.place, theme: bracket[2]! }
  }
  const quoted = QUOTED.exec(raw)
  if (quoted && found.length === quoted.groups!['place']!.length) {
    return { start, end: start + quoted[0].length, place: found.place, theme: quoted.groups!['theme']! }
  }
  const cut =
    /\s등(?=[이과의은을에]|[^가-힣]|$)|\s[0-9]{1,2}(?:곳|개)(?:의?\s|[를을이가])|\s[0-9][0-9,.]{0,6}[조억만천]|[.:)\]’”"']|\s(?:을|를|이)\s|(?<=[가-힣]{3})(?<![있없하되])(?:은|는)\s/.exec(
      raw,
    )
  const body = (cut ? raw.slice(0, cut.index) : raw).replace(OPEN_BRACKET, '')
  if (/^(?:(?:은|는|이|가|에|에서|의)\s|만?권)/.test(raw.slice(found.length))) return undefined
  const words = body.trimEnd().split(/\s/)
  if (
    words.length > MOST_WORDS ||
    TOLD_OF.test(body) ||
    TOWNS_OF.test(raw) ||
    VERB_END.test(body) ||
    BODY.test(body.trimEnd())
  )
    return undefined
  let end = start + body.trimEnd().length
  if (end - start > found.length + 1) end = nameEnd(text, start, end)
  end -= COPULA.exec(text.slice(start, end))?.[0].length ?? 0
  const theme = text
    .slice(start + found.length, end)
    .replace(/^[-:\s]+/, '')
    .replace(/^(?:[가-힣·]{2,9}[시군구](?:에|의)?\s)/, '')
    .replace(/(?:이다|입니다)$/, '')
  return theme !== '' && !DEED.test(theme) ? { start, end, place: found.place, theme } : undefined
}

/** True for a company that the gazetteers have: who leads what a place has, and no industry. */
const isCompany = (name: string): boolean =>
  knownNames()
    .find(name)
    .some(
      ({ family, start, end, entries }) =>
        family === 'institution' && start === 0 && end === name.length && entries[0]?.kind === 'company',
    )

/** The province right before a town: `인천 서구(…)`. */
function provinceBefore(text: string, at: number): { start: number; place: GazetteerEntry } | undefined {
  const match = /(?<![가-힣])([가-힣]{2,5})\s$/.exec(text.slice(Math.max(0, at - 7), at))
  const place = match ? placeNamed(match[1]!) : undefined
  return match && place && isProvince(place) ? { start: at - match[0].length, place } : undefined
}

/** The place that dots join to one before a bracket: `가람·나래(광융합)`, `가람·나래·다온(광융합)` is one zone, of the first. */
function jointBefore(text: string, at: number): { start: number; place: GazetteerEntry } | undefined {
  const match = /(?<![가-힣·ㆍ])(?<name>[가-힣]{2,5})[·ㆍ](?:[가-힣]{2,5}[·ㆍ])?$/.exec(
    text.slice(Math.max(0, at - 13), at),
  )
  const place = match ? placeNamed(match.groups!['name']!) : undefined
  return match && place ? { start: at - match[0].length, place } : undefined
}

/** Items of lists whose head names a kind of zone: `▲전남 직류산업 ▲충북 첨단재생바이오`, `부산(블록체인), 대구(…)`. */
export function* zonesInLists(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  const bullets = bulletItems(text).flatMap((span) => readItem(text, span.start, span.end) ?? [])
  for (const item of themedItems(bullets, isTheme)) {
    const kind = headOf(item.start)
    if (kind) yield zoneOf(text, item, kind, 'bulleted-item')
  }
  const pairs = matchesOf(PAIR, text).flatMap((match) => {
    const word = match.groups!['place']!
    const found = placeAtStart(word)
    const inside = match.groups!['theme']!
    if (!found || found.length !== word.length || OWN_NAME.test(inside) || SIZE.test(inside) || isCompany(inside))
      return []
    const start = match.index - match.groups!['gap']!.length - word.length
    const province = found.place.kind === 'province' ? undefined : provinceBefore(text, start)
    const first = province ?? jointBefore(text, start)
    return [
      {
        start: first?.start ?? start,
        end: match.index + match[0].length,
        place: first?.place ?? found.place,
        theme: match.groups!['theme']!,
      },
    ]
  })
  const themed = themedItems(pairs, isTheme)
  if (themed.length < 2 || CHAIN.test(text.slice(themed.at(-1)!.end, themed.at(-1)!.end + 8))) return
  for (const item of themed) {
    const kind = headOf(item.start)
    if (kind?.type === 'opportunity-development') yield zoneOfTown(text, item, kind)
    else if (kind) yield zoneOf(text, item, kind, 'bracketed-item')
  }
}

/** The zone of an item below its head. */
function zoneOf(text: string, item: ListItem, kind: ZoneKind, rule: string): Candidate<'zone'> {
  if (kind === KINDS_KO['특화단지']) return complexOfItem(text, item, rule)
  const zone = zoneOfItem(text, item, kind, { language: 'ko', rule })
  const bracket = kind.type === 'regional-specialised' ? text.slice(item.start, item.end).indexOf('(') : -1
  const town = bracket < 0 ? '' : plainPlace(text.slice(item.start, item.start + bracket).trimEnd())
  const listed = town === '' ? undefined : listedSpecialised(town, item.theme)
  return listed ? { ...zone, draft: { ...zone.draft, ids: [listed.id] } } : zone
}

/** `…, 가람(수소)으로 이어지는`: towns that a belt joins. */
const CHAIN = /^(?:으로|로|까지)\s(?:이어|연결)/u

/** Kinds of the type `other` of which places have one each. */
export const OF_PLACES = /^(?:교육|분산|도심|평화)|특화단지$/

/** The candidate of an item that its place alone names. */
function zoneOfPlace(
  text: string,
  { start, end, place }: ListItem,
  kind: ZoneKind,
  { rule, head = '' }: { rule: string; head?: string },
): Candidate<'zone'> {
  const word = wordOf(kind.type) ?? (OF_PLACES.test(head) ? plainKind(head) : undefined)
  const name = text.slice(start, end)
  const ko = word === undefined ? name : `${plainPlace(name)} ${word}`
  return zoneCandidate({ start, end, rule, name: { ko }, zoneType: kind.type, region: place.region })
}

/** The zone of a town of which the bracket tells only what it is for: `밀양(나노융합), 하동(이차전지)`. */
function zoneOfTown(text: string, { start, end, place }: ListItem, { type }: ZoneKind): Candidate<'zone'> {
  const town = text.slice(start, text.indexOf('(', start)).trimEnd()
  const name = { ko: `${plainPlace(town)} ${wordOf(type)}` }
  return zoneCandidate({ start, end, rule: 'bracketed-item', name, zoneType: type, region: place.region })
}

/** Places in brackets right after a kind: `강소특구(안산, 김해, 진주)`. */
export function* bracketedPlaces(text: string, kindEnd: number, kind: ZoneKind): Iterable<Candidate<'zone'>> {
  const match = PLACES.exec(text.slice(kindEnd, kindEnd + 204))
  if (!match) return
  const list = match.groups!['list']!
  const base = kindEnd + match[0].indexOf('(') + 1
  const items = Array.from(list.matchAll(/[^,、·ㆍ]+/g), (part) => {
    const word = part[0].trim().replace(/\s등$/, '')
    const start = base + part.index + part[0].indexOf(word)
    const found = placeAtStart(word)
    const place = found?.length === word.length ? found.place : undefined
    const listed = place || !/^[가-힣]{2,6}$/.test(word) ? undefined : listedAs(word, kind.type)
    return { start, end: start + word.length, theme: '', place, listed }
  })
  const places = items.flatMap(({ place }) => place ?? [])
  // provinces have the zones of these kinds: towns are parts of the one that is named
  const towns = THEMED_TYPES.has(kind.type) && places.some((place) => !isProvince(place))
  if (items.filter(({ place, listed }) => place ?? listed).length < 2 || places.length === 0 || towns) return
  for (const { place, listed, ...item } of items) {
    const rule = 'bracketed-place'
    if (place) yield zoneOfPlace(text, { ...item, place }, kind, { rule })
    else if (listed) yield zoneCandidate({ ...item, rule, listed, name: listed.name, zoneType: kind.type })
  }
}

/** Places that a sentence says a kind to be: `강소특구는 충남 천안, 경북 구미, 전북 군산이다`, `특구는 보령·서산·논산 지역이다`; three at least. */
export function* predicatedPlaces(text: string, { start, end: kindEnd, kind }: KindMatch): Iterable<Candidate<'zone'>> {
  const head = suppliersOf(text, start) + text.slice(start, kindEnd)
  const match = PREDICATE.exec(text.slice(kindEnd, kindEnd + 170))
  // towns are parts of the zone of a province
  if (!match || kind.type === 'regulation-free' || kind.type === 'global-innovation') return
  const list = match.groups!['list']!
  const base = kindEnd + match[0].indexOf(list)
  const items = Array.from(list.matchAll(list.includes(',') ? /[^,]+/g : /[^·]+/g), (part) => {
    const words = part[0].trim()
    const found = placeAtStart(words.split(/[\s·]/)[0]!)
    const start = base + part.index + part[0].indexOf(words)
    return found && words.split(' ').length <= 2
      ? { start, end: start + words.length, place: found.place, theme: '' }
      : undefined
  })
  if (items.length < 3 || items.includes(undefined)) return
  for (const item of items) if (item) yield zoneOfPlace(text, item, kind, { rule: 'predicated-place', head })
}

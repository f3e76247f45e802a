import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { listItems } from '../../list-walk.ts'
import { englishPlace } from '../../name/places.ts'
import { isHead } from '../heads.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { nationalComplexOf } from './bare-complexes.ts'
import type { EnglishKind } from './kinds.ts'
import { listName } from './list-names.ts'

/** What may stand between a plural kind and its list: ` (FEZs) --`, ` in the Gangseo area (`, `, which are:`, `, including`. */
const LEAD =
  /^(?: ?\((?:[A-Za-z&]{2,14}|[0-9][A-Za-z0-9, ]{1,36})\))?(?:,? (?!and |or |but |because |while |who )[A-Za-z0-9'’-]{1,14}){0,9}?(?:,? (?:also )?(?:including|namely|such as|like|are|include|following|besides|along with|alongside|in addition to|(?:starting|beginning) (?:with|from)|led by|(?:built|established|created|developed|constructed|set up) in):?| ?(?:--|[–—―]) ?| -(?= )|: ?| \()[ ]?(?=(?:the )?[A-Z])/
/** What a flattened table puts between a kind and the row of its places: ` Complex-type Cheonan, Sacheon, Ochang, Gumi, …`. */
const ROW =
  /^(?: [A-Z][A-Za-z]{2,12}(?: [a-z]{2,8})?-type)? (?=(?:[A-Z][A-Za-z-]{2,17}(?: [0-9A-Z][A-Za-z0-9-]{0,14}){0,2}, ){3})/
/** As for battery specialized complexes, Cheongju and Pohang … */
const AS_FOR = /(?:[Aa]s for|(?:,|,? and) for) (?:the )?(?<theme>[a-z][a-z-]{2,14}(?: [a-z][a-z-]{2,14}){0,2}) $/
const COMMA = /^(?: that [a-z ]{5,60})?, (?=[A-Z])/
/** Praise before an industry, which tells no other one. */
const PRAISE = /^(?:next-generation|advanced|cutting-edge|high-tech) (?=[a-z])/
/** Words between a kind and a list of something else: `industrial complexes in cities such as …`. */
const OTHERS =
  /(?:^| )(?:cities|regions|provinces|areas|companies|firms|countries|sectors|fields|industries|institutions|investors)(?![a-z])/
/** Myeongji-Noksan · Busan/Jinhae · Cheonan 5 · Ochang in North Chungcheong · Siheung (Baegot) */
const ITEM =
  /^(?:the )?(?:(?:city|county|[Pp]ort) of )?(?<name>[A-Z][A-Za-z]{2,17}(?:[-/–](?:(?:North|South) )?[A-Za-z]{2,14}){0,3}(?: (?!District|Zone|Complex)[A-Z][A-Za-z]{1,14}(?:-[A-Za-z]{2,12})?){0,2}(?: [0-9]{1,2}(?:-[0-9])?(?![0-9,.]?[0-9]))?)(?: in (?<province>[A-Z][A-Za-z]{2,14}(?: [A-Z][a-z]{2,14}){0,2}))?(?: ?\([^()\n]{2,50}\)| for (?:the )?[a-z][A-Za-z -]{2,50}?(?=[,.;\n]| and [A-Z]|$))?/
const GAP = /^(?:,? and |,? & |[,;] ?| ?[·/] ?)(?=(?:the )?[A-Z])/
const LIST = { item: ITEM, gap: GAP, reach: 160, gapReach: 12, most: 40 }
const FEWEST = 2

interface Item {
  readonly start: number
  readonly name: string
  readonly region: readonly string[]
  readonly listed: GazetteerEntry | undefined
  /** False for a word that no table knows. */
  readonly known: boolean
}

/** Zones of a list behind their plural kind: `the three free economic zones -- Incheon, Busan/Jinhae and Gwangyang Bay`. */
export function* headedLists(text: string, kinds: readonly EnglishKind[]): Iterable<Candidate<'zone'>> {
  for (const { start, end, plural: inPlural, kind } of kinds) {
    // `124 general industrial complex, including …`
    const plural = inPlural || COUNTED.test(text.slice(Math.max(0, start - 20), start))
    const theme = plural ? AS_FOR.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['theme'] : undefined
    const written = text.slice(start, end)
    const name =
      theme === undefined
        ? plural
          ? kindName(kind, written)
          : undefined
        : `${theme.replace(PRAISE, '')} ${singular(written)}`
    const after = text.slice(end, end + 150)
    const lead =
      name === undefined ? null : theme === undefined ? (LEAD.exec(after) ?? ROW.exec(after)) : COMMA.exec(after)
    if (!lead || OTHERS.test(lead[0])) continue
    const isNew = NEW.test(text.slice(Math.max(0, start - 60), end + lead[0].length))
    const items = itemsAt(text, end + lead[0].length, { kind, name: name!, isNew })
    const one = items.length === 1 && items[0]!.listed !== undefined && AMONG.test(lead[0])
    if (one || isList(items, kind, name!)) for (const item of items) yield zoneOf(item, kind, name!)
  }
}

/** What a list is of; `isNew` where the text says that they are new or candidates. */
interface Head {
  readonly kind: ZoneKind
  readonly name: string
  readonly isNew: boolean
}
const NEW = /(?<![A-Za-z])(?:[Nn]ew(?:ly)?|[Cc]andidates?) /

/** Before one of several zones: `special tourist zones including Itaewon`. */
const AMONG = /(?:including|such as|(?:starting|beginning) (?:with|from)) $/

/** A number of zones. */
const COUNTED = /(?<![0-9.,])(?:[2-9]|[1-9][0-9]{1,2}) (?:state-run |national )?$/

/** What a zone of the kind is called; undefined for kinds whose places say nothing. */
function kindName(kind: ZoneKind, written: string): string | undefined {
  if (kind.type === 'industrial-complex') return singular(written)
  return isHead(kind) && !THEMED_TYPES.has(kind.type) && !SPECIALIZED.test(written) ? listName(kind) : undefined
}

/** Kinds of which a place has several: lists of those name the industry. */
const SPECIALIZED = /^[Ss]peciali[sz]ed [Cc]omplex/
const singular = (written: string): string => written.replace(/(?:(?<=x)es|s)$/, '')

function itemsAt(text: string, from: number, head: Head): readonly Item[] {
  const items: Item[] = []
  for (const { at, match } of listItems(text, from, LIST)) {
    const { name: written = '', province } = match.groups!
    const start = at + match[0].indexOf(written)
    const name = isEnd(text, at + match[0].length) ? withoutCount(written, items.length + 1, head) : written
    const item = { start, name, ...meaning(name, province, head) }
    if (!isProvinceOf(item, items.at(-1))) items.push(item)
  }
  return items
}

/** True for the province behind its town: `Hoengseong-gun, Gangwon`. */
const isProvinceOf = ({ name, region }: Item, town: Item | undefined): boolean =>
  town !== undefined &&
  (/-(?:si|gun|gu)$/.test(town.name) || / Province$/.test(name)) &&
  englishPlace(name)?.kind === 'province' &&
  town.region.some((code) => region.includes(code))

const isEnd = (text: string, at: number): boolean => at === text.length || text.charAt(at) === '\n'

/** The last item of a row without the count of the row behind it: `Gwangju` of `…, Ulsan, Gwangju 9`. */
function withoutCount(name: string, items: number, { name: kindNamed }: Head): string {
  const count = / ([0-9]{1,2})$/.exec(name)
  if (!count || items <= FEWEST || Math.abs(Number(count[1]) - items) > NEAR_COUNT) return name
  return listedZoneNamed(`${name} ${kindNamed}`) ? name : name.slice(0, count.index)
}
/** Rows may count a zone that they leave out. */
const NEAR_COUNT = 2

/** The listed zone or the place that an item names, with or without its number. */
function meaning(name: string, province: string | undefined, { kind: { type }, name: kindNamed, isNew }: Head) {
  const plain = name.replaceAll(/[/–]/g, '-')
  const own = BEHIND_CITY.exec(plain)?.groups?.['own']
  const listed =
    (isNew ? undefined : listedZoneNamed(`${plain} ${kindNamed}`)) ??
    ofKind(listedZoneNamed(plain), type) ??
    (own === undefined ? undefined : listedZoneNamed(`${own} ${kindNamed}`)) ??
    (NATIONAL.test(kindNamed) ? nationalComplexOf(plain, isNew) : undefined)
  const parts = plain.replace(/ [0-9-]{1,4}$/, '').split('-')
  const places = [...parts, ...(province === undefined ? [] : [province])].map((part) => englishPlace(part))
  const wide = type === 'industrial-complex' && places[0]?.kind === 'province'
  const first = englishPlace(plain.split(' ')[0]!)
  const region = [...new Set((places.some(Boolean) ? places : [first]).flatMap((place) => place?.region ?? []))]
  return { listed, region: listed?.region ?? region, known: listed !== undefined || (region.length > 0 && !wide) }
}

/** Complexes that the state makes anew: a place need have none yet. */
const NATIONAL = /^(?:advanced )?national /i

/** The name of a complex behind that of its metropolitan city: `Daegu Seongseo`. */
const BEHIND_CITY = /^(?:Seoul|Busan|Daegu|Incheon|Gwangju|Daejeon|Ulsan) (?<own>[A-Z][a-z]{3,16})$/

const ofKind = (entry: GazetteerEntry | undefined, type: string): GazetteerEntry | undefined =>
  entry && (entry.kind === type || (type === 'industrial-complex' && entry.kind === 'district')) ? entry : undefined

/** A list of two or more, at most a third of which no table knows. */
const isList = (items: readonly Item[], { type }: ZoneKind, kindNamed: string): boolean => {
  const known = items.filter((item) => item.known).length
  if (known < FEWEST || known * 3 < items.length * 2) return false
  return type !== 'industrial-complex' || NATIONAL.test(kindNamed) || items.some(({ listed }) => listed !== undefined)
}

function zoneOf({ start, name, region, listed }: Item, { type }: ZoneKind, kindNamed: string): Candidate<'zone'> {
  return zoneCandidate({
    start,
    end: start + name.length,
    rule: 'kind-in-places',
    priority: 2,
    listed,
    name: { en: `${name.replaceAll('/', '-').replace(/ City$/, '')} ${kindNamed}` },
    zoneType: type,
    region,
  })
}

import { englishPlace, placesSharing } from '../../name/places.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { listBefore } from './district-lists.ts'
import { isKoreanWord, spelledPlace } from './spelled-places.ts'

/** A place of a list; offsets in the block. */
export interface ListedPlace {
  readonly start: number
  readonly end: number
  /** As the tables spell it, where they do. */
  readonly name: string
  /** The town of a port: `Busan` of `Busan Port`. */
  readonly port?: string
  /** None for a word that no table knows. */
  readonly region: readonly string[]
  /** The industry in brackets behind it, and where they close: `Daegu City (smart wellness)`. */
  readonly field?: { readonly theme: string; readonly end: number }
}

const CAPITAL = '[A-Z][a-z]{2,14}'
/** A coast that zones are called after, also in small letters: `the east coast area`. */
const COAST = '[Ee]ast coast(?! of)'
/** the city of Daegu · Osong in North Chungcheong Province · Busan/Jinhae · Siheung (Baegot) · the Cheonan area */
const ITEM = new RegExp(
  '^(?:[Tt]he |both |in |parts of |(?:a number of |several |some |other )?(?:districts|areas|parts|cities|places) (?:in|of) )?(?:(?:north|south|east|west|central)[a-z]{0,8} (?=[A-Z]))?(?:(?:[a-z-]{3,14} ){0,3}(?:city|cities|county|counties|province|provinces|island|[Pp]ort|town|district|region|part) of )?' +
    "(?:(?<owner>[A-Z][A-Za-z-]{3,18})['’]s )?" +
    `(?<name>${COAST}|${CAPITAL}(?:[-/–·](?:(?:North|South) )?[A-Za-z]{2,14}){0,2}(?: ${CAPITAL}(?:[-/–·][A-Za-z]{2,12})?){0,2})` +
    '(?<tail>(?: (?:areas?|regions?|city|cities|county|counties|provinces?|districts?|island|port)(?![a-z]))?' +
    `(?: (?:in|of) (?:the (?:(?:city|county|province) of )?)?(?<within>${CAPITAL}(?:-[a-z]{2,4})?(?: ${CAPITAL}){0,2})(?: province)?)?(?: ?\\([^()\\n]{2,50}\\))?)`,
)
const GAP = new RegExp(
  `^(?:,?[ \\n](?:and|as well as|plus)(?: also)?[ \\n]|,? & |[,;][ \\n]?| ?[·/] ?)(?=(?:the |both |in |parts of |(?:districts|areas) (?:in|of) )?(?:${COAST}|(?:a |(?=[a-z]{2}))?(?:[a-z-]{2,14} ){0,4}[A-Z]))`,
)
/** a number of areas in South Gyeongsang, such as Geoje: the towns are told, not their province */
const PARTS = /^(?:[a-z]+ ){0,3}(?:districts|areas|parts|cities|places) (?:in|of) /
const SUCH_AS = /^,? (?:such as|including|like|namely) (?=[A-Z])/
/** An industry at the end of what follows a place, in small letters. */
const FIELD = /\((?<theme>[a-z][A-Za-z-]{1,20}(?:[ /][A-Za-z-]{2,20}){0,4})\)$/
const MOST = 24

/** The places of the list that starts at an offset, each once; the province behind its town is no place of its own. */
export function placesFrom(text: string, from: number): readonly ListedPlace[] {
  const items: ListedPlace[] = []
  const told = new Set<ListedPlace>()
  let at = from
  for (let count = 0; count < MOST; count++) {
    const match = ITEM.exec(text.slice(at, at + 160))
    if (!match) break
    const { name = '', tail = '', owner, within } = match.groups!
    const before = match[0].slice(0, match[0].length - tail.length - name.length)
    const start = at + before.length
    const item = portOf(before, boroughOf(withOwner(placeOf(name, start), owner), within))
    const last = items.at(-1)
    const whole = item.end === start + name.length
    at = whole ? item.end + tail.length : item.end
    const theme = whole ? FIELD.exec(tail)?.groups?.['theme'] : undefined
    const isPart = last !== undefined && (isProvinceOf(item, last) || isTownOf(text, item, last))
    if (!isPart) items.push(theme ? { ...item, field: { theme, end: at } } : item)
    if (isPart || owner !== undefined || within !== undefined) told.add(items.at(-1)!)
    const inside = PARTS.test(match[0]) && isProvince(item.name) ? SUCH_AS.exec(text.slice(at, at + 16)) : null
    if (inside && !isPart) items.pop()
    const gap = inside ?? GAP.exec(text.slice(at, at + 60))
    if (!gap) break
    at += gap[0].length
  }
  return items.map((item) => (told.has(item) ? item : besideOthers(item, items)))
}

/** A town whose name one of another province has, in the province of the rest of its list: `Goseong` beside Geoje and Tongyeong. */
function besideOthers(item: ListedPlace, items: readonly ListedPlace[]): ListedPlace {
  const others = items.length > 2 ? placesSharing(item.name) : []
  if (others.length === 0) return item
  const near = (region: readonly string[]): boolean =>
    items.some((other) => other.name !== item.name && other.region.some((code) => region.includes(code)))
  const meant = near(item.region) ? undefined : others.find(({ region }) => near(region))
  return meant ? { ...item, region: meant.region } : item
}

/** The places of the list that ends at an offset, as long as the tables know them all; else none. */
export function placesBefore(text: string, end: number): readonly ListedPlace[] {
  const runs = listBefore(text, end)
  const items = runs.map((run) => placeOf(text.slice(run.start, run.end), run.start))
  return items.every((item, index) => item.region.length > 0 && item.end === runs[index]!.end) ? items : []
}

/** The port of a town that the words before it make one: `Port of Incheon`. */
function portOf(before: string, item: ListedPlace): ListedPlace {
  const named = / ?Port of $/.test(before) && item.region.length > 0 && item.port === undefined
  return named ? { ...item, name: `${item.name} Port`, port: item.name } : item
}

/** The town of a province before it: `Gyeongnam's Goseong`, of which another province has one too. */
function withOwner(item: ListedPlace, owner: string | undefined): ListedPlace {
  const region = owner === undefined || item.region.length === 0 ? undefined : spelledPlace(owner)?.region
  return region ? { ...item, region } : item
}

/** A borough in its city, as several have one of its name: `Dong-gu in the city of Ulsan`. */
function boroughOf(item: ListedPlace, city: string | undefined): ListedPlace {
  const known = city !== undefined && item.name.endsWith('-gu') ? spelledPlace(city) : undefined
  return known ? { ...item, name: `${known.name} ${item.name}`, region: known.region } : item
}

/** The place of a run of capitalised words, or of its first ones. */
function placeOf(run: string, start: number): ListedPlace {
  for (let name = run; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
    const port = PORT.exec(name)?.groups?.['place']
    const found = known(name) ?? (port === undefined ? undefined : known(port))
    const town = found && port === undefined ? townBehind(run.slice(name.length + 1), found) : undefined
    if (town) return { start, end: start + run.length, ...town }
    if (found) return { start, end: start + name.length, ...found, ...(port === undefined ? {} : { name, port }) }
  }
  return { start, end: start + run.length, name: run, region: [] }
}

/** The town behind its province or city, as machine translations put it: `Naju` of `Jeonnam Naju`; undefined where none stands there. */
function townBehind(rest: string, wide: Place): Place | undefined {
  const kind = rest === '' ? undefined : englishPlace(wide.name)?.kind
  if (kind !== 'province' && kind !== 'metropolitan-city') return undefined
  const town = known(rest)
  if (town) return town.region.some((code) => wide.region.includes(code)) ? town : undefined
  return isKoreanWord(rest) ? { name: rest, region: wide.region } : undefined
}

/** Busan Port, Incheon International Airport, Yeosu-Gwangyang Port */
const PORT = /^(?<place>[A-Z][A-Za-z-]{3,30}) (?:International Airport|Airport|New Port|Port)$/

interface Place {
  readonly name: string
  readonly region: readonly string[]
}

function known(name: string): Place | undefined {
  const own = spelledPlace(name)
  if (own) return own
  const region = (listedZoneNamed(name) ?? listedZoneNamed(`${name} Free Economic Zone`))?.region
  if (region) return { name, region }
  const parts = name.split(/[-/–·]/)
  const places = parts.length > 1 ? parts.map(spelledPlace) : []
  if (places.length === 0 || places.some((place) => place === undefined)) return undefined
  return { name: places.map((place) => place!.name).join('-'), region: [...new Set(places.flatMap((p) => p!.region))] }
}

const PROVINCE = /^(?:(?:North|South) )?[A-Z][a-z]+(?: Province|-do)$|^(?:North|South) [A-Z]/

const isProvince = (name: string): boolean => PROVINCE.test(name) || englishPlace(name)?.kind === 'province'

/** True for `North Gyeongsang Province` behind `Pohang, `. */
const isProvinceOf = ({ name, region }: ListedPlace, town: ListedPlace): boolean =>
  isProvince(name) && !isProvince(town.name) && town.region.length > 0 && region[0] === town.region[0]

/** True for the town behind a township of its own, which no table of towns knows: `Okgye, Gangneung City`. */
const isTownOf = (text: string, { name, region, start }: ListedPlace, part: ListedPlace): boolean =>
  /(?: City| County|-si|-gun)$/.test(name) &&
  text.slice(part.end, start) === ', ' &&
  part.region.length > 0 &&
  part.region[0] === region[0] &&
  englishPlace(part.name) === undefined

/** True for a list of places: two or more that the tables know, and at most one in three that they do not. */
export function isPlaceList(items: readonly ListedPlace[]): boolean {
  const places = items.filter(({ region }) => region.length > 0).length
  return places > 1 && places * 3 >= items.length * 2
}

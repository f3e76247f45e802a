import { placeNamed, placesSharing } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { GENERIC_KO } from './lexicon.ts'
import { bracketAt, isWide, MEASURE, PARTICLE, placeAt, regionOf, SIZE, sticky, WORD } from './place-words.ts'

/** One place of a run. */
export interface RunItem {
  readonly start: number
  readonly end: number
  /** The place in words: `경북 포항`; without the bracket behind it. */
  readonly name: string
  readonly region: readonly string[]
  /** What a bracket says that it is known for; empty where none does. */
  readonly theme: string
  /** How surely it is a place: 1 where it is listed, less behind its province, 0 for a word that only stands among places. */
  readonly known: number
  /** The part of the run that it belongs to: a province with its towns is one, and places that dots or blanks join are. */
  readonly group: number
}

/** Tells of a word that is no place whether zones bear its name. */
export type IsListed = (name: string) => boolean

/** A part of a run and where it ends, brackets included. */
export interface Group {
  readonly items: readonly Omit<RunItem, 'group'>[]
  readonly end: number
}

/** Parts of the country that several provinces make up: what their brackets hold is meant. */
export const REGIONS: ReadonlySet<string> = new Set(['충청', '호남', '영남', '경상', '전라'])
const NEXT_TOWN = /(?:\s?[·ㆍ‧․⦁]\s?|[-*])(?=[가-힣])/y
/** A word of which only its place in a run tells that it may be one. */
const AMONG =
  /[가-힣]{2,4}(?=,|\s?[·ㆍ‧․⦁()△▲▴▷▶]|\.[가-힣]{2}|[와과]\s|\s등[\s이을의은]|등\s[0-9]|[을를]\s(?:시작으로|비롯해|비롯한|포함해|포함한))/y
/** Two words that a dot joins to one name: `가람산·나래`. */
const DOTTED = /[가-힣]{2,5}[·ㆍ‧․⦁][가-힣]{2,5}(?=\()/y
/** The same behind a town, without a bracket: `용두산·자갈치`. */
const DOTTED_QUARTER = /[가-힣]{2,5}[·ㆍ‧․⦁][가-힣]{2,5}?(?=[(,]|\s|[이가은는을를와과의도]\s)/y
/** `서·유성구`: districts of a city that share their last syllable. */
const SHARED_ENDING = /(?<first>[가-힣]{1,3})[·ㆍ‧․⦁][가-힣]{1,4}(?<ending>[시군구])(?![가-힣])/y
const MOST = 60
const BEHIND_PROVINCE = 0.6
const THEMED =
  /(?:의|은|는)?\s(?:[‘'“`](?<quoted>[^‘'“’”`\n]{2,30})[’'”`](?:\s사업)?|(?<plain>[가-힣A-Za-z0-9·-]{2,14}?(?:\s[가-힣A-Za-z0-9·-]{1,14}?){0,3}?)(?=,|\s등|입니다|이다|\.|[와과]\s|[이가]\s(?:지정|선정|뽑|추가)|의\s실증|$))/y
const IN_BRACKETS =
  /\((?<place>[가-힣]{2,7})\)\s?(?<theme>[가-힣A-Za-z0-9·-]{2,14}?(?:\s[가-힣A-Za-z0-9·-]{1,14}?){0,3}?)(?=,|\s\(|\s등|[이가][,\s]|입니다|이다|\.|$)/y
/** `오정(5`: a quarter and its size. */
const SIZED_QUARTER = /^[가-힣]{2,4}\((?:약\s)?[0-9]/u
/** Words for an industry right before the bracket with its towns: `반도체 및 항공정비(`. */
const LABEL = /[가-힣A-Za-z]{2,8}(?:\s[가-힣]{1,8}){0,3}(?=\()/y
/** The same in quotes or not before towns and a size. */
const SIZED_LABEL =
  /[가-힣A-Za-z·]{2,8}(?:\s[가-힣]{1,6}){0,2}[’'”"]?\s(?<towns>[가-힣]{2,4}(?:[·ㆍ‧․][가-힣]{2,4}){0,4})(?=\s(?:약\s)?[0-9][0-9,.]{0,8}만?\s?(?:[0-9천]{1,5}\s?)?(?:여\s)?(?:평|㎡|㎢))/y
const THEME_FIRST =
  /(?<theme>[가-힣A-Za-z0-9]{2,10}(?:\s[가-힣A-Za-z0-9]{2,8})?)\s(?<place>[가-힣]{2})(?=,|\s등|\s?[·ㆍ]|[와과이가을를은는]\s|\s[0-9]|$)/y
/** A verb or a clause, which no name of an industry holds. */
const CLAUSE = /(?:[은는을를에]|에도|하고|하며|에서|으로|된|한|할)\s|[다며고]$/u

/** The length of the size or the sum that stands behind a place; 0 where none does. */
const measuredAt = (text: string, at: number): number =>
  (sticky(SIZE, text, at) ?? sticky(MEASURE, text, at))?.[0].length ?? 0

/** The sight or quarter behind a town that zones bear: 이태원 of `서울 용산구 이태원`; 0 where none does, else its length. */
function quarterAt(text: string, end: number, town: string, isListed: IsListed): number {
  if (text.charAt(end) !== ' ') return 0
  const dotted = sticky(DOTTED_QUARTER, text, end + 1)?.[0]
  if (dotted !== undefined && isListed(dotted)) return dotted.length + 1
  const word = sticky(WORD, text, end + 1)?.[0] ?? ''
  if (SIZED_QUARTER.test(text.slice(end + 1, end + 8)) && !placeNamed(word) && !GENERIC_KO.has(word))
    return word.length + 1
  const name = isListed(word) ? word : word.replace(PARTICLE, '')
  // `진해 광양만권`: an area of its own
  if (name.length < 2 || name.endsWith('권') || placeNamed(name)) return 0
  return isListed(name) || isListed(town + name) ? name.length + 1 : 0
}

/** A province or a town with what its bracket says of it; towns in the bracket of a province are what is meant. */
function withBracket(text: string, start: number, name: string): Group {
  const end = start + name.length
  const bracket = bracketAt(text, end)
  const region = regionOf(name)
  const own = { start, end, name, region, theme: '', known: 1 }
  if (!bracket) return { items: [own], end: end + measuredAt(text, end) }
  const { towns, theme } = bracket
  if (theme !== '') return { items: [{ ...own, end: bracket.end, theme }], end: bracket.end }
  if (!(isWide(name) || (REGIONS.has(name) && towns.length > 1)) || towns.length === 0)
    return { items: [own], end: bracket.end }
  if (towns.length === 1)
    return { items: [{ ...own, end: bracket.end, name: `${name} ${towns[0]!.name}` }], end: bracket.end }
  const items = towns.map((town) => ({
    start: town.start,
    end: town.start + town.name.length,
    name: isWide(name) ? `${name} ${town.name}` : town.name,
    region: isWide(name) ? region : regionOf(town.name),
    theme: '',
    known: 1,
  }))
  return { items, end: bracket.end }
}

/** True for the Gwangju that lies in Gyeonggi: `경기 광주`. */
const isInGyeonggi = (place: string, province: string): boolean => /^광주시?$/.test(place) && /^경기도?$/.test(province)

/** A town of a province at an offset, `오송` in `충북 오송지구가`, and how surely it is one. */
function townAt(
  text: string,
  at: number,
  province: string,
  isListed: IsListed,
): { name: string; known: number } | undefined {
  const shared = sticky(SHARED_ENDING, text, at)
  const { first = '', ending = '' } = shared?.groups ?? {}
  // `통영·창원시`: the first is a town of its own
  if (shared && !placeNamed(first) && placeNamed(first + ending)) return { name: shared[0], known: 1 }
  const place = placeAt(text, at)
  if (place !== undefined)
    return isWide(place) && !isInGyeonggi(place, province) ? undefined : { name: place, known: 1 }
  const name = sticky(WORD, text, at)?.[0].replace(PARTICLE, '') ?? ''
  const base = name.replace(/(?<=..)(?:지구|지역)$/, '')
  if (base.length >= 2 && (isListed(base) || isListed(province + base))) return { name, known: 1 }
  const among = sticky(AMONG, text, at)?.[0]
  return among === undefined || isTheme(among) ? undefined : { name: among, known: BEHIND_PROVINCE }
}

/** The region of a town that lies in another province than those before it: 익산 of `경남 밀양·익산`; undefined for others. */
function regionOutside(name: string, region: readonly string[]): readonly string[] | undefined {
  const place = placeNamed(name)
  if (!place || placesSharing(name).length > 0) return undefined
  return place.region.some((code) => region.includes(code)) ? undefined : place.region
}

/** The towns of a province that start at an offset: `김해·진주·창원`. */
function townsAt(text: string, start: number, province: string, isListed: IsListed): Group | undefined {
  const items: Omit<RunItem, 'group'>[] = []
  const region = regionOf(province)
  let at = start + province.length + 1
  let end = -1
  while (items.length < MOST) {
    const town = townAt(text, at, province, isListed)
    if (!town) break
    end = at + town.name.length
    const quarter = quarterAt(text, end, town.name, isListed)
    const own = items.length > 0 && quarter === 0 ? regionOutside(town.name, region) : undefined
    const name = `${province} ${quarter > 0 ? text.slice(end + 1, end + quarter) : town.name}`
    end += quarter
    items.push({
      start: items.length === 0 ? start : at,
      end,
      name: own ? town.name : name,
      region: own ?? region,
      theme: '',
      known: town.known,
    })
    const next = sticky(NEXT_TOWN, text, end)
    // `경남 김해·부산`: what follows the dot may be a province again
    if (!next || isWide(placeAt(text, end + next[0].length) ?? '')) break
    at = end + next[0].length
  }
  if (items.length === 0) return undefined
  const quoted = items.length === 1 ? sticky(OWN_INDUSTRY, text, end) : null
  if (quoted) return { items, end: end + quoted[0].length }
  const bracket = bracketAt(text, end)
  if (!bracket || items.length > 1) return { items, end: bracket?.end ?? end }
  const own = bracket.theme === '' ? items[0]! : { ...items[0]!, end: bracket.end, theme: bracket.theme }
  return { items: [own], end: bracket.end }
}

/** One province with its industry, which end where their part of the run does. */
const themed = (start: number, end: number, name: string, theme: string): Group => ({
  items: [{ start, end, name, region: regionOf(name), theme, known: 1 }],
  end,
})

/** An industry with its kind and what is told behind it: `수소 특구 가람기업`. */
const OWN_KIND = /^(?<own>[^,\n]{2,24}?특구)(?=의?\s)/u

/** `강원의 디지털 헬스케어`, `부산 해양모빌리티`: a province and its industry, without a bracket. */
function themedAt(text: string, start: number, province: string): Group | undefined {
  const match = sticky(THEMED, text, start + province.length)
  // `경북 ‘순환이용 특구’`: the quotes hold the kind too
  const theme = match?.groups?.['quoted']?.replace(/\s?(?:규제자유)?특구$/, '') ?? match?.groups?.['plain']
  if (!match || theme === undefined || !isTheme(theme) || CLAUSE.test(theme)) return undefined
  const end = start + province.length + match[0].length
  const own = OWN_KIND.exec(theme)?.groups?.['own']
  if (own === undefined) return themed(start, end, province, theme)
  // `강원 수소 특구 가람기업`: the zone, and who belongs to it
  const nameEnd = start + text.slice(start, end).indexOf(own) + own.length
  const zone = themed(start, nameEnd, province, own.replace(/\s?특구$/, ''))
  return { ...zone, end }
}

/** ` ‘항공우주부품’`, `의 ‘의생명’ 사업`: what a town is known for, behind it. */
const OWN_INDUSTRY =
  /의?\s[‘'“](?![^’'”\n]{0,28}(?:특구|구역|단지|지구|지역))[^‘'“’”\n]{2,30}[’'”](?:\s(?:사업|분야))?/y

/** `의 해상풍력`: the same without quotes. */
const OF_INDUSTRY = /의\s(?<theme>[가-힣A-Za-z]{2,10}?(?:\s[가-힣]{1,8}?)?)(?=,|\s등|[와과]\s|으?로\s|$)/y

/** A town and the industry behind it, which is no part of the name of its zone. */
function withIndustry(text: string, start: number, name: string): Group | undefined {
  const end = start + name.length
  const plain = sticky(OF_INDUSTRY, text, end)
  const theme = plain?.groups?.['theme'] ?? ''
  const told = isTheme(theme) && !CLAUSE.test(theme) ? plain : sticky(OWN_INDUSTRY, text, end)
  if (!told) return undefined
  return { items: [{ start, end, name, region: regionOf(name), theme: '', known: 1 }], end: end + told[0].length }
}

/** `(부산)블록체인`: a province in brackets and its industry. */
function bracketedAt(text: string, at: number): Group | undefined {
  const match = sticky(IN_BRACKETS, text, at)
  const { place = '', theme = '' } = match?.groups ?? {}
  if (!match || !isWide(place) || !isTheme(theme) || CLAUSE.test(theme)) return undefined
  const end = at + match[0].length
  return themed(at, end, place, theme)
}

/** `해양모빌리티 부산`: an industry and the province that it is for. */
function themeFirstAt(text: string, at: number): Group | undefined {
  const match = sticky(THEME_FIRST, text, at)
  const { theme = '', place = '' } = match?.groups ?? {}
  if (!match || !isWide(place) || !isTheme(theme) || CLAUSE.test(theme)) return undefined
  const end = at + match[0].length
  return themed(at, end, place, theme)
}

/** `소재부품(익산·고창)`: an industry and the towns that it is for. */
function labelledAt(text: string, at: number): Group | undefined {
  const word = sticky(LABEL, text, at)?.[0]
  if (word === undefined) return undefined
  const bracket = bracketAt(text, at + word.length)
  if (!bracket || bracket.towns.length === 0 || bracket.region.length === 0) return undefined
  const items = bracket.towns.map(({ start, name }) => ({
    start,
    end: start + name.length,
    name,
    region: regionOf(name),
    theme: word,
    known: 1,
  }))
  return { items, end: bracket.end }
}

/** `‘해상풍력’ 목포·해남 19만평`: an industry, the towns that it is for and the size of their zones. */
function sizedAt(text: string, at: number): Group | undefined {
  const match = sticky(SIZED_LABEL, text, at)
  if (!match) return undefined
  const { towns = '' } = match.groups!
  const end = at + match[0].length
  const items = Array.from(towns.matchAll(/[가-힣]+/g), ({ 0: name, index }) => {
    const start = end - towns.length + index
    return { start, end: start + name.length, name, region: regionOf(name), theme: '', known: 1 }
  })
  if (items.some(({ region }) => region.length === 0)) return undefined
  return { items, end: end + (sticky(SIZE, text, end)?.[0].length ?? 0) }
}

/** `울진 백암온천`: a town and the sight in it that zones bear. */
function quarterOf(text: string, start: number, town: string, isListed: IsListed): Group | undefined {
  const length = quarterAt(text, start + town.length, town, isListed)
  if (length === 0) return undefined
  const end = start + town.length + length
  const item = { start, end, name: text.slice(start, end), region: regionOf(town), theme: '', known: 1 }
  return { items: [item], end: bracketAt(text, end)?.end ?? end + measuredAt(text, end) }
}

/** The part of a run that starts at an offset: a place, a province with its towns, an industry with its towns; `first` where it starts the run. */
export function groupAt(text: string, at: number, isListed: IsListed, first: boolean): Group | undefined {
  const place = placeAt(text, at)
  if (place !== undefined) {
    const wide = isWide(place)
    const themed = wide ? themedAt(text, at, place) : undefined
    const towns = wide && text.charAt(at + place.length) === ' ' ? townsAt(text, at, place, isListed) : undefined
    // `부산 강서, …`: what is a place is no industry
    const own = wide ? undefined : (quarterOf(text, at, place, isListed) ?? withIndustry(text, at, place))
    return (towns?.items[0]?.known === 1 ? towns : (themed ?? towns)) ?? own ?? withBracket(text, at, place)
  }
  const themed = bracketedAt(text, at) ?? labelledAt(text, at) ?? sizedAt(text, at) ?? themeFirstAt(text, at)
  return themed ?? namedAt(text, at, isListed, first)
}

/** A word that is no place: a name that zones bear, one whose bracket says where it lies, or one among places. */
function namedAt(text: string, at: number, isListed: IsListed, first: boolean): Group | undefined {
  const among = sticky(AMONG, text, at)?.[0]
  const name = sticky(DOTTED, text, at)?.[0] ?? among ?? sticky(WORD, text, at)?.[0].replace(PARTICLE, '')
  if (name === undefined || name.length < 2) return undefined
  const end = at + name.length
  const bracket = bracketAt(text, end)
  const region = bracket?.region ?? []
  if (first && among === undefined && !bracket) return undefined
  const known = region.length > 0 || isListed(name) ? 1 : 0
  if (known === 0 && among === undefined) return undefined
  return {
    items: [{ start: at, end, name, region, theme: '', known }],
    end: bracket?.end ?? end + measuredAt(text, end),
  }
}

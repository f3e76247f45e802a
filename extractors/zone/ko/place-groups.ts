import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'

/** One place of a run. */
export interface RunItem {
  readonly start: number
  readonly end: number
  /** The place in words: `경북 포항`; without the bracket behind it. */
  readonly name: string
  readonly region: readonly string[]
  /** What a bracket says that it is known for; empty where none does. */
  readonly theme: string
  /** False for a word that only stands among places. */
  readonly known: boolean
  /** The part of the run that it belongs to: a province with its towns is one. */
  readonly group: number
}

/** A part of a run and where it ends, brackets included. */
export interface Group {
  readonly items: readonly Omit<RunItem, 'group'>[]
  readonly end: number
}

const WORD = /[가-힣]{2,8}/y
const BRACKET = /\s?\((?<inside>[^()\n]{1,40})\)/y
const PARTICLE = /(?:이다|입니다|이었다|였다|에서는|에서|에는|에도|으로|[와과은는이가을를에의도로])$/
const NEXT_TOWN = /\s?[·ㆍ‧․⦁]\s?(?=[가-힣])/y
/** A word of which only its place in a run tells that it may be one. */
const AMONG = /[가-힣]{2,4}(?=,|\s?[·ㆍ‧․⦁)△▲▷▶]|[와과]\s|\s등[\s이을의은]|[을를]\s시작으로)/y
/** Two words that a dot joins to one name: `가람산·나래`. */
const DOTTED = /[가-힣]{2,5}[·ㆍ‧․⦁][가-힣]{2,5}(?=\()/y
/** `서·유성구`: districts of a city that share their last syllable. */
const SHARED_ENDING = /(?<first>[가-힣]{1,3})[·ㆍ‧․⦁][가-힣]{1,4}(?<ending>[시군구])(?![가-힣])/y
/** What else stands in brackets behind a province. */
const NO_TOWN =
  /전역|전체|일대|일원|예정|신규|총괄|지정|선정|후보|추가|신청|변경|확대|해제|도지|시장|이하|공동|광역|소재|본사/
const MOST = 60
const WIDE: ReadonlySet<string> = new Set(['province', 'metropolitan-city'])

/** True for a province or a city of its rank. */
export const isWide = (word: string): boolean => WIDE.has(placeNamed(word)?.kind ?? '')

/** The match of a sticky pattern at an offset. */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The place that the word at an offset is, without the particle behind it; undefined for other words. */
export function placeAt(text: string, at: number): string | undefined {
  const word = sticky(WORD, text, at)?.[0]
  if (word === undefined) return undefined
  if (placeNamed(word)) return word
  const stem = word.replace(PARTICLE, '')
  return stem.length >= 2 && stem !== word && placeNamed(stem) ? stem : undefined
}

const regionOf = (word: string): readonly string[] => placeNamed(word)?.region ?? []

const isTown = (word: string): boolean => !isWide(word) && (placeNamed(word) ?? placeNamed(`${word}구`)) !== undefined

/** True for a word that may be a part of the province before its bracket: 홍릉 in `서울(홍릉)`. */
const mayBeTown = (word: string): boolean =>
  isTown(word) || (/^[가-힣]{2,3}$/.test(word) && !isWide(word) && !isTheme(word) && !NO_TOWN.test(word))

/** What a bracket behind a place holds: towns, an industry, where the place lies, or something else. */
function bracketAt(text: string, at: number) {
  const match = sticky(BRACKET, text, at)
  if (!match) return undefined
  const inside = match.groups!['inside']!
  const from = at + match[0].indexOf('(') + 1
  const towns: { start: number; name: string }[] = []
  for (const part of inside.matchAll(/[^,·ㆍ‧․\s]+/g)) towns.push({ start: from + part.index, name: part[0] })
  const areTowns = towns.length === 1 ? mayBeTown(inside) : towns.every(({ name }) => isTown(name))
  const region = regionOf(towns[0]?.name ?? '')
  const theme = !areTowns && region.length === 0 && !/[0-9]/.test(inside) && isTheme(inside) ? inside : ''
  return { end: at + match[0].length, towns: areTowns ? towns : [], theme, region }
}

/** A province or a town with what its bracket says of it; towns in the bracket of a province are what is meant. */
function withBracket(text: string, start: number, name: string): Group {
  const end = start + name.length
  const bracket = bracketAt(text, end)
  const region = regionOf(name)
  const own = { start, end, name, region, theme: '', known: true }
  if (!bracket) return { items: [own], end }
  const { towns, theme } = bracket
  if (theme !== '') return { items: [{ ...own, end: bracket.end, theme }], end: bracket.end }
  if (!isWide(name) || towns.length === 0) return { items: [own], end: bracket.end }
  if (towns.length === 1)
    return { items: [{ ...own, end: bracket.end, name: `${name} ${towns[0]!.name}` }], end: bracket.end }
  const items = towns.map((town) => ({
    start: town.start,
    end: town.start + town.name.length,
    name: `${name} ${town.name}`,
    region,
    theme: '',
    known: true,
  }))
  return { items, end: bracket.end }
}

/** The towns of a province that start at an offset: `김해·진주·창원`. */
function townsAt(text: string, start: number, province: string): Group | undefined {
  const items: Omit<RunItem, 'group'>[] = []
  const region = regionOf(province)
  let at = start + province.length + 1
  let end = -1
  while (items.length < MOST) {
    const shared = sticky(SHARED_ENDING, text, at)
    const both = shared && placeNamed(shared.groups!['first']! + shared.groups!['ending']!) ? shared[0] : undefined
    const place = both ?? placeAt(text, at)
    const town = place ?? sticky(AMONG, text, at)?.[0]
    if (town === undefined || isWide(town)) break
    end = at + town.length
    const name = `${province} ${town}`
    items.push({ start: items.length === 0 ? start : at, end, name, region, theme: '', known: place !== undefined })
    const next = sticky(NEXT_TOWN, text, end)
    // `경남 김해·부산`: what follows the dot may be a province again
    if (!next || isWide(placeAt(text, end + next[0].length) ?? '')) break
    at = end + next[0].length
  }
  if (items.length === 0) return undefined
  const bracket = items.length === 1 ? bracketAt(text, end) : undefined
  if (!bracket) return { items, end }
  const own = bracket.theme === '' ? items[0]! : { ...items[0]!, end: bracket.end, theme: bracket.theme }
  return { items: [own], end: bracket.end }
}

/** `소재부품(익산·고창)`: an industry and the towns that it is for. */
function labelledAt(text: string, at: number): Group | undefined {
  const word = sticky(WORD, text, at)?.[0]
  if (word === undefined || text.charAt(at + word.length) !== '(') return undefined
  const bracket = bracketAt(text, at + word.length)
  if (!bracket || bracket.towns.length === 0 || bracket.region.length === 0) return undefined
  const items = bracket.towns.map(({ start, name }) => ({
    start,
    end: start + name.length,
    name,
    region: regionOf(name),
    theme: word,
    known: true,
  }))
  return { items, end: bracket.end }
}

/** The part of a run that starts at an offset: a place, a province with its towns, an industry with its towns; `first` where it starts the run. */
export function groupAt(
  text: string,
  at: number,
  isListed: (name: string) => boolean,
  first: boolean,
): Group | undefined {
  const place = placeAt(text, at)
  if (place !== undefined) {
    const end = at + place.length
    const towns = isWide(place) && text.charAt(end) === ' ' ? townsAt(text, at, place) : undefined
    return towns ?? withBracket(text, at, place)
  }
  const labelled = labelledAt(text, at)
  if (labelled) return labelled
  return namedAt(text, at, isListed, first)
}

/** A word that is no place: a name that zones bear, one whose bracket says where it lies, or one among places. */
function namedAt(text: string, at: number, isListed: (name: string) => boolean, first: boolean): Group | undefined {
  const among = sticky(AMONG, text, at)?.[0]
  const name = sticky(DOTTED, text, at)?.[0] ?? among ?? sticky(WORD, text, at)?.[0].replace(PARTICLE, '')
  if (name === undefined || name.length < 2) return undefined
  const end = at + name.length
  const bracket = bracketAt(text, end)
  const region = bracket?.region ?? []
  if (first && among === undefined && !bracket) return undefined
  const known = region.length > 0 || isListed(name)
  if (!known && among === undefined) return undefined
  return { items: [{ start: at, end, name, region, theme: '', known }], end: bracket?.end ?? end }
}

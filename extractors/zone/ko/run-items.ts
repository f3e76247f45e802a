import { THEMED_TYPES } from '../kinds.ts'
import { ofGyeonggi } from './gwangju.ts'
import { listedAs, listedUnder } from './listed-as.ts'
import type { Word } from './near-kinds.ts'
import type { RunItem } from './place-groups.ts'
import { placeIn, provinceOpening } from './place-names.ts'
import type { PlaceRun } from './place-runs.ts'
import { isWide, SIZE, sticky } from './place-words.ts'

/** True where more than half of the items fit. */
export const most = (items: readonly RunItem[], fits: (item: RunItem) => boolean): boolean =>
  items.filter(fits).length * 2 > items.length

/** The items of each part as one, where a text counts its zones by parts: `대구·경북, 새만금·군산`. */
function byParts(run: PlaceRun, text: string): RunItem[] {
  const parts: RunItem[] = []
  for (const item of run.items) {
    const last = parts.at(-1)
    if (!last || last.group !== item.group) parts.push(item)
    else parts[parts.length - 1] = { ...last, end: item.end, region: [...new Set([...last.region, ...item.region])] }
  }
  return parts.map((part) => ({ ...part, name: text.slice(part.start, part.end) }))
}

/** Kinds of which provinces and towns side by side have one together: `부산 울산 경남`. */
const SHARED: ReadonlySet<string> = new Set(['free-economic', 'medical-complex'])

/** A town without what it is: `안산` for `안산시`. */
const plainTown = (name: string): string => name.replace(/(?<=..)[시군]$/, '')

/** The name that two places side by side have as one listed zone of a kind; undefined where there is none of both. */
function nameOfBoth(last: RunItem, item: RunItem, { word, kind }: Word): string | undefined {
  const both = [last, item].map(({ name }) => name.split(' ').at(-1)!)
  const dotted = both.join('·')
  if (listedAs(both.join(''), kind.type, word) ?? listedAs(dotted, kind.type, word)) return dotted
  const province = last.name.slice(0, last.name.lastIndexOf(' ') + 1)
  const names = [both.map(plainTown).join('·'), province + dotted]
  return names.find((name) => listedUnder([`${name} ${word}`]) !== undefined)
}

/**
 * The items of a run of a kind, of which two side by side are one where the gazetteers have a zone of both: `부산·진해`; `told`
 * are the counts that the text gives for them.
 */
export function joined(run: PlaceRun, text: string, word: Word, told: ReadonlySet<number>): RunItem[] {
  const { kind } = word
  const { items, groups } = sizesOf(run.items)
  if (SHARED.has(kind.type) && told.has(groups) && !told.has(items) && groups < items) return byParts(run, text)
  const found: RunItem[] = []
  for (const item of run.items) {
    const last = found.at(-1)
    const between = last ? text.slice(last.end, item.start) : ''
    const dotted = /^\s?[·ㆍ‧․⦁.-]\s?$/.test(between)
    const comma = /^,\s?$/.test(between) && told.has(run.items.length - 1)
    const name = last && (dotted || comma) ? nameOfBoth(last, item, word) : undefined
    if (last && name) found[found.length - 1] = { ...last, end: item.end, name }
    else found.push(item)
  }
  return found
}

/** The run without the province that acts for its towns: `충북도, 제천·보은·진천 ‘기회발전특구’ 신청`. */
export function withoutActor(run: PlaceRun, text: string): PlaceRun {
  const [first, ...towns] = run.items
  const fewest = text.slice(first!.end, first!.end + 2) === ', ' ? 1 : 2
  const acts = /[도시]$/.test(first!.name) && isWide(first!.name) && towns.length >= fewest
  if (!acts || !towns.every(({ name, region }) => !isWide(name) && region[0] === first!.region[0])) return run
  return { ...run, start: towns[0]!.start, items: towns }
}

/** The city of Gyeonggi that shares its name with a metropolitan one: among towns of Gyeonggi it is meant. */
const GWANGJU = /^광주시?$/u

/**
 * The items, of which those whose name several places have lie where the item before them does, `기장군·강서구`, and the first one in the
 * province that its sentence opens with, `부산에서는 … 강서구`; `lead` is the sentence before them.
 */
export function besideOthers(items: readonly RunItem[], text: string, lead: string): RunItem[] {
  const opened = provinceOpening(lead)
  const found: RunItem[] = []
  const others = items.filter(({ name }) => !GWANGJU.test(name))
  const amongTowns = others.length > 1 && others.every(({ name, region }) => !isWide(name) && region[0] === 'KR-41')
  for (const item of items) {
    if (GWANGJU.test(item.name) && (amongTowns || ofGyeonggi(text, item.start, item.end))) {
      found.push({ ...item, name: '경기 광주', region: ['KR-41'] })
      continue
    }
    const region = found.at(-1)?.region ?? opened
    const name = placeIn(item.name, region)
    found.push(name === item.name ? item : { ...item, name, region })
  }
  return found
}

/** True where most places have the size of their zones behind them, or the last one the size of all. */
export const isSized = ({ items }: PlaceRun, text: string): boolean => {
  const sized = (item: RunItem) => sticky(SIZE, text, item.end) !== null
  return most(items, sized) || (items.length >= 3 && sized(items.at(-1)!))
}

/** False for a town without an industry where provinces have the zones: it is a part of one, `특구는 천안과 보령에 걸쳐`. */
const isOfRank = ({ name, theme }: RunItem, { kind }: Word): boolean =>
  !THEMED_TYPES.has(kind.type) || theme !== '' || isWide(name)

/** False for a part of a zone, and for an industry in the open behind a place, `부산 해양모빌리티`, where no industry names zones of the kind. */
export function mayBear(item: RunItem, text: string, word: Word): boolean {
  const { start, end, theme } = item
  const open = text.charAt(end - 1) !== ')' && text.slice(start, end).includes(theme)
  return isOfRank(item, word) && (theme === '' || THEMED_TYPES.has(word.kind.type) || !open)
}

/** True for the place behind industries that starts the next clause: `…, 경남은 선박 특구로 한다`. */
export const isSubject = ({ end, theme }: RunItem, { items }: PlaceRun, text: string): boolean =>
  theme === '' && most(items, (item) => item.theme !== '') && /^[은는]\s/.test(text.slice(end, end + 2))

/** How many places a run names, each but once, and of how many parts it is. */
export const sizesOf = (items: readonly RunItem[]) => ({
  items: new Set(items.map(({ name }) => name)).size,
  groups: new Set(items.map(({ group }) => group)).size,
})

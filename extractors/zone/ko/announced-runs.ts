import type { Document, ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import type { Scanned } from '../../name/scanned.ts'
import { type LocatedKind, sentenceAt } from '../heads.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedAs, listedUnder } from './listed-as.ts'
import { KIND_AFTER, KIND_BEFORE, kindOf, kindWords, type Word } from './near-kinds.ts'
import type { RunItem } from './place-groups.ts'
import { plainKind, plainPlace } from './place-names.ts'
import { type PlaceRun, placeRunsIn } from './place-runs.ts'
import { isWide, PARTICLE, SIZE, sticky } from './place-words.ts'
import { type Announced, announcedBy } from './run-evidence.ts'

const COUNTS_BEFORE = 250
const LEAD = 60
const TAIL = 110
/** `(무안 도자 특구)`: a bracket with the name of the zone itself. */
const OWN_NAME = /^\s?\([^()\n]{2,40}(?:특구|지구|단지|구역|산단|클러스터)\)/u

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

/** The items, of which two side by side are one where the gazetteers have a zone of both: `부산·진해`. */
function joined(run: PlaceRun, text: string, { word, kind }: Word, told: ReadonlySet<number>): RunItem[] {
  const { items, groups } = sizesOf(run.items)
  if (kind.type === 'free-economic' && told.has(groups) && !told.has(items) && groups < items) return byParts(run, text)
  const found: RunItem[] = []
  for (const item of run.items) {
    const last = found.at(-1)
    const between = last ? text.slice(last.end, item.start) : ''
    const dotted = /^\s?[·ㆍ‧․⦁]\s?$/.test(between)
    const comma = /^,\s?$/.test(between) && told.has(run.items.length - 1)
    const both = last && (dotted || comma) ? [last, item].map(({ name }) => name.split(' ').at(-1)!) : []
    const pair =
      both.length === 2 && (listedAs(both.join(''), kind.type, word) ?? listedAs(both.join('·'), kind.type, word))
    if (last && pair) found[found.length - 1] = { ...last, end: item.end, name: both.join('·') }
    else found.push(item)
  }
  return found
}

/** Kinds of which some zones have a name that no place has: 부산·진해, 대덕. */
const OWN_NAMED: ReadonlySet<ZoneType> = new Set(['free-economic', 'research-development'])

/** True for a name that a zone of the kind has and no place, nor two provinces together: `광양만권`, not `대구·경북`. */
function isOwnName(name: string, { word, kind }: Word): boolean {
  if (name.split(' ').some((part) => placeNamed(part)) || !listedAs(name, kind.type, word)) return false
  const parts = name.includes('·') ? name.split('·') : [name.slice(0, 2), name.slice(2)]
  return !parts.every(isWide)
}

/** True for a run most of whose places are zones of a kind, one of them at least by a name that no place has. */
function isNamed(run: PlaceRun, text: string, word: Word): boolean {
  if (!OWN_NAMED.has(word.kind.type)) return false
  const items = joined(run, text, word, NO_COUNTS)
  // `부산·진해 앞바다`: a name that goes on is a place
  if (items.length === 1 && !ENDS.test(text.slice(run.end, run.end + 3))) return false
  const listed = items.filter(({ name }) => listedAs(name, word.kind.type, word.word))
  return listed.length * 3 >= items.length * 2 && listed.some(({ name }) => isOwnName(name, word))
}

/** What may follow a name that stands alone. */
const ENDS = /^(?:[이가은는을를과와의도,.)(]|에서|에는|로|\s등|$)/u
const NO_COUNTS: ReadonlySet<number> = new Set()
const LONG_WORD = /(?<![가-힣A-Za-z0-9·])[가-힣]{4,8}/gu

/** Free economic zones by a name that no place has, `부산진해는 투자유치에서 …`, in a text that tells of them. */
function* ownNames(text: string, words: readonly Word[]): Iterable<Candidate<'zone'>> {
  const word = words.find(({ kind }) => kind.type === 'free-economic')
  if (!word) return
  for (const { 0: whole, index } of matchesOf(LONG_WORD, text)) {
    const name = listedAs(whole, word.kind.type) ? whole : whole.replace(PARTICLE, '')
    if (name.length < 4 || !isOwnName(name, word)) continue
    const listed = listedAs(name, word.kind.type)
    const read = {
      listed,
      name: { ko: `${name} ${word.word}` },
      zoneType: word.kind.type,
      region: listed?.region ?? [],
    }
    yield zoneCandidate({ start: index, end: index + name.length, rule: 'list-item', priority: 1, ...read })
  }
}

/** The run without the province that acts for its towns: `충북도, 제천·보은·진천 ‘기회발전특구’ 신청`. */
function withoutActor(run: PlaceRun): PlaceRun {
  const [first, ...towns] = run.items
  const acts = /[도시]$/.test(first!.name) && isWide(first!.name) && towns.length >= 2
  if (!acts || !towns.every(({ name, region }) => !isWide(name) && region[0] === first!.region[0])) return run
  return { ...run, start: towns[0]!.start, items: towns }
}

/** True where most places have the size of their zones behind them, or the last one the size of all. */
const isSized = ({ items }: PlaceRun, text: string): boolean => {
  const sized = (item: RunItem) => sticky(SIZE, text, item.end) !== null
  return most(items, sized) || (items.length >= 3 && sized(items.at(-1)!))
}

const SENTENCE = /[다요음함]\.?\s{0,3}$/

/** True for a run that opens a block that is little else and no sentence: a line of a list, a headline. */
const isAlone = (text: string, { start, end }: PlaceRun): boolean =>
  text.length - end < 30 && !SENTENCE.test(text) && /^[\s*※ㅇ○•·-]{0,8}$/.test(text.slice(0, start))

/** Kinds that an industry names. */
const THEMED: ReadonlySet<ZoneType> = new Set(['regulation-free', 'global-innovation'])

/** False for an industry in the open behind a place, `부산 해양모빌리티`, where no industry names zones of the kind. */
const mayBear = ({ start, end, theme }: RunItem, text: string, { kind }: Word): boolean =>
  theme === '' || THEMED.has(kind.type) || text.charAt(end - 1) === ')' || !text.slice(start, end).includes(theme)

/** True for the place behind industries that starts the next clause: `…, 경남은 선박 특구로 한다`. */
const isSubject = ({ end, theme }: RunItem, { items }: PlaceRun, text: string): boolean =>
  theme === '' && most(items, (item) => item.theme !== '') && /^[은는]\s/.test(text.slice(end, end + 2))

/** How many places a run names, each but once, and of how many parts it is. */
const sizesOf = (items: readonly RunItem[]) => ({
  items: new Set(items.map(({ name }) => name)).size,
  groups: new Set(items.map(({ group }) => group)).size,
})

const FEWEST_KNOWN = 0.6

const most = (items: readonly RunItem[], fits: (item: RunItem) => boolean): boolean =>
  items.filter(fits).length * 2 > items.length

function* zonesOf(items: readonly RunItem[], { word: used, kind }: Word): Iterable<Candidate<'zone'>> {
  const word = plainKind(used)
  for (const { start, end, name: written, region, theme } of items) {
    const name = plainPlace(written)
    const town = name.split(' ').at(-1)!
    const listed =
      theme === ''
        ? (listedUnder([`${name} ${word}`]) ?? (region.length === 0 ? listedAs(town, kind.type, word) : undefined))
        : undefined
    const ko = theme === '' || kind.type === 'opportunity-development' ? `${name} ${word}` : `${name} ${theme} ${word}`
    const read = { listed, name: { ko }, zoneType: kind.type, region: listed?.region ?? region, theme }
    yield zoneCandidate({ start, end, rule: 'list-item', priority: 6, ...read })
  }
}

/**
 * Zones that a text enumerates by their places apart from the word for their kind: `선정 지역은 포항, 구미, 안동이다` below a
 * sentence about opportunity zones. What announces a list, what its sentence says that the places become, and counts that
 * match must together tell that they are zones.
 */
export function* announcedRuns(
  document: Document,
  scanned: Scanned,
  kinds: readonly LocatedKind[],
): Iterable<Candidate<'zone'>> {
  const { block, text } = scanned
  const near = kindWords(document, kinds, block.start - KIND_BEFORE, block.end + KIND_AFTER)
  if (near.length === 0) return
  const words = [...new Map(near.map((word) => [word.word, word])).values()]
  yield* ownNames(text, words)
  const isListed = (name: string): boolean =>
    words.some(({ word, kind }) => listedAs(name, kind.type, word) !== undefined)
  // a kind in the next block tells of a line or a headline, not of a sentence
  const until = SENTENCE.test(text) ? block.end : block.end + KIND_AFTER
  for (const whole of placeRunsIn(text, isListed)) {
    const run = withoutActor(whole)
    const own = words.find((word) => isNamed(run, text, word))
    const sentence = (sentenceAt(block.sentences, block.start + run.start) ?? block).start - block.start
    const announced: Announced | undefined = announcedBy({
      lead: text.slice(Math.max(sentence, run.start - LEAD), run.start),
      tail: text.slice(run.end, Math.min(text.length, run.end + TAIL)),
      before: document.text.slice(Math.max(0, block.start + run.start - COUNTS_BEFORE), block.start + run.start),
      counts: new Set(Object.values(sizesOf(run.items))),
      sized: isSized(run, text),
      themed: most(run.items, ({ theme }) => theme !== ''),
      named: own !== undefined,
      alone: isAlone(text, run),
    })
    if (!announced) continue
    const known = run.items.reduce((sum, item) => sum + item.known, 0)
    if (known < FEWEST_KNOWN * run.items.length) continue
    const told = own && announced.kind === undefined ? own : undefined
    const scope = { named: announced.kind, until }
    const word = told ?? kindOf(document, kinds, block.start + run.start, block.start + run.end, scope)
    if (!word) continue
    const items = joined(run, text, word, announced.counted).filter(
      (item) => mayBear(item, text, word) && !isSubject(item, run, text),
    )
    yield* zonesOf(
      items.filter(({ end }) => !OWN_NAME.test(text.slice(end, end + 44))),
      word,
    )
  }
}

import type { Document, ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import type { Scanned } from '../../name/scanned.ts'
import { type LocatedKind, lowerBound } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { kindsIn } from './kinds-in.ts'
import { listedAs, listedUnder } from './listed-as.ts'
import type { RunItem } from './place-groups.ts'
import { plainKind, plainPlace } from './place-names.ts'
import { type PlaceRun, placeRunsIn } from './place-runs.ts'
import { type Announced, announcedBy } from './run-evidence.ts'

/** How far before a run the kind of its zones may stand, and behind it where none does before. */
const KIND_BEFORE = 400
const KIND_AFTER = 120
const COUNTS_BEFORE = 250
const LEAD = 60
const TAIL = 110
const MOST_KINDS = 100
const LONGEST_KIND = 16
/** `(무안 도자 특구)`: a bracket with the name of the zone itself. */
const OWN_NAME = /^\s?\([^()\n]{2,40}(?:특구|지구|단지|구역|산단|클러스터)\)/u
/** `(60만㎡)`: how large the zone of a place is. */
const SIZE = /^\s?\((?:약\s)?[0-9,.]{1,9}만?\s?(?:㎡|㎢|평|제곱)/u

/** A word for a kind of zone near a run. */
interface Word {
  readonly word: string
  readonly kind: ZoneKind
}

const TYPES: ReadonlySet<ZoneType> = new Set([
  'regulation-free',
  'global-innovation',
  'free-economic',
  'research-development',
  'opportunity-development',
  'regional-specialised',
  'medical-complex',
])
/** Kinds of the type `other` of which places have one each. */
const OF_PLACES = /^(?:교육발전|교육국제화|평화경제|관광특구|분산|투자선도|문화특구)/

const names = ({ word, kind }: Word): boolean => TYPES.has(kind.type) || OF_PLACES.test(word)

/** The words for kinds that start between two offsets of the document, nearest to `at` first. */
function kindWords(document: Document, kinds: readonly LocatedKind[], from: number, to: number): Word[] {
  const found: Word[] = []
  const last = lowerBound(kinds, to) - 1
  for (let index = last; index >= Math.max(0, last - MOST_KINDS) && kinds[index]!.start >= from; index--) {
    const { start } = kinds[index]!
    const match = kindsIn(document.text.slice(start, start + LONGEST_KIND))[0]
    if (match?.start !== 0) continue
    const word = { word: document.text.slice(start, start + match.end).replace(/\s/g, ''), kind: match.kind }
    if (names(word)) found.push(word)
  }
  return found
}

/** The kind that a run is of: the one that the evidence names, else the last one before it, else the next one. */
function kindOf(
  document: Document,
  kinds: readonly LocatedKind[],
  start: number,
  end: number,
  named: string | undefined,
): Word | undefined {
  const own = named === undefined ? undefined : kindsIn(named)[0]
  if (own && named !== undefined) {
    const word = { word: named.slice(own.start, own.end).replace(/\s/g, ''), kind: own.kind }
    if (names(word)) return word
  }
  const before = kindWords(document, kinds, start - KIND_BEFORE, start)
  return before[0] ?? kindWords(document, kinds, end, end + KIND_AFTER).at(-1)
}

const sentenceOf = ({ block, text }: Scanned, at: number): { start: number; end: number } => {
  const found = block.sentences.find(({ end }) => end - block.start > at)
  return found ? { start: found.start - block.start, end: found.end - block.start } : { start: 0, end: text.length }
}

/** The items, of which two side by side are one where the gazetteers have a zone of both: `부산·진해`. */
function joined(run: PlaceRun, text: string, { word, kind }: Word, counts: ReadonlySet<number>): RunItem[] {
  const found: RunItem[] = []
  for (const item of run.items) {
    const last = found.at(-1)
    const between = last ? text.slice(last.end, item.start) : ''
    const dotted = /^\s?[·ㆍ‧․⦁]\s?$/.test(between)
    const comma = /^,\s?$/.test(between) && counts.has(run.items.length - 1)
    const both = last && (dotted || comma) ? [last, item].map(({ name }) => name.split(' ').at(-1)!) : []
    const pair = both.length === 2 && (listedAs(both.join(''), kind.type, word) ?? listedAs(both.join('·'), kind.type))
    if (last && pair) found[found.length - 1] = { ...last, end: item.end, name: both.join('·') }
    else found.push(item)
  }
  return found
}

/** How many zones a run may be counted as: by its items, by its parts, each but once. */
function countsOf(items: readonly RunItem[]): ReadonlySet<number> {
  return new Set([new Set(items.map(({ name }) => name)).size, new Set(items.map(({ group }) => group)).size])
}

const FEWEST_KNOWN = 0.75

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
  const words = new Map(
    kindWords(document, kinds, block.start - KIND_BEFORE, block.end + KIND_AFTER).map((word) => [
      word.word,
      word.kind.type,
    ]),
  )
  if (words.size === 0) return
  const isListed = (name: string): boolean =>
    [...words].some(([word, type]) => listedAs(name, type, word) !== undefined)
  for (const run of placeRunsIn(text, isListed)) {
    const sentence = sentenceOf(scanned, run.start)
    const announced: Announced | undefined = announcedBy({
      lead: text.slice(Math.max(sentence.start, run.start - LEAD), run.start),
      tail: text.slice(run.end, Math.min(text.length, run.end + TAIL)),
      before: document.text.slice(Math.max(0, block.start + run.start - COUNTS_BEFORE), block.start + run.start),
      counts: countsOf(run.items),
      sized: run.items.filter(({ end }) => SIZE.test(text.slice(end, end + 14))).length * 2 > run.items.length,
      alone: /^[\s*※ㅇ○•·-]{0,8}$/.test(text.slice(0, run.start)) && text.length - run.end < 3,
    })
    if (!announced) continue
    const known = run.items.filter((item) => item.known).length / run.items.length
    if (known < FEWEST_KNOWN) continue
    const word = kindOf(document, kinds, block.start + run.start, block.start + run.end, announced.kind)
    if (!word) continue
    const items = joined(run, text, word, announced.counted)
    yield* zonesOf(
      items.filter(({ end }) => !OWN_NAME.test(text.slice(end, end + 44))),
      word,
    )
  }
}

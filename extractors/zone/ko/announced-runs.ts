import type { Document } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { placeNamed } from '../../name/places.ts'
import type { Scanned } from '../../name/scanned.ts'
import { type LocatedKind, sentenceAt } from '../heads.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { bareFew, borneBy, bulletedFew, FEW_OF_TOWNS, listedPlace } from './few-zones.ts'
import { kindsIn } from './kinds-in.ts'
import { candidateAt, listedAs, listedSpecialised, listedUnder, newComplexesOf } from './listed-as.ts'
import { KIND_AFTER, KIND_BEFORE, kindOf, kindWords, type Word } from './near-kinds.ts'
import { isNamed, ownNames } from './own-names.ts'
import { REGIONS, type RunItem } from './place-groups.ts'
import { plainKind, plainPlace } from './place-names.ts'
import { type PlaceRun, placeRunsIn } from './place-runs.ts'
import { isWide } from './place-words.ts'
import { announcedBy, COUNTED_ZONES, type Surroundings } from './run-evidence.ts'
import { besideOthers, isSized, isSubject, joined, mayBear, most, sizesOf, withoutActor } from './run-items.ts'
import { zonesInside } from './zones-inside.ts'

const COUNTS_BEFORE = 250
const LEAD = 60
const TAIL = 110
/** `(무안 도자 특구)`: a bracket with the name of the zone itself. */
const OWN_NAME = /^\s?\([^()\n]{2,40}(?:특구|지구|단지|구역|산단|클러스터)\)/u

/** `첨단의료복합단지 `: a line that starts with a kind. */
const KIND_ALONE = /^[가-힣]{2,12}(?:특구|단지|구역)\s$/u
const SENTENCE = /[다요음함]\.?\s{0,3}$/

/** True for a run that opens a block that is little else and no sentence, or that ends one behind its kind: a line of a list, a headline. */
const isAlone = (text: string, { start, end }: PlaceRun): boolean =>
  text.length - end < 30 &&
  !SENTENCE.test(text) &&
  (/^[\s*※ㅇ○•·-]{0,8}$/.test(text.slice(0, start)) || (end === text.length && KIND_ALONE.test(text.slice(0, start))))

const FEWEST_KNOWN = 0.6

/** True for a specialised complex that is not listed though its bracket tells its industry: it is of another one. */
const isOfOther = (text: string, end: number, word: string): boolean =>
  word.endsWith(' 특화단지') && text.charAt(end) === '('

/** The new national complex of a city whose bracket tells the ward: `대전(가람구)`. */
function siteOf(name: string, word: string): GazetteerEntry | undefined {
  const [city = '', ward = ''] = name.split(' ')
  if (ward === '' || !/^국가\s?(?:첨단)?\s?산/.test(word) || listedAs(plainPlace(name), 'industrial-complex', word))
    return undefined
  return isCity(city) ? listedUnder([`${city} 국가산단 후보지`]) : undefined
}

/** True for a metropolitan city: a province has several towns with complexes. */
const isCity = (word: string): boolean => placeNamed(word)?.kind === 'metropolitan-city'

/** `(곶감)` behind a town: what its specialised zone is for, be it an industry or a produce. */
const OWN_FIELD = /^\s?\((?<field>[가-힣]{1,8}(?:[·\s][가-힣]{2,8})?)\)/u

/** The item with what the bracket behind it says that it is for. */
function withOwnField(item: RunItem, text: string): RunItem {
  const found = item.theme === '' ? OWN_FIELD.exec(text.slice(item.end, item.end + 24)) : null
  const field = found?.groups?.['field'] ?? ''
  if (!found || placeNamed(field.split(/[·\s]/u)[0]!) !== undefined) return item
  // `(구)`, `(신)`: a word for something else, unless the gazetteers know it
  if (field.length === 1 && !listedSpecialised(plainPlace(item.name), field)) return item
  return { ...item, end: item.end + found[0].length, theme: field }
}

function* zonesOf(
  text: string,
  items: readonly RunItem[],
  own: Word,
  { rule, around }: { readonly rule: string; readonly around: string },
): Iterable<Candidate<'zone'>> {
  const { word: used, kind, onlyListed } = own
  const word = plainKind(used)
  const newest = newComplexesOf(
    items.map(({ name }) => plainPlace(name).split(' ').at(-1)!),
    word,
  )
  for (const [index, item] of items.entries()) {
    const {
      start,
      end,
      name: written,
      region,
      theme,
    } = kind.type === 'regional-specialised' ? withOwnField(item, text) : item
    const name = plainPlace(written)
    const listed =
      theme === ''
        ? (candidateAt(around, own.end, name, word) ??
          newest[index] ??
          siteOf(written, word) ??
          listedUnder([`${name} ${word}`]) ??
          (region.length === 0 || kind.type === 'research-development' || FEW_OF_TOWNS.test(word)
            ? listedPlace(name, { word, kind })
            : undefined))
        : kind.type === 'regional-specialised'
          ? listedSpecialised(name, theme)
          : undefined
    if (!listed && (onlyListed || isOfOther(text, end, word))) continue
    // `경기(반도체)`: its own industry, not the one that was told last
    const last = theme !== '' && word.endsWith(' 특화단지') ? '특화단지' : word
    const ko = theme === '' || kind.type === 'opportunity-development' ? `${name} ${word}` : `${name} ${theme} ${last}`
    const read = { listed, name: { ko }, zoneType: kind.type, region: listed?.region ?? region, theme }
    yield zoneCandidate({ start, end, rule, priority: 6, ...read })
  }
}

const isKnown = ({ items }: PlaceRun): boolean =>
  items.reduce((sum, item) => sum + item.known, 0) >= FEWEST_KNOWN * items.length

const NAME_BEHIND = /^\s(?<name>[가-힣]{2,8}(?:단지|산단|지구|밸리|도시))(?![가-힣]{3})/u

/** True where a zone with a name of its own stands behind a province: 충북 of `충북 가람과학단지`. */
function opensName(text: string, end: number): boolean {
  const name = NAME_BEHIND.exec(text.slice(end, end + 14))?.groups?.['name']
  return name !== undefined && kindsIn(name)[0]?.start !== 0
}

/** The items of a run that are zones of a kind, not those whose bracket names the zone itself. */
const itemsOf = (run: PlaceRun, text: string, lead: string, word: Word, told: ReadonlySet<number>): RunItem[] =>
  joined({ ...run, items: besideOthers(run.items, text, lead) }, text, word, told).filter(
    (item) =>
      !REGIONS.has(item.name) &&
      mayBear(item, text, word) &&
      !(isWide(item.name) && opensName(text, item.end)) &&
      !isSubject(item, run, text) &&
      !OWN_NAME.test(text.slice(item.end, item.end + 44)),
  )

/** False for places beside zones for foreign investors, of which many only apply, unless the kind is behind them or a count of complexes. */
const mayAnnounce = ({ kind }: Word, rule: string, tail: string): boolean =>
  kind.type !== 'foreign-investment' || rule === 'run-before-kind' || COUNTED_ZONES.test(tail)

interface Told {
  readonly named: boolean
  readonly borne: number
}

function surroundingsOf(document: Document, { block, text }: Scanned, run: PlaceRun, told: Told): Surroundings {
  const at = block.start + run.start
  const sentence = (sentenceAt(block.sentences, at) ?? block).start - block.start
  return {
    lead: text.slice(Math.max(sentence, run.start - LEAD), run.start),
    tail: text.slice(run.end, run.end + TAIL),
    before: document.text.slice(Math.max(0, at - COUNTS_BEFORE), at),
    counts: new Set(Object.values(sizesOf(run.items))),
    sized: isSized(run, text),
    themed: most(run.items, ({ theme }) => theme !== ''),
    ...told,
    alone: isAlone(text, run),
    bracketed: text.charAt(run.end - 1) === ')',
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
  yield* bulletedFew(text, words)
  yield* bareFew(text, scanned.kindsKo, words)
  yield* zonesInside(text, scanned.kindsKo)
  const isListed = (name: string): boolean =>
    words.some(({ word, kind }) => listedAs(name, kind.type, word) !== undefined)
  // a kind in the next block tells of a line or a headline, not of a sentence
  const until = SENTENCE.test(text) ? block.end : block.end + KIND_AFTER
  for (const whole of placeRunsIn(text, isListed)) {
    const run = withoutActor(whole, text)
    const own = words.find((word) => isNamed(run, text, word))
    if (!isKnown(run)) continue
    const around = { named: own !== undefined, borne: borneBy(run, text, words) }
    const surroundings = surroundingsOf(document, scanned, run, around)
    const announced = announcedBy(surroundings)
    if (!announced) continue
    const told = own && announced.kind === undefined ? own : undefined
    const scope = { named: announced.kind, until }
    const word = told ?? kindOf(document, kinds, block.start + run.start, block.start + run.end, scope)
    if (!word || !mayAnnounce(word, announced.rule, surroundings.tail)) continue
    const items = itemsOf(run, text, surroundings.lead, word, announced.counted)
    yield* zonesOf(text, items, word, { rule: own ? 'own-named-run' : announced.rule, around: document.text })
    if (own) yield* firstByShare(surroundings.lead, run.start, word)
  }
}

/** `인천이 44.9%로 가장 높았고 `: the first of a run of shares, told as the subject of a clause. */
const SHARE_BEFORE =
  /(?<![가-힣])(?<place>[가-힣]{2,6}?)[이가은는]\s(?:약\s)?\d{1,3}(?:\.\d{1,2})?%[로의을를][^.\n()]{0,36}(?:[고며,]|[고며],)\s$/u

/** The listed zone of the place that has the first share before a run of zones of a kind. */
function* firstByShare(lead: string, at: number, { word, kind }: Word): Iterable<Candidate<'zone'>> {
  const found = SHARE_BEFORE.exec(lead)
  const place = found?.groups?.['place'] ?? ''
  const listed = found === null ? undefined : listedAs(place, kind.type, word)
  if (!found || !listed) return
  const start = at - lead.length + found.index
  const { name, region } = listed
  const reading = { start, end: start + place.length, rule: 'own-named-run', priority: 1, listed, name, region }
  yield zoneCandidate({ ...reading, zoneType: kind.type })
}

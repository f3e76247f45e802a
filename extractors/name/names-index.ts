import { codeAt } from '../code-at.ts'
import type { GazetteerEntry, GazetteerFamily } from '../gazetteers/gazetteer.ts'
import { builtIndex, builtInEntries } from '../gazetteers/load.ts'
import { NameMatcher } from '../gazetteers/matcher.ts'
import { particleAfter, projectAfter } from './particles.ts'
import { type Word, wordsOf } from './words.ts'

/** One name of the gazetteers found in a text, with all entries that it may mean; those without a condition first. */
export interface GazetteerHit {
  readonly start: number
  readonly end: number
  readonly family: GazetteerFamily
  readonly entries: readonly GazetteerEntry[]
}

/** The gazetteers, ready to be asked. */
export interface NameIndex {
  /** Hits in text order, with the words of the text where they are known; within the zones and institutions none inside a longer one, and likewise within the regions. */
  readonly find: (text: string, words?: readonly Word[]) => GazetteerHit[]
  readonly byId: ReadonlyMap<string, GazetteerEntry>
  /** Words that a user says are no names. */
  readonly never: ReadonlySet<string>
}

const HANGUL = /[가-힣]/
const LETTER = /[\p{L}\p{N}]/u
const SPACED_HANGUL = /[가-힣]\s+[가-힣]/
/** A blank between Latin letters or digits and Hangul. */
const SPACED_MIXED = /[가-힣]\s+[A-Za-z0-9]|[A-Za-z0-9]\s+[가-힣]/
const ABBREVIATION = /^[A-Z0-9][A-Z0-9&. -]{0,7}$/
const LONGEST_ABBREVIATION = 8
/** Titles that stand glued to the name of a body. */
const GLUED_TITLE = /^(?:대표이사|장관|차관|총장|총재|이사장|회장|사장|행장|교수|팀(?![가-힣]{2}))/

const [BODY_LAST, HEAD] = [...'회장'].map((c) => c.charCodeAt(0)) as [number, number]
/** True behind a body whose name and the title of its head share a syllable: `가람협회장`; others, 나래청장, are titles as a whole. */
const isHeaded = (text: string, end: number): boolean =>
  text.charCodeAt(end) === HEAD && text.charCodeAt(end - 1) === BODY_LAST && particleAfter(text, end + 1) !== undefined

/** `머크사가`: 사 behind the name of a firm from abroad. */
const FIRM_TAIL = /^사(?:[는가와의를로도에]|에서|에게)?(?![가-힣])/

const compact = (s: string): string => s.replace(/[\s\u2010-\u2013-]+/g, ' ').toLowerCase()

/** A particle of the other form behind a long name, a slip of the pen: `가람혁신센터과 `. */
const SLIP = /^[과와은는을를](?![가-힣])/
const LONG_NAME = 6

/** True where the name at `start` ends at `end`: the rest of a Hangul word is particles, and no Latin word goes on. */
function mayEnd(text: string, start: number, end: number): boolean {
  const next = codeAt(text, end)
  const latin = (next >= 48 && next <= 57) || (next >= 65 && next <= 90) || (next >= 97 && next <= 122)
  if (latin) return HANGUL.test(text.charAt(end - 1)) && next >= 65
  if (particleAfter(text, end) !== undefined) return true
  if (projectAfter(text, end)) return true
  if (end - start >= LONG_NAME && SLIP.test(text.slice(end, end + 2))) return true
  return GLUED_TITLE.test(text.slice(end, end + 4)) || isHeaded(text, end) || FIRM_TAIL.test(text.slice(end, end + 4))
}

/** True where a blank may stand in a name of Latin and Hangul: after capitals (`LG 화학`), or in a longer name (`율촌 1산단`). */
const fitsMixed = (quote: string): boolean =>
  /^(?:[A-Z]{2,5}\s+[가-힣]{2,}|[가-힣]{2,}\s+[A-Z]{2,5})$/.test(quote) || quote.replace(/\s/g, '').length >= 5

/** `가람 지구`: a blank before the kind of a district. */
const SPACED_DISTRICT = /^[가-힣]{2,3}\s지구$/

/** True where the spelling in the text is one that the surface form allows: case of Latin, blanks of Hangul. */
function fits(quote: string, surface: string, entry: GazetteerEntry): boolean {
  if (HANGUL.test(quote)) {
    if (SPACED_MIXED.test(quote) && compact(quote) !== compact(surface)) return fitsMixed(quote)
    if (!SPACED_HANGUL.test(quote) || compact(quote) === compact(surface)) return true
    return (quote.match(/[가-힣]/g) ?? []).length >= 5 || (entry.family === 'zone' && SPACED_DISTRICT.test(quote))
  }
  if (surface.length <= LONGEST_ABBREVIATION)
    if (ABBREVIATION.test(surface) || (entry.caseSensitive && surface.length <= 6)) return quote === surface
  const first = surface.charAt(0)
  return first === first.toLowerCase() || quote.charAt(0) === first
}

/** An index over entries, a user's own after the built-in ones; building it takes time in proportion to their characters. */
export function nameIndexOf(entries: readonly GazetteerEntry[]): NameIndex {
  const names = entries.filter(({ never }) => !never)
  const never = entries.filter((entry) => entry.never).flatMap(({ surfaces }) => surfaces)
  return indexWith(names, matcherOf(names), new Set(never))
}

/** The names of entries, each with the number of its entry. */
export function matcherOf(entries: readonly GazetteerEntry[]): NameMatcher {
  let names = 0
  for (const entry of entries) names += entry.surfaces.length
  const matcher = new NameMatcher(names)
  for (let key = 0; key < entries.length; key++) for (const surface of entries[key]!.surfaces) matcher.add(surface, key)
  return matcher
}

const NONE: ReadonlySet<string> = new Set()

function indexWith(entries: readonly GazetteerEntry[], matcher: NameMatcher, never = NONE): NameIndex {
  const byId = new Map<string, GazetteerEntry>()
  for (const entry of entries) byId.set(entry.id, entry)
  return { find: (text, words = wordsOf(text)) => findHits(text, words, matcher, entries), byId, never }
}

/** True where 사 behind a name is that of a firm from abroad, or no such tail. */
const mayTakeFirm = (text: string, end: number, { kind, country }: GazetteerEntry): boolean =>
  !FIRM_TAIL.test(text.slice(end, end + 4)) ||
  (kind === 'company' && country !== 'KR') ||
  GLUED_TITLE.test(text.slice(end, end + 3))

/** `K디즈니`, `K-디즈니`: the Korean sort of something, called after a name. */
function isOfKorea(text: string, start: number): boolean {
  const at = text.charAt(start - 1) === '-' ? start - 2 : start - 1
  return text.charAt(at) === 'K' && HANGUL.test(text.charAt(start)) && !LETTER.test(text.charAt(at - 1))
}

interface OpenHit extends GazetteerHit {
  readonly entries: GazetteerEntry[]
}

function findHits(
  text: string,
  words: readonly Word[],
  matcher: NameMatcher,
  entries: readonly GazetteerEntry[],
): GazetteerHit[] {
  const hits: OpenHit[] = []
  for (const { start, end, key, surface } of matcher.find(text, words, mayEnd)) {
    const entry = entries[key]!
    if (!fits(text.slice(start, end), surface, entry)) continue
    if (text.charAt(end) === '사' && !mayTakeFirm(text, end, entry)) continue
    if (entry.family === 'institution' && isOfKorea(text, start)) continue
    const hit = hitAt(hits, start, end, entry.family)
    if (!hit) hits.push({ start, end, family: entry.family, entries: [entry] })
    else if (!hit.entries.includes(entry)) hit.entries.push(entry)
  }
  longerFirst(hits)
  for (const hit of hits) if (hit.entries.length > 1) hit.entries.sort((a, b) => Number(a.context) - Number(b.context))
  return withoutNested(withoutOverruled(hits), text)
}

/** Sorts hits that come by their start, at each of them the shorter first: only those of one start change places. */
function longerFirst(hits: OpenHit[]): void {
  for (let i = 1; i < hits.length; i++) {
    const hit = hits[i]!
    let at = i
    for (; at > 0 && hits[at - 1]!.start === hit.start && hits[at - 1]!.end < hit.end; at--) hits[at] = hits[at - 1]!
    hits[at] = hit
  }
}

/** The hit of a span and family among the last ones: the matcher tells all names of a span together. */
function hitAt(hits: readonly OpenHit[], start: number, end: number, family: GazetteerFamily): OpenHit | undefined {
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i]!
    if (hit.start !== start || hit.end !== end) return undefined
    if (hit.family === family) return hit
  }
  return undefined
}

/** Where a user's own row has a name, the built-in zones and institutions of that name give way, and so do the regions. */
function withoutOverruled(hits: readonly OpenHit[]): readonly GazetteerHit[] {
  if (!hits.some((hit) => hit.entries.some((entry) => entry.own))) return hits
  const side = (hit: GazetteerHit) => `${hit.start} ${hit.end} ${hit.family === 'region'}`
  const ruled = new Set(hits.filter((hit) => hit.entries.some((entry) => entry.own)).map(side))
  return hits.flatMap((hit) => {
    if (!ruled.has(side(hit))) return [hit]
    const own = hit.entries.filter((entry) => entry.own)
    return own.length > 0 ? [{ ...hit, entries: own }] : []
  })
}

/** Drops a name inside a longer one: a zone inside an institution's name and the other way round, a region inside a region. */
function withoutNested(hits: readonly GazetteerHit[], text: string): GazetteerHit[] {
  const kept: GazetteerHit[] = []
  let last: GazetteerHit | undefined
  let nameEnd = -1
  let regionEnd = -1
  for (const hit of hits) {
    if (hit.family === 'region') {
      if (hit.end <= regionEnd) continue
      regionEnd = hit.end
    } else {
      const same = last !== undefined && last.start === hit.start && last.end === hit.end
      if (hit.end <= nameEnd && !same) continue
      // `SK하이닉스 반도체`: a name does not start inside the word of another
      if (hit.start < nameEnd && !same && LETTER.test(text.charAt(hit.start - 1))) continue
      nameEnd = Math.max(nameEnd, hit.end)
      last = hit
    }
    kept.push(hit)
  }
  return kept
}

let current: NameIndex | undefined

/**
 * The index that the extractors and `resolve` of this thread ask: the gazetteers that come with teukgu, and a user's own
 * where `useOwnEntries` was called. Built at first use.
 */
export function knownNames(): NameIndex {
  if (current === undefined) {
    const built = builtIndex()
    current = built === null ? nameIndexOf(builtInEntries()) : indexWith(built.entries, new NameMatcher(built.matcher))
  }
  return current
}

/** A table that is made of the names that this thread knows: once, and again after `useOwnEntries`. */
export function ofKnownNames<Table>(make: (names: NameIndex) => Table): () => Table {
  let made: { readonly names: NameIndex; readonly table: Table } | undefined
  return () => {
    const names = knownNames()
    if (made?.names !== names) made = { names, table: make(names) }
    return made.table
  }
}

/**
 * Puts a user's own entries on top of the built-in ones, for all that this thread does from now on: to be called before the
 * first document. A built-in row with the id of an own one is left out. An empty list takes all own ones back.
 */
export function useOwnEntries(own: readonly GazetteerEntry[]): void {
  const ids = new Set(own.map((entry) => entry.id))
  current = nameIndexOf([...builtInEntries().filter((entry) => !ids.has(entry.id)), ...own])
}

import type { Folded } from '../gazetteers/fold.ts'
import type { GazetteerEntry, GazetteerFamily } from '../gazetteers/gazetteer.ts'
import { builtInEntries } from '../gazetteers/load.ts'
import { NameMatcher } from '../gazetteers/matcher.ts'
import { particleAfter } from './particles.ts'

/** One name of the gazetteers found in a text, with all entries that it may mean; those without a condition first. */
export interface GazetteerHit {
  readonly start: number
  readonly end: number
  readonly family: GazetteerFamily
  readonly entries: readonly GazetteerEntry[]
}

/** The gazetteers, ready to be asked. */
export interface NameIndex {
  /** Hits in text order; within the zones and institutions none inside a longer one, and likewise within the regions. */
  readonly find: (text: string, folded?: Folded) => GazetteerHit[]
  readonly byId: ReadonlyMap<string, GazetteerEntry>
}

const HANGUL = /[가-힣]/
const SPACED_HANGUL = /[가-힣]\s+[가-힣]/
const ABBREVIATION = /^[A-Z0-9][A-Z0-9&. -]{0,7}$/
/** Titles that stand glued to the name of a body. */
const GLUED_TITLE = /^(?:장관|차관|총장|총재|이사장|회장|사장|행장|교수|팀)/

const compact = (s: string): string => s.replace(/[\s\u2010-\u2013-]+/g, ' ').toLowerCase()

/** True where the name at `start` ends at `end`: the rest of a Hangul word is particles, and no Latin word goes on. */
function mayEnd(text: string, _start: number, end: number): boolean {
  const next = text.charCodeAt(end)
  const latin = (next >= 48 && next <= 57) || (next >= 65 && next <= 90) || (next >= 97 && next <= 122)
  if (latin) return HANGUL.test(text.charAt(end - 1)) && next >= 65
  return particleAfter(text, end) !== undefined || GLUED_TITLE.test(text.slice(end, end + 3))
}

/** True where the spelling in the text is one that the surface form allows: case of Latin, blanks of Hangul. */
function fits(quote: string, surface: string, entry: GazetteerEntry): boolean {
  if (HANGUL.test(quote)) {
    if (!SPACED_HANGUL.test(quote) || compact(quote) === compact(surface)) return true
    return (quote.match(/[가-힣]/g) ?? []).length >= 5
  }
  if (ABBREVIATION.test(surface) || (entry.caseSensitive && surface.length <= 6)) return quote === surface
  const first = surface.charAt(0)
  return first === first.toLowerCase() || quote.charAt(0) === first
}

interface Surface {
  readonly text: string
  readonly entry: GazetteerEntry
}

/** An index over entries; building it takes about a microsecond a character. */
export function nameIndexOf(entries: readonly GazetteerEntry[]): NameIndex {
  const matcher = new NameMatcher(1 << 16)
  const surfaces: Surface[] = []
  const byId = new Map<string, GazetteerEntry>()
  for (const entry of entries) {
    byId.set(entry.id, entry)
    for (const text of entry.surfaces) {
      matcher.add(text, surfaces.length)
      surfaces.push({ text, entry })
    }
  }
  return { find: (text, folded) => findHits(text, matcher, surfaces, folded), byId }
}

function findHits(text: string, matcher: NameMatcher, surfaces: readonly Surface[], folded?: Folded): GazetteerHit[] {
  const bySpan = new Map<string, { start: number; end: number; family: GazetteerFamily; entries: GazetteerEntry[] }>()
  for (const { start, end, key } of matcher.find(text, mayEnd, folded)) {
    const { text: surface, entry } = surfaces[key]!
    if (!fits(text.slice(start, end), surface, entry)) continue
    const id = `${start} ${end} ${entry.family}`
    const hit = bySpan.get(id)
    if (!hit) bySpan.set(id, { start, end, family: entry.family, entries: [entry] })
    else if (!hit.entries.includes(entry)) hit.entries.push(entry)
  }
  const hits = [...bySpan.values()]
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  for (const hit of hits) hit.entries.sort((a, b) => Number(a.context) - Number(b.context))
  return withoutNested(hits)
}

/** Drops a name inside a longer one: a zone inside an institution's name and the other way round, a region inside a region. */
function withoutNested(hits: readonly GazetteerHit[]): GazetteerHit[] {
  const kept: GazetteerHit[] = []
  let nameEnd = -1
  let regionEnd = -1
  for (const hit of hits) {
    if (hit.family === 'region') {
      if (hit.end <= regionEnd) continue
      regionEnd = hit.end
    } else {
      const last = kept.findLast((h) => h.family !== 'region')
      const same = last !== undefined && last.start === hit.start && last.end === hit.end
      if (hit.end <= nameEnd && !same) continue
      nameEnd = Math.max(nameEnd, hit.end)
    }
    kept.push(hit)
  }
  return kept
}

let builtIn: NameIndex | undefined

/** The index over the gazetteers that come with teukgu, built at first use. */
export function builtInNames(): NameIndex {
  builtIn ??= nameIndexOf(builtInEntries())
  return builtIn
}

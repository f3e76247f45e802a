import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { type NameIndex, ofKnownNames } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'

/** A zone of a town by what stands behind the town in its name. */
interface OfTown {
  readonly entry: GazetteerEntry
  readonly town: string
}

const TOWN_AND_NAME = /^(?<town>[가-힣]{2,4})\s(?<own>[^\s].{1,20}(?:특구|국가산업단지|국가산단))$/u
const KIND = /^(?:(?:산업)?\s?특구|국가\s?(?:산업단지|산단))$/
/** Types of zones whose names many texts give without their town. */
const TOWNLESS: ReadonlySet<string> = new Set(['regional-specialised', 'industrial-complex'])
const compact = (name: string): string => name.replace(/[\s·ㆍ‧․.-]/g, '')

/** The zones for specialised regional development and the national complexes by their names without the town. */
const zonesByOwnName = ofKnownNames(({ byId }: NameIndex): ReadonlyMap<string, readonly OfTown[]> => {
  const zones = new Map<string, OfTown[]>()
  for (const entry of byId.values()) {
    if (!TOWNLESS.has(entry.kind)) continue
    for (const surface of entry.surfaces) {
      const { town = '', own = '' } = TOWN_AND_NAME.exec(surface)?.groups ?? {}
      if (!placeNamed(town)) continue
      const key = compact(own)
      const others = zones.get(key)
      if (!others) zones.set(key, [{ entry, town }])
      else if (others.every((other) => other.entry.id !== entry.id)) others.push({ entry, town })
    }
  }
  return zones
})

const LONGEST = 24
/** `대추 특구`, two syllables apart from their kind, are as often a wish as a name. */
const TWO_SYLLABLES_APART = /^[가-힣]{2}\s특구$/
/** Starts of the last three words before an offset. */
const WORD = /(?<![가-힣A-Za-z0-9·])[가-힣A-Za-z0-9·]+(?=(?:\s[가-힣A-Za-z0-9·]+){0,2}\s?$)/gu

/** How far before a name the town is looked for that is told last. */
const TOLD_BEFORE = 2000

/** Of zones that share a name, the one of the only town named in `around`, else of the last one before an offset of `text`. */
function zoneOfTown(zones: readonly OfTown[], text: string, at: number, around: string): GazetteerEntry | undefined {
  const named = zones.filter(({ town }) => around.includes(town))
  if (named.length < 2) return named[0]?.entry
  const told = text.slice(Math.max(0, at - TOLD_BEFORE), at)
  const before = named.map(({ entry, town }) => ({ entry, last: told.lastIndexOf(town) }))
  const nearest = before.reduce((best, zone) => (zone.last > best.last ? zone : best))
  return nearest.last < 0 ? undefined : nearest.entry
}

/**
 * A listed zone by its name without its town, `국내 유일의 묘목산업특구`, where the town is named in what `around` gives of the
 * document for an offset of `text`.
 */
export function* townlessZones(
  text: string,
  { start, end }: KindMatch,
  around: (at: number) => string,
): Iterable<Candidate<'zone'>> {
  if (!KIND.test(text.slice(start, end))) return
  const from = Math.max(0, start - LONGEST)
  for (const { 0: word, index } of text.slice(from, start).matchAll(WORD)) {
    const at = from + index
    const own = text.slice(at, end)
    if (placeNamed(word) || TWO_SYLLABLES_APART.test(own)) continue
    const zones = zonesByOwnName().get(compact(own))
    const entry = zones && zoneOfTown(zones, text, at, around(at))
    if (!entry) continue
    const zoneType = entry.kind as ZoneType
    const read = { listed: entry, name: entry.name, zoneType, region: entry.region }
    yield zoneCandidate({ start: at, end, rule: 'zone-of-subject', priority: 3, ...read })
    return
  }
}

import type { Span } from '../../../schemas/index.ts'
import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed, regionOf } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listBefore } from './district-lists.ts'
import { isOfFirm } from './owners.ts'

/** the Daesan complex, the Seosan, Ulsan and Yeosu complexes */
const COMPLEX = / complex(?<plural>es)?(?![A-Za-z])/g
const CUES = new CueWords('complex complexes')

/** Listed complexes that a text about industrial complexes, which it is where `told`, calls by their place and a bare `complex`. */
export function* bareComplexesEn(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
  before: (at: number) => string,
  told: boolean,
): Iterable<Candidate<'zone'>> {
  const medical = (at: number): boolean => headOf(at)?.type === 'medical-complex'
  for (const match of matchesOf(COMPLEX, text, CUES)) {
    const places = listBefore(text, match.index)
    // several complexes that the tables have need no other word for it
    if (!told && (match.groups!['plural'] === undefined || places.length < 2)) continue
    const own = match.groups!['plural'] === undefined ? places.slice(-1) : places
    const found = own.map(({ start: first, end }) => {
      const start = 1 + Math.max(first - 1, text.lastIndexOf(' ', end - 1))
      const place = text.slice(start, end)
      return { start, end, listed: medical(match.index) ? medicalComplexOf(place) : complexOf(place) }
    })
    const named =
      found.length === 1 && found[0]!.listed === undefined ? complexTold(text, found[0]!, match, before) : undefined
    if (named) yield named
    // specialized complexes are also told by their towns
    if (!told && isOfFirm(text, found[0]!.start)) continue
    if (!found.every(({ listed }) => listed) || headOf(match.index)?.type === 'other') continue
    for (const [index, { start, end, listed }] of found.entries()) {
      const last = index === found.length - 1
      const stop = last ? match.index + match[0].length : end
      const { name } = listed!
      yield zoneCandidate({
        start,
        end: stop,
        rule: 'coordinated-kind',
        priority: 1,
        listed,
        name,
        zoneType: listed!.kind === 'medical-complex' ? 'medical-complex' : 'industrial-complex',
        region: listed!.region,
      })
    }
  }
}

/** How often a place is looked for in the text before. */
const MOST_TRIED = 8
/** The rest of the name of a complex behind its place. */
const FULL_NAME = /^(?: [A-Z][A-Za-z-]{1,20}){1,6}? Complex(?![A-Za-z])/

/** The complex that a text named in full before it calls it by its place: `the Osong complex`. */
function complexTold(
  text: string,
  { start, end }: Span,
  match: RegExpExecArray,
  before: (at: number) => string,
): Candidate<'zone'> | undefined {
  const place = text.slice(start, end)
  if (!TOWN.test(place) || !/(?:^|[^A-Za-z])[Tt]he $/.test(text.slice(Math.max(0, start - 5), start))) return undefined
  const en = nameBefore(place, before(start))
  if (en === undefined) return undefined
  const stop = match.index + match[0].length
  const listed = listedZoneNamed(en)
  const zoneType = listed?.kind === 'medical-complex' ? 'medical-complex' : 'industrial-complex'
  const region = listed?.region ?? regionOf(place) ?? []
  return zoneCandidate({
    start,
    end: stop,
    rule: 'told-complex',
    listed,
    name: { en },
    zoneType,
    region,
  })
}

function nameBefore(place: string, text: string): string | undefined {
  let at = text.length
  for (let count = 0; count < MOST_TRIED && at > 0; count++) {
    at = text.lastIndexOf(`${place} `, at - 1)
    if (at < 0) return undefined
    const rest = FULL_NAME.exec(text.slice(at + place.length, at + place.length + 100))
    if (rest) return place + rest[0]
  }
  return undefined
}

/** The listed complex that bears the name of a place; undefined where none does. */
export const complexOf = (place: string): GazetteerEntry | undefined =>
  TOWN.test(place)
    ? (listedZoneNamed(`${place} Petrochemical Complex`) ??
      nationalComplexOf(place) ??
      listedZoneNamed(`${place} Industrial Complex`))
    : undefined
const TOWN = /^[A-Z][a-z]{3,14}(?:-[A-Z][a-z]{3,14})?$/

const medicalComplexOf = (place: string): GazetteerEntry | undefined =>
  TOWN.test(place) ? listedZoneNamed(`${place} Advanced Medical Complex`) : undefined

/** The listed national complex that bears the name of a place, or where `isNew` the one that a place with another gets; else undefined. */
export function nationalComplexOf(place: string, isNew = false): GazetteerEntry | undefined {
  if (!TOWN.test(place)) return undefined
  const names = [`${place} National Industrial Complex`, `${place} New National Industrial Complex`]
  const [first, second] = isNew ? names.reverse() : names
  return listedZoneNamed(first!) ?? listedZoneNamed(second!)
}

import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listBefore } from './district-lists.ts'

/** the Daesan complex, the Seosan, Ulsan and Yeosu complexes */
const COMPLEX = / complex(?<plural>es)?(?![A-Za-z])/g
const CUES = new CueWords('complex complexes')

/** Listed complexes that a text about industrial complexes calls by their place and a bare `complex`. */
export function* bareComplexesEn(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(COMPLEX, text, CUES)) {
    const places = listBefore(text, match.index)
    const own = match.groups!['plural'] === undefined ? places.slice(-1) : places
    const found = own.map(({ start: first, end }) => {
      const start = 1 + Math.max(first - 1, text.lastIndexOf(' ', end - 1))
      return { start, end, listed: complexOf(text.slice(start, end)) }
    })
    // specialized complexes are also told by their towns
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
        zoneType: 'industrial-complex',
        region: listed!.region,
      })
    }
  }
}

/** The listed complex that bears the name of a place; undefined where none does. */
export const complexOf = (place: string): GazetteerEntry | undefined =>
  TOWN.test(place)
    ? (listedZoneNamed(`${place} Petrochemical Complex`) ??
      nationalComplexOf(place) ??
      listedZoneNamed(`${place} Industrial Complex`))
    : undefined
const TOWN = /^[A-Z][a-z]{3,14}(?:-[A-Z][a-z]{3,14})?$/

/** The listed national complex that bears the name of a place; undefined where none does. */
export const nationalComplexOf = (place: string): GazetteerEntry | undefined =>
  TOWN.test(place) ? listedZoneNamed(`${place} National Industrial Complex`) : undefined

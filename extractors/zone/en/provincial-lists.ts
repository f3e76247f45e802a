import { BULLET } from '../../bullets.ts'
import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace, placesSharing } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { BULLETS, bulletItems } from '../list-items.ts'
import { regionOf } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listName } from './list-names.ts'

/** Gangwon (Chuncheon, Hwacheon, Wonju) */
const PROVINCE =
  /(?<![A-Za-z-])(?<province>[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,2}) ?\((?<towns>[A-Z][A-Za-z-]{2,20}(?: [A-Z][a-z]{2,10})?(?:(?:, | and |, and )[A-Z][A-Za-z-]{2,20}(?: [A-Z][a-z]{2,10})?){0,24})\)/g
/** Words of which a text holds one where `provincialLists` finds something, or a bullet. */
export const PROVINCE_CUES = new CueWords('(')
const FEWEST = 2
/** Only lists of chosen places give zones by the place alone. */
const CHOSEN = /designat|select|chosen|approv|named/

/** Zones of a list that gives towns by their province, or bare places behind bullets: `▲Gangwon (Chuncheon, Wonju) ▲Busan`. */
export function* provincialLists(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  const lists = matchesOf(PROVINCE, text, PROVINCE_CUES).filter(isProvincial)
  const bare = BULLETS.mayStandIn(text) ? barePlaces(text) : []
  if ((lists.length < FEWEST && bare.length <= FEWEST) || !CHOSEN.test(text)) return
  for (const match of lists) yield* townsOf(match, headOf(match.index))
  if (bare.length > FEWEST)
    for (const { start, end } of bare) yield* zoneOf(text.slice(start, end), start, headOf(start))
}

/** True for a province before brackets that hold places only. */
function isProvincial(match: RegExpExecArray): boolean {
  const { province = '', towns = '' } = match.groups!
  const wide = /^(?:province|metropolitan-city)$/.test(englishPlace(province)?.kind ?? '')
  return wide && towns.split(/, and |, | and /).every((town) => regionOf(town) !== undefined)
}

function* townsOf(match: RegExpExecArray, kind: ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  const province = englishPlace(match.groups!['province']!)?.region
  let at = match.index + match[0].indexOf('(') + 1
  for (const part of match.groups!['towns']!.split(/(, and |, | and )/)) {
    if (/[A-Z]/.test(part)) yield* zoneOf(part, at, kind, isShared(part, province) ? province : undefined)
    at += part.length
  }
}

const BARE = new RegExp(`^[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?(?=[.,]?(?:$|[\\s${BULLET}]))`)

/** Bullets with nothing but a province or metropolitan city behind them. */
function barePlaces(text: string): readonly { start: number; end: number }[] {
  return bulletItems(text).flatMap(({ start, end }) => {
    const name = BARE.exec(text.slice(start, end))?.[0]
    const alone =
      name !== undefined &&
      /^[.,]?$/.test(
        text
          .slice(start + name.length, end)
          .split(/[.]\s/)[0]!
          .trim(),
      )
    return alone && regionOf(name) ? [{ start, end: start + name.length }] : []
  })
}

/** True for a name that a town of the province shares with one elsewhere. */
const isShared = (town: string, province: readonly string[] | undefined): boolean =>
  placesSharing(town).some(({ region }) => region[0] === province?.[0])

function* zoneOf(
  place: string,
  start: number,
  kind: ZoneKind | undefined,
  province?: readonly string[],
): Iterable<Candidate<'zone'>> {
  const kindName = kind && listName(kind)
  if (!kind || kindName === undefined) return
  yield zoneCandidate({
    start,
    end: start + place.length,
    rule: 'provincial-list',
    name: { en: `${place} ${kindName}` },
    zoneType: kind.type,
    region: province ?? regionOf(place) ?? [],
  })
}

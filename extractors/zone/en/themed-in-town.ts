import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { EnglishKind } from './kinds.ts'
import type { Place } from './places.ts'

/** a nuclear hydrogen , the bio , before `national industrial complex in Uljin`; small modular reactor (SMR) */
const FIELD_BEFORE =
  /(?:^|[^A-Za-z])(?:[Aa]n?|[Tt]he) (?:new )?(?<field>(?:(?!second|third|new|next)[a-z-]{3,16} ){1,3}(?:\([A-Z]{2,5}\) )?)$/

const fieldBefore = (text: string, { start }: EnglishKind): string =>
  FIELD_BEFORE.exec(text.slice(Math.max(0, start - 70), start))?.groups?.['field']?.trim() ?? ''

/** The listed national complex of a town and an industry, which may be told by initials in brackets. */
function listedFor(place: string, field: string): GazetteerEntry | undefined {
  const short = /\((?<short>[A-Z]{2,5})\)$/.exec(field)?.groups?.['short']
  return listedZoneNamed(`${place} ${short ?? field} national industrial complex`)
}

/** True for a complex in small letters that is told by its industry before it and its town behind it: a national one, or one that is listed so. */
export function isThemedInTown(text: string, kind: EnglishKind, place: Place): boolean {
  if (kind.plural || kind.kind.type !== 'industrial-complex' || !text.startsWith(' in ', kind.end)) return false
  const field = fieldBefore(text, kind)
  if (field !== '' && listedFor(text.slice(place.start, place.end), field)) return true
  return /^national/.test(text.slice(kind.start, kind.end)) && isTheme(field)
}

/** The complex of a town that is told so; `place` is the town behind it. */
export function themedInTown(text: string, kind: EnglishKind, place: Place): Candidate<'zone'> {
  const theme = fieldBefore(text, kind)
  const town = text.slice(place.start, place.end)
  const en = `${town} ${theme} national industrial complex`
  const listed = listedFor(town, theme)
  return zoneCandidate({
    start: kind.start - theme.length - 1,
    end: place.end,
    rule: 'kind-in-place',
    priority: 1,
    listed,
    name: { en },
    zoneType: 'industrial-complex',
    region: listed?.region ?? place.code,
    theme: listed ? '' : theme,
  })
}

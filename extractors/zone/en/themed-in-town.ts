import type { Candidate } from '../../extractor.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { EnglishKind } from './kinds.ts'
import type { Place } from './places.ts'

/** a nuclear hydrogen , the bio , before `national industrial complex in Uljin` */
const FIELD_BEFORE =
  /(?:^|[^A-Za-z])(?:[Aa]n?|[Tt]he) (?:new )?(?<field>(?:(?!second|third|new|next)[a-z-]{3,16} ){1,3})$/

const fieldBefore = (text: string, { start }: EnglishKind): string =>
  FIELD_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['field']?.trim() ?? ''

/** True for a national complex in small letters that is told by its industry before it and its town behind it. */
export const isThemedInTown = (text: string, kind: EnglishKind): boolean =>
  !kind.plural &&
  kind.kind.type === 'industrial-complex' &&
  text.startsWith(' in ', kind.end) &&
  /^national/.test(text.slice(kind.start, kind.end)) &&
  isTheme(fieldBefore(text, kind))

/** The complex of a town that is told so; `place` is the town behind it. */
export function themedInTown(text: string, kind: EnglishKind, place: Place): Candidate<'zone'> {
  const theme = fieldBefore(text, kind)
  const en = `${text.slice(place.start, place.end)} ${theme} national industrial complex`
  const listed = listedZoneNamed(en)
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

import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { EnglishKind } from './kinds.ts'
import type { Place } from './places.ts'

/** a nuclear hydrogen , the bio , Jeonbuk’s battery , before `national industrial complex in Uljin`; small modular reactor (SMR) */
const FIELD_BEFORE =
  /(?:^|[^A-Za-z])(?:[Aa]n?|[Tt]he|[A-Z][a-z]{2,14}['’]s) (?:new )?(?<field>(?:(?!(?:second|third|new|next)[ -])[a-z-]{3,16} ){1,3}(?:\([A-Z]{2,5}\) )?)$/

const fieldBefore = (text: string, { start }: EnglishKind): string =>
  FIELD_BEFORE.exec(text.slice(Math.max(0, start - 70), start))?.groups?.['field']?.trim() ?? ''

const isNational = (text: string, { start, end }: EnglishKind, field: string): boolean =>
  /^national/.test(text.slice(start, end)) || field.startsWith('national ')

/** The listed complex of a town and an industry, which may be told by initials in brackets. */
function listedFor(place: string, field: string, national: boolean): GazetteerEntry | undefined {
  const short = /\((?<short>[A-Z]{2,5})\)$/.exec(field)?.groups?.['short']
  const own = `${place} ${(short ?? field).replace(/^national /, '')}`
  const ofState = listedZoneNamed(`${own} national industrial complex`)
  return ofState ?? (national ? undefined : listedZoneNamed(`${own} industrial complex`))
}

/** What stands before a complex and is no industry of it: `a data center and an industrial complex in Muan`. */
const NO_FIELD =
  /(?:^| )(?:and|or|for|from|with|into|near|at|of|to|in|on|by|its|their|other|another|industry|industries)(?: |$)/

/** Complexes that the state chooses for an industry. */
const isSpecialised = (text: string, { start, end }: EnglishKind): boolean =>
  /^special(?:i[sz]ed)? complex$/.test(text.slice(start, end))

/**
 * True for a complex in small letters that is told by its industry before it and its town behind it: `an aerospace industrial complex
 * in Sacheon`, `a bio specialized complex in Hwasun`.
 */
export function isThemedInTown(text: string, kind: EnglishKind, place: Place): boolean {
  if (kind.plural || !text.startsWith(' in ', kind.end)) return false
  const industry = fieldBefore(text, kind).replace(/ industry$/, '')
  if (isSpecialised(text, kind)) return isTheme(industry) && !NO_FIELD.test(industry)
  if (kind.kind.type !== 'industrial-complex') return false
  if (PETROCHEMICAL.test(text.slice(kind.start, kind.end))) return false
  const field = fieldBefore(text, kind)
  if (field === '' || NO_FIELD.test(field)) return false
  const national = isNational(text, kind, field)
  return isTheme(field) || listedFor(text.slice(place.start, place.end), field, national) !== undefined
}
/** A kind of its own, of which a town has one. */
const PETROCHEMICAL = /^petrochemical/

/** The complex of a town that is told so; `place` is the town behind it. */
export function themedInTown(text: string, kind: EnglishKind, place: Place): Candidate<'zone'> {
  const field = fieldBefore(text, kind)
  if (isSpecialised(text, kind)) return specialisedInTown(text, kind, place, field)
  const national = isNational(text, kind, field)
  const theme = field.replace(/^national /, '')
  const town = text.slice(place.start, place.end)
  const en = `${town} ${theme} ${national ? 'national ' : ''}industrial complex`
  const listed = listedFor(town, field, national)
  return zoneCandidate({
    start: kind.start - field.length - 1,
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

const specialisedInTown = (text: string, { start }: EnglishKind, place: Place, theme: string): Candidate<'zone'> =>
  zoneCandidate({
    start: start - theme.length - 1,
    end: place.end,
    rule: 'kind-in-place',
    priority: 1,
    name: { en: `${text.slice(place.start, place.end)} ${theme} specialized complex` },
    zoneType: 'other',
    region: place.code,
    theme,
  })

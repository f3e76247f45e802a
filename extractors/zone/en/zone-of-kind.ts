import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed, regionOf } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { nationalComplexOf } from './bare-complexes.ts'
import { listName } from './list-names.ts'

/** A kind of zone that a line, a list or a column announces, and what a zone of it is called behind its place. */
export interface AnnouncedKind {
  readonly kind: ZoneKind
  readonly name: string
}

/** What a place and an industry beside it mean under an announced kind. */
export interface ZoneOfKind {
  /** The name of the zone: `Daegu smart wellness Regulation-Free Special Zone`. */
  readonly name: string
  readonly region: readonly string[]
  readonly theme: string
  readonly listed: GazetteerEntry | undefined
}

const NATIONAL = /^national .*complex/i
const MOST_THEME_WORDS = 6

/** The kind of zones that a line or a header names, by its words; undefined for kinds that a place alone tells not. */
export function announcedKind(kind: ZoneKind, written: string): AnnouncedKind | undefined {
  if (NATIONAL.test(written)) return { kind, name: 'National Industrial Complex' }
  const name = listName(kind)
  return name === undefined ? undefined : { kind, name }
}

/** The zone of a kind that an item tells by its place and the words beside it; undefined where no table knows the place. */
export function zoneOfKind(written: string, told: string, { kind, name }: AnnouncedKind): ZoneOfKind | undefined {
  const place = written.replaceAll(/[·/]/g, '-').replace(/ (?:Province|City)$/, '')
  const listed = NATIONAL.test(name) ? nationalComplexOf(place) : listedZoneNamed(`${place} ${name}`)
  const region = regionOf(place) ?? listed?.region
  if (!region) return undefined
  const theme = isTheme(told) && told.split(' ').length <= MOST_THEME_WORDS ? told.trim() : ''
  const own = [place, theme, name].filter((part) => part !== '').join(' ')
  return { name: own, region, theme, listed: listed?.kind === kind.type ? listed : undefined }
}

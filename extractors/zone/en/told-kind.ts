import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listName } from './list-names.ts'
import type { ListedPlace } from './place-list.ts'
import { toldThemes } from './told-theme.ts'

/** What the places of a list are, by the kind that the text told last. */
export interface ToldKind {
  readonly type: ZoneType
  readonly name: string
  readonly theme: string
}

/**
 * The kind of the places of a list: the industry that its head names, or the one that the text before it names, of the kind told
 * last. Undefined where that says too little.
 */
export function toldKind(theme: string, near: string, kind: ZoneKind | undefined): ToldKind | undefined {
  const themes = toldThemes(near)
  if (themes.length > 1) return undefined
  const [told] = themes
  if (told !== undefined) return { type: 'other', name: `${told} Special Zone`, theme: told }
  const name = kind && listName(kind)
  if (!kind || name === undefined) return undefined
  const field = theme === '' && name === SPECIALIZED ? onlyIndustry(near) : industry(theme)
  return { type: kind.type, name: `${field} ${name}`.trim(), theme: field }
}

const SPECIALIZED = 'Specialized Complex'
const FIELD_OF = /(?<![A-Za-z])(?<field>[a-z]{3,14})[- ]speciali[sz]ed complex/g

/** The one industry that a stretch of text says specialized complexes are for; empty where it names none or several. */
function onlyIndustry(near: string): string {
  const fields = new Set(matchesOf(FIELD_OF, near, ['ed complex']).map(({ groups }) => groups!['field']!))
  const [field = ''] = fields
  return fields.size === 1 && isTheme(field) ? field : ''
}

/** An industry as names of zones tell it: `secondary battery` for `secondary batteries`. */
export const industry = (theme: string): string =>
  theme
    .replace(/(?<=[a-z])ies$/, 'y')
    .replace(/(?<=[a-hj-rtv-z])s$/, '')
    .replace(/(?<![a-z])chip$/, 'semiconductor')
    .replace(/^(?:EV )?battery$/, 'secondary battery')

const CLUSTER = /(?<![A-Za-z])(?:(?<first>[A-Za-z]{2,14})[ -])?(?<field>[A-Za-z]{3,14}) [Cc]lusters?(?![a-z])/g

/** Clusters of an industry, the last one that the text before them names where their head names none. */
export function toldCluster(theme: string, near: string): ToldKind | undefined {
  const own = theme === '' ? matchesOf(CLUSTER, near, ['luster']).map(fieldOf).filter(isTheme).at(-1) : theme
  return own === undefined ? undefined : { type: 'district', name: `${own} cluster`, theme: own }
}

/** The industry of a cluster, in small letters: `bio` of `fostered bio clusters`. */
function fieldOf({ groups }: RegExpExecArray): string {
  const { first = '', field = '' } = groups!
  return (isTheme(first) ? `${first} ${field}` : field).toLowerCase()
}

/** The zone of a kind that a list tells by its place. */
export function zoneOfPlace({ start, end, name, region, field, port }: ListedPlace, kind: ToldKind): Candidate<'zone'> {
  const own = kind.theme === '' ? field : undefined
  const en = [name.replace(/ (?:Province|Island|City)$/, ''), own?.theme, kind.name]
    .filter(Boolean)
    .join(' ')
    .replace(' Port Port ', ' Port ')
  const listed = listedZoneNamed(en) ?? (port === undefined ? undefined : listedZoneNamed(`${port} ${kind.name}`))
  return zoneCandidate({
    start,
    end: own?.end ?? end,
    rule: 'told-list',
    // more than the zone that is called like its place alone
    priority: listed ? 6 : 0,
    listed,
    name: { en },
    zoneType: kind.type,
    region,
    theme: own?.theme ?? kind.theme,
  })
}

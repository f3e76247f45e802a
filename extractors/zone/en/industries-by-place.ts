import type { Candidate } from '../../extractor.ts'
import { listItems } from '../../list-walk.ts'
import { englishPlace } from '../../name/places.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { EnglishKind } from './kinds.ts'
import { listName } from './list-names.ts'

/** What stands between the kind and its list: ` were designated, including ` */
const LEAD =
  /^[^.;\n()]{0,90}(?:[ ,](?:including|includes?|namely|like|are|were|for)|such as|:|—|–|--)[ \n](?:the |an? )?(?=[A-Za-z]{2})/
/** AI healthcare (Gangwon) */
const ITEM = /^(?<theme>[A-Za-z][A-Za-z0-9&/ -]{2,44})\((?<place>[A-Z][a-z]{3,12}(?:-do)?)(?: Province)?\)/
const GAP = /^(?:,? and |, ?|; ?| [·|] )(?:for |the )?(?=[A-Za-z])/
const LIST = { item: ITEM, gap: GAP, reach: 70, gapReach: 12, most: 16 }
const FEWEST = 2

interface Item {
  readonly start: number
  readonly end: number
  readonly place: string
  readonly theme: string
  readonly region: readonly string[]
}

/**
 * Zones that a list behind their kind gives by what they are for, each with its province in brackets: `new regulation-free zones
 * are digital healthcare (Gangwon) and blockchain (Busan)`. A bare `special zones` takes the kind that the text told.
 */
export function* industriesByPlace(
  text: string,
  kinds: readonly EnglishKind[],
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const { start, end, kind, plural } of kinds) {
    const lead = plural ? LEAD.exec(text.slice(end, end + 110)) : null
    const told = kind.type === 'other' ? (headOf(start) ?? kind) : kind
    if (!lead || !THEMED_TYPES.has(told.type)) continue
    const items = itemsFrom(text, end + lead[0].length)
    if (items.length >= FEWEST) for (const item of items) yield zoneOf(item, told)
  }
}

function itemsFrom(text: string, from: number): readonly Item[] {
  const items = Array.from(listItems(text, from, LIST), ({ at, match }): Item | undefined => {
    const { theme = '', place = '' } = match.groups!
    const known = englishPlace(place)
    const isWide = known?.kind === 'province' || known?.kind === 'metropolitan-city'
    const end = at + match[0].length
    return isWide && isTheme(theme) ? { start: at, end, place, theme: theme.trim(), region: known.region } : undefined
  })
  return items.every((item) => item !== undefined) ? items : []
}

function zoneOf({ start, end, place, theme, region }: Item, kind: ZoneKind): Candidate<'zone'> {
  const name = listName(kind)
  const listed =
    listedZoneNamed(`${place} ${theme} ${name}`) ??
    // a province has one of them
    (kind.type === 'global-innovation' ? listedZoneNamed(`${place} ${name}`) : undefined)
  return zoneCandidate({
    start,
    end,
    rule: 'told-list',
    priority: 2,
    listed,
    name: { en: `${place} ${theme} ${name}` },
    zoneType: kind.type,
    region,
    theme,
  })
}

import type { ZoneType } from '../../../schemas/index.ts'
import { englishPlace } from '../../name/places.ts'
import { KINDS_EN } from '../kinds-en.ts'

/** designated as a regional special zone, one of the regional special zones */
const AS =
  /(?:designated|selected|named|approved|chosen|registered)?,? (?:as )?(?:an?|one of the|the (?:country|nation)['’]s(?: first)?|one of (?:Korea|the (?:country|nation))['’]s) (?:new |first |[a-z]{2,10}th )?(?<kind>(?:[A-Za-z&-]{3,14} ){1,5})zones?(?![a-z])/g

/** Zones for the produce of a town, which its name tells; regulation-free ones are those of provinces: `Garam Melon Industry Special Zone`. */
const INDUSTRY_OF = /^(?<town>[A-Z][a-z]{2,13}) .{2,50} [Ii]ndustry [Ss]pecial (?:[Zz]one|[Dd]istrict)$/
const OF_TOWNS: ReadonlySet<string> = new Set(['city', 'county'])

/** The kind that its name, or the clause around it, says an otherwise bare zone to be; undefined where it says none. */
export function designatedAs(text: string, start: number, end: number): ZoneType | undefined {
  const town = INDUSTRY_OF.exec(text.slice(start, end))?.groups?.['town']
  if (town !== undefined && OF_TOWNS.has(englishPlace(town)?.kind ?? '')) return 'regional-specialised'
  const near = `${text.slice(Math.max(0, start - 60), start)}…${text.slice(end, end + 90)}`
  const from = Math.max(near.lastIndexOf('. ', Math.min(60, start)), 0)
  const after = near.slice(from)
  for (const match of after.matchAll(AS)) {
    const type = KINDS_EN[`${match.groups!['kind']!.toLowerCase()}zone`]?.type
    if (type !== undefined && type !== 'other') return type
  }
  return undefined
}

import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'

/** A name with its kind in words: `Garam Foreign Investment Zone` for `Garam FIZ`; petrochemical parks are complexes. */
export const spelledKind = (name: string): string =>
  name
    .replace(
      /(?<![A-Za-z])(?:[Pp]etro-[Cc]hemical|[Oo]il [Cc]hemical|[Pp]etrochemical [Ii]ndustry)(?= )/,
      'Petrochemical',
    )
    .replace(/(?<=[Pp]etrochemical )[Pp]arks?$/, 'Complex')
    .replace(/(?<![A-Za-z])(?:K?FEZ|FTZ|FIZ|ODZ)s?$/, (kind) => SPELLED[kind.replace(/s$/, '').slice(-3)]!)
const SPELLED: Readonly<Record<string, string>> = {
  FEZ: 'Free Economic Zone',
  FTZ: 'Free Trade Zone',
  FIZ: 'Foreign Investment Zone',
  ODZ: 'Opportunity Development Zone',
}

/** What a zone is listed as that its name tells by an older kind, by the complex that it lies in, or by its industry; else undefined. */
export function listedKind(name: string, theme: string): string | undefined {
  if (IN_ZONE.test(name)) {
    const site = name.replace(IN_COMPLEX, '')
    return site === name ? undefined : site
  }
  if (!AT_END.test(name)) return undefined
  const older = name.replace(REGIONAL, 'General Industrial Complex')
  if (older !== name) return older
  const national = isTheme(theme) ? name.replace(OF_INDUSTRY, ' National$&') : name
  return national === name || listedZoneNamed(name) ? undefined : national
}
/** Ends of names that may be told so; most names have others. */
const AT_END = /(?:omplex|ark)$/
const IN_ZONE = /(?:Zone|FIZ)$/
/** A complex that is told by its industry, as those of the state are: `Garam carbon industrial complex`. */
const OF_INDUSTRY = /(?<!ational|eneral|ech|echnology|cience) [Ii]ndustrial [Cc]omplex$/
/** What general industrial complexes were called before 2008. */
const REGIONAL = /(?:[Rr]egional|[Ll]ocal|[Pp]rovincial) [Ii]ndustrial (?:[Cc]omplex|[Pp]ark)$/
/** The complex of a foreign investment zone: `Garam 2nd Industrial Complex FIZ`. */
const IN_COMPLEX =
  / (?:[1-9](?:st|nd|rd|th) )?(?:[A-Z][a-z]{6,7} )?Industrial Complex(?= (?:Foreign Investment Zone|FIZ)$)/

import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'

/** `Narae Bay Area Free Economic (NFEZ) Zone`, `Garam (Karam) Industrial Complex`: an abbreviation or another spelling inside a name. */
const WITH_BRACKETS =
  /(?<![A-Za-z])(?<head>(?:[A-Z][A-Za-z-]{1,20} ){1,6})\([A-Z][A-Za-z-]{1,16}\) (?<tail>(?:[A-Z][A-Za-z-]{2,12} ){0,3}(?:Zone|District|Complex|Park|Valley|City))(?![A-Za-z])/g
/** Words before a name that start a sentence: `The`, `Meanwhile`. */
const MOST_BEFORE = 2

/** Listed zones that stand whole in a text but for brackets inside their names. Block coordinates. */
export function* namesWithBrackets(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(WITH_BRACKETS, text, [') '])) {
    const { head = '', tail = '' } = match.groups!
    const words = head.trim().split(' ')
    const end = match.index + match[0].length
    for (let left = 0; left <= MOST_BEFORE && left < words.length; left++) {
      const listed = listedZoneNamed(`${words.slice(left).join(' ')} ${tail}`)
      if (!listed) continue
      const start = match.index + words.slice(0, left).join(' ').length + (left > 0 ? 1 : 0)
      const { name, region } = listed
      yield zoneCandidate({
        start,
        end,
        rule: 'gazetteer',
        priority: 2,
        listed,
        name,
        zoneType: listed.kind as ZoneType,
        region,
      })
      break
    }
  }
}

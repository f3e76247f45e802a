import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'

const ZONES = / zones(?![A-Za-z])/g
/** Words of which a text holds one where `themedLists` finds something. */
export const THEMED_LIST_CUES = new CueWords('zones')
/** Daegu smart wellness · Busan's blockchain */
const ITEM =
  /(?:^|[^A-Za-z-])(?<place>[A-Z][a-z]{3,9})(?<owner>['’]s)? (?<theme>[a-z][a-z-]{2,13}(?: [a-z][a-z-]{2,13}){0,2})$/
const GAP = /(,? and |, )(?=[A-Z])/
const LONGEST = 240
const MOST = 10

interface Item {
  readonly start: number
  readonly end: number
  readonly theme: string
  readonly listed: GazetteerEntry
}

/** Listed zones that share a bare `zones`, each with its place and industry: `the Busan blockchain and Daegu smart wellness zones`. */
export function* themedLists(text: string): Iterable<Candidate<'zone'>> {
  for (const { 0: head, index } of matchesOf(ZONES, text, THEMED_LIST_CUES)) {
    const items = itemsBefore(text, index)
    if (items.length < 2) continue
    for (const { start, end, theme, listed } of items)
      yield zoneCandidate({
        start,
        end: end === index ? index + head.length : end,
        rule: 'coordinated-kind',
        listed,
        name: listed.name,
        zoneType: 'regulation-free',
        region: listed.region,
        theme,
      })
  }
}

/** The items of a list that ends at an offset, as long as the tables know them. */
function itemsBefore(text: string, to: number): readonly Item[] {
  // items and the gaps between them, in turn
  const parts = text.slice(Math.max(0, to - LONGEST), to).split(GAP)
  const items: Item[] = []
  let end = to
  for (let at = parts.length - 1; at >= 0 && items.length < MOST; at -= 2) {
    const part = parts[at]!
    const start = end - part.length
    const match = ITEM.exec(part)
    const { place = '', theme = '' } = match?.groups ?? {}
    const listed = isTheme(theme) ? listedZoneNamed(`${place} ${theme} special zone`) : undefined
    if (!match || !listed) break
    items.push({ start: start + match.index + match[0].indexOf(place), end, theme, listed })
    end = start - (parts[at - 1]?.length ?? 0)
  }
  return items
}

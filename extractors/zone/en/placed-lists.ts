import { BULLET } from '../../bullets.ts'
import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { listItems } from '../../list-walk.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { BULLETS } from '../list-items.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listName } from './list-names.ts'

/** special zones include, the areas are, new ones including */
const HEAD =
  /(?<![A-Za-z])(?:zones|ones|areas|regions|sites|complexes|places|locations)(?: (?!and |or )[a-z0-9]{2,12}){0,4}(?:,? (?:also )?(?:include|including|such as|like|namely|are|were)|:) (?=(?:the )?[A-Z])/g
/** Words of which a text holds one where `placedLists` finds something, or a bullet. */
export const PLACED_CUES = new CueWords('zones ones areas regions sites complexes places locations')
/** Busan for blockchain · Gwangju, which will be free from … · Yulchon (South Jeolla) */
const ITEM =
  /^(?:the )?(?<name>[A-Z][A-Za-z]{2,14}(?:-[A-Za-z]{2,10})?(?: [A-Z][a-z]{2,14}){0,2}) ?(?:\((?<province>[A-Z][A-Za-z -]{3,24})\)|for (?:the )?(?<theme>[a-z][A-Za-z -]{2,50}?)(?= and [A-Z]|[,.;\n]|$)|,? which [^,.;\n]{4,90})/
const GAP = /^(?:,? and |[,;] )(?=(?:the )?[A-Z])/
/** ▴Ulsan: human genome data for industrial use */
const BULLETED = new RegExp(
  `[${BULLET}] ?(?<name>[A-Z][A-Za-z]{2,14}(?:-do(?: Province)?)?(?: [A-Z][a-z]{2,14}){0,2}) ?[:,] ?(?<theme>[^${BULLET}\\n]{4,90})`,
  'g',
)
/** Words behind an industry that say nothing of it. */
const FIELD = / (?:projects?|sectors?|fields?|businesses|business)$/
const LIST = { item: ITEM, gap: GAP, reach: 160, gapReach: 12, most: 20 }
interface Item {
  readonly start: number
  readonly end: number
  readonly region: readonly string[]
  readonly theme: string
  /** True where brackets behind the name give its province. */
  readonly bracketed: boolean
}

/** Zones of a list that gives each place with its industry or its province, of the kind that the text speaks of. */
export function* placedLists(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(HEAD, text, PLACED_CUES)) {
    const items = itemsAt(text, match.index + match[0].length)
    if (!isList(items)) continue
    const kind = headOf(match.index)
    if (kind) for (const item of items) yield* zoneOf(text, item, kind)
  }
  for (const match of matchesOf(BULLETED, text, BULLETS)) {
    const { name = '', theme = '' } = match.groups!
    const region = englishPlace(name.replace(/-do Province$/, '-do'))?.region
    const kind = region && isTheme(theme) ? headOf(match.index) : undefined
    const start = match.index + match[0].indexOf(name)
    // a sentence behind the place is no name of its industry
    const own = theme.split(' ').length < 4 && isTheme(theme) ? theme.trim() : ''
    if (region && kind)
      yield* zoneOf(text, { start, end: start + name.length, region, theme: own, bracketed: false }, kind)
  }
}

/** Two or more, of which one names an industry, or all of which brackets place. */
const isList = (items: readonly Item[]): boolean =>
  items.length > 1 && (items.every(({ bracketed }) => bracketed) || items.some(({ theme }) => isTheme(theme)))

function itemsAt(text: string, from: number): readonly Item[] {
  const items: Item[] = []
  for (const { at, match } of listItems(text, from, LIST)) {
    const { name = '', province, theme = '' } = match.groups!
    const place = province === undefined ? englishPlace(name) : englishPlace(province)
    if (!place || (province !== undefined && place.kind !== 'province')) break
    const start = at + match[0].indexOf(name)
    items.push({
      start,
      end: start + name.length,
      region: place.region,
      theme: theme.replace(FIELD, ''),
      bracketed: province !== undefined,
    })
  }
  return items
}

function* zoneOf(text: string, { start, end, region, theme }: Item, kind: ZoneKind): Iterable<Candidate<'zone'>> {
  const kindName = listName(kind)
  if (kindName === undefined) return
  const en = [text.slice(start, end).replace(/ Province$/, ''), theme, kindName].filter((part) => part !== '').join(' ')
  yield zoneCandidate({ start, end, rule: 'placed-list', name: { en }, zoneType: kind.type, region, theme })
}

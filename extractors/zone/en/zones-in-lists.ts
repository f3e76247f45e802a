import { CueWords } from '../../cue-words.ts'
import { type CuedRule, foundBy } from '../../cued-rules.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { BULLETS, bulletItems, themedItems, zoneOfItem } from '../list-items.ts'
import { isTheme } from '../themes.ts'
import { DESIGNATED_CUES, designatedFor, LISTED_CUES } from './designated-for.ts'
import { DISTRICT_CUES, districtLists, placesBeforeZones, ZONES_CUES } from './district-lists.ts'
import { PLACED_CUES, placedLists } from './placed-lists.ts'
import { PLACED_ZONES_CUES, placedZones } from './placed-zones.ts'
import { PRONOUN_CUES, pronounZones } from './pronoun-zones.ts'
import { PROVINCE_CUES, provincialLists } from './provincial-lists.ts'
import { SITES_CUES, sitesByTheme } from './sites-by-theme.ts'
import { HAD_CUES, zonesHad } from './zones-had.ts'

/** `Busan (Blockchain)`; one bracket may stand inside: `Jeonnam (E (e) -Mobility)`. */
const PAIR =
  /(?<![\p{L}\p{N}-])(?<place>[A-Z][a-z]{2,15}(?:[ -][A-Z][a-z]{2,15})?)(?: Province| City| Metropolitan City| Special (?:Self-Governing|Autonomous) (?:Province|City))? ?\((?<theme>[^()\n]{1,50}(?:\([^()\n]{1,20}\)[^()\n]{0,30})?)\)/gu
const BRACKET = new CueWords('(')

function placeIn(text: string): { length: number; place: NonNullable<ReturnType<typeof englishPlace>> } | undefined {
  const words = /^([A-Z][A-Za-z]+)(?:[ -]([A-Z][A-Za-z]+))?(?:[ ]([A-Z][A-Za-z]+))?/.exec(text.slice(0, 60))
  if (!words) return undefined
  for (const phrase of [words[0], words[3] ? words[0].slice(0, -words[3].length - 1) : '', words[1]!]) {
    const place = phrase === '' ? undefined : englishPlace(phrase)
    if (place) return { length: phrase.length, place }
  }
  return undefined
}

function readItem(text: string, start: number, limit: number) {
  const raw = text.slice(start, limit)
  const found = placeIn(raw)
  if (!found || raw.charAt(found.length) !== ' ' || raw.charAt(found.length + 1) === '(') return undefined
  const cut = /[.:;()\]”"]|,|\s(?:and|is|are|was|were|has|have|will|for|to|in|with|etc)\s/.exec(raw)
  const body = (cut ? raw.slice(0, cut.index) : raw).trimEnd()
  const theme = body.slice(found.length).trim()
  if (theme === '' || theme.split(' ').length > 8) return undefined
  return { start, end: start + body.length, place: found.place, theme }
}

/** special zones: Gangwon Liquid Hydrogen, Jeju EV Charging, … · special zones, 1st round (7): Daegu Smart Wellness; … */
const COMMA_LIST =
  /(?:[Zz]ones|projects)(?:,? (?:[1-9][0-9]?(?:st|nd|rd|th)|first|second|third|[a-z]{4,7}th) (?:round|phase|batch))?(?: \([^()\n]{1,40}\))?: ?(?=[A-Z])/g
const COLON = new CueWords(':')
const MOST_ITEMS = 20

/** The items after commas and `and`, as long as each starts with a place and goes on with an industry. */
function commaItems(text: string, from: number) {
  const items = []
  let start = from
  for (let count = 0; count < MOST_ITEMS; count++) {
    const item = readItem(text, start, start + 120)
    if (!item) break
    items.push(item)
    const gap = /^(?:,? and |[,;] )(?=[A-Z])/.exec(text.slice(item.end, item.end + 8))
    if (!gap) break
    start = item.end + gap[0].length
  }
  return items
}

type HeadOf = (at: number) => ZoneKind | undefined

const RULES: readonly CuedRule<HeadOf, Candidate<'zone'>>[] = [
  { cues: [DISTRICT_CUES], rule: districtLists },
  { cues: [ZONES_CUES], rule: placesBeforeZones },
  { cues: [PRONOUN_CUES], rule: pronounZones },
  { cues: [SITES_CUES], rule: sitesByTheme },
  { cues: [PLACED_CUES, BULLETS], rule: placedLists },
  { cues: [PROVINCE_CUES, BULLETS], rule: provincialLists },
  { cues: [DESIGNATED_CUES, LISTED_CUES], rule: designatedFor },
  { cues: [PLACED_ZONES_CUES], rule: placedZones },
  { cues: [HAD_CUES], rule: zonesHad },
]

/** Items of English lists whose head names a kind of zone: `① Daegu (Smart Wellness)`, `▲Jeonnam DC Industry`. */
export function* zonesInListsEn(text: string, headOf: HeadOf): Iterable<Candidate<'zone'>> {
  yield* foundBy(RULES, text, headOf)
  const bullets = BULLETS.mayStandIn(text) ? bulletItems(text) : []
  const items = bullets.flatMap((span) => readItem(text, span.start, span.end) ?? [])
  for (const item of themedItems(items, isTheme)) {
    const kind = headOf(item.start)
    if (kind) yield zoneOfItem(text, item, kind, { language: 'en', rule: 'bulleted-item' })
  }
  for (const match of matchesOf(COMMA_LIST, text, COLON)) {
    const items = commaItems(text, match.index + match[0].length)
    const kind = items.length > 1 ? headOf(match.index) : undefined
    if (kind)
      for (const item of themedItems(items, isTheme))
        yield zoneOfItem(text, item, kind, { language: 'en', rule: 'item-run' })
  }
  const pairs = matchesOf(PAIR, text, BRACKET).flatMap((match) => {
    const named = match.groups!['place']!
    const place = englishPlace(named) ?? englishPlace(named.slice(0, Math.max(0, named.indexOf('-'))))
    const theme = match.groups!['theme']!
    return place && isTheme(theme) ? [{ start: match.index, end: match.index + match[0].length, place, theme }] : []
  })
  if (pairs.length < 2) return
  for (const item of pairs) {
    const kind = headOf(item.start)
    if (kind) yield zoneOfItem(text, item, kind, { language: 'en', rule: 'bracketed-item' })
  }
}

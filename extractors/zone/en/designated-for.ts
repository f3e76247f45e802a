import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed, regionOf } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listName } from './list-names.ts'
import { industry } from './told-kind.ts'

const PLACE = '[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,2}'
/** One place, or several that share an industry: `Pohang, Gumi and Ulsan`. */
const PLACES = `(?<names>${PLACE}(?:, ${PLACE}){0,8}(?:,? and ${PLACE})?)`
/**
 * Gangwon Province was designated as regulation-free for digital health care · Ulsan will focus on hydrogen · Gumi and Pohang are
 * identified as strategic locations for batteries
 */
const FIRST = new RegExp(
  `(?:(?<=, while )|(?<![A-Za-z,] ))(?<![A-Za-z-])${PLACES} (?:(?:was|were|will be|is|are|has been|have been) (?:designated|selected|chosen|identified|named)(?: as (?:[a-z]{3,9} )?[a-z-]{4,16})? for|will (?:focus|concentrate) on|will speciali[sz]e in) (?=[a-zA-Z])`,
  'g',
)
/** including Busan for blockchain, Daegu for smart wellness · seven zones: Gangwon for digital healthcare */
const LISTED = new RegExp(`(?:: |including |includes |include |namely |such as )${PLACES} for (?=[a-zA-Z])`, 'g')
/** Words of which a text holds one where such a list stands in it. */
export const LISTED_CUES = new CueWords(
  'busan|daegu|incheon|gwangju|daejeon|ulsan|sejong|jeju|gangwon|jeonnam|jeonbuk|gyeongbuk|gyeongnam|chungbuk|chungnam|jeolla|gyeongsang|chungcheong|province|city+for',
)
/** Words of which a text holds one where `designatedFor` finds something. */
export const DESIGNATED_CUES = new CueWords(
  'designated|selected|chosen|identified|named+as|for will+focus|concentrate|specialize|specialise',
)
/** Busan for blockchain technology · and Cheonan and Asan for displays */
const NEXT = new RegExp(`^(?:[,;]|(?= and )) (?:and |while )?${PLACES} (?:for|on|in) (?=[a-zA-Z])`)
const THEME = /^(?<theme>[A-Za-z][A-Za-z-]{1,20}(?: (?!and [A-Z])[A-Za-z-]{2,20}){0,7})/
/** The kind itself in place of an industry: `candidates for global innovation special zones`. */
const KIND_LAST = / (?:zones?|districts?|complex(?:es)?)$/
const NAME = new RegExp(PLACE, 'g')
const MOST = 20
const FEWEST = 3

/** Zones of a sentence that says what each place was designated for: `Busan was designated for blockchain, Jeju for …`. */
export function* designatedFor(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const match of [...matchesOf(FIRST, text, DESIGNATED_CUES), ...matchesOf(LISTED, text, LISTED_CUES)]) {
    const items = itemsAt(text, match)
    const kind = items.length < FEWEST ? undefined : headOf(match.index)
    const kindName = kind && listName(kind)
    if (!kind || kindName === undefined || !items.some(({ theme }) => isTheme(theme))) continue
    for (const { start, name, theme, region } of items) {
      const own = KIND_LAST.test(theme) ? '' : theme
      const en = `${name.replace(/ (?:Province|City)$/, '')} ${industry(own)} ${kindName}`.replace('  ', ' ')
      const end = start + name.length
      const listed = kind.type === 'other' || own === '' ? listedZoneNamed(en) : undefined
      yield zoneCandidate({
        start,
        end,
        rule: 'designated-for',
        // more than the zone that is called like its place alone
        priority: listed ? 6 : 0,
        listed,
        name: { en },
        zoneType: kind.type,
        region,
        theme: own,
      })
    }
  }
}

interface Item {
  readonly start: number
  readonly name: string
  readonly theme: string
  readonly region: readonly string[]
}

function itemsAt(text: string, first: RegExpExecArray): readonly Item[] {
  const items: Item[] = []
  let head: RegExpExecArray | null = first
  let at = first.index
  for (let count = 0; head && count < MOST; count++) {
    const names = head.groups!['names']!
    const theme = THEME.exec(text.slice(at + head[0].length, at + head[0].length + 160))?.groups?.['theme'] ?? ''
    const places = theme === '' ? undefined : placesOf(names, at + head[0].indexOf(names), theme)
    if (!places) break
    items.push(...places)
    at += head[0].length + theme.length
    head = NEXT.exec(text.slice(at, at + 160))
  }
  return items
}

/** The places of a list that starts at an offset, for one industry; undefined where one of them is no place. */
function placesOf(names: string, at: number, theme: string): readonly Item[] | undefined {
  const items = Array.from(names.matchAll(NAME), ({ 0: name, index }) => {
    const region = regionOf(name) ?? regionOf(name.split(' ')[0]!)
    return region && { start: at + index, name, theme, region }
  })
  return items.every((item) => item !== undefined) ? items : undefined
}

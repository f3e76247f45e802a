import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { isHead } from '../heads.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { nationalComplexOf } from './bare-complexes.ts'
import { isOneOfMany } from './kind-senses.ts'
import type { EnglishKind } from './kinds.ts'
import { leftOf } from './left-of.ts'
import { type ListedPlace, placesFrom } from './place-list.ts'
import { isPlannedCity } from './planned-cities.ts'
import { industry } from './told-kind.ts'

const FINITE =
  '(?:is|was|has been|will be|would be|will also be|is to be|is (?:now )?being|is (?:set|due|expected|scheduled|planned) to be)'
const BE = `(?:(?<finite>(?:that |which )?${FINITE} )|to be |being )?(?:now |currently |newly )?`
const MADE =
  '(?:built|located|situated|planned|developed|created|established|formed|constructed|launched|set up|under construction|under development)'
/** to be built in, which is located in, will be created at */
const BE_MADE = `${FINITE} (?:now |currently |newly )?${MADE}`
const BUILT = `,? ${BE}${MADE}(?:,? (?:by|in) (?:20[0-9]{2}|next year|this year))? (?:in|at) `
/** `, which drew the most notice,` and ` for hydrogen` between the kind and the verb. */
const BEHIND = new RegExp(
  `^[”"'’]?(?: for (?:the )?(?<field>[a-z-]{2,16}(?: [a-z-]{2,14}){0,3}?))?(?:, which [^.,;\\n]{4,60},)?${BUILT}(?:[A-Z][a-z]{2,12}-(?:eup|myeon|dong|ri)(?:,| in) )?(?=(?:the (?:[a-z-]{2,14} ){0,3}of )?(?:(?:north|south|east|west|central)[a-z]{0,4} )?[A-Z])`,
)
/** Words of which a text holds one where `kindsBuilt` finds something. */
export const BUILT_CUES = new CueWords(
  'built located situated planned developed created established formed constructed launched set+up under+construction|development',
)
const FURTHEST = 220
const NATIONAL = /^[Nn]ational /

/** Zones of a kind whose place stands behind the words for how it comes to be there: `a free trade zone will be created in Gimje`. */
export function* kindsBuilt(
  text: string,
  words: readonly Word[],
  kinds: readonly EnglishKind[],
): Iterable<Candidate<'zone'>> {
  for (const kind of kinds) {
    if (kind.plural || !isTold(text, kind)) continue
    const behind = BEHIND.exec(text.slice(kind.end, kind.end + FURTHEST))
    const places = behind ? placesFrom(text, kind.end + behind[0].length) : []
    const follower = places.length === 1 && places[0]!.region.length > 0 ? places[0]! : undefined
    const place = follower ?? placeThatOpens(text, kind)
    if (!place || isManyThere(text, kind, place) || IS_A.test(text.slice(Math.max(0, kind.start - 12), kind.start)))
      continue
    const left = leftOf(text, words, kind)
    const before = text.slice(words[left.themeFrom]?.start ?? kind.start, kind.start).trim()
    if (left.places.length > 0 || (before !== '' && !left.small)) continue
    const theme = before === '' ? (wordBefore(text, kind.start) ?? behind?.groups?.['field'] ?? '') : before
    const zone = zoneOf(text, kind, place, isTheme(theme) ? theme : '')
    // what a verb says of the kind is no part of its name
    const verb = !follower || behind!.groups!['finite'] !== undefined
    if (zone) yield verb ? { ...zone, start: place.start } : zone
  }
}

/** What a sentence says behind a kind of a zone that opens with its place. */
const MADE_AFTER = new RegExp(`^(?: for (?:the )?[a-z][a-z -]{2,30}?)? ${BE_MADE}(?![a-z])`)
const IN_PLACE = /(?:^|[.!?;:”"\n] ?)(?:And |Also )?[Ii]n (?:the (?:[a-z-]{2,14} ){0,3}of )?(?=[A-Z])/g
/** What stands between the place and the kind: `, a tourism- and leisure-oriented `. */
const ARTICLE = /^,? (?:an?|the|another|its) (?:[A-Za-z-]{2,20} ){0,6}$/
const FURTHEST_BEFORE = 130

/** The place that opens a sentence which says that a zone is made: `In Muju County, a leisure-oriented company town will be created`. */
function placeThatOpens(text: string, { start, end }: EnglishKind): ListedPlace | undefined {
  if (!MADE_AFTER.test(text.slice(end, end + 80))) return undefined
  const from = Math.max(0, start - FURTHEST_BEFORE)
  const opener = matchesOf(IN_PLACE, text.slice(from, start)).at(-1)
  if (!opener) return undefined
  const at = from + opener.index + opener[0].length
  const places = placesFrom(text, at)
  const [place] = places
  if (!place || places.length > 1 || place.region.length === 0) return undefined
  const rest = text
    .slice(place.end, start)
    .replace(/^ (?:City|County|Province)|^(?:,| in) (?:North |South )?[A-Z][a-z]+(?: Province)?(?=,)/, '')
  return ARTICLE.test(rest) ? place : undefined
}

/** True for kinds that a place tells: those of lists, and complexes of the state. */
const isTold = (text: string, { start, end, kind }: EnglishKind): boolean =>
  isHead(kind) ||
  (kind.type === 'industrial-complex' && NATIONAL.test(text.slice(start, end))) ||
  (kind.type === 'district' && isPlannedCity(text.slice(start, end)))

/** What another zone is said to be: `Garam Complex is a national complex being built in Naru`. */
const IS_A = / (?:is|was|as|becomes?|became) (?:an?|the) $/

/** True for a zone of a kind of which its province has many. */
const isManyThere = (text: string, kind: EnglishKind, place: ListedPlace): boolean =>
  isOneOfMany(text, kind, { ...place, code: place.region }) ||
  (kind.kind.type === 'industrial-complex' && englishPlace(place.name)?.kind === 'province')

/** The industry right before a kind: `semiconductor` of `the semiconductor National Complex`. */
function wordBefore(text: string, start: number): string | undefined {
  const word = /(?:^|[^A-Za-z-])(?<word>[A-Za-z]{2,14}) $/.exec(text.slice(Math.max(0, start - 17), start))
  return word && isTheme(word.groups!['word']!) ? word.groups!['word'] : undefined
}

function zoneOf(
  text: string,
  { start: at, kind, end: kindEnd }: EnglishKind,
  { name: place, region, end }: ListedPlace,
  theme: string,
): Candidate<'zone'> | undefined {
  const own = place.replace(/ (?:Province|City|County)$/, '')
  const written = text.slice(at, kindEnd)
  if (kind.type === 'other' && !kind.own && theme === '') return undefined
  const start = theme !== '' && text.startsWith(`${theme} `, at - theme.length - 1) ? at - theme.length - 1 : at
  const name = [own, industry(theme), written].filter((part) => part !== '').join(' ')
  const listed =
    listedZoneNamed(name) ??
    (kind.type === 'industrial-complex' ? nationalComplexOf(own) : listedZoneNamed(`${own} ${written}`))
  return zoneCandidate({
    start,
    end,
    rule: 'kind-in-place',
    listed: listed?.kind === kind.type || kind.type === 'other' ? listed : undefined,
    name: { en: name },
    zoneType: kind.type,
    region,
    theme: kind.type === 'industrial-complex' ? '' : theme,
  })
}

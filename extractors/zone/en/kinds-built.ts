import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
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
import { industry } from './told-kind.ts'

const BE =
  '(?:(?<finite>(?:that |which )?(?:is|was|has been|will be|would be|is to be|is (?:now )?being|is (?:set|due|expected|scheduled|planned) to be) )|to be |being )?(?:now |currently |newly )?'
const MADE =
  '(?:built|located|situated|planned|developed|created|established|formed|constructed|launched|set up|under construction|under development)'
/** to be built in, which is located in, will be created at */
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
    if (!behind) continue
    const places = placesFrom(text, kind.end + behind[0].length)
    const place = places.length === 1 && places[0]!.region.length > 0 ? places[0]! : undefined
    if (!place || isOneOfMany(text, kind, { ...place, code: place.region })) continue
    const left = leftOf(text, words, kind)
    const before = text.slice(words[left.themeFrom]?.start ?? kind.start, kind.start).trim()
    if (left.places.length > 0 || (before !== '' && !left.small)) continue
    const theme = before === '' ? (wordBefore(text, kind.start) ?? behind.groups!['field'] ?? '') : before
    const zone = zoneOf(text, kind, place, isTheme(theme) ? theme : '')
    // what a verb says of the kind is no part of its name
    const verb = behind.groups!['finite'] !== undefined
    if (zone) yield verb ? { ...zone, start: place.start } : zone
  }
}

/** True for kinds that a place tells: those of lists, and complexes of the state. */
const isTold = (text: string, { start, end, kind }: EnglishKind): boolean =>
  isHead(kind) || (kind.type === 'industrial-complex' && NATIONAL.test(text.slice(start, end)))

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

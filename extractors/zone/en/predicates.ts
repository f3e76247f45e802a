import { CueWords } from '../../cue-words.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import { isHead } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { type EnglishKind, writtenKind } from './kinds.ts'
import { listName } from './list-names.ts'
import { industry } from './told-kind.ts'

/** A kind of zone that a clause says places to be; offsets in the block. */
export interface Predicate {
  /** Where the words before ` as `, ` into ` or ` host ` end. */
  readonly as: number
  readonly kind: ZoneKind
  /** What a place that is one is called: `free economic zone`. */
  readonly name: string
  readonly theme: string
  /** True where the clause says that they are new or candidates. */
  readonly isNew: boolean
}

/** How many of them there are: one of seven, one of the 14 */
const SMALL = '(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})'
const OPENER = `(?:(?:(?:the country|the nation|the world|Korea|South Korea)['’]s|an?|the|one of(?: the)?(?: ${SMALL})?) )?[‘'“"]?`
/** Ordinals in figures: the 1st */
const ORDINAL = '(?:[1-9](?:st|nd|rd|th) )?'
/** additional pilot areas for, Second Pilot Area for the */
const PILOT = `(?:(?:[A-Za-z-]{4,12} ){0,2}(?:[Pp]ilot|[Pp]reliminary|[Cc]andidate) (?:[Aa]reas?|[Rr]egions?|[Ss]ites?) for (?:the |an? )?[‘'“"]?|(?:[a-z]{4,12} )?(?:sites?|locations?|hosts?|candidates?) (?:(?:of|for) (?:becoming |being |hosting )?|to (?:be|become|host) )(?:(?:the|an?|its|(?:the )?(?:country|nation|world|Korea)['’]s) )?(?:new |first )?)?`
/** What opens the words before a kind and is no part of its name. */
const OPENING = new RegExp(
  `^${OPENER}${ORDINAL}(?:(?:new|first|next|final|only|sole|largest|citywide|city-wide|candidate|leading|special) ){0,2}`,
)
/** Where a zone is to be, before the zone: `candidate site for a`. */
const SITE_FOR =
  /^(?:[a-z]{4,12} )?(?:sites?|locations?|hosts?|candidates?) (?:(?:of|for) (?:becoming |being |hosting )?|to (?:be|become|host) )(?:(?:the|an?|its|new|first|(?:country|nation|world|Korea)['’]s) ){0,3}/
/** A complex of the state with its industry between: `national bio industrial complex`. */
const OF_STATE = /(?:^| )national(?: |$)/
/** What stands between ` as ` and the kind: `an `, `the country’s first citywide autonomous `. */
const QUALIFIED = new RegExp(
  `^${OPENER}${ORDINAL}${PILOT}(?:(?!(?:of|for|in|to) )[‘'“"]?[A-Za-z-]{2,15} ){0,6}[‘'“"]?(?:[a-z]{3,14}-)?$`,
)
/** as specialized secondary battery complexes, into a semiconductor cluster, became a drone cluster */
const PLAIN = new RegExp(
  ` (?:as |into |become |becomes |became |(?<=(?:designated|declared|named) )(?=an? special ))${OPENER}(?:(?:candidate |final )?(?:sites?|locations?|hosts?|candidates?) (?:of|for) (?:the |an? )?)?(?:(?:new|national|global|world-class|large-scale|largest|biggest|leading|major|top|first) ){0,2}(?<theme>(?:(?!(?:of|for|in|to) )[A-Za-z-]{2,14} ){1,7})(?<head>complex|cluster|zone)(?:e?s)?(?![A-Za-z])`,
  'g',
)
const PLAIN_CUES = new CueWords('complex complexes complexs cluster clusters clusteres zone zones')
/** The longer name of the zones of one kind, which ids leave out. */
const FOR_REGIONS = /^.{4,24}[Zz]ones? for .{0,24}regional.{0,30}$/i
/** What the zone is for: ` in AI healthcare`. */
const THEME =
  /^[”"'’]? (?:in|for|of) (?:the )?(?:(?:development|testing) of )?(?:new )?([A-Za-z][A-Za-z -]{2,40})(?=[.,;)]|$| \(| (?:industry|sector|field|by|since|on|at))/
/** an expo cluster for herbal medicine */
const FIELD_BEHIND = /^ for (?:the )?([a-z][a-z -]{2,40})/
/** Kinds that say too little of a place. */
const BARE = /^(?:[Ss]pecial |[Ff]ree )?(?:[Zz]one|[Cc]luster|[Cc]omplex|[Dd]istrict)s?$/
const CLUSTER = /[Cc]lusters?$/
/** Cities that the state chooses places for: `designated as model business cities`. */
const CITY =
  /(?:[Ee]nterprise|[Bb]usiness|[Cc]orporate|[Ii]nnovation|[Ll]eisure) [Cc]it(?:y|ies)$|[Cc]ompany [Tt]owns?$/
/** Links behind which a town need be no complex by name: it may have several of them. */
const MANY_HAVE = /^ (?:is|have|has|get|create|build|establish|hosts|houses) /
const NATIONAL = /^[Nn]ational/
/** Busan and Ulsan will host a free economic zone, which says the same as that they become one. */
export const HAVING = /^ (?:hosts?|houses?|accommodate|have|get|create|build|establish) /
/** What follows a zone that a place has: no noun of which it is a part, as in `will host a free economic zone forum`. */
const ENDS =
  /^(?: status| designation)?[”"’']?(?:$|[.,;:)\n]| (?:for|in|of|by|that|which|to|with|next|this|and|on|as|where|at|after|from|spanning|covering|worth|dedicated|focus(?:ed|ing)|speciali[sz](?:ed|ing)|while|along|within|near|consisting|comprising|including|centered|centred)(?![A-Za-z]))/
/** What is not the zone itself, or more than one: a conference on it, three of them. */
const NOT_ONE = /(?:^| )(?:on|about|two|three|four|five|six|seven|eight|nine|ten|several|many|more)(?: |$)/
/** True for a zone that a place is told to have: `a new free economic zone for batteries`. */
const isHad = (text: string, end: number, between: string): boolean => {
  const behind = text.slice(end, end + 40)
  return ENDS.test(behind) && !ELSEWHERE.test(behind) && !NOT_ONE.test(between)
}
/** A place that the zone is in, rather than the one that has it: `Gyeonggi will build a chip cluster in Yongin`. */
const ELSEWHERE = /^ (?:in|at|near|around) (?:the )?(?:[a-z]{3,12} ){0,3}[A-Z]/

const NEW = /(?:^| )(?:new|candidates?)(?: |$)/
/** What links places to the kind that they are said to be. */
const LINKS = [
  ' as ',
  '—as ',
  '–as ',
  '―as ',
  '?as ',
  ' into ',
  ' host ',
  ' house ',
  ' hosts ',
  ' houses ',
  ' accommodate ',
  ' have ',
  ' get ',
  ' create ',
  ' build ',
  ' establish ',
  ' is ',
  ' become ',
  ' becomes ',
  ' became ',
  ' Becomes ',
  ' Become ',
]
/** Gangwon was designated a free economic zone: no link stands between. */
const DESIGNATED =
  /(?:was|were|been|being|is|are) (?:newly |officially |also |first )?(?:designated|named|declared)(?= (?:an?|one of) )/g
/** Busan and Jeju were named distributed energy special zones: an industry or the kind itself follows. */
const DESIGNATED_MANY =
  /(?:was|were|been|being|is|are) (?:newly |officially |also |first )?(?:designated|named|declared)(?= (?!as |by |in |at |on |for |from |to |under |after |with |within |last |this |next |during |through |before |along )[A-Za-z])/g
const LINK_CUES = new CueWords(
  ...LINKS.map((link) => link.replace(/[^a-z]/g, '')),
  'designated|named|declared+a|an|one chosen|selected|picked+for',
  'designate designated designates designating declare declared declares declaring name named names naming',
)
const MOST_LOOKED_AT = 130
/** What is looked at up to the last link in it. */
const UP_TO_LINK = new RegExp(`^[\\s\\S]{0,${MOST_LOOKED_AT}}(?=${LINKS.join('|').replace('?', '\\?')})`)

/**
 * The kinds behind ` as ` or ` into ` in a text. A bare `special zone` counts where the text tells one industry of such
 * zones: `toldTheme` gives it.
 */
export function* predicatesIn(
  text: string,
  kinds: readonly EnglishKind[],
  toldTheme: (at: number) => string | undefined,
): Iterable<Predicate> {
  if (!LINK_CUES.mayStandIn(text)) return
  for (const match of kinds) {
    const { start, end, kind, plural, inner } = match
    const written = writtenKind(text, match).replace(FOR_REGIONS, 'Specialized Regional Development Zone')
    const place = placeOf(text, start, plural)
    if (!place || !(isHead(kind) || kind.type === 'industrial-complex' || CLUSTER.test(written) || CITY.test(written)))
      continue
    const { as, between } = place
    if (MANY_HAVE.test(text.slice(as, as + 12)) && kind.type === 'industrial-complex' && !NATIONAL.test(written))
      continue
    if (EVERYDAY_CITY.test(written) && !CHOSEN.test(text.slice(Math.max(0, as - 60), as))) continue
    if (HAVING.test(text.slice(as, as + 13)) && !isHad(text, end, between)) continue
    const bare = kind.type === 'other' && BARE.test(written) && !text.startsWith(' for ', end)
    const said = `${between} `.replace(OPENING, '').replace(SITE_FOR, '').replace(/- $/, '').trim()
    const meant = kind.type === 'other' ? said.replace(/^.* for(?: the)?(?: |$)/, '') : ''
    const told = !bare || isTheme(meant) ? meant : toldTheme(start)
    if (told === undefined) continue
    const behind = THEME.exec(text.slice(end, end + 80))?.[1]
    const field = behind ?? said
    // `in early next year` is no industry
    const before = told === '' && kind.type === 'other' && isTheme(behind ?? '') ? behind! : told
    const national = kind.type === 'industrial-complex' && OF_STATE.test(said)
    const own = national ? 'national industrial complex' : kind.own && listName(kind)
    const name = own || `${industry(before)} ${singular(written)}`.trim()
    yield { as, kind, name, theme: field === '' ? (inner ?? told) : field, isNew: NEW.test(between) }
  }
  for (const match of matchesOf(PLAIN, text, PLAIN_CUES)) {
    const end = match.index + match[0].length
    const { theme = '', head = '' } = match.groups!
    const field = FIELD_BEHIND.exec(text.slice(end, end + 60))?.[1] ?? ''
    // a city of visitors is called a cluster of them
    if (head === 'cluster' && BOAST.test(match[0])) continue
    const told = head === 'zone' ? TRIAL.test(theme) || isSpecial(theme) : isTheme(theme) || isTheme(field)
    if (!told || kinds.some((kind) => kind.end === end && !kind.small)) continue
    const plain = plainName(theme.trim(), head)
    const type = plain.name.endsWith('specialized complex') ? 'other' : TYPES[head]!
    yield { as: match.index, kind: { type, needs: 'theme' }, ...plain, isNew: false }
  }
}

/** Cities that any city may call itself: `Daegu is a business city`. */
const EVERYDAY_CITY = /(?:[Bb]usiness|[Ll]eisure) [Cc]it(?:y|ies)$|[Cc]ompany [Tt]owns?$/
const CHOSEN = /[Dd]esignat|[Ss]elect|[Cc]hos|[Pp]ick|[Nn]amed/

/** What a place is praised as: `became a leading culinary tourism cluster`. */
const BOAST = /^ bec[ao]me?s? .*(?:touris|culinary|fashion|shopping)/

/** What a zone for trials of a technology is called. */
const TRIAL = /^(?:demonstration|pilot|test)(?: operation)? $/
/** True for the industry of a special zone that stands between the two words: `special blockchain zone`. */
const isSpecial = (theme: string): boolean => theme.startsWith('special ') && isTheme(theme.slice('special '.length))
const TYPES: Readonly<Record<string, ZoneKind['type']>> = { complex: 'other', cluster: 'district', zone: 'other' }

/** One name whether `specialized` stands before the industry or behind it. */
function plainName(phrase: string, head: string) {
  const theme = phrase.replace(/(?:^| )speciali[sz]ed(?= |$)/, '').trim()
  if (head === 'zone' && isSpecial(`${phrase} `))
    return { name: `${phrase.slice('special '.length)} special zone`, theme: phrase.slice('special '.length) }
  if (theme === phrase) return { name: `${phrase} ${head}`, theme }
  // the state's specialised complexes are also told as clusters
  return { name: `${industry(theme)} specialized ${head === 'cluster' ? 'complex' : head}`, theme }
}

const singular = (written: string): string => written.replace(/ies$/, 'y').replace(/(?:(?<=x)es|s)$/, '')

/** Where the ` as ` or ` into ` of a kind starts and what follows it; undefined where other words or a place stand between. */
function placeOf(text: string, start: number, plural: boolean): { as: number; between: string } | undefined {
  const from = Math.max(0, start - MOST_LOOKED_AT)
  const near = text.slice(from, start)
  const linked = 1 + (UP_TO_LINK.exec(near)?.[0].length ?? -1)
  // with the first letter of the kind, which may follow at once
  const verbs = matchesOf(plural ? DESIGNATED_MANY : DESIGNATED, text.slice(from, start + 1))
  // the `have` of `have been named` links nothing
  const verb = verbs.findLast((match) => linked < 1 || (match.index > linked && match[0].startsWith('been')))
  const at = verb ? 0 : linked
  const bare = verb ? verb.index + verb[0].length : -1
  const chosen = at < 1 && bare < 0 ? CHOSEN_FOR.exec(near) : null
  if (chosen)
    return { as: from + chosen.index + chosen[0].length, between: near.slice(chosen.index + chosen[0].length + 5) }
  const named = at < 1 && bare < 0 ? namedBefore(near) : -1
  if (named >= 0) return { as: from + named, between: near.slice(named + 1).trim() }
  if (at < 1 && bare < 0) return undefined
  const between = near.slice(bare < 0 ? near.indexOf(' ', at) + 1 : bare + 1)
  if (!QUALIFIED.test(between) || ABOUT.test(between) || between.split(/[ -]/).some((word) => englishPlace(word)))
    return undefined
  const dashed = bare < 0 && near.charAt(at - 1) !== ' '
  return { as: from + (bare < 0 ? at - Number(!dashed) : bare), between: between.trim() }
}

/** What a fair or a law is on: `hosts of a fair on`. */
const ABOUT = /(?:^| )(?:on|about|over) /

/** chosen for new … */
const CHOSEN_FOR = /(?:[Cc]hosen|[Ss]elected|[Pp]icked)(?= for (?:the )?(?:(?:new|[a-z-]{4,15}) ){0,3}$)/

/** declared Geoje and Tongyeong: a verb before what is named with no ` as ` behind it. */
const NAMING = /(?<![A-Za-z])(?:designat(?:es?|ed|ing)|declar(?:es?|ed|ing)|nam(?:es?|ed|ing)) (?=[A-Z]|the [a-z])/g

/** Where the places end that a clause names a zone: `declared Geoje an employment crisis area`; -1 where it names none. */
function namedBefore(near: string): number {
  const article = Math.max(near.lastIndexOf(' a '), near.lastIndexOf(' an '))
  const verb = article < 0 ? undefined : matchesOf(NAMING, near.slice(0, article)).at(-1)
  if (!verb || /[.;:\n]/.test(near.slice(verb.index, article))) return -1
  const between = near.slice(article + 1)
  return QUALIFIED.test(between) && !between.split(/[ -]/).some((word) => englishPlace(word)) ? article : -1
}

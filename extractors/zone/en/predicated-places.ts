import type { Candidate } from '../../extractor.ts'
import { runBefore } from '../../institution/en/capital-runs.ts'
import { listedZoneNamed, regionOf } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { nationalComplexOf } from './bare-complexes.ts'
import type { EnglishKind } from './kinds.ts'
import { type Named, objects, placeIn } from './predicated-objects.ts'
import { HAVING, type Predicate, predicatesIn } from './predicates.ts'
import { spelledPlace } from './spelled-places.ts'

/** `… was newly designated last year`: the verb behind the place. */
const PASSIVE =
  /(?:[Dd]esignated|[Dd]eclared|[Ss]elected|[Aa]pproved|[Cc]hosen|[Pp]icked|[Nn]amed|(?:will|to) (?:develop|grow|evolve|turn|transform)|(?:is|are) (?:developing|growing|evolving|turning|transforming)|(?:(?:has|have|had) )?(?:developed|turned|transformed|grown|evolved)|fostered|(?:(?:is|are|was|were) )?(?:seek(?:s|ing)?|sought|appl(?:y|ies|ied|ying) for|request(?:s|ed|ing)?|[Ww]ins?|won|earn(?:s|ed)?|gain(?:s|ed)?|obtain(?:s|ed)?|receiv(?:es?|ed)|pursu(?:es?|ed|ing)|push(?:es|ed|ing)? for) (?:the |its |official )?designation)(?: and [a-z]{4,12}ed)?(?: (?:last year|this year|last month|this month|in [0-9]{4}|in [A-Z][a-z]{2,8}(?: [0-9]{4})?))?(?: to)?$/
/** How far a place is from the capital, as news tells it. */
const DISTANCE =
  '(?:,? (?:some |about |around )?[0-9]{1,3} (?:kilometers|kilometres|km|miles)(?: \\([^()]{3,24}\\))? (?:north|south|east|west|southeast|southwest|northeast|northwest)(?:ern)? (?:of|from) Seoul)?'
/** What may stand between the place and that verb. */
const AUXILIARY = new RegExp(
  `(?:(?: in|,) South Korea)?(?: regions| areas| cities| counties| provinces?| county)?${DISTANCE},?(?: which)?(?: (?:are|were) (?:two|three|four|five|the|among the)(?: [A-Za-z-]{3,12}){0,2} (?:cities|regions|areas|places|sites|towns) (?:that|which))?(?: (?:was|is|were|are|being|(?:has|have|had)(?: (?:previously|already|also|finally|recently|officially))? been|will be|to be|would be|may be|could be|(?:is|are) (?:likely|expected|set|due) to be))?(?: (?:newly|officially|also|finally|recently|first|additionally))?$`,
)
/** Incheon's designation as …: the noun behind the place. */
const OWN_DESIGNATION = /['’]s? (?:[a-z]{4,10} )?(?:designation|selection|transformation)$/
/** `designated Pohang and Gumi`, `designation of Wanju-gun`: the verb before the places. */
const ACTIVE =
  /(?:designat(?:e|es|ed|ing)|designation of|select(?:s|ed|ing)?|nam(?:es?|ed|ing)|declar(?:es?|ed|ing)|approved?|develop(?:s|ed|ing)?|transform(?:s|ed|ing)?|foster(?:s|ed|ing)?|turn(?:s|ed|ing)?|pick(?:s|ed|ing)?|cho?ose|choosing|chosen|tapp(?:ed|ing)|set aside)(?: (?:by|in|as early as) (?:next year|this year|20[0-9]{2}))? /g
/** One place and what it is: `Busan, the second city of the country,`. */
const APPOSED =
  /^(?:the (?:[a-z]{4,12} ){0,2}(?:city|county) of )?([A-Z][A-Za-z-]{2,20}), (?:an?|the|its|which|where|home|[A-Z][a-z]{3,12}['’]s) [^\n]{5,140},$/
/** Places between dashes or in brackets behind what was chosen: `chose four local governments—Busan, Ulsan and Jeju—`. */
const DASHED = /(?:[—–―(?]| --) ?([A-Z][A-Za-z ,-]{5,160}?)(?:\[[0-9]{1,2}\])? ?(?:[—–―)?]|--)$/
const CHOSEN = /designat|[Ss]elect|finali[sz]|approv|nam(?:ed|ing|es) |chose|choos|pick/
const MOST_BEFORE_DASH = 300
/** Last words of names that are designated though no place begins them. */
const AREA = /^(?:Area|Site|Belt|Campus|Town|Port|City|Village|Base)$/
const MOST_LOOKED_AT = 220
const MOST_PLACES = 16
const LONGEST_CLAUSE = 110
/** What stands before the last place of a list, and before the others. */
const LAST_GAP = /,? and (?:the (?:[a-z-]{3,14} ){0,3}(?:city|county|province|port|island|town) of )?$/
const LIST_GAP = /, $/
/** The province of the town behind it: `Gangwon's Yeongwol, Jeonbuk's Jeonju and Namwon`. */
const POSSESSED = /(?:^|,? and |, )(?<owner>[A-Z][A-Za-z-]{3,18})['’]s $/
/** Before a place behind those of another province: `Taean of Chungnam province and `. */
const BEHIND_PROVINCE = /(?<= (?:in|of) [A-Z][A-Za-z ]{3,20} [Pp]rovince),? and $/
/** In a headline: `Garam, Naru Designated as …`. */
const HEADLINE_GAP = /(?:,? and |, )$/
/** A list of where something is, not of what is designated. */
const LOCATIVE =
  /(?:^| )(?:in|at|from|near|(?<!(?:[Cc]ity|[Cc]ities|[Cc]ounty|[Tt]own|[Ii]sland|[Pp]rovince) )of)(?: the)? $/
/** What stands between a town and its province: `Seogwipo of the Jeju Special Self-Governing Province`. */
const OWNER = /(?: in| of)(?: the)? $/

/** The places that a text says to be a zone of the kind: `Gangwon Province, designated as a global innovation zone`. */
export function* predicatedPlacesEn(
  text: string,
  kinds: readonly EnglishKind[],
  toldTheme: (at: number) => string | undefined,
): Iterable<Candidate<'zone'>> {
  for (const predicate of predicatesIn(text, kinds, toldTheme)) {
    const from = Math.max(0, predicate.as - MOST_LOOKED_AT)
    for (const named of designated(text, from, predicate)) yield zoneOf(text, named, predicate)
  }
}

/** What the words before ` as ` say to be designated. */
function designated(text: string, from: number, { as, name }: Predicate): readonly Named[] {
  const before = text.slice(from, as)
  const inDashes = dashedPlaces(text, from, before, name)
  if (inDashes.length > 0) return inDashes
  if (text.startsWith(' is ', as)) return whatIs(text, as, name)
  if (/^ [Bb]ec/.test(text.slice(as, as + 4))) return whatBecomes(text, from, as, name)
  const having = HAVING.test(text.slice(as, as + 13)) ? whatHas(text, from, as, name) : []
  if (having.length > 0) return having
  const owned = OWN_DESIGNATION.exec(before)
  if (owned) return subjectsBefore(text, from, from + owned.index, name)
  const passive = PASSIVE.exec(before)
  const gap = passive && isHeadline(text, from, passive) ? HEADLINE_GAP : LAST_GAP
  const list = passive ? subjectsBefore(text, from, from + passive.index - 1, name, gap) : []
  if (list.length > 1) return list
  if (!passive && text.startsWith(' into', as) && isElided(text, as)) return subjectsBefore(text, from, as, name)
  const subject = passive ? subjectBefore(text, from, from + passive.index - 1) : undefined
  if (subject) return [subject]
  // `Yeosu in Jeonnam was designated`
  if (list.length > 0) return list
  return objectsBehind(from, before, name)
}

/** True for `Garam, Naru Designated`, and for `Garam, Naru designated` where nothing but places stands before it. */
function isHeadline(text: string, from: number, { 0: verb, index }: RegExpExecArray): boolean {
  if (/^[A-Z]/.test(verb)) return true
  return (from === 0 || text.charAt(from - 1) === '\n') && ONLY_NAMES.test(text.slice(from, from + index))
}
const ONLY_NAMES = /^(?:[A-Z][A-Za-z-]{2,20},? ){2,12}$/

/**
 * The places between dashes at the end of a clause that starts at `from`, also before the verb behind them: `eight provinces —
 * Busan, Jeju and Ulsan — were designated`. A garbled dash is a question mark.
 */
function dashedPlaces(text: string, from: number, clause: string, kindName: string): readonly Named[] {
  const verb = PASSIVE.exec(clause)
  const rest = verb ? clause.slice(0, verb.index - 1) : clause
  const list = verb ? rest.slice(0, AUXILIARY.exec(rest)?.index).trimEnd() : rest
  const dashed = DASHED.exec(list)
  if (!dashed) return []
  const chosen = text.slice(Math.max(0, from + list.length - MOST_BEFORE_DASH), from + dashed.index)
  if (!verb && !CHOSEN.test(chosen)) return []
  return objects(from + dashed.index + dashed[0].indexOf(dashed[1]!), dashed[1]!, kindName)
}

/** The place that a sentence starts with and says what it is: `Yongin is a growing semiconductor cluster`. */
function whatIs(text: string, end: number, kindName: string): readonly Named[] {
  const country = COUNTRY.exec(text.slice(Math.max(0, end - 14), end))?.[0].length ?? 0
  const item = itemBefore(text, end - country, kindName)
  return item && /(?:^|[.!?”"] |\n)$/.test(text.slice(Math.max(0, item.start - 2), item.start)) ? [item] : []
}

/** The country behind a place, as papers abroad tell it: `Busan, South Korea,`. */
const COUNTRY = /, (?:South )?Korea,?$/

/** What stands between places and ` become `. */
const ABOUT_TO =
  /(?: (?:reportedly|also|now))?(?: (?:will|would|could|can|may|to|has|have|had|officially|hopes? to|wants? to|plans? to|aims? to|seeks? to|applied to|asked to|is (?:set|expected|likely|due) to|are (?:set|expected|likely|due) to|(?:is|are) (?:bidding|vying|hoping|seeking|competing|aiming|planning|pushing|trying|preparing) to|is (?:a|the|one of the) (?:[a-z]{4,12} )?candidates? to))?$/

/** The places that become a zone: `Busan and Ulsan will become regulation-free zones`. */
function whatBecomes(text: string, from: number, as: number, kindName: string): readonly Named[] {
  const before = text.slice(from, as)
  return subjectsBefore(text, from, from + ABOUT_TO.exec(before)!.index, kindName)
}

/** What a place has now. */
const HAS = /^ (?:hosts|houses) /
const HAVE = /^ (?:host|house) /
const AND = / and [A-Z][a-z]+$/

/** The places that will have a zone: `Busan and Ulsan will host free economic zones`, not `Firms in Busan will have …`. */
function whatHas(text: string, from: number, as: number, kindName: string): readonly Named[] {
  const now = HAS.test(text.slice(as, as + 8)) || (HAVE.test(text.slice(as, as + 8)) && AND.test(text.slice(from, as)))
  if (!now && ABOUT_TO.exec(text.slice(from, as))![0] === '') return []
  const places = whatBecomes(text, from, as, kindName)
  const isPlace = ({ start, end }: Named) => placeIn(text.slice(start, end).split(/ (?:in|of) /)[0]!, kindName)
  return places.every(isPlace) ? places : []
}

/** The places behind the last verb of a clause that starts at `from`: `designated Pohang and Gumi`. */
function objectsBehind(from: number, clause: string, kindName: string): readonly Named[] {
  const last = Array.from(clause.matchAll(ACTIVE)).at(-1)
  if (!last) return []
  const at = last.index + last[0].length
  const list = clause.slice(at)
  const apposed = APPOSED.exec(list)?.[1]
  return apposed === undefined
    ? objects(from + at, list, kindName)
    : objects(from + at + list.indexOf(apposed), apposed, kindName)
}

/** True where the verb stands before an earlier place of the sentence: `grow into a food cluster, Okcheon into a …`. */
function isElided(text: string, as: number): boolean {
  const near = text.slice(Math.max(0, as - MOST_BEFORE_DASH), as)
  const first = near.lastIndexOf(' into a')
  return first >= 0 && !/[.\n]/.test(near.slice(first))
}

/** Parts of places, which the places themselves stand for: `Areas in Busan and Jinhae were designated`. */
const AREAS = /(?:[Aa]reas|[Pp]arts?|[Ss]ites|[Rr]egions|[Ee]nd|[Tt]ip) (?:in|of) $/
/** True for the place of something else: `the area in Busan was designated`. */
const isLocated = (text: string, start: number): boolean => {
  const near = text.slice(Math.max(0, start - 14), start)
  return LOCATIVE.test(near) && !AREAS.test(near)
}

const ASIDE = /^, (?:which|with|home|an?|the) /
/** Where the words before a relative clause or an aside end whose last comma is at an offset: `Gyeongju, which had failed before,`. */
function beforeClause(text: string, end: number): number {
  if (text.charAt(end) !== ',') return end
  const near = text.slice(Math.max(0, end - LONGEST_CLAUSE), end)
  const comma = near.lastIndexOf(',')
  return comma >= 0 && ASIDE.test(near.slice(comma, comma + 8)) ? end - near.length + comma : end
}

/** The places of a list whose verb starts behind `verb`: `Busan, Gangwon and Jeonnam were`. */
function subjectsBefore(
  text: string,
  from: number,
  verb: number,
  kindName: string,
  lastGap = LAST_GAP,
): readonly Named[] {
  const rest = text.slice(from, verb)
  const found: Named[] = []
  let end = beforeClause(text, from + (AUXILIARY.exec(rest)?.index ?? rest.length))
  let last = true
  let behind = ''
  for (let count = 0; count < MOST_PLACES; count++) {
    const item = itemBefore(text, end, kindName)
    if (!item) break
    const near = text.slice(Math.max(from, item.start - 60), item.start)
    const owned = POSSESSED.exec(near)
    found.unshift({ ...item, region: (owned && regionOf(owned.groups!['owner']!)) ?? item.region })
    // a province before its towns opens a list of its own
    // `Incheon, Busan and Jinhae, and Gwangyang`
    const isPair = found.length === 2 && behind.startsWith(', and ')
    const gap =
      owned ??
      (last ? lastGap : LIST_GAP).exec(near) ??
      (isPair ? lastGap.exec(near) : null) ??
      BEHIND_PROVINCE.exec(near)
    if (!gap) break
    behind = gap[0]
    last = owned !== null
    end = item.start - gap[0].length
  }
  return found[0] && isLocated(text, found[0].start) ? [] : found
}

/** The place, or the zone of the kind that bears such a name, that ends at an offset: `Haeundae`, `Yuseong Hot Springs in Daejeon`. */
function itemBefore(text: string, to: number, kindName: string): Named | undefined {
  const noun = SMALL_NOUN.exec(text.slice(Math.max(0, to - 10), to))?.[0].length ?? 0
  const run = runBefore(text, to - noun)
  const place = run && placeIn(text.slice(run.start, run.end), kindName)
  if (!run || !place) return undefined
  const start = run.end - place.name.length
  const isArea = AREAS.test(text.slice(Math.max(0, start - 14), start))
  const owner = isArea ? null : OWNER.exec(text.slice(Math.max(0, start - 8), start))
  const owned = owner ? runBefore(text, start - owner[0].length) : undefined
  if (owned) return { ...owned, region: place.region }
  const mount = MOUNT.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0
  return { start: start - mount, end: run.end, region: place.region }
}
/** What a place is, in small letters behind its name: `Jeonnam province`. */
const SMALL_NOUN = / (?:province|county)$/
const MOUNT = /(?:Mount|Mt\.) $/

/** The place, or the named area, whose verb starts behind `verb`. */
function subjectBefore(text: string, from: number, verb: number): Named | undefined {
  const rest = text.slice(from, verb)
  const end = from + (AUXILIARY.exec(rest)?.index ?? rest.length)
  const run = runBefore(text, end)
  if (!run) return undefined
  const place = placeIn(text.slice(run.start, run.end))
  if (place) {
    const start = run.end - place.name.length
    return isLocated(text, start) ? undefined : { start, end: run.end, region: place.region }
  }
  const more = text.charAt(run.start - 1) === ' ' ? runBefore(text, run.start - 1) : undefined
  const start = (more ?? run).start
  const name = text.slice(start, run.end).replace(/^The /, '')
  const words = name.split(' ')
  if (words.length < 2 || !AREA.test(words.at(-1)!)) return undefined
  return { start: run.end - name.length, end: run.end, region: placeIn(words[0]!)?.region ?? [], type: 'district' }
}

/** What a place is, which its zones leave out: `Jeju Special Self-Governing Province`. */
const STATUS = / (?:Special (?:Self-Governing|Autonomous) (?:Province|City)|(?:Metropolitan )?City)$/

/** Words before an industry that tell no other one. */
const PRAISE = / (?:[Nn]ext[- ]generation|[Aa]dvanced|[Hh]igh-tech|[Cc]utting-edge|national) /

function zoneOf(
  text: string,
  { start, end, region, type }: Named,
  { kind: { type: kind }, name, theme, isNew }: Predicate,
): Candidate<'zone'> {
  const written = text.slice(start, end)
  const own = (spelledPlace(written)?.name ?? written).replace(STATUS, '')
  const en = type === 'district' ? own : `${own} ${name}`
  const national = kind === 'industrial-complex' && /^national industrial complex$/i.test(name)
  const byName = kind === 'other' || kind === 'free-economic' || (kind === 'district' && type !== 'district')
  const listed = byName
    ? listedZoneNamed(en.replace(PRAISE, ' '))
    : national
      ? nationalComplexOf(own, isNew)
      : listedZoneNamed(`${own} ${theme} ${name}`)
  return zoneCandidate({
    start,
    end,
    rule: 'predicated-place',
    // more than the zone that is called like its place alone
    priority: listed ? 6 : 0,
    listed,
    name: { en },
    zoneType: type === 'district' && kind === 'free-economic' ? type : kind,
    region,
    theme: kind !== 'other' && isTheme(theme) ? theme : '',
  })
}

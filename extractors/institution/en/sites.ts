import type { InstitutionKind } from '../../../schemas/index.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { townRegion } from '../../zone/en/spelled-places.ts'
import { TECHNOPARK_SITE } from '../venues.ts'
import { ACTOR_VERBS_EN } from './actors.ts'
import { gapAfter, wordText } from './joined-words.ts'
import { HEAD_LAST_EN } from './lexicon.ts'
import { isBuilt, isPlanned, PROJECT_EN } from './planned.ts'

/** What is built at a place and called after a company: `Ochang Energy Plant`, `KAIST Innovation Park`. */
const SITE =
  /^(?:Plant|Park|Tower|Complex|Building|Campus|Terminal|Project|Valley|Town|Zone|District|Street|Village|Belt|Hub|Technopolis|Biopolis|Cluster|Techno|Resort|Casino|Arena|Stadium|Hotel|Mall|Road|Avenue|Station)$/

/** Brackets inside the name of a site: `Garam Data Center (DC) Park`. */
const SITE_BEHIND = /^ \([A-Z]{2,6}\) (?:Park|Complex|Valley|Campus|Cluster|Zone|Town)(?![a-z])/

/** True for a head, the word of this number, whose name is one of a site, a building or a plan. */
export function isSite(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  const end = words[index]!.end
  if (text.startsWith(' (', end) && SITE_BEHIND.test(text.slice(end, end + 20))) return true
  if (wordText(text, words[index]!) === 'Technopark' && TECHNOPARK_SITE.test(text.slice(end, end + 40))) return true
  if (!next?.capital || gapAfter(text, words, index) !== ' ')
    return HALL.test(text.slice(Math.max(0, words[index]!.start - LONGEST_USE), words[index]!.end))
  // `the Garam University Act`
  if (/^(?:Act|Law|Bill|Ordinance)$/.test(wordText(text, next))) return true
  const company = HEAD_LAST_EN.get(wordText(text, words[index]!)) === 'company'
  return SITE.test(wordText(text, next)) || (company && PLAN.test(wordText(text, next)))
}

/** What a word that is also the head of a company's name governs: `2030 Innovation Strategy`. */
const PLAN =
  /^(?:Strategy|Plan|Plans|Policy|Act|Forum|Summit|Expo|Fair|Show|Exhibition|Festival|Congress|Symposium|Seminar|Workshop|Program|Programme|Initiative|Roadmap|Vision|Awards?|Conference|Agreement|Week|Day)$/

/** Halls are where something is held, buildings where firms rent. */
const HALL =
  /(?:Driving|Experience|Visitors?|Convention|Exhibition|Finance|Financial|Logistics|Distribution|Shopping|Knowledge Industry|Sports) Cent(?:er|re)$/
const LONGEST_USE = 19

/** What makes a line of trade of a name that also a company may have: `its Care Technologies business unit`. */
const UNIT_AFTER = /^ (?:business )?(?:unit|segment|division|sector)s?(?![A-Za-z])/

/** True for the industry of a place in a list of zones: `Daegu (Smart Medical)`. */
function isTopicOf(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false
  const place = /([A-Z][a-z]{2,14}) \($/.exec(text.slice(Math.max(0, start - 18), start))?.[1]
  return place !== undefined && englishPlace(place) !== undefined
}

/** held at the Sejong Convention Office */
const HELD_AT =
  /(?:held|took place|takes place|ceremony|meeting|briefing|event|forum|conference|session|opened|gathered|signed|unveiled)(?: on [A-Z]?[a-z0-9]{2,9}(?: [0-9]{1,2})?)? (?:at|in) (?:the )?$/

/** True for an office, hall or museum where something was held. */
const isVenue = (text: string, start: number, head: string): boolean =>
  /^(?:Office|Hall|Center|Centre|Museum|Library|Academy|Headquarters)$/.test(head) &&
  HELD_AT.test(text.slice(Math.max(0, start - 50), start))

/** `a Knowledge Industry Center`, one of a sort. */
const isAny = (text: string, start: number, kind: InstitutionKind | undefined): boolean => {
  const before = text.slice(Math.max(0, start - 24), start)
  if (kind === 'other' || kind === 'division') return /(?:^|[^A-Za-z])(?:[Aa]n?|[Aa]nother|each|every) $/.test(before)
  return /(?:establish|build|creat|set(?:ting)? up|construct|open|host|attract)(?:e|ing|es|ed)? (?:an?|a new|new) $/.test(
    before,
  )
}

/** Words of a centre's name that say whose or where it is: `Korea Seed Center`, `KAIST Data Center`. */
const WHOSE =
  /^(?:Korea|Korean|[A-Z][a-z]{2,12}-[A-Z][a-z]{2,12}|[A-Z][A-Z0-9&]{2,8}|[A-Z][a-z]{2,12}-(?:do|si|gun|gu)) /
/** A centre that has initials, or does something. */
const TOLD = /^ \([A-Z][A-Za-z]{1,8}[,)]/

/** True for a centre whose name says whose or where it is, or that acts; most others are only planned, or parts of sites. */
function isNamedCentre(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  const first = name.slice(0, name.indexOf(' '))
  if (WHOSE.test(name) || englishPlace(first) || townRegion(first) || name.endsWith(' Medical Center')) return true
  const after = text.slice(end, end + 50)
  return TOLD.test(after) || ACTOR_VERBS_EN.test(after) || LED_BEFORE.test(text.slice(Math.max(0, start - 30), start))
}
const LED_BEFORE =
  /(?:[Hh]ead|[Dd]irector|[Cc]hief|[Pp]resident|[Rr]esearchers?|[Oo]fficials?|[Ee]xperts?|[Rr]epresentatives?) (?:of|at|from) (?:the )?$|['’]s $/

/** Before the rest of a committee's name: `Special Economic Zone for Peace Committee`. */
const ZONE_FOR = /(?:Zone|Complex|Act|Plan|Project|Strategy|Fund) for (?:the )?$/

/** Before a field of study: `professor of Electronics Engineering`. */
const STUDIED =
  /(?:[Pp]rofessor|[Ll]ecturer|[Dd]egree|[Mm]ajor|[Mm]ajored|[Gg]raduate|[Ss]tudies|[Dd]epartment|[Ss]chool|[Cc]ollege|[Pp]h\.?D\.?) (?:of|in) (?:the )?$/

/** What is done to a foundation that is no body: `Strengthening the Foundation for Growth`. */
const LAYS =
  /(?:[Ss]trengthen|[Ll]a(?:y|id)|[Bb]uil[dt]|[Ss]et|[Pp]repar|[Cc]reat|[Ee]stablish|[Ff]irm|[Ss]olid)[a-z]{0,5} (?:the |an? )?$/

/** The kind of complexes that a name before `and` shares: `Garam Medical Science and Narae industrial complexes`. */
const SHARES_KIND =
  /^ (?:and|&) [A-Z][A-Za-z-]{1,24} (?:[Gg]eneral |[Nn]ational )?(?:[Ii]ndustrial )?(?:[Cc]omplexes|[Pp]arks|[Zz]ones)(?![a-z])/

/** True for a name by its head that is of a line of trade, a venue, one of a sort, or something that is only planned. */
export function isNoBody(text: string, start: number, end: number, last: string, kind: InstitutionKind): boolean {
  if (PROJECT_EN.test(text.slice(end, end + 40))) return true
  if (kind === 'company' && SHARES_KIND.test(text.slice(end, end + 60))) return true
  // what is built stays until the whole text is read, so that its other mentions go with it
  if (isPlanned(text, start, end)) return !isBuilt(kind)
  if (kind === 'company' && (isTopicOf(text, start, end) || UNIT_AFTER.test(text.slice(end, end + 24)))) return true
  if (kind === 'company' && STUDIED.test(text.slice(Math.max(0, start - 20), start))) return true
  if (text.startsWith('Foundation for ', start) && LAYS.test(text.slice(Math.max(0, start - 24), start))) return true
  if (kind === 'committee' && ZONE_FOR.test(text.slice(Math.max(0, start - 16), start))) return true
  // the rest of `Joint Investment Project (PF) Adjustment Committee`
  if (kind === 'committee' && / \([A-Z]{2,6}\) $/.test(text.slice(Math.max(0, start - 10), start))) return true
  // `Board of Directors`
  if (/^(?:Governors|Directors|Trustees|Regents)$/.test(last)) return true
  if (/^Cent(?:er|re)$/.test(last) && !isNamedCentre(text, start, end)) return true
  return isVenue(text, start, last) || isAny(text, start, kind)
}

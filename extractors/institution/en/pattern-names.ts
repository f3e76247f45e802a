import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { WordFilter } from '../../word-filter.ts'
import { unlisted } from '../draft.ts'
import { isHeadlinePiece } from './headlines.ts'
import { gapAfter, JOINS, wordText } from './joined-words.ts'
import { COMMON_HEADS_EN, GENERIC_FIRST_EN, HEAD_FIRST_EN, HEAD_LAST_EN, NOT_FIRST_EN, PLANNED_EN } from './lexicon.ts'
import { firstWord, lastWord } from './name-extent.ts'

/** What a hyphen joins to the name of a province or town: `Bureau of Gangwon-do`. */
const SUFFIX = /^-(?:do|si|gun|gu)(?![a-z])/

/** A second trade in the name of a company: `Sunil Engineering & Architecture`. */
const PARTNER =
  /^ & (?:Architecture|Construction|Engineering|Chemicals?|Technology|Technologies|Machinery|Consulting|Development|Systems|Materials|Solutions|Energy|Trading|Logistics)(?![A-Za-z])/

/** A named group or team of a body: `Global Innovation Zone Legal Support Group`. */
function isTeam(text: string, words: readonly Word[], first: number, head: number): boolean {
  return (
    head - first >= 3 &&
    wordText(text, words[head]!) === 'Group' &&
    /^(?:Support|Working|Advisory|Study|Consultative|Promotion|Expert|Project)$/.test(wordText(text, words[head - 1]!))
  )
}

/** Counters for the public: `KFEZ PR Center`. */
const COUNTER = /^(?:PR|Press|News|Media|Customer|Help|Call|Information|Cyber|Download|Contact)$/

/** What a university is chosen as rather than called: `a Chip Specialized University`. */
const STATUS = /^(?:Speciali[sz]ed|Flagship|Glocal|Hub|Leading)$/

/** Adjectives of countries: `Korean Biotech` names no company. */
const DEMONYM =
  /^(?:Korean|Japanese|Chinese|American|German|French|British|European|Asian|Taiwanese|Indian|Vietnamese)$/

/** True where a capitalised word of the same name follows, other than a title. */
const isFollowed = (text: string, words: readonly Word[], head: number): boolean =>
  Boolean(words[head + 1]?.capital) &&
  gapAfter(text, words, head) === ' ' &&
  !NOT_FIRST_EN.has(wordText(text, words[head + 1]!))

/** Bodies of the state whose names are made of common words: `Energy Technology Support Agency`. */
const STATE_BODY = /^(?:Agency|Administration|Institute)$/
const GENERIC_NAME = 3

function isProper(text: string, words: readonly Word[], first: number, head: number, kind: InstitutionKind): boolean {
  if (first === head) return false
  if (kind === 'other' && head - first < 3 && COUNTER.test(wordText(text, words[head - 1]!))) return false
  if (kind === 'university' && STATUS.test(wordText(text, words[head - 1]!))) return false
  if (isTeam(text, words, first, head)) return true
  const before = words.slice(first, head).filter((w) => w.capital)
  if (before.length === 0) return false
  const names = before.map((w) => wordText(text, w))
  // `Code Division Multiple Access`
  if (kind === 'division' && names.length === 1 && isFollowed(text, words, head)) return false
  if (kind === 'division' || kind === 'committee') return names.length >= 2 || !GENERIC_FIRST_EN.has(names[0]!)
  if (
    COMMON_HEADS_EN.has(wordText(text, words[head]!)) &&
    (names.length > 3 || names.some((n) => GENERIC_FIRST_EN.has(n)))
  )
    return false
  const proper = names.filter(
    (n) => !GENERIC_FIRST_EN.has(n) && !(kind === 'company' && (n.length < 2 || DEMONYM.test(n))),
  )
  if (proper.length === 0) return names.length >= GENERIC_NAME && STATE_BODY.test(wordText(text, words[head]!))
  const onlyPlace = englishPlace(text.slice(words[first]!.start, words[head]!.start).trim()) !== undefined
  return !onlyPlace || kind !== 'company' || wordText(text, words[head]!) === 'Bank'
}

/** What a province or city founds to build houses, ports or lines: `Ulsan Metropolitan Corporation`. */
const OF_TOWN =
  /^[A-Z][a-z]{2,14} (?:Metropolitan|City|Urban|Housing|Development|Transportation) (?:.{1,40} )?Corporation$/

function kindOf(name: string, kind: InstitutionKind): InstitutionKind {
  if (/(?:Support|Working|Advisory|Study|Consultative|Promotion|Expert|Project|Planning) Group$/.test(name))
    return 'other'
  if (/University Hospital|Medical Center$/.test(name)) return 'hospital'
  if (/(?:Provincial|City|County) (?:Office|Hall|Council|Government)$/.test(name)) return 'local-government'
  if (/(?:Economic Zone|FEZ|Economic) Authority$/.test(name)) return 'zone-authority'
  if (/Port Authority$|Tourism Organization$/.test(name)) return 'public-corporation'
  if (/^(?:Korea|Korean) .*Corporation$/.test(name) || OF_TOWN.test(name)) return 'public-corporation'
  if (/(?:Research|Technology|Testing|Development) Cent(?:er|re)/.test(name)) return 'research-institute'
  if (/(?:Support|Innovation|Promotion) Cent(?:er|re)/.test(name)) return 'agency'
  return kind
}

/** What the teams of offices do: `Investment Promotion Team`. */
const TEAM_OF =
  /^(?:Promotion|Planning|Policy|Support|Investment|Management|Cooperation|Administration|Strategy|Attraction|Marketing|Affairs)$/

/** The heads of names, and those that count only behind Techno, Task, what teams do and whose government it is. */
const MAY_BE_HEAD = new WordFilter([...HEAD_LAST_EN.keys(), ...HEAD_FIRST_EN, 'Park', 'Force', 'Team', 'Government'])

/** What the governments of places in other countries are called by: `Garam Municipal Government`. */
const LEVEL = /^(?:Municipal|Provincial|Metropolitan|City|State|Prefectural|County)$/

/** English names by their head: `Kyushu University`, `University of Tartu`, `Korea Institute for Robot Industry Advancement`. */
export function* patternNamesEn(text: string, words: readonly Word[]): Iterable<Candidate<'institution'>> {
  let done = -1
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!word.capital || word.hangul || index <= done || !MAY_BE_HEAD.mayHold(text, word.start, word.end)) continue
    const head = wordText(text, word)
    const force = head === 'Force' && index > 0 && wordText(text, words[index - 1]!) === 'Task'
    const team = head === 'Team' && index > 1 && TEAM_OF.test(wordText(text, words[index - 1]!))
    const government = head === 'Government' && index > 1 && LEVEL.test(wordText(text, words[index - 1]!))
    const kind = force
      ? 'committee'
      : team
        ? 'division'
        : government
          ? 'local-government'
          : (HEAD_LAST_EN.get(head) ?? (HEAD_FIRST_EN.has(head) ? 'other' : undefined))
    const park = head === 'Park' && index > 0 && wordText(text, words[index - 1]!) === 'Techno'
    if ((kind === undefined && !park) || isVerb(text, word)) continue
    const first = firstWord(text, words, index, kind ?? 'technopark')
    const last = HEAD_FIRST_EN.has(head) ? lastWord(text, words, index, first) : index
    if (last === index && (goesOn(text, words, index) || isSite(text, words, index))) continue
    if (last === index && !park && !isProper(text, words, first, index, kind!)) continue
    if ((park || government) && index - first < 2) continue
    if (
      /^(?:Foundation|Academy|School)$/.test(head) &&
      first < index &&
      last > index &&
      !isProper(text, words, first, index, kind!)
    )
      continue
    const own =
      kind === 'company' && index - first > 1 && DEMONYM.test(wordText(text, words[first]!)) ? first + 1 : first
    const start = words[own]!.start
    const tail = kind === 'company' ? PARTNER : SUFFIX
    const end = words[last]!.end + (tail.exec(text.slice(words[last]!.end, words[last]!.end + 18))?.[0].length ?? 0)
    if (PLANNED_EN.test(text.slice(end, end + 40)) || end - start > 110) continue
    if (kind === 'company' && (isTopicOf(text, start, end) || UNIT_AFTER.test(text.slice(end, end + 24)))) continue
    if (isVenue(text, start, wordText(text, words[last]!)) || isAny(text, start, kind)) continue
    const headed = kind === 'division' && HEAD_OF.test(text.slice(Math.max(0, start - 14), start))
    if (!park && !headed && isHeadlinePiece(text, start, end, kind === 'company')) continue
    done = last
    const name = text.slice(start, end)
    yield unlisted(text, start, end, park ? 'technopark' : kindOf(name, kind!), 'head-word')
  }
}

/** What is built at a place and called after a company: `Ochang Energy Plant`, `KAIST Innovation Park`. */
const SITE =
  /^(?:Plant|Park|Tower|Complex|Building|Campus|Terminal|Project|Valley|Town|Zone|District|Street|Village|Belt|Hub|Technopolis|Biopolis|Cluster|Techno|Resort|Casino|Arena|Stadium|Hotel|Mall)$/

/** Brackets inside the name of a site: `Garam Data Center (DC) Park`. */
const SITE_BEHIND = /^ \([A-Z]{2,6}\) (?:Park|Complex|Valley|Campus|Cluster|Zone|Town)(?![a-z])/

function isSite(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  const end = words[index]!.end
  if (text.startsWith(' (', end) && SITE_BEHIND.test(text.slice(end, end + 20))) return true
  if (!next?.capital || gapAfter(text, words, index) !== ' ')
    return HALL.test(text.slice(Math.max(0, words[index]!.start - LONGEST_USE), words[index]!.end))
  const company = HEAD_LAST_EN.get(wordText(text, words[index]!)) === 'company'
  return SITE.test(wordText(text, next)) || (company && PLAN.test(wordText(text, next)))
}

/** What a word that is also the head of a company's name governs: `2030 Innovation Strategy`. */
const PLAN =
  /^(?:Strategy|Plan|Plans|Policy|Act|Forum|Summit|Expo|Fair|Program|Programme|Initiative|Roadmap|Vision|Awards?|Conference|Agreement|Week|Day)$/

/** Halls are where something is held, buildings where firms rent. */
const HALL =
  /(?:Convention|Exhibition|Finance|Financial|Logistics|Distribution|Shopping|Knowledge Industry) Cent(?:er|re)$/
const LONGEST_USE = 19

/** What makes a line of trade of a name that also a company may have: `its Care Technologies business unit`. */
const UNIT_AFTER = /^ (?:business )?(?:unit|segment|division|sector)s?(?![A-Za-z])/

/** True for the industry of a place in a list of zones: `Daegu (Smart Medical)`. */
function isTopicOf(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false
  const place = /([A-Z][a-z]{2,14}) \($/.exec(text.slice(Math.max(0, start - 18), start))?.[1]
  return place !== undefined && englishPlace(place) !== undefined
}

/** Whoever leads a division: `Head of Steel and Chemical Division`. */
const HEAD_OF = /(?:[Hh]ead|[Dd]irector|[Cc]hief|[Mm]anager) of (?:the )?$/
/** held at the Sejong Convention Office */
const HELD_AT =
  /(?:held|took place|takes place|ceremony|meeting|briefing|event|forum|conference|session|opened|gathered|signed|unveiled)(?: on [A-Z]?[a-z0-9]{2,9}(?: [0-9]{1,2})?)? (?:at|in) (?:the )?$/

/** True for an office, hall or museum where something was held. */
const isVenue = (text: string, start: number, head: string): boolean =>
  /^(?:Office|Hall|Center|Centre|Museum|Library|Academy|Headquarters)$/.test(head) &&
  HELD_AT.test(text.slice(Math.max(0, start - 50), start))

/** `a Knowledge Industry Center`, one of a sort; `building the Garam Medical Center`, which is not there yet. */
const isAny = (text: string, start: number, kind: InstitutionKind | undefined): boolean => {
  const before = text.slice(Math.max(0, start - 26), start)
  if (/(?:^| )(?:building|to build|constructing|to construct) the $/.test(before)) return true
  if (kind === 'other' || kind === 'division') return /(?:^|[^A-Za-z])(?:[Aa]n?|[Aa]nother|each|every) $/.test(before)
  return /(?:establish|build|creat|set(?:ting)? up|construct|open|host|attract)(?:e|ing|es|ed)? (?:an?|a new|new) $/.test(
    before,
  )
}

/** True for `Partners With`, the verb of a headline. */
const isVerb = (text: string, { start, end }: Word): boolean =>
  text.startsWith('Partners', start) && /^ [Ww]ith /.test(text.slice(end, end + 6))

/** True where the next word is a head too, so that the name ends later: `Tokyo Medical University Hospital`. */
function goesOn(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (!next?.capital || !JOINS.has(gapAfter(text, words, index))) return false
  if (HEAD_LAST_EN.has(wordText(text, next))) return !isVerb(text, next)
  const third = words[index + 2]
  if (!third?.capital || gapAfter(text, words, index + 1) !== ' ') return false
  return HEAD_LAST_EN.has(wordText(text, third))
}

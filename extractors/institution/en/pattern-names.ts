import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { WordFilter } from '../../word-filter.ts'
import { unlisted } from '../draft.ts'
import { isHeadlinePiece } from './headlines.ts'
import {
  COMMON_HEADS_EN,
  GENERIC_FIRST_EN,
  HEAD_FIRST_EN,
  HEAD_LAST_EN,
  NOT_FIRST_EN,
  PLANNED_EN,
  TOPICS_EN,
} from './lexicon.ts'

const slice = (text: string, word: Word): string => text.slice(word.start, word.end)
const JOINS = new Set([' ', '-', '&', ' & ', '\n', '–'])
const CONNECTORS = new Set(['of', 'for', 'and', 'on', 'the', 'in', 'de'])
const MOST_WORDS = 8

const gap = (text: string, words: readonly Word[], left: number): string =>
  words[left + 1]!.start - words[left]!.end > 3 ? '…' : text.slice(words[left]!.end, words[left + 1]!.start)

/** Kinds whose names may hold ` and ` before their head: `Korea Testing and Research Institute`. */
const WITH_AND: ReadonlySet<InstitutionKind> = new Set([
  'research-institute',
  'agency',
  'association',
  'committee',
  'hospital',
  'public-corporation',
])

/** True for an adjective such as New inside a name: a capital word that may start a name stands before it. */
function isInside(text: string, words: readonly Word[], index: number): boolean {
  const left = words[index - 1]
  if (!left?.capital || gap(text, words, index - 1) !== ' ' || NOT_FIRST_EN.has(slice(text, left))) return false
  return /^(?:New|General|Local|Foreign|Joint|Major|Domestic|Chief)$/.test(slice(text, words[index]!))
}

/** Number of the first word of the name whose head has this number. */
function firstWord(text: string, words: readonly Word[], head: number, kind: InstitutionKind): number {
  let first = head
  for (let i = head - 1; i >= Math.max(0, head - MOST_WORDS); i--) {
    if (!JOINS.has(gap(text, words, i))) break
    const word = words[i]!
    if (word.hangul) break
    if (
      word.capital ||
      (/^[0-9]{1,4}[A-Za-z]*$/.test(slice(text, word)) &&
        !/^[0-9]+(?:st|nd|rd|th)$/.test(slice(text, word)) &&
        i > 0 &&
        words[i - 1]!.capital &&
        gap(text, words, i - 1) === ' ')
    ) {
      if (NOT_FIRST_EN.has(slice(text, word)) && !isInside(text, words, i)) break
      first = i
      continue
    }
    const left = words[i - 1]
    if (slice(text, word) !== 'and' || !left?.capital) break
    const between = gap(text, words, i - 1)
    const topics = topicsBefore(text, words, i)
    if (topics !== undefined && (WITH_AND.has(kind) || kind === 'division')) {
      first = topics
      i = topics
      if (i > 0 && gap(text, words, i - 1) !== ' ') break
      continue
    }
    if (
      between !== ' ' ||
      !WITH_AND.has(kind) ||
      ABBREVIATED.test(slice(text, left)) ||
      STARTS_NAME.test(slice(text, words[i + 1]!)) ||
      HEAD_LAST_EN.has(slice(text, left)) ||
      GOVERNED.test(slice(text, left))
    )
      break
  }
  return first
}

/** First words of names behind `and`. */
const STARTS_NAME = /^(?:Korea|Korean|Seoul)$/

/** The initials of another body before `and`: `KCCI and …`; not of a field of work. */
const ABBREVIATED = /^(?!ICT$|SME$|FDI$|ESG$|STEM$)[A-Z]{3,8}$/

/** Last words of names before `and` that begin another: `Incheon City and … Authority`. */
const GOVERNED = /^(?:City|Province|County|Government|State|Inc|Ltd|Corporation|Company)$/

/** Number of the first of the fields of work before `and`: `Materials, Parts, and Equipment … Committee`; undefined where there is none. */
function topicsBefore(text: string, words: readonly Word[], and: number): number | undefined {
  let first: number | undefined
  for (let i = and - 1; i >= Math.max(0, and - 4); i--) {
    const between = gap(text, words, i)
    if ((between !== ' ' || i < and - 1) && between !== ', ') break
    if (!TOPICS_EN.has(slice(text, words[i]!))) break
    first = i
  }
  return first
}

/** Number of the last word of a name that goes on with of or for: `Ministry of Trade, Industry and Energy`. */
function lastWord(text: string, words: readonly Word[], head: number): number {
  let last = head
  let joined = false
  let i = head + 1
  while (i < words.length && i - head <= MOST_WORDS + 2) {
    const between = gap(text, words, i - 1)
    const word = words[i]!
    if (word.hangul) break
    // `…, Korea Credit Guarantee Fund and …` begins another name
    if (between === ', ' && slice(text, word) === 'Korea') break
    if (between === ', ' && startsAnother(text, words, i)) break
    if (between === ', ' && !joined && last > head && word.capital && andFollows(text, words, i)) last = i
    else if (!JOINS.has(between)) break
    else if (word.capital) {
      if (last === head || TITLE.test(slice(text, word))) break
      last = i
    } else {
      const connector = slice(text, word)
      const next = words[i + 1]
      if (connector === 'and' && next && slice(text, next) === 'the') break
      if (!CONNECTORS.has(connector) || !next || (connector === 'on' && DAY.test(slice(text, next)))) break
      if (connector === 'the' ? !next.capital : !next.capital && slice(text, next) !== 'the') break
      if (last === head && !['of', 'for', 'on'].includes(connector)) break
      if (connector === 'and' && (joined || !sameList(text, words, i))) break
      if (connector === 'and') joined = true
      if (connector === 'in' || (connector === 'of' && last > head)) break
      if (last === head) last = i
    }
    i++
  }
  return last > head && !words[last]!.capital ? head : last
}

/** What tells a day behind `on`. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/
/** What a hyphen joins to the name of a province or town: `Bureau of Gangwon-do`. */
const SUFFIX = /^-(?:do|si|gun|gu)(?![a-z])/

/** True where another body of the same list begins: `…, Yonsei University, and …`. */
function startsAnother(text: string, words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < Math.min(words.length, from + 5); i++) {
    if (gap(text, words, i - 1) !== ' ' || !words[i]!.capital) return false
    if (/^(?:University|College|Hospital|Institute|Corporation|School)$/.test(slice(text, words[i]!))) return true
  }
  return false
}

/** Titles of people, which end the name of a body. */
const TITLE =
  /^(?:Director|Director-General|Minister|Vice|Deputy|Head|Chief|Secretary|Commissioner|Chairman|Chairwoman|Chairperson|President|Professor|Dean|Spokesman|Spokesperson|Official|Mr|Ms|Dr)$/

/** True where `, A and B` or `, A, B and C` follows, so that the comma is inside a ministry's name. */
function andFollows(text: string, words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length - 1, from + 4); i++) {
    const between = gap(text, words, i)
    if ((between === ' ' || between === ', ') && slice(text, words[i + 1]!) === 'and')
      return Boolean(words[i + 2]?.capital)
    if (between !== ', ' && !(between === ' ' && words[i + 1]!.capital)) return false
  }
  return false
}

/** False where ` and ` begins another institution: `Ministry of Science and Korea Institute of …`. */
function sameList(text: string, words: readonly Word[], and: number): boolean {
  for (let i = and + 1; i < Math.min(words.length, and + 5); i++) {
    if (i > and + 1 && words[i]!.capital && englishPlace(text.slice(words[and + 1]!.start, words[i]!.end))) return false
    if (!words[i]!.capital) return true
    const word = slice(text, words[i]!)
    if (HEAD_FIRST_EN.has(word) || (HEAD_LAST_EN.has(word) && i > and + 1) || word === 'Korea') return false
    if (i + 1 < words.length && gap(text, words, i) !== ' ') return true
  }
  return true
}

/** A named group or team of a body: `Global Innovation Zone Legal Support Group`. */
function isTeam(text: string, words: readonly Word[], first: number, head: number): boolean {
  return (
    head - first >= 3 &&
    slice(text, words[head]!) === 'Group' &&
    /^(?:Support|Working|Advisory|Study|Consultative|Promotion|Expert|Project)$/.test(slice(text, words[head - 1]!))
  )
}

/** Adjectives of countries: `Korean Biotech` names no company. */
const DEMONYM =
  /^(?:Korean|Japanese|Chinese|American|German|French|British|European|Asian|Taiwanese|Indian|Vietnamese)$/

function isProper(text: string, words: readonly Word[], first: number, head: number, kind: InstitutionKind): boolean {
  if (first === head) return false
  if (isTeam(text, words, first, head)) return true
  const before = words.slice(first, head).filter((w) => w.capital)
  if (before.length === 0) return false
  const names = before.map((w) => slice(text, w))
  if (kind === 'division' || kind === 'committee') return names.length >= 2 || !GENERIC_FIRST_EN.has(names[0]!)
  if (
    COMMON_HEADS_EN.has(slice(text, words[head]!)) &&
    (names.length > 3 || names.some((n) => GENERIC_FIRST_EN.has(n)))
  )
    return false
  const proper = names.filter((n) => !GENERIC_FIRST_EN.has(n) && !(kind === 'company' && DEMONYM.test(n)))
  if (proper.length === 0) return false
  const onlyPlace = englishPlace(text.slice(words[first]!.start, words[head]!.start).trim()) !== undefined
  return !onlyPlace || kind !== 'company' || slice(text, words[head]!) === 'Bank'
}

function kindOf(name: string, kind: InstitutionKind): InstitutionKind {
  if (/(?:Support|Working|Advisory|Study|Consultative|Promotion|Expert) Group$/.test(name)) return 'other'
  if (/University Hospital|Medical Center$/.test(name)) return 'hospital'
  if (/(?:Provincial|City|County) (?:Office|Hall|Council|Government)$/.test(name)) return 'local-government'
  if (/(?:Economic Zone|FEZ|Economic) Authority$/.test(name)) return 'zone-authority'
  if (/Port Authority$|Tourism Organization$/.test(name)) return 'public-corporation'
  if (/^(?:Korea|Korean) .*Corporation$/.test(name)) return 'public-corporation'
  if (/(?:Research|Technology|Testing|Development) Cent(?:er|re)/.test(name)) return 'research-institute'
  if (/(?:Support|Innovation|Promotion) Cent(?:er|re)/.test(name)) return 'agency'
  return kind
}

/** The heads of names, and those that count only behind Techno and Task. */
const MAY_BE_HEAD = new WordFilter([...HEAD_LAST_EN.keys(), ...HEAD_FIRST_EN, 'Park', 'Force'])

/** English names by their head: `Kyushu University`, `University of Tartu`, `Korea Institute for Robot Industry Advancement`. */
export function* patternNamesEn(text: string, words: readonly Word[]): Iterable<Candidate<'institution'>> {
  let done = -1
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!word.capital || word.hangul || index <= done || !MAY_BE_HEAD.mayHold(text, word.start, word.end)) continue
    const head = slice(text, word)
    const force = head === 'Force' && index > 0 && slice(text, words[index - 1]!) === 'Task'
    const kind = force ? 'committee' : (HEAD_LAST_EN.get(head) ?? (HEAD_FIRST_EN.has(head) ? 'other' : undefined))
    const park = head === 'Park' && index > 0 && slice(text, words[index - 1]!) === 'Techno'
    if (kind === undefined && !park) continue
    const first = firstWord(text, words, index, kind ?? 'technopark')
    const last = HEAD_FIRST_EN.has(head) ? lastWord(text, words, index) : index
    if (last === index && (goesOn(text, words, index) || isSite(text, words, index))) continue
    if (last === index && !park && !isProper(text, words, first, index, kind!)) continue
    if (park && index - first < 2) continue
    if (head === 'Foundation' && last > index && !isProper(text, words, first, index, kind!)) continue
    const start = words[first]!.start
    const end = words[last]!.end + (SUFFIX.exec(text.slice(words[last]!.end, words[last]!.end + 5))?.[0].length ?? 0)
    if (PLANNED_EN.test(text.slice(end, end + 40)) || end - start > 110) continue
    if (isVenue(text, start, slice(text, words[last]!)) || isAny(text, start, kind)) continue
    const headed = kind === 'division' && HEAD_OF.test(text.slice(Math.max(0, start - 14), start))
    if (!park && !headed && isHeadlinePiece(text, start, end, kind === 'company')) continue
    done = last
    const name = text.slice(start, end)
    yield unlisted(text, start, end, park ? 'technopark' : kindOf(name, kind!), 'head-word')
  }
}

/** What is built at a place and called after a company: `Ochang Energy Plant`, `KAIST Innovation Park`. */
const SITE =
  /^(?:Plant|Park|Tower|Complex|Building|Campus|Terminal|Project|Valley|Town|Zone|District|Street|Village|Belt|Hub)$/

function isSite(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (!next?.capital || gap(text, words, index) !== ' ')
    return HALL.test(text.slice(words[index]!.start - 13, words[index]!.end))
  const company = HEAD_LAST_EN.get(slice(text, words[index]!)) === 'company'
  return SITE.test(slice(text, next)) || (company && PLAN.test(slice(text, next)))
}

/** What a word that is also the head of a company's name governs: `2030 Innovation Strategy`. */
const PLAN =
  /^(?:Strategy|Plan|Plans|Policy|Act|Forum|Summit|Expo|Fair|Program|Programme|Initiative|Roadmap|Vision|Awards?|Conference|Agreement|Week|Day)$/

/** Halls are where something is held. */
const HALL = /(?:Convention|Exhibition|Finance|Financial|Logistics|Distribution|Shopping) Cent(?:er|re)$/

/** Whoever leads a division: `Head of Steel and Chemical Division`. */
const HEAD_OF = /(?:[Hh]ead|[Dd]irector|[Cc]hief|[Mm]anager) of (?:the )?$/
/** held at the Sejong Convention Office */
const HELD_AT =
  /(?:held|took place|takes place|ceremony|meeting|briefing|event|forum|conference|session|opened|gathered|signed|unveiled)(?: on [A-Z]?[a-z0-9]{2,9}(?: [0-9]{1,2})?)? (?:at|in) (?:the )?$/

/** True for an office, hall or museum where something was held. */
const isVenue = (text: string, start: number, head: string): boolean =>
  /^(?:Office|Hall|Center|Centre|Museum|Library|Academy|Headquarters)$/.test(head) &&
  HELD_AT.test(text.slice(Math.max(0, start - 50), start))

/** `a Knowledge Industry Center`: one of a sort. */
const isAny = (text: string, start: number, kind: InstitutionKind | undefined): boolean => {
  const before = text.slice(Math.max(0, start - 26), start)
  if (kind === 'other' || kind === 'division') return /(?:^|[^A-Za-z])(?:[Aa]n?|[Aa]nother|each|every) $/.test(before)
  return /(?:establish|build|creat|set(?:ting)? up|construct|open|host|attract)(?:e|ing|es|ed)? (?:an?|a new|new) $/.test(
    before,
  )
}

/** True where the next word is a head too, so that the name ends later: `Tokyo Medical University Hospital`. */
function goesOn(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (!next?.capital || !JOINS.has(gap(text, words, index))) return false
  if (HEAD_LAST_EN.has(slice(text, next))) return true
  const third = words[index + 2]
  if (!third?.capital || gap(text, words, index + 1) !== ' ') return false
  return HEAD_LAST_EN.has(slice(text, third))
}

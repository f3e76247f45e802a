import type { InstitutionKind } from '../../../schemas/index.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { isHeadlineVerb } from './actors.ts'
import { isKoreanSurname } from './given-names.ts'
import { gapAfter, JOINS, wordText } from './joined-words.ts'
import { GENERIC_FIRST_EN, HEAD_FIRST_EN, HEAD_LAST_EN, NOT_FIRST_EN, TOPICS_EN } from './lexicon.ts'

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'the', 'in', 'de'])
const MOST_WORDS = 8

/** Kinds whose names may hold ` and ` before their head: `Korea Testing and Research Institute`. */
const WITH_AND: ReadonlySet<InstitutionKind> = new Set([
  'research-institute',
  'agency',
  'association',
  'committee',
  'hospital',
  'public-corporation',
])

/** Kinds whose names may hold fields of work joined by `and`: `Garam Science and Technology Promotion Center`. */
const WITH_TOPICS: ReadonlySet<InstitutionKind> = new Set([...WITH_AND, 'division', 'other'])

/** First words of names behind `and`. */
const STARTS_NAME = /^(?:Korea|Korean|Seoul)$/

/** The initials of another body before `and`: `KCCI and …`; not of a field of work. */
const ABBREVIATED = /^(?!ICT$|SME$|FDI$|ESG$|STEM$)[A-Z]{3,8}$/

/** Last words of names before `and` that begin another: `Incheon City and … Authority`. */
const GOVERNED = /^(?:States|Kingdom|Nations|City|Province|County|Government|State|Inc|Ltd|Corporation|Company)$/

/** What tells a day behind `on`. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/
/** Titles of people, which end the name of a body. */
const TITLE =
  /^(?:Director|Director-General|Minister|Vice|Deputy|Head|Chief|Secretary|Commissioner|Chairman|Chairwoman|Chairperson|President|Professor|Dean|Spokesman|Spokesperson|Official|Mr|Ms|Dr)$/

/** Adjectives that open sentences and names. */
const ADJECTIVE = /^(?:New|General|Local|Foreign|Joint|Major|Domestic|Chief)$/

/**
 * True for an adjective such as New inside a name: a capital word that may start a name stands before it, or a small one, behind which
 * no sentence starts: `the New Industry Division`. Before a field of work Foreign is of the name wherever it stands.
 */
function isInside(text: string, words: readonly Word[], index: number): boolean {
  const own = wordText(text, words[index]!)
  if (!ADJECTIVE.test(own)) return false
  // `‘New Kelp Institute’`
  if (/[‘“]/.test(text.charAt(words[index]!.start - 1))) return true
  const left = index > 0 && gapAfter(text, words, index - 1) === ' ' ? words[index - 1]! : undefined
  if (left?.capital) return !NOT_FIRST_EN.has(wordText(text, left))
  if (left) return /^(?:the|its|and|of|by)$/.test(wordText(text, left))
  return /^(?:Foreign|General)$/.test(own) && GENERIC_FIRST_EN.has(wordText(text, words[index + 1]!))
}

/** Number of the first of the fields of work before `and`: `Materials, Parts, and Equipment … Committee`; undefined where there is none. */
function topicsBefore(text: string, words: readonly Word[], and: number): number | undefined {
  let first: number | undefined
  for (let i = and - 1; i >= Math.max(0, and - 4); i--) {
    const between = gapAfter(text, words, i)
    const ofField = between === ' ' && (i === and - 1 || wordText(text, words[i]!) === 'Foreign')
    if (!ofField && between !== ', ') break
    if (!TOPICS_EN.has(wordText(text, words[i]!))) break
    first = i
  }
  return first
}

/** A number inside a name, behind a word of it: `Korea 21 …`; no ordinal. */
const isNumberInside = (text: string, words: readonly Word[], index: number): boolean =>
  /^(?![0-9]+(?:st|nd|rd|th)$)[0-9]{1,4}[A-Za-z]*$/.test(wordText(text, words[index]!)) &&
  Boolean(words[index - 1]?.capital) &&
  gapAfter(text, words, index - 1) === ' '

/** True where the `and` of this number stands inside one name, not between two. */
function joinsOneName(text: string, words: readonly Word[], and: number, kind: InstitutionKind): boolean {
  const left = wordText(text, words[and - 1]!)
  return (
    gapAfter(text, words, and - 1) === ' ' &&
    WITH_AND.has(kind) &&
    !ABBREVIATED.test(left) &&
    !HEAD_LAST_EN.has(left) &&
    !GOVERNED.test(left)
  )
}

/** True for the last word of another name that a hyphen joins: `… Science Park-Garam University`. */
const isJoinedName = (text: string, words: readonly Word[], index: number): boolean =>
  gapAfter(text, words, index) === '-' &&
  /^(?:University|Park|Airport|Station|Museum|Hospital|Institute|Port|Complex)$/.test(wordText(text, words[index]!))

/** Verbs of headlines in the past, besides those of `isHeadlineVerb`: `Garam Held Innovation Week`. */
const PAST = /^(?:Held|Signed|Opened|Announced|Visited|Attended|Hosted|Launched|Attracted|Won)$/

/** True for the verb of a headline between who does and what is done. */
function isVerbInside(text: string, words: readonly Word[], index: number): boolean {
  const word = wordText(text, words[index]!)
  return Boolean(words[index - 1]?.capital) && (isHeadlineVerb(word) || PAST.test(word))
}

/** True for the last syllable of a province or town inside a name: `Garam-do Growth Agency`. */
const isProvinceEnd = (text: string, words: readonly Word[], index: number): boolean =>
  /^(?:do|si|gun|gu)$/.test(wordText(text, words[index]!)) &&
  Boolean(words[index - 1]?.capital) &&
  gapAfter(text, words, index - 1) === '-'

/** Kinds whose names hold no word for a work or a site: `… Project Garam University`. */
const OF_SCHOLARS: ReadonlySet<InstitutionKind> = new Set(['university', 'hospital'])
const WORK = /^(?:Project|Program|Programme|Complex|Zone|Initiative|Plan|Agreement)$/

/** Whom schools and hospitals are for or called after: `Women's University`, `St. Mary's Hospital`. */
const OWNER_INSIDE =
  /^(?:Women|Children|People|Veterans|Workers|Farmers|Teachers|Mary|Paul|Joseph|Peter|Luke|George|King|Queen)$/

/** True for the letter behind the apostrophe of an owner inside a name. */
const isOwnersEnd = (text: string, words: readonly Word[], index: number): boolean =>
  index > 0 &&
  wordText(text, words[index]!) === 's' &&
  /^['’]$/.test(gapAfter(text, words, index - 1)) &&
  OWNER_INSIDE.test(wordText(text, words[index - 1]!))

/** True where the word of this number and the next one may be of one name; a saint's title ends in a full stop. */
function isJoined(text: string, words: readonly Word[], index: number): boolean {
  const gap = gapAfter(text, words, index)
  // two bodies in lines of a form
  if (gap === '\n' && HEAD_LAST_EN.has(wordText(text, words[index]!))) return false
  return JOINS.has(gap) || (gap === '. ' && wordText(text, words[index]!) === 'St')
}

/** Number of the first word of the name whose head, its last word, has this number. */
export function firstWord(text: string, words: readonly Word[], head: number, kind: InstitutionKind): number {
  let first = head
  for (let i = head - 1; i >= Math.max(0, head - MOST_WORDS); i--) {
    if (!isJoined(text, words, i)) break
    const word = words[i]!
    if (word.hangul || isJoinedName(text, words, i) || isVerbInside(text, words, i)) break
    if (OF_SCHOLARS.has(kind) && WORK.test(wordText(text, word))) break
    if (word.capital || isNumberInside(text, words, i)) {
      if (NOT_FIRST_EN.has(wordText(text, word)) && !isInside(text, words, i)) break
      first = i
      continue
    }
    if (isProvinceEnd(text, words, i) || isOwnersEnd(text, words, i)) {
      first = --i
      continue
    }
    if (wordText(text, word) !== 'and' || !words[i - 1]?.capital) break
    if (STARTS_NAME.test(wordText(text, words[i + 1]!))) break
    const topics = WITH_TOPICS.has(kind) ? topicsBefore(text, words, i) : undefined
    if (topics !== undefined) {
      first = topics
      i = topics
      if (i > 0 && gapAfter(text, words, i - 1) !== ' ') break
    } else if (!joinsOneName(text, words, i, kind)) break
  }
  return first
}

/** True where another body of the same list begins: `…, Yonsei University, and …`. */
function startsAnother(text: string, words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < Math.min(words.length, from + 5); i++) {
    if (gapAfter(text, words, i - 1) !== ' ' || !words[i]!.capital) return false
    if (/^(?:University|College|Hospital|Institute|Corporation|School)$/.test(wordText(text, words[i]!))) return true
  }
  return false
}

/** True where `, A and B` or `, A, B and C` follows, so that the comma is inside a ministry's name. */
function andFollows(text: string, words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length - 1, from + 4); i++) {
    const between = listGap(text, words, i)
    if ((between === ' ' || between === ', ') && wordText(text, words[i + 1]!) === 'and')
      return Boolean(words[i + 2]?.capital)
    if (between !== ', ' && !(between === ' ' && words[i + 1]!.capital)) return false
  }
  return false
}

/** True for the last word of another body; what a company may be called is also a field of work: `Venture Innovation`. */
const endsBody = (last: string, first: string): boolean =>
  HEAD_LAST_EN.has(last) && !(HEAD_LAST_EN.get(last) === 'company' && GENERIC_FIRST_EN.has(first))

/** False where ` and ` begins another institution: `Ministry of Science and Korea Institute of …`. */
function sameList(text: string, words: readonly Word[], and: number): boolean {
  if (and + 1 < words.length && ABBREVIATED.test(wordText(text, words[and + 1]!))) return false
  for (let i = and + 1; i < Math.min(words.length, and + 5); i++) {
    if (i > and + 1 && words[i]!.capital && englishPlace(text.slice(words[and + 1]!.start, words[i]!.end))) return false
    if (!words[i]!.capital) return true
    // `… of New York and Belgium's Ghent University`
    if (/^['’]s /.test(text.slice(words[i]!.end, words[i]!.end + 3))) return false
    const word = wordText(text, words[i]!)
    if (HEAD_FIRST_EN.has(word) || (i > and + 1 && endsBody(word, wordText(text, words[and + 1]!))) || word === 'Korea')
      return false
    if (i + 1 < words.length && gapAfter(text, words, i) !== ' ') return true
  }
  return true
}

/** Last words of bodies that other bodies belong to: `Technology Institute of Garam University`. */
const OWNER = /^(?:University|Ministry|City|Province|County|Government|Hospital)$/

const OF_KOREA = /^(?:South )?Korea(?![A-Za-z])/

/** True where the words behind `of` name a body of their own: `of the Ministry of …`, `of Garam Metropolitan City`, `of the SMG`. */
function isOfBody(text: string, words: readonly Word[], from: number): boolean {
  // `Startups Ministry of South Korea`
  if (
    words[from] &&
    from > 1 &&
    wordText(text, words[from - 2]!) === 'Ministry' &&
    OF_KOREA.test(text.slice(words[from].start, words[from].start + 11))
  )
    return true
  const article = Boolean(words[from]) && wordText(text, words[from]!) === 'the'
  const first = article ? from + 1 : from
  if (article && words[first] && /^[A-Z]{3,6}$/.test(wordText(text, words[first]))) return true
  for (let i = first; i < Math.min(words.length, first + 5); i++) {
    if (!words[i]!.capital || (i > first && gapAfter(text, words, i - 1) !== ' ')) return false
    if (OWNER.test(wordText(text, words[i]!))) return true
  }
  return false
}

/** A gap of a list, also where the blank behind the comma is missing: `Commerce,Industry,and Energy`. */
const listGap = (text: string, words: readonly Word[], left: number): string => {
  const gap = gapAfter(text, words, left)
  return gap === ',' ? ', ' : gap
}

/** Heads whose names say on what they work: `Committee on Regulatory Reform`. */
const WORKS_ON = /^(?:Committee|Commission|Council|Board|Cent(?:er|re)|Office)$/

/** True where `on` and the next word may be of the name: neither a day nor what a foundation was asked about. */
const mayGoOn = (text: string, words: readonly Word[], head: number, next: Word): boolean =>
  WORKS_ON.test(wordText(text, words[head]!)) && !DAY.test(wordText(text, next))

/** True for the last field of a ministry's list: `, and Energy`. */
const isLastField = (text: string, words: readonly Word[], head: number, and: number): boolean =>
  wordText(text, words[head]!) === 'Ministry' &&
  wordText(text, words[and]!) === 'and' &&
  Boolean(words[and + 1]?.capital) &&
  TOPICS_EN.has(wordText(text, words[and + 1]!))

/** True for a given name of two syllables before a surname: `Chamber of Commerce Na-rae Park`. */
const isGivenName = (text: string, words: readonly Word[], index: number): boolean => {
  const [second, surname] = [words[index + 1], words[index + 2]]
  if (!second || second.capital || !surname || gapAfter(text, words, index) !== '-') return false
  return gapAfter(text, words, index + 1) === ' ' && isKoreanSurname(wordText(text, surname))
}

/** True for a word behind which a second `of` goes on: of the name of a state, or for what is done, `Centre for Settlement of …`. */
const mayTakeOf = (text: string, words: readonly Word[], last: number): boolean =>
  IS_STATE.test(wordText(text, words[last]!)) ||
  (wordText(text, words[last - 1]!) === 'for' && /(?:ment|tion|ance)$/.test(wordText(text, words[last]!)))

/** Words of the names of states, behind which another `of` follows: `Embassy of the Republic of Poland`. */
const IS_STATE = /^(?:Republic|Kingdom|Commonwealth|Federation|Sultanate)$/

/**
 * Number of the last word of a name whose head comes first and that goes on with of or for: `Ministry of Trade, Industry and
 * Energy`. A head with a name before it, `first` being its first word, ends before the body that it belongs to.
 */
export function lastWord(text: string, words: readonly Word[], head: number, first = head): number {
  let last = head
  let joined = false
  let i = head + 1
  while (i < words.length && i - head <= MOST_WORDS + 2) {
    const between = listGap(text, words, i - 1)
    const word = words[i]!
    if (word.hangul) break
    // `…, Korea Credit Guarantee Fund and …` begins another name
    if (between === ', ' && wordText(text, word) === 'Korea') break
    if (between === ', ' && startsAnother(text, words, i)) break
    if (between === ', ' && !joined && last > head && word.capital && andFollows(text, words, i)) last = i
    else if (!JOINS.has(between) && !(between === ', ' && !joined && last > head && isLastField(text, words, head, i)))
      break
    else if (word.capital) {
      if (last === head || TITLE.test(wordText(text, word)) || isGivenName(text, words, i)) break
      last = i
    } else {
      const connector = wordText(text, word)
      const next = words[i + 1]
      if (connector === 'and' && next && wordText(text, next) === 'the') break
      if (!CONNECTORS.has(connector) || !next || (connector === 'on' && !mayGoOn(text, words, head, next))) break
      if (connector === 'the' ? !next.capital : !next.capital && wordText(text, next) !== 'the') break
      if (last === head && !['of', 'for', 'on'].includes(connector)) break
      if (last === head && connector === 'of' && first < head && isOfBody(text, words, i + 1)) break
      if (connector === 'and' && (joined || !sameList(text, words, i))) break
      if (connector === 'and') joined = true
      if (connector === 'in' || (connector === 'of' && last > head && !mayTakeOf(text, words, last))) break
      if (last === head) last = i
    }
    i++
  }
  return last > head && !words[last]!.capital ? head : last
}

import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { isHeadlineVerb } from './actors.ts'
import { isKoreanSurname } from './given-names.ts'
import { ABBREVIATED, gapAfter, isAsiaPacific, JOINS, MOST_WORDS, wordText } from './joined-words.ts'
import { GENERIC_FIRST_EN, HEAD_FIRST_EN, HEAD_LAST_EN, TOPICS_EN } from './lexicon.ts'

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'the', 'in', 'de'])

/** What tells a day behind `on`. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/
/** Titles of people, which end the name of a body. */
const TITLE =
  /^(?:Director|Director-General|Minister|Vice|Deputy|Head|Chief|Secretary|Commissioner|Chairman|Chairwoman|Chairperson|President|Professor|Dean|Spokesman|Spokesperson|Official|Mr|Ms|Dr)$/

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

/** What owns the body behind it, unless it is of the name of a state. */
const OWNS = /^['’]s (?!Republic)[A-Z]/

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
  // `Committee of the People’s Sovereignty Government`
  if (article && words[first]?.capital && OWNS.test(text.slice(words[first].end, words[first].end + 11))) return true
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
const WORKS_ON = /^(?:Committee|Subcommittee|Commission|Council|Board|Cent(?:er|re)|Office)$/

/** An island or a street, on which something stands: `Yeongjongdo`. */
const STANDS_ON = /(?:[a-z]{3}|-)do$|^(?:Jeju|Jejudo)$|(?:Island|Street|Road)$/

/** True where `on` and the next word may be of the name: neither a day, nor where something stands, nor what a foundation was asked about. */
const mayGoOn = (text: string, words: readonly Word[], head: number, next: Word): boolean =>
  WORKS_ON.test(wordText(text, words[head]!)) &&
  !DAY.test(wordText(text, next)) &&
  !STANDS_ON.test(wordText(text, next))

/** Heads besides Ministry whose names list their fields. */
const OF_FIELDS = /^(?:Office|Department|Bureau|Division)$/

/** True for the last field of the list in the name of a ministry or office: `, and Energy`. */
function isLastField(text: string, words: readonly Word[], head: number, and: number): boolean {
  const next = words[and + 1]
  if (wordText(text, words[and]!) !== 'and' || !next?.capital) return false
  if (TOPICS_EN.has(wordText(text, next))) return /^(?:Ministry|Office|Department)$/.test(wordText(text, words[head]!))
  return OF_FIELDS.test(wordText(text, words[head]!)) && TOPICS_EN.has(wordText(text, words[and - 1]!))
}

/** True for a given name of two syllables before a surname: `Chamber of Commerce Na-rae Park`. */
const isGivenName = (text: string, words: readonly Word[], index: number): boolean => {
  const [second, surname] = [words[index + 1], words[index + 2]]
  if (!second || second.capital || !surname || gapAfter(text, words, index) !== '-') return false
  return gapAfter(text, words, index + 1) === ' ' && isKoreanSurname(wordText(text, surname))
}

/** True for a word behind which a second `of` goes on: of the name of a state, or for what is done, `Centre for Settlement of …`. */
const mayTakeOf = (text: string, words: readonly Word[], last: number): boolean => {
  const { start } = words[last]!
  return (
    IS_STATE.test(wordText(text, words[last]!)) ||
    (FOR_BEFORE.test(text.slice(Math.max(0, start - 9), start)) &&
      /(?:ment|tion|ance|sfer)$/.test(wordText(text, words[last]!)))
  )
}

/** The word `for` before a word, `the` between them or not. */
const FOR_BEFORE = /\bfor (?:the )?$/

/** Words of the names of states, behind which another `of` follows: `Embassy of the Republic of Poland`. */
const IS_STATE = /^(?:Republic|Kingdom|Commonwealth|Federation|Sultanate)$/

/** True for the verb of a headline behind a name: `University of Narae Plans Garam Office`. */
const isVerbAfter = (text: string, words: readonly Word[], index: number): boolean =>
  isHeadlineVerb(wordText(text, words[index]!)) &&
  gapAfter(text, words, index - 1) === ' ' &&
  Boolean(words[index - 1]!.capital && words[index + 1]?.capital)

/** True for the second part of an adjective inside a name: `Medium-sized Enterprises`. */
const isSizeOrRank = (text: string, words: readonly Word[], index: number): boolean =>
  /^(?:sized|tech|scale|end|based)$/.test(wordText(text, words[index]!)) && Boolean(words[index + 1]?.capital)

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
    else if (between === '-' && isSizeOrRank(text, words, i)) {
      // `Small and Medium-sized Enterprises`
    } else if (word.capital) {
      if (last === head || TITLE.test(wordText(text, word)) || isGivenName(text, words, i)) break
      if (isVerbAfter(text, words, i) || text.startsWith('Prime Minister', word.start)) break
      last = i
    } else {
      const connector = wordText(text, word)
      const next = words[i + 1]
      if (connector === 'and' && next && wordText(text, next) === 'the' && !isAsiaPacific(text, words, i)) break
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

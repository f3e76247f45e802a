import type { Span } from '../../../schemas/index.ts'
import { codeAt } from '../../code-at.ts'
import { alternation } from '../cues.ts'
import {
  LOOSE_HEADS,
  MONEY_HEADS,
  PHRASE_STOPS,
  PURPOSE_VERBS,
  RELATED_VERBS,
  SPENT_WORDS,
  SUBJECT_HEADS,
} from './subject-lexicon.ts'

const LONGEST = 8
const REACH = 110
const BRACKET = '(?:\\s?\\([^()\\n]{1,40}\\))?'
const TIME =
  '(?:,?\\s(?:by|until|through|over|within|during|in|this|next|last|from)\\s(?:the\\s)?(?:next\\s|coming\\s|past\\s)?[A-Za-z0-9]{1,10}(?:\\s(?:years?|months?|to\\s\\d{4}))?,?)?'
const SPENT = `(?:\\s(?:will|would|to|is|are|was|were|has|have|had|shall|should)(?:\\s(?:be|been|also|have)){0,2})?(?:\\s(?:${alternation(SPENT_WORDS)}))?(?:\\sin\\stotal)?`
const VERBS = alternation(PURPOSE_VERBS.flat())
/** What leads from a sum to what it is for: `over five years in`, `will be spent on`, `to build`. */
const LEAD = new RegExp(
  `^${BRACKET}${TIME}${SPENT}${TIME}\\s(?:(?:in|into|on|for|toward|towards)\\s(?:(?:${VERBS})\\s)?|to\\s(?:${VERBS})\\s)`,
  'i',
)
/** A sum that stands before the thing itself: `a KRW 30 billion battery plant`. */
const ATTRIBUTE = /(?:^|[^A-Za-z])(?:an?|the|new|its|their)\s(?:new\s|(?:about|nearly|over|roughly)\s)?$/i
const ARTICLE = /^(?:an?|the|this|its|their|his|her|our|these|those|that)\s(?:new\s|same\s)?/i
const WORK =
  /^(?:construction|establishment|building|creation|completion|installation|expansion|renovation|maintenance|purchase)\sof\s/i
/** Every word with a capital. */
const PROPER = /^\p{Lu}[^\s]{0,30}(?:\s(?:of|and|\p{Lu}[^\s]{0,30})){0,8}$/u
const WORD = /[A-Za-z0-9][A-Za-z0-9&'’.-]{0,29}/y

/** Words in `-ing` that are part of a name of a thing: `battery recycling facilities`. */
const NOMINAL =
  /^(?:recycling|manufacturing|processing|charging|testing|engineering|shipbuilding|training|packaging|farming)$/

const stops = new Set(PHRASE_STOPS)
const heads = new Set(SUBJECT_HEADS)
const loose = new Set(LOOSE_HEADS)
const money = new Set(MONEY_HEADS)
const related = new Set(RELATED_VERBS)

/** A word in the singular, lower case: the key of the lists of heads. */
const keyOf = (word: string): string => {
  const lower = word.toLowerCase()
  if (heads.has(lower)) return lower
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return lower.endsWith('s') ? lower.slice(0, -1) : lower
}
const isHead = (word: string): boolean => heads.has(keyOf(word))

interface Phrase {
  readonly words: readonly string[]
  readonly end: number
  /** The word that stopped it, lower case; empty at punctuation or the end. */
  readonly stop: string
}

/** The words of one noun phrase from `at`, up to a preposition, a conjunction, a verb or punctuation. */
function wordsFrom(text: string, at: number, limit: number): Phrase {
  const words: string[] = []
  let end = at
  let place = at
  while (words.length <= LONGEST) {
    WORD.lastIndex = place
    const raw = WORD.exec(text)?.[0]
    if (raw === undefined) break
    const word = raw.replace(/(?<=[a-z0-9])[.'’-]{1,2}$/, '')
    if (place + word.length > limit) return { words: [], end, stop: '' }
    const lower = word.toLowerCase()
    const last = words.at(-1)
    const verbal =
      last !== undefined &&
      isHead(last) &&
      ((/(?:ed|ing)$/.test(lower) && !NOMINAL.test(lower)) || related.has(lower)) &&
      !isHead(word)
    if (stops.has(lower) || verbal) return { words, end, stop: lower }
    words.push(word)
    end = place + word.length
    if (word !== raw) break
    const blank = codeAt(text, end)
    if (blank !== 0x20 && blank !== 0x0a) break
    place = end + 1
  }
  return { words, end, stop: '' }
}

const headed = ({ words }: Phrase): boolean => words.length > 0 && isHead(words.at(-1)!)

/** A phrase whose head names what money is spent on, and that tells one such thing from another. */
const namesThing = ({ words }: Phrase): boolean => {
  const last = words.at(-1)
  return last !== undefined && isHead(last) && (words.length > 1 || !loose.has(keyOf(last)))
}

/** Where the next phrase behind a preposition or `and` starts. */
function behind(text: string, phrase: Phrase): number {
  const next = phrase.end + 1 + phrase.stop.length + 1
  return next + (ARTICLE.exec(text.slice(next, next + 12))?.[0].length ?? 0)
}

/** The phrase that the text holds from `at`, with what `of`, `for` and `and` join to it; undefined where it names nothing. */
function phraseAt(text: string, at: number, limit: number): Span | undefined {
  let start = at + (ARTICLE.exec(text.slice(at, at + 16))?.[0].length ?? 0)
  start += WORK.exec(text.slice(start, start + 24))?.[0].length ?? 0
  start += ARTICLE.exec(text.slice(start, start + 16))?.[0].length ?? 0
  let phrase = wordsFrom(text, start, limit)
  if (!namesThing(phrase) && phrase.stop !== 'of' && phrase.stop !== 'and') return undefined
  if (/^\d/.test(phrase.words[0] ?? '0')) return undefined
  let named = namesThing(phrase)
  let count = phrase.words.length
  let end = phrase.end
  for (const joint of ['of', 'and', 'for', 'and']) {
    if (phrase.stop !== joint || phrase.words.length === 0) continue
    if (joint === 'of' && !isHead(phrase.words.at(-1)!)) return undefined
    const next = wordsFrom(text, behind(text, phrase), limit)
    count += next.words.length + 1
    const short = joint !== 'and' || next.words.length <= 3
    if (count > LONGEST || !headed(next) || !short) break
    phrase = next
    end = next.end
    named = true
  }
  const length = text.slice(start, end).split(/\s/).length
  return named && length <= LONGEST ? { start, end } : undefined
}

const LISTED =
  /(?:^|[,;:]\s|\s(?:and|by|including|as|for|in|are|is|were|was)\s)([a-z][A-Za-z0-9&'’/-]{1,24}(?:\s[a-z][A-Za-z0-9&'’/-]{1,24}){0,3})\s?\($/
const OTHER_SUM = /\([^()\n]{0,12}\d[^()\n]{0,24}\)/

/** `airport-type ($9 billion), port-type ($40 million)`: the label before a sum in brackets, in a list of such. */
function listedLabel(text: string, sum: Span, clause: Span): Span | undefined {
  if (text[sum.start - 1] !== '(' || text[sum.end] !== ')') return undefined
  const from = Math.max(clause.start, sum.start - 80)
  const before = text.slice(from, sum.start)
  const label = LISTED.exec(before)
  if (!label) return undefined
  const words = label[1]!.split(' ')
  if (words.some((word) => stops.has(word) || /ed$/.test(word)) || money.has(keyOf(words.at(-1)!))) return undefined
  const around = OTHER_SUM.test(before) || OTHER_SUM.test(text.slice(sum.end + 1, Math.min(clause.end, sum.end + 80)))
  if (!around) return undefined
  const end = sum.start - (before.endsWith(' (') ? 2 : 1)
  return { start: end - label[1]!.length, end }
}

/** What the words beside a sum say it is for, as a short noun phrase without its article; undefined without clear words. */
export function subjectEn(text: string, sum: Span, clause: Span): Span | undefined {
  const listed = listedLabel(text, sum, clause)
  if (listed) return listed
  const after = text.slice(sum.end, Math.min(clause.end, sum.end + REACH))
  const lead = LEAD.exec(after)
  if (lead) {
    const found = phraseAt(text, sum.end + lead[0].length, clause.end)
    // `in the Seaside Industrial Complex`: where, not what for.
    const place = found !== undefined && /\sin\s$/.test(lead[0]) && PROPER.test(text.slice(found.start, found.end))
    return place ? undefined : found
  }
  const blank = codeAt(text, sum.end)
  if (blank !== 0x20 || !ATTRIBUTE.test(text.slice(Math.max(0, sum.start - 24), sum.start))) return undefined
  const phrase = wordsFrom(text, sum.end + 1, clause.end)
  return phrase.words.length > 1 && namesThing(phrase) && !money.has(keyOf(phrase.words[0]!))
    ? { start: sum.end + 1, end: phrase.end }
    : undefined
}

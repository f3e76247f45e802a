import type { Qualifier, Span } from '../../../schemas/index.ts'
import { alternation, clauseAround, quotedSubject, RESTATED, roleAt, roleCues } from '../cues.ts'
import type { Money, Surroundings } from '../money.ts'
import {
  AFTER_WORDS,
  BEFORE_WORDS,
  PER_NOUNS,
  PER_WORDS,
  ROLE_NAMESAKES,
  ROLE_WORDS,
  SUBJECT_KINDS,
  WEAK_ROLE_WORDS,
} from './lexicon.ts'
import { subjectEn } from './subject.ts'

/** Role words in English text, each with what stands before it: sooner found than looked back for. */
export const ROLE_CUES = roleCues(ROLE_WORDS, WEAK_ROLE_WORDS, () => '(?:^|[^A-Za-z])', 'i', ROLE_NAMESAKES)

type Kind = 'about' | 'at-least' | 'at-most'
const KINDS: readonly Kind[] = ['at-most', 'at-least', 'about']
const BEFORE = new RegExp(
  `(?<![A-Za-z])(?!top of)(?:${KINDS.map((kind) => `(${alternation(BEFORE_WORDS[kind])})`).join('|')})(?: (?:of|a|an|at|the|to|a total of|another|in|be|is))?[ \\n]?$`,
  'i',
)
const AFTER = new RegExp(
  `^\\.? (?:${KINDS.map((kind) => `(${alternation(AFTER_WORDS[kind])})`).join('|')})(?![A-Za-z])`,
  'i',
)

/** `20 percent less than $5 million` compares; it does not bound the sum. */
const COMPARES =
  /(?:%|(?<![A-Za-z])(?:percent|per cent|times|points?|higher|lower|jump|increase|rise|growth|gain|surge|improvement|drop|decline|decrease|fall|change|up|down))\s$/i

/** `adds up to 9 billion won` tells the sum, `up to 9 billion won` bounds it. */
const SUMS = /(?<![A-Za-z])(?:add(?:s|ed|ing)?|sum(?:s|med)?|amount(?:s|ed)?|total(?:s|ed)?|comes?|came) $/i

/** `under a 120 trillion won plan` names the plan. */
const UNDER_A = /^under an? $/i

function kindOf(match: RegExpExecArray | null): Kind | undefined {
  return match ? KINDS[match.findIndex((part, i) => i > 0 && part !== undefined) - 1] : undefined
}

/** True where words like those of a bound compare, name a plan or tell a sum: `20 percent less than`, `under a`, `adds up to`. */
function boundsNothing({ input, index, 0: words }: RegExpExecArray): boolean {
  const before = input.slice(0, index)
  return COMPARES.test(before) || UNDER_A.test(words) || (/^up to/i.test(words) && SUMS.test(before))
}

/** The qualifier that the words directly before or after a sum give it; `exact` without any. */
export function qualifierEn(text: string, money: Money): Qualifier {
  const match = BEFORE.exec(text.slice(Math.max(0, money.start - 44), money.start))
  const before = match && !boundsNothing(match) ? kindOf(match) : undefined
  const rest = text.slice(money.end, money.end + 20)
  const plus = /^(?:\+(?!\s?\d)|-plus(?![a-z]))/.test(rest) || text.slice(money.start, money.end).includes('+')
  const after = plus ? 'at-least' : kindOf(AFTER.exec(rest))
  const found = before ?? after ?? (money.about ? 'about' : 'exact')
  return money.max !== undefined && found !== 'about' ? 'exact' : found
}

const PER_KEYS = Object.keys(PER_NOUNS)
const PER_AFTER = new RegExp(
  `^(?:\\)? ?(?:per|a|an|each|every|for each|for every|to each|in each) (?:\\w{3,12} )?|/ ?|- ?a ?- ?)(?:${PER_KEYS.map((key) => `(${alternation(PER_NOUNS[key]!)})`).join('|')})(?![A-Za-z-]|\\s(?:ago|earlier|before|later|from|on|prior|and a half|to(?!\\s(?:run|operate|maintain|keep|manage)(?![a-z]))|old)(?![a-z]))`,
  'i',
)
const TIMES: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day', 'hour'])
const WORD_KEYS = Object.keys(PER_WORDS)
const PER_WORD = new RegExp(
  `(?<![A-Za-z])(?:${WORD_KEYS.map((key) => `(${alternation(PER_WORDS[key]!)})`).join('|')})(?![A-Za-z-])`,
  'i',
)

const EACH = new RegExp(
  `(?<![A-Za-z])(?:each|every|per)\\s(?:[a-z]{3,12}\\s)?(?:${PER_KEYS.map((key) => `(${alternation(PER_NOUNS[key]!)})`).join('|')})(?![A-Za-z-])(?:\\s[a-z]{1,12}){0,5}\\s$`,
  'i',
)

function keyOf(match: RegExpExecArray | null, keys: readonly string[]): string | undefined {
  return match ? keys[match.findIndex((part, i) => i > 0 && part !== undefined) - 1] : undefined
}

/** What parts the word of a rate from a sum: `its annual target by winning a 400 million won order`. */
const APART = /[.,;:\d]|\s(?:by|with|after|through|when|while|thanks)\s/
/** A quick look for words of a rate. */
const RATE = /each|every|per|annual|yearly|monthly|weekly|daily|hourly/i

/** What a sum is counted by (`per project`, `a year`, `annually`), or undefined. */
export function perEn(text: string, money: Span): string | undefined {
  // `3 billion won (2 million dollars) per year`
  const from = money.end + (RESTATED.exec(text.slice(money.end, money.end + 50))?.[0].length ?? 0)
  const after = text.slice(from, from + 40)
  const first = PER_AFTER.exec(after)
  const direct = keyOf(first, PER_KEYS)
  // Of `a year per project` the project counts.
  if (first && TIMES.has(direct!)) return keyOf(PER_AFTER.exec(after.slice(first[0].length)), PER_KEYS) ?? direct
  if (direct !== undefined) return direct
  const word = RATE.test(after) ? PER_WORD.exec(after.slice(0, 32)) : null
  if (word && /^[ )]{0,2}(?:in |of |on )?(?:[a-z]{2,12} )?$/i.test(after.slice(0, word.index)))
    return keyOf(word, WORD_KEYS)
  const before = text.slice(Math.max(0, money.start - 42), money.start)
  if (!RATE.test(before)) return undefined
  const each = keyOf(EACH.exec(before), PER_KEYS)
  if (each !== undefined) return each
  const early = PER_WORD.exec(before)
  if (early && !APART.test(before.slice(early.index))) return keyOf(early, WORD_KEYS)
  return undefined
}

/** Qualifier, role, rate and subject of a sum in English text. */
export function surroundingsEn(text: string, money: Money): Surroundings {
  const clause = clauseAround(text, money)
  const per = perEn(text, money)
  const subject = subjectEn(text, money, clause) ?? quotedSubject(text, money, clause, SUBJECT_KINDS)
  return {
    qualifier: qualifierEn(text, money),
    role: roleAt(text, money, clause, ROLE_CUES),
    per,
    subject,
  }
}

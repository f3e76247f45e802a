import { matchesOf } from '../../matches.ts'
import { previousWord } from './guards.ts'
import { AHEAD, AHEAD_OR_NOUN, BEHIND, DECIDES, DETERMINERS, NO_PAST, PRESENT_VERBS, SCHEDULES } from './lexicon.ts'

/** Where a verb puts the dates of its clause; `near` is the present tense, which tells of what is close. */
export type Side = 'ahead' | 'behind' | 'near'

const CUE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<ahead>${AHEAD})|(?<noun>${AHEAD_OR_NOUN})|(?<behind>${BEHIND})|(?<past>[a-z]{2,14}ed))(?![\\p{L}\\p{N}])`,
  'giu',
)
const SCALED = /^(?:billion|million|trillion|thousand)$|\d$/i
/** What makes the form after it no verb of the clause: `who attended`, `a revised decree`. */
const NO_VERB_AFTER = /^(?:that|who|which|an?|the|its|their|newly)$/i
const RELATIVE = /^(?:that|who|which)$/i
/** What `due to` goes on with where it looks ahead: `due to open`. */
const DUE_TO_HAPPEN =
  /^\sto\s(?:be|open|start|begin|take|launch|complete|finish|end|expire|close|arrive|visit|sign|go|hold|come|run|last|join)(?![a-z])/i
const NOUN_TAIL = /^(?:-|\s(?:of|for)(?![a-z]))/i
/** `close to 500 ships`: nearly so many. */
const CLOSE_TO = /^close\sto\s/i
/** What follows a plan that is a thing: `a plan in April`, `its plan, …`. */
const PLAN_TAIL =
  /^(?:[-,.;:)]|\s(?:of|for|in|on|at|by|with|under|from|that|which|was|were|is|are|has|have|had|will|and|during|since|last)(?![a-z]))/i
const TO_DO = /^\sto\s/i
/** A verb behind a decision, no whom or what: `committed to open`, not `committed to the port`. */
const TO_A_VERB = /^\sto\s(?!(?:the|an?|its|their|our|this|that|these|those|all|some)\s)[a-z]/
/** What a participle in the present stands behind: `are accepted`, `is now located`. */
const PRESENT_BE = /(?:^|[^a-z])(?:is|are|is now|are now|is being|are being|is also|are also) $/

/** True where `plan`, `end`, `close`, `start` or `due` at `at` is a verb, or says what is to come. */
function looksAhead(text: string, word: string, at: number): boolean {
  const rest = text.slice(at + word.length, at + word.length + 14)
  if (word === 'due') return !TO_DO.test(rest) || DUE_TO_HAPPEN.test(rest)
  if (word.startsWith('plan') && TO_DO.test(rest)) return true
  if (CLOSE_TO.test(word + rest)) return false
  if ((word.startsWith('plan') ? PLAN_TAIL : NOUN_TAIL).test(rest)) return false
  const previous = previousWord(text, at).toLowerCase()
  return !DETERMINERS.has(previous) && !/['’]s$/.test(previous)
}

/** `had to close`, `had to be closed`: what had to be done was done. */
const HAD_TO = /(?<![A-Za-z])had (?:to (?:[a-z]{3,12}ly )?)?$/

/** `the Planning Committee` */
const NAMED_PLANNING = /^Planning \p{Lu}/u

/**
 * The side that one cue tells; undefined where its neighbours make it another word. A decision puts the date behind it
 * ahead, not the one before it (`on Monday it decided to build`).
 */
function sideOfCue(text: string, { groups, index }: RegExpExecArray, decision: Side): Side | undefined {
  const { noun, behind, past } = groups!
  if (!behind && !past && HAD_TO.test(text.slice(Math.max(0, index - 24), index))) return 'behind'
  if (noun) return looksAhead(text, noun.toLowerCase(), index) ? 'ahead' : undefined
  if (behind && /^have$/i.test(behind) && /^(?:to|will|would|can)$/i.test(previousWord(text, index))) return undefined
  if (behind) return /^won$/i.test(behind) && SCALED.test(previousWord(text, index)) ? undefined : 'behind'
  if (!past) return NAMED_PLANNING.test(text.slice(index, index + 11)) ? undefined : 'ahead'
  // `a state-owned firm`
  if (text[index - 1] === '-') return undefined
  if (DECIDES.has(past.toLowerCase()) && TO_A_VERB.test(text.slice(index + past.length, index + past.length + 12)))
    return /^(?:previously|earlier|already)$/i.test(previousWord(text, index)) ? 'behind' : decision
  if (NO_PAST.has(past.toLowerCase()) || NO_VERB_AFTER.test(previousWord(text, index))) return undefined
  return PRESENT_BE.test(text.slice(Math.max(0, index - 11), index)) ? undefined : 'behind'
}

const PRESENT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PRESENT_VERBS})(?![\\p{L}\\p{N}])|${SCHEDULES}`, 'iu')
/** True for words in the present tense, and for a label such as `When:`. */
export const isPresent = (text: string): boolean => PRESENT.test(text)

/** The side that the first verb of a stretch of text tells. */
export function firstSide(text: string): Side | undefined {
  for (const cue of matchesOf(CUE, text)) {
    const side = sideOfCue(text, cue, 'behind')
    if (side) return side
  }
  return undefined
}

/** `which opened a quay in …`: of a date inside the relative clause, which no comma closes, its verb tells the side where no other does. */
function sideInRelative(text: string, { groups, index, 0: word }: RegExpExecArray): Side | undefined {
  const inside = groups!.past !== undefined && RELATIVE.test(previousWord(text, index))
  return inside && !text.includes(',', index + word.length) ? 'behind' : undefined
}

const JOINED = /(?:, |,? and |, then )$/
const PASSIVE_AHEAD = / be [a-z]{2,14}$/i
/** `will be opened in March, reviewed in April and settled in June`: a participle that goes on with what is to be done. */
const goesOn = (text: string, cue: RegExpExecArray, before: RegExpExecArray | undefined): boolean =>
  cue.groups!.past !== undefined &&
  before !== undefined &&
  (PASSIVE_AHEAD.test(before[0]) || before.groups!.past !== undefined) &&
  JOINED.test(text.slice(Math.max(0, cue.index - 7), cue.index))

/** `firms hoping to move in`: of what others mean to do a participle tells, and of what is done the verb before it. */
const MEANS = /^(?:hoping|planning|aiming|targeting)$/i
/** What makes a verb of the participle: `is planning`, `are still hoping`. */
const BE_BEFORE = /(?:^|[^a-z])(?:is|are|was|were|be|been|being|am)(?:['’]t)?\s(?:[a-z]{3,12}\s)?$|['’](?:s|re|m)\s$/i

/** True for a participle behind the verb of the past that its clause has: `held a briefing for firms planning to move`. */
const isBeside = (text: string, cues: readonly RegExpExecArray[], index: number): boolean =>
  MEANS.test(cues[index]![0]) &&
  !BE_BEFORE.test(text.slice(Math.max(0, cues[index]!.index - 22), cues[index]!.index)) &&
  cues.slice(0, index).some((cue) => sideOfCue(text, cue, 'ahead') === 'behind' && !SAID.test(cue[0]))
/** What goes on with what was said. */
const SAID = /^(?:said|announced|told|added|explained|noted|reported|revealed|stated)$/i

/** The side that the last verb of a stretch of text tells; `near` where one tells the past and another what is meant. */
export function lastSide(text: string): Side | undefined {
  const cues = matchesOf(CUE, text)
  const passive = cues.some((cue) => PASSIVE_AHEAD.test(cue[0]))
  for (let i = cues.length - 1; i >= 0; i--) {
    if (passive && goesOn(text, cues[i]!, cues[i - 1])) continue
    const side = sideOfCue(text, cues[i]!, 'ahead')
    if (side) return side === 'ahead' && isBeside(text, cues, i) ? 'near' : side
  }
  const last = cues.at(-1)
  return last && sideInRelative(text, last)
}

import type { DateRole } from '../../../schemas/index.ts'
import { codeAt } from '../../code-at.ts'
import { matchesOf } from '../../matches.ts'
import { firstSide, isPresent, lastSide, type Side } from './side.ts'

const REACH = 120
/** How far back: a sentence may name its verb once for several dates. */
const REACH_BACK = 240
/** `Songdo to open a center in May`: in a headline the infinitive is the future. */
const INFINITIVE =
  /(?<!according|due|thanks|owing|close|compared|subject|related|addition|response|contrary|prior|regard|similar|equal|equivalent|access|exports?)(?<=[a-z)])\sto\s(?!(?:the|a|an|its|their|his|her|this|that|these|those|which|whom|all|each|some|date|about|only|over|more|less|up|around|nearly)\s)[a-z]{2,14}\s/u

/** The last line of a wrapped paragraph is shorter; from this length on a line without a stop goes on in the next. */
const WRAPPED = 50
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** True where the line feed at `at` only wraps a paragraph: the sentence goes on behind it. */
function wraps(text: string, at: number): boolean {
  const next = codeAt(text, at + 1)
  if (isLower(next) || (next >= 0x30 && next <= 0x39)) return true
  const before = codeAt(text, at - 1)
  if (!isLower(before) && before !== 0x2c) return false
  const line = text.slice(Math.max(0, at - WRAPPED), at)
  return line.length === WRAPPED && !line.includes('\n')
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0xa0
/** Words whose point ends no sentence: `Nov. 30`. */
const SHORTENED = /(?:^|[^A-Za-z])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Co|Inc|Ltd|Mr|Ms|Dr|vs)$/
/** True where a sentence or a line ends at `at`. */
function endsClause(text: string, at: number): boolean {
  const code = codeAt(text, at)
  if (code === 0x0a) return !wraps(text, at)
  if (code === 0x2e && SHORTENED.test(text.slice(Math.max(0, at - 5), at))) return false
  return (code === 0x2e || code === 0x3b) && (at + 1 >= text.length || isBlank(codeAt(text, at + 1)))
}

/** Start of the clause before `start`, at most `reach` characters back. */
export function clauseStart(text: string, start: number, reach: number): number {
  const from = Math.max(0, start - reach)
  for (let at = start - 1; at >= from; at--) if (endsClause(text, at)) return at + 1
  return from
}

/** End of the clause behind `end`, at most `reach` characters ahead. */
function clauseEnd(text: string, end: number, reach: number): number {
  const to = Math.min(text.length, end + reach)
  for (let at = end; at < to; at++) if (endsClause(text, at)) return at
  return to
}

/** `will sign with the firm (hereafter referred to as H) on the 24th`: what brackets hold tells no side. */
const withoutAsides = (clause: string): string =>
  spoken(clause.includes('(') ? clause.replace(/\([^()]{1,100}\)/g, '') : clause)

/** `he said: “We are hoping to open by March”`: of an open quotation what is said, not that it is said. */
function spoken(clause: string): string {
  const open = clause.lastIndexOf('“')
  return open < 0 || clause.includes('”', open) ? clause : clause.slice(open)
}

const ANNOUNCING = ['announced ', 'unveiled ', 'ccording to ']
const ANNOUNCED_IT = /^(?:(?!(?:to|will|that|which|who|would|and)\s)[^\s,;]{1,20}\s){1,10}$/
/** `announced their plans for the two towns on July 16`, `according to the city on July 16`: nothing between the verb and a day that the day could be of. */
function isOfVerb(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 100), start)
  return ANNOUNCING.some((verb) => {
    const at = before.lastIndexOf(verb)
    return at >= 0 && ANNOUNCED_IT.test(before.slice(at + verb.length))
  })
}

/** The side of the anchor that the verb of its clause puts a mention on. Looks back first, then at what follows. */
export function clauseSide(text: string, start: number, end: number): Side | undefined {
  if (isOfVerb(text, start)) return 'behind'
  const clause = withoutAsides(text.slice(clauseStart(text, start, REACH_BACK), start))
  const side = lastSide(clause)
  if (side) return side
  const after = text.slice(end, clauseEnd(text, end, REACH))
  const told = firstSide(after) ?? (INFINITIVE.test(clause) ? 'ahead' : undefined)
  return told ?? (isPresent(clause) || isPresent(after) ? 'near' : undefined)
}

const PART_BREAK = /[,;.]\s|\s(?:and|but)\s/g
/** True where the part of the sentence that a mention stands in, up to the next comma or `and` on both sides, tells the past. */
export function isPastBeside(text: string, start: number, end: number): boolean {
  const before = text.slice(clauseStart(text, start, 80), start)
  const from = matchesOf(PART_BREAK, before).at(-1)
  const after = text.slice(end, clauseEnd(text, end, 40)).split(PART_BREAK, 1)[0]!
  return lastSide(from ? before.slice(from.index) : before) === 'behind' || firstSide(after) === 'behind'
}

/** A designation that happens: not a `designated hospital`, nor one that ends. */
const DESIGNATED =
  /designat(?:e[sd]?|ing)\s(?:as|by|in|on|the|an?|its?|two|three|four|five|six|seven|eight|\d|\p{Lu})|(?:was|were|been|be|being|is|are|newly|officially|first|additionally|also|and)\s(?:re-?)?designated|designation|[\d.]\s?[:|·-]?\sDesignation|designate[sd]?[\s,(]{1,3}$|selected\sas/u
const ENDED = /revo(?:k|cat)|cancel|lifted|withdr[ae]w|rescind|scrapped|abolish|terminat|released\sfrom/i
const DONE = /(?:complet|finish|revok|cancel|abolish|rescind|end)(?:l?ed)|lifted/i
const AIMED = /target|goal|(?<![a-z])aim|complet|plan|slated|scheduled|expected|intend|propos|will\s|to\sbe\s/i
const HELD =
  /(?<![a-z])(?:held|meetings?(?!\s\d)|conferences?|ceremony|ceremonies|events?|forums?|fairs?|exhibitions?|visited|signed)(?![a-z])/i
const ANNOUNCED = /announc|said|reported|according to|unveil|revealed|disclosed/i
/** The verb right before a day, whatever it announces. */
const SAID_ON = /(?<![a-z])(?:announced|said|unveiled|revealed)\s(?:on\s)?$/i
const TO_ANNOUNCE = /(?:will|to|be|would|shall)\s(?:be\s)?(?:announce|unveil|report)/i
/** `unveiled in March`, `announced plans late last year`: the verb right before a month or a year. */
const ANNOUNCED_IN =
  /(?:announced|unveiled|revealed|released|disclosed)\s(?:plans?\s)?(?:(?:in|during|back|early|late)\s){0,2}$/i
/** `In March, the ministry announced`: the verb behind one that opens its clause. */
const ANNOUNCED_THEN = /^,?\s(?:[\p{L}-]{1,20}\s){1,9}(?:announced|unveiled|said)(?![a-z])/u
const DEADLINE = /deadline|(?<![a-z])due(?!\sto\s(?!be))|no later than/i
const HANDED_IN =
  /(?<![a-z])appl(?:y|icants?)(?![a-z])|applications?\s(?:should|must|will|are|is|can|may|for|from|by)(?![a-z])|submi(?:t|ssion)|(?<![a-z])regist(?:er|ration)(?![a-z])/i

/** What a mention looks like to `roleOf`: `ahead` is a point that its own words put behind the anchor (`next year`), `coarse` one without a day. */
export type RoleForm = 'period' | 'until' | 'day' | 'coarse' | 'ahead'

/** True where the words around a point tell that something was announced then; of a month or a year only its own verb tells it. */
function isAnnounced(text: string, start: number, end: number, form: RoleForm, around: string): boolean {
  if (form === 'ahead') return TO_ANNOUNCE.test(around)
  const opens = start - clauseStart(text, start, 12) < 6
  if (opens && ANNOUNCED_THEN.test(text.slice(end, end + 110))) return true
  if (form === 'day' && isOfVerb(text, start)) return true
  if (form === 'coarse') return ANNOUNCED_IN.test(text.slice(Math.max(0, start - 32), start))
  return ANNOUNCED.test(around) && (TO_ANNOUNCE.test(around) || clauseSide(text, start, end) !== 'ahead')
}

/** What the date is, by the words around it in its clause; a target only where the clause looks ahead. */
export function roleOf(text: string, start: number, end: number, form: RoleForm): DateRole {
  if (form === 'period') return 'period'
  const around = text.slice(clauseStart(text, start, 40), clauseEnd(text, end, 40))
  if (DEADLINE.test(around) || (form === 'until' && HANDED_IN.test(around))) return 'deadline'
  if (form === 'until') return DONE.test(around) && clauseSide(text, start, end) === 'behind' ? 'other' : 'target'
  if (form === 'day' && SAID_ON.test(text.slice(Math.max(0, start - 14), start))) return 'announced'
  if (ENDED.test(around)) return 'other'
  if (DESIGNATED.test(around)) return 'designated'
  if (HELD.test(around)) return 'held'
  if (isAnnounced(text, start, end, form, around)) return 'announced'
  const aims = form === 'ahead' || AIMED.test(around)
  return aims && clauseSide(text, start, end) === 'ahead' ? 'target' : 'other'
}

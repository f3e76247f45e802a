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
export function clauseEnd(text: string, end: number, reach: number): number {
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

/** `will be announced`, `after it is announced`: not told yet. */
const TO_BE_TOLD = /(?<![a-z])(?:is|are|be) $/
const ANNOUNCING = ['announced ', 'unveiled ', 'ccording to ']
/** Words that no comma parts but before a name or `and`, and no verb of their own. */
const PLAIN_WORDS =
  '(?:(?!(?:to|will|that|which|who|would|said|(?!(?:speciali[sz]|advanc|relat|integrat|dedicat)ed\\s)[a-z]{3,12}ed)\\s)[^\\s,;:.]{1,20}(?:,(?=\\s(?:and\\s|\\p{Lu}))|\\.(?=\\son\\s))?\\s)'
const ANNOUNCED_IT = new RegExp(`^${PLAIN_WORDS}{1,14}$`, 'u')
/** `announced their plans for the two towns on July 16`, `according to the city on July 16`: nothing between the verb and a day that the day could be of. */
export function isOfVerb(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 110), start)
  return ANNOUNCING.some((verb) => {
    const at = before.lastIndexOf(verb)
    return (
      at >= 0 &&
      !TO_BE_TOLD.test(before.slice(Math.max(0, at - 6), at)) &&
      ANNOUNCED_IT.test(before.slice(at + verb.length))
    )
  })
}

const DONE_ON =
  /(?:^|[^A-Za-z])(?<designated>designated|selected(?=\sas\s))(?:\sand\sannounced)?\s|(?:^|[^A-Za-z])(?:signed|signs|inked|held)\s/g
const DONE_VERBS = ['designated', 'selected', 'signed', 'signs', 'inked', 'held']
const DONE_IT = new RegExp(`^${PLAIN_WORDS}{1,16}$`, 'u')
/** `designated seven provinces as the third zones on the 6th`, `signed a deal with the firm Wednesday`: what was done on a day, by its verb farther before it. */
export function doneOn(text: string, start: number): 'designated' | 'held' | undefined {
  const before = text.slice(Math.max(0, start - 120), start)
  const verb = matchesOf(DONE_ON, before, DONE_VERBS).at(-1)
  if (!verb || !DONE_IT.test(before.slice(verb.index + verb[0].length))) return undefined
  return verb.groups!.designated ? 'designated' : 'held'
}

/** `was delayed by three months to the end of`: what was put off lies nearer ahead than behind. */
const PUT_OFF =
  /(?<![A-Za-z])(?:delayed|postponed|extended|pushed\sback|put\soff|rescheduled)(?:\s(?:by|for)\s(?:[a-z0-9]{1,8}\s){2,3})?\s?(?:to|until|till)\s(?:the\s)?(?:(?:beginning|start|middle|end)\sof\s|early\s|late\s|mid-)?$/i

/** The side of the anchor that the verb of its clause puts a mention on. Looks back first, then at what follows. */
export function clauseSide(text: string, start: number, end: number): Side | undefined {
  if (isOfVerb(text, start)) return 'behind'
  if (PUT_OFF.test(text.slice(Math.max(0, start - 70), start))) return 'near'
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

import type { AmountRole, Span } from '../../schemas/index.ts'
import { codeAt } from '../code-at.ts'
import { matchesOf } from '../matches.ts'

/** Words that tell a role, by role. */
export type RoleLexicon = Readonly<Partial<Record<AmountRole, readonly string[]>>>

/** One pattern over all cue words, its groups in the order of `roles`; from group `weak` on they are weak words. */
export interface RoleCues {
  readonly roles: readonly AmountRole[]
  readonly weak: number
  readonly pattern: RegExp
}

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Words as one alternation, longest first. */
export function alternation(words: readonly string[], edge: (word: string) => string = () => ''): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => edge(word) + escapeWord(word))
    .join('|')
}

/**
 * Builds the pattern of the strong and the weak words of a lexicon; `edge` gives the pattern of what stands before a word,
 * `namesakes` are words that open like one of the lexicon and are none.
 */
export function roleCues(
  strong: RoleLexicon,
  weak: RoleLexicon,
  edge: (word: string) => string,
  flags: string,
  namesakes: readonly string[] = [],
): RoleCues {
  const entries = [...Object.entries(strong), ...Object.entries(weak)]
  // One edge for all words stands once, before them: the pattern reads its words several times as fast.
  const edges = new Set(entries.flatMap(([, words]) => words.map(edge)))
  const [common = ''] = edges.size === 1 ? edges : []
  const others = namesakes.length > 0 ? `(?!${alternation(namesakes)})` : ''
  const groups = entries.map(([, words]) => `(${alternation(words, common === '' ? edge : undefined)})`)
  return {
    roles: entries.map(([role]) => role as AmountRole),
    weak: Object.keys(strong).length + 1,
    pattern: new RegExp(`${common}${others}(?:${groups.join('|')})`, `g${flags}`),
  }
}

/** The group of a cue pattern that matched. */
function groupOf(match: RegExpExecArray): number {
  let group = 1
  while (match[group] === undefined) group++
  return group
}

/** The nearest cue around a span, with its distance in characters; null where its clause holds none. */
export interface NearCue {
  readonly role: AmountRole
  readonly distance: number
}

/** How many characters farther a weak word (`지원`, `capital`) counts than a strong one. */
const WEAK_PENALTY = 24
/** How many characters farther a word behind `and` counts, which rather speaks of the next thing. */
const JOINED_PENALTY = 18

/** How many characters farther the subject of the next clause counts: `매출은 2조 원, 수출은 …`. */
const NEXT_SUBJECT_PENALTY = 18
const SUBJECT_PARTICLES = '은는이가'
/** Behind these words another clause begins: `95%를 차지한 가운데 …`. */
const OTHER_CLAUSE = '한 가운데 '

/** How much farther a cue behind a sum counts by what parts the two: `and`, or a comma before the subject of the next clause. */
function partedBy(gap: string, next: string): number {
  if (gap.includes(' and ')) return JOINED_PENALTY
  const parted = next !== '' && SUBJECT_PARTICLES.includes(next) && gap.includes(',')
  return parted ? NEXT_SUBJECT_PENALTY : 0
}

/** How far a gap reads: its length, 12 more for a comma, 6 more for a digit. */
function weightOf(gap: string): number {
  let weight = gap.length
  for (let i = 0; i < gap.length; i++) {
    const code = gap.charCodeAt(i)
    if (code === 0x2c || code === 0x3001) weight += 12
    else if (code >= 0x30 && code <= 0x39) weight += 6
  }
  return weight
}

/**
 * The nearest cue word in `clause` within 100 characters before and 45 after `span`. A comma between counts as 12 characters,
 * another figure as 6 a digit, so that a neighbour's cue loses.
 */
export function nearestCue(text: string, span: Span, clause: Span, { roles, weak, pattern }: RoleCues): NearCue | null {
  const before = text.slice(Math.max(clause.start, span.start - 100), span.start)
  const ends = [-1, -1]
  const groups = [0, 0]
  pattern.lastIndex = 0
  for (let match = pattern.exec(before); match; match = pattern.exec(before)) {
    const group = groupOf(match)
    const kind = group < weak ? 0 : 1
    ends[kind] = pattern.lastIndex
    groups[kind] = group
  }
  let best: NearCue | null = null
  const weigh = (group: number, distance: number): void => {
    if (!best || distance < best.distance) best = { role: roles[group - 1]!, distance }
  }
  if (ends[0]! >= 0) weigh(groups[0]!, weightOf(before.slice(ends[0])))
  if (ends[1]! >= 0) weigh(groups[1]!, weightOf(before.slice(ends[1])) + WEAK_PENALTY)
  const restated = RESTATED.exec(text.slice(span.end, Math.min(clause.end, span.end + 50)))?.[0].length ?? 0
  const after = text.slice(span.end + restated, Math.min(clause.end, span.end + restated + 45))
  pattern.lastIndex = 0
  for (let match = pattern.exec(after); match; match = pattern.exec(after)) {
    const group = groupOf(match)
    const start = pattern.lastIndex - match[group]!.length
    const gap = after.slice(0, start)
    if (gap.includes(OTHER_CLAUSE)) break
    const parted = partedBy(gap, after.charAt(pattern.lastIndex))
    weigh(group, weightOf(gap) + (group < weak ? 0 : WEAK_PENALTY) + parted)
    if (group < weak) break
  }
  return best
}

/** A second sum in brackets, over which the words behind it still speak of the first. */
export const RESTATED = /^ ?\([^()]{0,20}\d[^()]{0,27}\)/

/** Bullets and semicolons: no cue reaches across them. */
const BULLETS = new Set([...';▲△■□◆◇○●※•'].map((char) => char.charCodeAt(0)))

/** Words whose point ends no sentence. */
const SHORTENED = new Set(
  'Co Corp Inc Ltd approx No vs Mr Ms Mrs Dr St U.S S e.g i.e etc Feb Aug Sept Oct Nov Dec Jan'.split(' '),
)

/** True where the point at `at` belongs to a shortened word: `Samsung C&T Corp. invests`. */
function isShortened(text: string, at: number): boolean {
  let start = at
  while (at - start < 7 && (codeAt(text, start - 1) | 32) >= 0x61 && (codeAt(text, start - 1) | 32) <= 0x7a) start--
  return at > start && at - start < 7 && SHORTENED.has(text.slice(start, at))
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x09
const closesQuote = (code: number): boolean => code === 0x22 || code === 0x201d || code === 0x2019 || code === 0x29

/** By code unit below `@`: what a stop may begin with. */
const MAY_STOP = Uint8Array.from({ length: 0x41 }, (_, code) => Number('.!?;\n'.includes(String.fromCharCode(code))))

/** What a line of Korean ends in that goes on in the next. */
const WRAPS = new Set([...'의을를은는에로와과며,'].map((char) => char.charCodeAt(0)))

/** End of the stop (end of a sentence, bullet, new line) that begins at `at`; -1 where none does. */
function stopAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x2000 && (code > 0x40 || MAY_STOP[code] === 0)) return -1
  if (code === 0x2e || code === 0x21 || code === 0x3f) {
    if (code === 0x2e && codeAt(text, at - 1) === 0xb2e4) return codeAt(text, at + 1) === 0x20 ? at + 2 : at + 1
    const next = closesQuote(codeAt(text, at + 1)) ? at + 2 : at + 1
    return isBlank(codeAt(text, next)) && !(code === 0x2e && isShortened(text, at)) ? next + 1 : -1
  }
  if (code === 0x0a) {
    const next = codeAt(text, at + 1)
    const goesOn = (next >= 0x61 && next <= 0x7a) || (next >= 0x30 && next <= 0x39) || next === 0x24 || next === 0x28
    // a line of Korean that ends in a particle or a comma is wrapped
    if (next >= 0xac00 && next <= 0xd7a3 && WRAPS.has(codeAt(text, at - 1))) return -1
    return goesOn ? -1 : at + 1
  }
  return code < 0xac00 && BULLETS.has(code) ? at + 1 : -1
}

/** The clause around a span, at most 160 characters to each side; same coordinates as `text`. */
export function clauseAround(text: string, span: Span): Span {
  let start = Math.max(0, span.start - 160)
  for (let at = span.start - 1; at >= start; at--) {
    const stop = stopAt(text, at)
    if (stop >= 0 && stop <= span.start) start = stop
  }
  const limit = Math.min(text.length, span.end + 160)
  let end = span.end
  while (end < limit && stopAt(text, end) < 0) end++
  return { start, end }
}

/** Start of the sentence or line that holds `at`, at most `reach` characters before; bullets and semicolons do not end it. */
export function sentenceStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach)
  for (let place = at - 1; place >= from; place--) {
    if (BULLETS.has(text.charCodeAt(place))) continue
    const stop = stopAt(text, place)
    if (stop >= 0 && stop <= at) return stop
  }
  return from
}

/** The role of a sum: of the nearest cue in its clause, else of the words that head a list by bullets; `other` without any. */
export function roleAt(text: string, span: Span, clause: Span, cues: RoleCues): AmountRole {
  const near = nearestCue(text, span, clause, cues)
  const code = codeAt(text, clause.start - 1)
  // Behind a semicolon the words before are those of the item before: its sum tells the role.
  if (near || clause.start === 0 || code === 0x3b || !BULLETS.has(code)) return near?.role ?? 'other'
  const head: Span = { start: sentenceStart(text, span.start, 70), end: span.end }
  return nearestCue(text, span, head, cues)?.role ?? 'other'
}

const QUOTED = /[‘“'"「『<《]([^‘’“”'"「」『』<>《》\n]{4,60})[’”'"」』>》]/g

/** The quoted project, fund or plan nearest before a sum in its clause; `kinds` are the words it ends in. */
export function quotedSubject(text: string, span: Span, clause: Span, kinds: RegExp): Span | undefined {
  const from = Math.max(clause.start, span.start - 120)
  const to = Math.min(clause.end, span.end + 120)
  let found: Span | undefined
  for (const match of matchesOf(QUOTED, text.slice(from, to))) {
    const start = from + match.index + 1
    const end = start + match[1]!.length
    if (start > span.start && found) break
    if (end > span.start && start < span.end) continue
    const named = kinds.test(match[1]!.replace(/\([^()]{1,20}\)$/, '')) || isBeside(text, end + 1, span.start)
    // A nearer quotation of another kind speaks of something else.
    found = named ? { start, end } : undefined
  }
  return found
}

/** True where only an open bracket stands between a quotation and a sum: `'…'(22억 원)`. */
const isBeside = (text: string, end: number, sum: number): boolean =>
  sum - end >= 1 && sum - end <= 2 && /^ ?[(（]$/.test(text.slice(end, sum))

/** The role that the first cue word of a label or caption tells; `other` without one. */
export function roleIn(text: string, cues: RoleCues): AmountRole {
  cues.pattern.lastIndex = 0
  const match = cues.pattern.exec(text.slice(0, 200))
  return match ? cues.roles[groupOf(match) - 1]! : 'other'
}

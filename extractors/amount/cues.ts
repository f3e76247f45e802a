import type { AmountRole, Span } from '../../schemas/index.ts'

/** Words that tell a role, by role. */
export type RoleLexicon = Readonly<Partial<Record<AmountRole, readonly string[]>>>

/** One pattern over all cue words, its groups in the order of `roles`. */
export interface RoleCues {
  readonly roles: readonly AmountRole[]
  readonly pattern: RegExp
}

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Words as one alternation, longest first. */
export function alternation(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeWord)
    .join('|')
}

/** Builds the pattern of a lexicon; `edge` is put before each word (an English word starts there). */
export function roleCues(lexicon: RoleLexicon, edge: string, flags: string): RoleCues {
  const roles = Object.keys(lexicon) as AmountRole[]
  const groups = roles.map((role) => `(${alternation(lexicon[role]!)})`)
  return { roles, pattern: new RegExp(`${edge}(?:${groups.join('|')})`, `g${flags}`) }
}

interface Cue {
  readonly role: AmountRole
  readonly start: number
  readonly end: number
}

function cuesIn(window: string, { roles, pattern }: RoleCues): Cue[] {
  const cues: Cue[] = []
  for (const match of window.matchAll(pattern)) {
    const group = match.findIndex((part, i) => i > 0 && part !== undefined)
    cues.push({ role: roles[group - 1]!, start: match.index, end: match.index + match[0].length })
  }
  return cues
}

/** The nearest cue around a span, with its distance in characters; null where its clause holds none. */
export interface NearCue {
  readonly role: AmountRole
  readonly distance: number
}

/**
 * The nearest cue word in `clause` within 70 characters before and 45 after `span`. A comma between counts as 12 characters,
 * another figure as 6 a digit, so that a neighbour's cue loses.
 */
export function nearestCue(text: string, span: Span, clause: Span, cues: RoleCues): NearCue | null {
  const from = Math.max(clause.start, span.start - 70)
  const to = Math.min(clause.end, span.end + 45)
  let best: NearCue | null = null
  const weigh = (role: AmountRole, gap: string): void => {
    let distance = gap.length
    for (const char of gap) {
      if (char === ',' || char === '、') distance += 12
      else if (char >= '0' && char <= '9') distance += 6
    }
    if (!best || distance < best.distance) best = { role, distance }
  }
  const before = text.slice(from, span.start)
  for (const cue of cuesIn(before, cues)) weigh(cue.role, before.slice(cue.end))
  const after = text.slice(span.end, to)
  for (const cue of cuesIn(after, cues)) weigh(cue.role, after.slice(0, cue.start))
  return best
}

/** Ends of sentences and bullets, where no cue reaches across. */
const STOP = /[.!?]["”’)]?\s|[;▲△■□◆◇○●※•]|\n(?![a-z\d$(])|다\. ?/g

/** The clause around a span, at most 160 characters to each side; same coordinates as `text`. */
export function clauseAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - 160)
  const before = text.slice(from, span.start)
  let start = from
  for (const stop of before.matchAll(STOP)) start = from + stop.index + stop[0].length
  const after = text.slice(span.end, span.end + 160)
  STOP.lastIndex = 0
  const stop = STOP.exec(after)
  return { start, end: span.end + (stop ? stop.index : after.length) }
}

const QUOTED = /[‘“'"「『<《]([^‘’“”'"「」『』<>《》\n]{4,60})[’”'"」』>》]/g

/** The quoted project, fund or plan nearest before a sum in its clause; `kinds` are the words it ends in. */
export function quotedSubject(text: string, span: Span, clause: Span, kinds: RegExp): Span | undefined {
  const from = Math.max(clause.start, span.start - 120)
  let found: Span | undefined
  for (const match of text.slice(from, Math.min(clause.end, span.end + 120)).matchAll(QUOTED)) {
    const start = from + match.index + 1
    if (start > span.start && found) break
    if (start + match[1]!.length > span.start && start < span.end) continue
    if (kinds.test(match[1]!)) found = { start, end: start + match[1]!.length }
  }
  return found
}

/** The role that the first cue word of a label or caption tells; `other` without one. */
export function roleIn(text: string, cues: RoleCues): AmountRole {
  return cuesIn(text.slice(0, 200), cues)[0]?.role ?? 'other'
}

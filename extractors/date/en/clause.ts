import type { DateRole } from '../../../schemas/index.ts'
import { AHEAD, BEHIND } from './lexicon.ts'

const REACH = 120
/** How far back: a sentence may name its verb once for several dates. */
const REACH_BACK = 240
const SIDE = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<ahead>${AHEAD})|(?<behind>${BEHIND}))(?![\\p{L}\\p{N}])`, 'giu')

/** `Songdo to open a center in May`: in a headline the infinitive is the future. */
const INFINITIVE =
  /[a-z)]\sto\s(?!(?:the|a|an|its|their|his|her|this|that|these|those|which|whom|all|each|some|date|about|only|over|more|less|up|around|nearly)\s)[a-z]{2,14}\s/u

/** The side that the last, or the first, verb of a stretch of text tells. */
function sideOf(text: string, which: 'first' | 'last'): 'ahead' | 'behind' | undefined {
  let side: 'ahead' | 'behind' | undefined
  for (const { groups } of text.matchAll(SIDE)) {
    side = groups?.ahead ? 'ahead' : 'behind'
    if (which === 'first') break
  }
  return side
}

/** The side of the anchor that the verb of its clause puts a mention on. Looks back first, then at what follows. */
export function clauseSide(text: string, start: number, end: number): 'ahead' | 'behind' | undefined {
  const before = text.slice(Math.max(0, start - REACH_BACK), start)
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; ')) + 1,
  )
  const side = sideOf(clause, 'last')
  if (side) return side
  const after = text.slice(end, end + REACH)
  const stop = after.search(/[.;](?:\s|$)|\n/)
  return sideOf(stop < 0 ? after : after.slice(0, stop), 'first') ?? (INFINITIVE.test(clause) ? 'ahead' : undefined)
}

const ROLES: readonly (readonly [DateRole, RegExp])[] = [
  ['designated', /designat|selected as/i],
  ['held', /\bheld\b|meeting|conference|ceremony|event|forum|fair|exhibition|visited|signed/i],
  ['announced', /announc|said|reported|according to|unveil/i],
  ['target', /target|goal|aim|complet|plan/i],
]

/** What the date is, by the words around it. */
export function roleOf(text: string, start: number, end: number, form: 'period' | 'until' | 'point'): DateRole {
  if (form === 'period') return 'period'
  const around = text.slice(Math.max(0, start - 40), end + 40)
  if (/deadline|due|no later than|apply|applications/i.test(around)) return 'deadline'
  if (form === 'until') return 'target'
  for (const [role, pattern] of ROLES) if (pattern.test(around)) return role
  return 'other'
}

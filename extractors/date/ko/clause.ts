import type { DateRole } from '../../../schemas/index.ts'
import { AHEAD, BEHIND, REPORT, SOON } from './lexicon.ts'

const REACH = 110
/** How close a verb in the present must stand. */
const NEAR = 28
const SIDE = new RegExp(`(?<ahead>${AHEAD})|(?<soon>${SOON})|(?<report>${REPORT})|(?<behind>${BEHIND})`, 'gu')
const CLAUSE_END = /[.!?。\n]\s|\n|다\.|["”]/u

/** Where the clause puts a date: ahead of the anchor, on the nearer side, or (undefined) at or behind it. */
export type Side = 'ahead' | 'near' | undefined

/** Longer than any word that `SIDE` or `CLAUSE_END` knows. */
const OVERLAP = 16

/**
 * A reader of one block for which side of the anchor the words behind a mention, in its sentence, put it on; the first
 * that tells wins. A deadline (`11월까지`) is ahead unless a verb that is not of the report says that it is over; a line
 * without a verb, as headlines and lists have it, leaves the nearer side. It remembers the stretch that told nothing, so
 * that mentions that stand close together are read once.
 */
export function sideReader(text: string): (end: number, deadline: boolean) => Side {
  let silentFrom = 0
  let silentTo = 0
  return (end, deadline) => {
    const from = end >= silentFrom ? Math.max(end, silentTo - OVERLAP) : end
    const rest = text.slice(from, end + REACH)
    const stop = CLAUSE_END.exec(rest)
    let told = stop !== null
    for (const { groups, index } of (stop ? rest.slice(0, stop.index + stop[0].length) : rest).matchAll(SIDE)) {
      if (groups!.ahead || (groups!.soon && from + index - end < NEAR)) return 'ahead'
      if (groups!.behind || (groups!.report && !deadline)) return undefined
      told = true
    }
    if (!told) {
      if (end < silentFrom || end > silentTo) silentFrom = end
      silentTo = Math.min(end + REACH, text.length)
    }
    if (deadline) return 'ahead'
    return endsWithoutVerb(rest, stop, end + REACH > text.length) ? 'near' : undefined
  }
}

/** True where the line is over and no verb closed it. */
function endsWithoutVerb(rest: string, stop: RegExpExecArray | null, last: boolean): boolean {
  const closed = stop ? stop[0] === '\n' : last
  return closed && !/[다요죠]["”’)]?\s?$/.test(stop ? rest.slice(0, stop.index) : rest)
}

const ROLES: readonly (readonly [DateRole, RegExp])[] = [
  ['deadline', /^\s?(?:까지|이내|마감)|마감|기한|시한/u],
  ['designated', /지정|고시|선정/u],
  ['announced', /^[^.]{0,12}(?:따르면|밝혔|발표|전했|공고|말했)/u],
  ['held', /개최|열린|열었|열렸|회의|행사|개막|진행|참석|체결|협약식|방문/u],
  ['target', /목표|달성|완공|준공|조성할|구축할|계획|추진할/u],
]

/** What the date is, by the words right behind it. */
export function roleOf(text: string, start: number, end: number, isPeriod: boolean): DateRole {
  if (isPeriod) return 'period'
  const rest = text.slice(Math.max(start, end - 2), end + 34)
  const stop = rest.search(/다\.|\n/u)
  const clause = stop < 0 ? rest : rest.slice(0, stop)
  for (const [role, pattern] of ROLES) if (pattern.test(clause)) return role
  return 'other'
}

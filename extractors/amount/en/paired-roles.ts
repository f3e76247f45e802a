import type { AmountRole } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { clauseAround, roleIn } from '../cues.ts'
import { ROLE_CUES } from './surroundings.ts'

type Amount = Candidate<'amount'>

const PAIR = /^,?\sand\s(?:about\s|nearly\s|over\s|some\s|roughly\s|around\s|approximately\s)?$/
const VERB =
  /\s(?:are|is|was|were|reached|hit|totall?ed|stood\sat|amount(?:ed)?\sto|came\sto|rose\sto|grew\sto|fell\sto|posted|recorded)\s(?:[a-z]{1,13}\s){0,3}$|\s?\($/

/** The roles of `production and exports were X and Y`, `sales and exports (X and Y)`: each sum has that of its own noun. */
function pairOf(text: string, first: Amount, second: Amount): readonly [AmountRole, AmountRole] | undefined {
  if (second.start - first.end > 24 || !PAIR.test(text.slice(first.end, second.start))) return undefined
  const clause = clauseAround(text, first)
  const before = text.slice(Math.max(clause.start, first.start - 140), first.start)
  const verb = VERB.exec(before)
  const joint = verb ? before.lastIndexOf(' and ', verb.index) : -1
  if (!verb || joint < 0 || verb.index - joint > 72) return undefined
  const left = roleIn(before.slice(Math.max(0, joint - 32), joint), ROLE_CUES)
  const right = roleIn(before.slice(joint + 5, verb.index), ROLE_CUES)
  return left === 'other' || right === 'other' || left === right ? undefined : [left, right]
}

const PURPOSE =
  /^(?:\s?\([^()]{1,30}\))?(?:\s(?:will|would|is|are|was|were)(?:\sto)?(?:\sbe)?\s(?:spent|used|allocated|earmarked|provided|set aside))?\s(for|to|on)\s/
const NEXT_ITEM = /(?:[,;]\s(?:and\s)?|\sand\s)(?:about\s|another\s|nearly\s|over\s|some\s)?$/
const LONGEST_ITEM = 140

/** `KRW 3 billion for pumps including price checks, and KRW 4 billion for exports`: sums told alike are of one kind, whatever they are for. */
function goesOnAlike(text: string, first: Amount, second: Amount): boolean {
  if (second.start - first.end > LONGEST_ITEM || first.draft.role === 'other' || first.draft.role === 'price')
    return false
  const between = text.slice(first.end, second.start)
  const purpose = PURPOSE.exec(between)?.[1]
  return (
    purpose !== undefined &&
    NEXT_ITEM.test(between) &&
    !/[.!?]\s/.test(between) &&
    PURPOSE.exec(text.slice(second.end, second.end + 40))?.[1] === purpose
  )
}

const withRole = (amount: Amount, role: AmountRole): Amount =>
  amount.draft.role === role ? amount : { ...amount, draft: { ...amount.draft, role } }

/** The amounts of a block with the roles that pairs of nouns and new plants give them, in order. */
export function withPairedRoles(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const done = [...amounts]
  for (let i = 1; i < done.length; i++) {
    if (goesOnAlike(text, done[i - 1]!, done[i]!)) done[i] = withRole(done[i]!, done[i - 1]!.draft.role)
    const pair = pairOf(text, done[i - 1]!, done[i]!)
    if (!pair) continue
    done[i - 1] = withRole(done[i - 1]!, pair[0])
    done[i] = withRole(done[i]!, pair[1])
  }
  return done
}

import type { Decision, DecisionFlag, Span, Verdict } from '../../schemas/index.ts'
import { outcomeOf } from './fold.ts'
import { byPlace, type Match, matchesOf, type Near, overlapOf, type Placed, placeOf } from './match-decisions.ts'
import type { Renamed } from './renamed.ts'
import type { Target, TargetMention } from './target.ts'
import { valueHash } from './value-hash.ts'

/** How one decision meets the text and the mentions of now. */
export interface Attachment {
  readonly decision: Decision
  readonly flag: DecisionFlag
  /** Where the anchor's words stand now; null for an orphan. */
  readonly place: Span | null
  /** Where a correction's or an added mention's words stand now; null where there is no claim, or for an orphan. */
  readonly claimPlace: Span | null
  /** False where the words were found with only one side of their context. */
  readonly sure: boolean
  /** Id of the mention that it is about; null where none is extracted. */
  readonly mention: string | null
}

/** From the first to the last offset that a decision holds in a text: of its own words and of those that it claims. */
export interface DecisionSpan extends Span {
  readonly subject: string
}

/** What reconciliation makes of a text: decisions by mention, those without one, and mentions that a correction covers. */
export interface Reconciled {
  readonly byMention: ReadonlyMap<string, Attached>
  /** Accepted, corrected and added mentions that no extractor finds, and orphans; in the order of their subjects. */
  readonly alone: readonly Attachment[]
  /** Ids of mentions that say what a correction of another mention already says. */
  readonly covered: ReadonlySet<string>
  /** Where the decisions stand that are no orphans. */
  readonly spans: readonly DecisionSpan[]
}

/** The decision that counts for a mention, and the verdicts where several contradict one another. */
export interface Attached {
  readonly attachment: Attachment
  readonly contradiction: readonly Verdict[]
}

function flagOf({ rank, placed }: Match): DecisionFlag {
  if (rank === 3) return 'stale'
  const { state, reason } = placed.decision.verdict
  // Other boundaries are what was asked for: the mention is proposed again.
  if (rank === 2 && state === 'rejected' && reason === 'boundary') return 'stale'
  if (!placed.sameText) return 'relocated'
  return rank === 1 ? 'live' : 'carried'
}

const toAttachment = (placed: Placed, flag: DecisionFlag, mention: string | null): Attachment => ({
  decision: placed.decision,
  flag,
  place: placed.place,
  claimPlace: placed.claimPlace,
  sure: placed.sure,
  mention,
})

/** Gives each decision at most one mention, the best first; only equally good ones may share a mention. */
function assign(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const byMention = new Map<string, Match[]>()
  const done = new Set<string>()
  for (const match of matches) {
    const { subject } = match.placed.decision
    if (done.has(subject)) continue
    const taken = byMention.get(match.mention.id)
    const first = taken?.[0]
    if (taken === undefined) byMention.set(match.mention.id, [match])
    else if (first?.rank === match.rank && first.overlap === match.overlap) taken.push(match)
    else continue
    done.add(subject)
  }
  return byMention
}

const verdictOf = ({ placed }: Match): Verdict => placed.decision.verdict

/** Of decisions on one mention the last counts; verdicts of different people that differ are a contradiction. */
function attach(matches: readonly Match[]): Attached {
  const best = matches.filter(({ placed }) => placed.sameText === matches[0]!.placed.sameText)
  const inTime = best.toSorted((a, b) => (verdictOf(a).event < verdictOf(b).event ? -1 : 1))
  const last = inTime.at(-1)!
  const attachment = toAttachment(last.placed, flagOf(last), last.mention.id)
  const own = last.placed.decision
  if (own.contradiction.length > 0) return { attachment, contradiction: own.contradiction }
  const differing = inTime
    .map(verdictOf)
    .filter(({ actor, event }) => actor !== own.verdict.actor && !own.verdict.after.includes(event))
    .filter((verdict) => outcomeOf(verdict) !== outcomeOf(own.verdict))
  return { attachment, contradiction: differing.length > 0 ? [...differing, own.verdict] : [] }
}

/** What becomes of a decision that no mention answers; null where there is nothing left to show. */
function aloneOf(placed: Placed, overlapped: boolean): Attachment | null {
  const { state } = placed.decision.verdict
  if (state === 'rejected' || state === 'deferred') return null
  // Another decision holds the mention that now stands here.
  if (state === 'accepted' && overlapped) return null
  if (state === 'added') return toAttachment(placed, placed.sameText ? 'live' : 'relocated', null)
  return toAttachment(placed, 'vanished', null)
}

function coveredBy(attached: Iterable<Attachment>, near: Near, taken: ReadonlySet<string>) {
  const covered = new Set<string>()
  for (const { decision, claimPlace } of attached) {
    const { claim } = decision.verdict
    if (claim === null || claimPlace === null) continue
    const value = valueHash(claim.type, claim.value)
    for (const mention of near([claimPlace]))
      if (
        !taken.has(mention.id) &&
        mention.type === claim.type &&
        overlapOf(mention, claimPlace) === 1 &&
        mention.value === value
      )
        covered.add(mention.id)
  }
  return covered
}

const orphan = (decision: Decision): Attachment => ({
  decision,
  flag: 'orphan',
  place: null,
  claimPlace: null,
  sure: false,
  mention: null,
})

/** Where a decision stands. */
export function spanOf({ decision, place, claimPlace }: Placed): DecisionSpan {
  const { start, end } = claimPlace ?? place
  return { subject: decision.subject, start: Math.min(start, place.start), end: Math.max(end, place.end) }
}

/**
 * Meets the decisions that may concern a document with its text and mentions of now, by the first rule that fits each:
 * live, carried, stale, relocated, vanished, else orphan. Pure, and independent of the order of its input.
 */
export function reconcile(
  target: Target,
  mentions: readonly TargetMention[],
  decisions: readonly Decision[],
  renamed: Renamed = () => undefined,
): Reconciled {
  const inOrder = decisions.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
  const placedOrNot = inOrder.map((decision) => placeOf(decision, target))
  const placed = placedOrNot.filter((one) => one !== null)
  const orphans = inOrder.filter((_, i) => placedOrNot[i] === null).map(orphan)
  const near = byPlace(mentions)
  const matches = matchesOf(placed, near, renamed)
  const assigned = assign(matches)
  const byMention = new Map([...assigned].map(([id, own]) => [id, attach(own)] as const))
  const held = new Set([...assigned.values()].flat().map((match) => match.placed.decision.subject))
  const overlapped = new Set(matches.map((match) => match.placed.decision.subject))
  const alone = placed
    .filter(({ decision }) => !held.has(decision.subject))
    .flatMap((one) => aloneOf(one, overlapped.has(one.decision.subject)) ?? [])
  const attachments = [...[...byMention.values()].map(({ attachment }) => attachment), ...alone]
  const covered = coveredBy(attachments, near, new Set(byMention.keys()))
  return { byMention, alone: [...alone, ...orphans], covered, spans: placed.map(spanOf) }
}

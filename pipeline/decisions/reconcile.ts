import type { Anchor, Decision, DecisionFlag, Span, Verdict } from '../../schemas/index.ts'
import { outcomeOf } from './fold.ts'
import { locate } from './locate.ts'
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

/** What reconciliation makes of a text: decisions by mention, those without one, and mentions that a correction covers. */
export interface Reconciled {
  readonly byMention: ReadonlyMap<string, Attached>
  /** Accepted, corrected and added mentions that no extractor finds, and orphans; in the order of their subjects. */
  readonly alone: readonly Attachment[]
  /** Ids of mentions that say what a correction of another mention already says. */
  readonly covered: ReadonlySet<string>
}

/** The decision that counts for a mention, and the verdicts where several contradict one another. */
export interface Attached {
  readonly attachment: Attachment
  readonly contradiction: readonly Verdict[]
}

interface Placed {
  readonly decision: Decision
  readonly place: Span
  readonly claimPlace: Span | null
  readonly sameText: boolean
  readonly sure: boolean
}

interface Match {
  readonly placed: Placed
  readonly mention: TargetMention
  /** 1: same span and value; 2: the boundary moved; 3: another value. */
  readonly rank: 1 | 2 | 3
  readonly overlap: number
}

const ENOUGH_OVERLAP = 0.5

/** Shared length over joint length: 1 for the same span, 0 apart. */
function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const anchorFor = ({ anchors }: Decision, target: Target): Anchor | undefined =>
  anchors.find(({ text }) => text === target.textSha256) ??
  anchors.find(({ source }) => source === target.source) ??
  anchors.find(({ document }) => document === target.document)

/** Where a claim stands beside its anchor's place; null where its words are not there. */
function claimPlaceOf({ claim, anchor }: Verdict, place: Span, target: Target): Span | null {
  if (claim === null) return null
  const start = place.start + claim.start - anchor.start
  const end = start + claim.quote.length
  return start >= 0 && target.text.slice(start, end) === claim.quote ? { start, end } : null
}

/** A decision with its place in the text; null where that is unknown, or its own words are not there. */
function placeOf(decision: Decision, target: Target): Placed | null {
  const anchor = anchorFor(decision, target)
  if (anchor === undefined) return null
  const sameText = anchor.text === target.textSha256
  const place = sameText ? { start: anchor.start, end: anchor.end, sure: true } : locate(anchor, target)
  if (place === null || target.text.slice(place.start, place.end) !== anchor.exact) return null
  const claimPlace = claimPlaceOf(decision.verdict, place, target)
  if (decision.verdict.claim !== null && claimPlace === null) return null
  const { start, end, sure } = place
  return { decision, place: { start, end }, claimPlace, sameText, sure }
}

function rankOf(place: Span, value: string, mention: TargetMention): Pick<Match, 'rank' | 'overlap'> | null {
  const overlap = overlapOf(place, mention)
  if (overlap === 0) return null
  if (mention.value !== value) return { rank: 3, overlap }
  if (overlap === 1) return { rank: 1, overlap }
  return { rank: overlap >= ENOUGH_OVERLAP ? 2 : 3, overlap }
}

/** How a mention may be the one that was judged, or say what was claimed in its place: the better of both. */
function matchOf(placed: Placed, mention: TargetMention): Match | null {
  const { anchor, claim } = placed.decision.verdict
  const judged = mention.type === anchor.type ? rankOf(placed.place, anchor.value, mention) : null
  const claimed =
    claim !== null && placed.claimPlace !== null && mention.type === claim.type
      ? rankOf(placed.claimPlace, valueHash(claim.type, claim.value), mention)
      : null
  const better = judged === null || (claimed !== null && claimed.rank < judged.rank) ? claimed : judged
  return better === null ? null : { placed, mention, ...better }
}

/** Offsets that share a list of mentions. */
const STRETCH = 256

/** Finds the mentions that overlap spans, without looking at all of them for each decision. */
function byPlace(mentions: readonly TargetMention[]): (spans: readonly Span[]) => TargetMention[] {
  const stretches = new Map<number, TargetMention[]>()
  const over = ({ start, end }: Span): number[] => {
    const first = Math.floor(start / STRETCH)
    return Array.from({ length: Math.floor((end - 1) / STRETCH) - first + 1 }, (_, i) => first + i)
  }
  for (const mention of mentions)
    for (const stretch of over(mention)) {
      const list = stretches.get(stretch)
      if (list === undefined) stretches.set(stretch, [mention])
      else list.push(mention)
    }
  return (spans) => {
    const near = new Set(spans.flatMap(over).flatMap((stretch) => stretches.get(stretch) ?? []))
    return [...near].filter((mention) => spans.some(({ start, end }) => mention.start < end && mention.end > start))
  }
}

type Near = ReturnType<typeof byPlace>

function matchesOf(placed: readonly Placed[], near: Near): Match[] {
  const matches = placed.flatMap((one) => {
    const spans = one.claimPlace === null ? [one.place] : [one.place, one.claimPlace]
    return near(spans).flatMap((mention) => matchOf(one, mention) ?? [])
  })
  const order = (a: Match, b: Match): number =>
    a.rank - b.rank ||
    Number(b.placed.sameText) - Number(a.placed.sameText) ||
    b.overlap - a.overlap ||
    (a.placed.decision.subject < b.placed.decision.subject ? -1 : 1)
  return matches.sort(order)
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

/**
 * Meets the decisions that may concern a document with its text and mentions of now, by the first rule that fits each:
 * live, carried, stale, relocated, vanished, else orphan. Pure, and independent of the order of its input.
 */
export function reconcile(
  target: Target,
  mentions: readonly TargetMention[],
  decisions: readonly Decision[],
): Reconciled {
  const inOrder = decisions.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
  const placedOrNot = inOrder.map((decision) => placeOf(decision, target))
  const placed = placedOrNot.filter((one) => one !== null)
  const orphans = inOrder.filter((_, i) => placedOrNot[i] === null).map(orphan)
  const near = byPlace(mentions)
  const matches = matchesOf(placed, near)
  const assigned = assign(matches)
  const byMention = new Map([...assigned].map(([id, own]) => [id, attach(own)] as const))
  const held = new Set([...assigned.values()].flat().map((match) => match.placed.decision.subject))
  const overlapped = new Set(matches.map((match) => match.placed.decision.subject))
  const alone = placed
    .filter(({ decision }) => !held.has(decision.subject))
    .flatMap((one) => aloneOf(one, overlapped.has(one.decision.subject)) ?? [])
  const attachments = [...[...byMention.values()].map(({ attachment }) => attachment), ...alone]
  const covered = coveredBy(attachments, near, new Set(byMention.keys()))
  return { byMention, alone: [...alone, ...orphans], covered }
}

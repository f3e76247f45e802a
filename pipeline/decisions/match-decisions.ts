import type { Anchor, Claim, Decision, ExtractedRecord, Span, Verdict } from '../../schemas/index.ts'
import { locate } from './locate.ts'
import type { Renamed } from './renamed.ts'
import type { Target, TargetMention } from './target.ts'
import { valueHash } from './value-hash.ts'

/** A decision with its place in the text of now. */
export interface Placed {
  readonly decision: Decision
  readonly place: Span
  readonly claimPlace: Span | null
  readonly sameText: boolean
  readonly sure: boolean
}

/** A mention that may be the one that was decided on. */
export interface Match {
  readonly placed: Placed
  readonly mention: TargetMention
  /** 1: same span and value; 2: the boundary moved; 3: another value. */
  readonly rank: 1 | 2 | 3
  readonly overlap: number
}

const ENOUGH_OVERLAP = 0.5

/** Shared length over joint length: 1 for the same span, 0 apart. */
export function overlapOf(a: Span, b: Span): number {
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
export function placeOf(decision: Decision, target: Target): Placed | null {
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

function rankOf(place: Span, same: boolean, mention: TargetMention): Pick<Match, 'rank' | 'overlap'> | null {
  const overlap = overlapOf(place, mention)
  if (overlap === 0) return null
  if (!same) return { rank: 3, overlap }
  if (overlap === 1) return { rank: 1, overlap }
  return { rank: overlap >= ENOUGH_OVERLAP ? 2 : 3, overlap }
}

/** True where a mention's entity is the one that was judged, which a person named since. */
function isRenamed(said: ExtractedRecord['value'] | undefined, { entity }: TargetMention, renamed: Renamed): boolean {
  return said !== undefined && 'id' in said && entity !== undefined && renamed(said.id) === entity
}

/** How a mention may be the one that was judged, or say what was claimed in its place: the better of both. */
function matchOf(placed: Placed, mention: TargetMention, renamed: Renamed): Match | null {
  const { anchor, claim, judged: was } = placed.decision.verdict
  const isJudged = () => mention.value === anchor.value || isRenamed(was?.value, mention, renamed)
  const isClaimed = ({ type, value }: Claim) =>
    mention.value === valueHash(type, value) || isRenamed(value, mention, renamed)
  const judged = mention.type === anchor.type ? rankOf(placed.place, isJudged(), mention) : null
  const claimed =
    claim !== null && placed.claimPlace !== null && mention.type === claim.type
      ? rankOf(placed.claimPlace, isClaimed(claim), mention)
      : null
  const better = judged === null || (claimed !== null && claimed.rank < judged.rank) ? claimed : judged
  return better === null ? null : { placed, mention, ...better }
}

/** Offsets that share a list of mentions. */
const STRETCH = 256

/** Finds the mentions that overlap spans, without looking at all of them for each decision. */
export function byPlace(mentions: readonly TargetMention[]): (spans: readonly Span[]) => TargetMention[] {
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

/** Asks for the mentions near spans. */
export type Near = ReturnType<typeof byPlace>

/** All mentions that may answer decisions, the best match first: same span and value, moved boundary, another value. */
export function matchesOf(placed: readonly Placed[], near: Near, renamed: Renamed): Match[] {
  const matches = placed.flatMap((one) => {
    const spans = one.claimPlace === null ? [one.place] : [one.place, one.claimPlace]
    return near(spans).flatMap((mention) => matchOf(one, mention, renamed) ?? [])
  })
  const order = (a: Match, b: Match): number =>
    a.rank - b.rank ||
    Number(b.placed.sameText) - Number(a.placed.sameText) ||
    b.overlap - a.overlap ||
    (a.placed.decision.subject < b.placed.decision.subject ? -1 : 1)
  return matches.sort(order)
}

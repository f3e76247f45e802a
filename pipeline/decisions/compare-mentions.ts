import type { EntityType, ExtractedRecord } from '../../schemas/index.ts'
import type { PastDocument, PastMention } from '../store/review-store.ts'
import { valueHash } from './value-hash.ts'

/** How a mention differs between two runs: one that `moved` says the same with another boundary. */
export type ChangeKind = 'new' | 'gone' | 'changed' | 'moved'

/** One difference; `before` is null for a new mention, `after` for one that is gone. */
export interface MentionChange {
  readonly kind: ChangeKind
  readonly type: EntityType
  readonly before: PastMention | null
  readonly after: PastMention | null
}

const hashOf = ({ type, value }: PastMention): string => valueHash(type, value as ExtractedRecord['value'])
const overlaps = (a: PastMention, b: PastMention): boolean => a.start < b.end && b.start < a.end

/** What two mentions share so as to be one: the first key of the first pass that both have. */
type Key = (mention: PastMention) => string | null

const inSameText: readonly Key[] = [({ type, start, end }) => `${type} ${start} ${end}`]
const inOtherText: readonly Key[] = [
  ({ type, quote, prefix, suffix }) => JSON.stringify([type, quote, prefix, suffix]),
  ({ type, quote, prefix }) => JSON.stringify([type, quote, prefix]),
  ({ type, quote, suffix }) => JSON.stringify([type, quote, suffix]),
  ({ type, prefix, suffix }) => JSON.stringify([type, prefix, suffix]),
  ({ type, prefix }) => (prefix === '' ? null : JSON.stringify([type, prefix])),
  ({ type, suffix }) => (suffix === '' ? null : JSON.stringify([type, suffix])),
]

interface Open {
  readonly before: Set<PastMention>
  readonly after: Set<PastMention>
}
type Pair = readonly [before: PastMention, after: PastMention]

/** Pairs of mentions with the same key, in text order. */
function pairBy(key: Key, open: Open): Pair[] {
  const waiting = new Map<string, PastMention[]>()
  for (const mention of open.before) {
    const name = key(mention)
    if (name !== null) waiting.set(name, [...(waiting.get(name) ?? []), mention])
  }
  const pairs: Pair[] = []
  for (const mention of [...open.after]) {
    const name = key(mention)
    const before = name === null ? undefined : waiting.get(name)?.shift()
    if (before === undefined) continue
    open.before.delete(before)
    open.after.delete(mention)
    pairs.push([before, mention])
  }
  return pairs
}

/** Pairs of mentions of one type that overlap in the same text, those with the same value first. */
function pairOverlapping(open: Open): Pair[] {
  const pairs: Pair[] = []
  for (const same of [true, false])
    for (const mention of [...open.after]) {
      const fits = (other: PastMention): boolean =>
        other.type === mention.type && overlaps(other, mention) && (!same || hashOf(other) === hashOf(mention))
      const before = [...open.before].find(fits)
      if (before === undefined) continue
      open.before.delete(before)
      open.after.delete(mention)
      pairs.push([before, mention])
    }
  return pairs
}

const NOTHING: PastDocument = { document: '', textSha256: '', mentions: [] }

function changeOf([before, after]: Pair, sameText: boolean): MentionChange | null {
  const { type } = after
  if (hashOf(before) !== hashOf(after)) return { kind: 'changed', type, before, after }
  const asBefore = sameText ? before.start === after.start && before.end === after.end : before.quote === after.quote
  return asBefore ? null : { kind: 'moved', type, before, after }
}

const placeOf = ({ before, after }: MentionChange): number => (after ?? before)?.start ?? 0

/** What differs between two states of a document, in text order; null stands for a document that is not there. */
export function compareMentions(a: PastDocument | null, b: PastDocument | null): MentionChange[] {
  const [past, now] = [a ?? NOTHING, b ?? NOTHING]
  const sameText = past.textSha256 === now.textSha256
  const open: Open = { before: new Set(past.mentions), after: new Set(now.mentions) }
  const pairs = (sameText ? inSameText : inOtherText).flatMap((key) => pairBy(key, open))
  if (sameText) pairs.push(...pairOverlapping(open))
  const changes = pairs.flatMap((pair) => changeOf(pair, sameText) ?? [])
  for (const before of open.before) changes.push({ kind: 'gone', type: before.type, before, after: null })
  for (const after of open.after) changes.push({ kind: 'new', type: after.type, before: null, after })
  return changes.sort((x, y) => placeOf(x) - placeOf(y))
}

import type { Document, Mention } from '../../schemas/index.ts'
import { clauseAt } from './clauses.ts'

/** An amount and the start of the amount that it repeats, as its rule saw it. */
export interface AmountToLink {
  readonly mention: Mention & { readonly type: 'amount' }
  /** Start of the repeated amount in the canonical text. */
  readonly restates?: number
}

/**
 * The amount mentions with their links: `entities` (zones and institutions of the same clause or table row), `period` (the
 * one date of the clause that is not an announcement), `restates`. Links name record ids. Mentions come in text order.
 */
export function linkAmounts(
  amounts: readonly AmountToLink[],
  mentions: readonly Mention[],
  document: Document,
): ReadonlyMap<string, Mention> {
  const linked = new Map<string, Mention>()
  const starts = mentions.map((mention) => mention.start)
  const amountAt = new Map(amounts.map(({ mention }) => [mention.start, mention.record]))
  for (const { mention, restates } of amounts) {
    const clause = clauseAt(mention, document.blocks[mention.block]!, document)
    const near = between(mentions, starts, clause.start, clause.end)
    const entities = [
      ...new Set(near.filter((m) => m.type === 'zone' || m.type === 'institution').map((m) => m.record)),
    ]
    const period = periodOf(near, mention)
    const repeated = restates === undefined ? undefined : amountAt.get(restates)
    linked.set(mention.id, {
      ...mention,
      value: {
        ...mention.value,
        ...(entities.length > 0 ? { entities } : {}),
        ...(period ? { period } : {}),
        ...(repeated && repeated !== mention.record ? { restates: repeated } : {}),
      },
    })
  }
  return linked
}

/** The date that says when: the only one of the clause, or the only interval of it. */
function periodOf(near: readonly Mention[], amount: Mention): string | undefined {
  const dates = near.filter((m) => m.type === 'date' && m.value.role !== 'announced')
  if (dates.length === 1) return dates[0]!.record
  const intervals = dates.filter((m) => m.type === 'date' && m.value.kind === 'interval' && m.start < amount.start)
  return intervals.length === 1 ? intervals[0]!.record : undefined
}

/** Mentions that start in `[from, to)`, by binary search over their sorted starts. */
function between(
  mentions: readonly Mention[],
  starts: readonly number[],
  from: number,
  to: number,
): readonly Mention[] {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < from) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let i = low; i < mentions.length && starts[i]! < to; i++) found.push(mentions[i]!)
  return found
}

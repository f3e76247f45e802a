import type { RunChange as StoredChange } from '../../../pipeline/decisions/diff-runs.ts'
import type { RunRow } from '../../../pipeline/store/catalog.ts'
import type { PastMention } from '../../../pipeline/store/review-store.ts'
import type { ExtractedRecord } from '../../../schemas/index.ts'
import type { Counts, DocumentRef, Run, RunChange } from '../../api/index.ts'
import { labelOf } from './label.ts'

type Versions = RunRow['versions']

/** Which parts of the program are not the same in two runs. */
function changed(now: Versions, before: Versions | undefined): string[] {
  if (before === undefined) return []
  const ids = [...new Set([...Object.keys(now.extractors), ...Object.keys(before.extractors)])].sort()
  const stages = (['document', 'records', 'gazetteers'] as const).filter((stage) => now[stage] !== before[stage])
  return [...stages, ...ids.filter((id) => now.extractors[id] !== before.extractors[id])]
}

/** Runs, the last first, each with what of the program changed since the one before it on the same corpus. */
export const toRuns = (rows: readonly RunRow[]): Run[] =>
  rows.map(({ id, corpus, started, finished, status, documents, versions }, i) => {
    const before = rows.slice(i + 1).find((row) => row.corpus === corpus)
    return { id, corpus, started, finished, status, documents, changedVersions: changed(versions, before?.versions) }
  })

const sideOf = (mention: PastMention | null): RunChange['before'] => {
  if (mention === null) return null
  const { quote, start, end, value } = mention
  return { quote, start, end, label: labelOf(value as ExtractedRecord['value']) }
}

/** A difference between two runs as the page gets it. */
export function toRunChange(change: StoredChange, refOf: (id: number) => DocumentRef): RunChange {
  const { kind, type, document: uri, fileId, before, after, review, flag } = change
  return {
    ...{ kind, type, uri, review, flag },
    document: fileId === null ? null : refOf(fileId),
    key: after?.id ?? null,
    before: sideOf(before),
    after: sideOf(after),
  }
}

/** Differences counted by type and kind: `amount.new`. */
export function countsOf(changes: readonly StoredChange[]): Counts {
  const counts: Record<string, number> = {}
  for (const { type, kind } of changes) counts[`${type}.${kind}`] = (counts[`${type}.${kind}`] ?? 0) + 1
  return counts
}

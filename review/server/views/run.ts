import type { RunRow } from '../../../pipeline/store/catalog.ts'
import type { Run } from '../../api/index.ts'

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

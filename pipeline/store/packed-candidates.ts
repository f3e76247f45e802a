import type { CandidatesByExtractor } from '../extract.ts'
import type { AnyCandidate } from '../extraction.ts'

/** A candidate without what its extractor says of all; `null` for no doubts and for no priority. */
type Row = readonly [
  start: number,
  end: number,
  block: number,
  language: string,
  rule: string,
  draft: object,
  doubts: readonly string[] | null,
  priority: number | null,
]

const rowOf = ({ start, end, block, language, rule, draft, doubts, priority }: AnyCandidate): Row => [
  start,
  end,
  block,
  language,
  rule,
  draft,
  doubts ?? null,
  priority ?? null,
]

function candidateOf(
  extractor: string,
  [start, end, block, language, rule, draft, doubts, priority]: Row,
): AnyCandidate {
  return {
    type: extractor.slice(0, extractor.indexOf('/')),
    start,
    end,
    draft,
    rule,
    ...(doubts === null ? {} : { doubts }),
    ...(priority === null ? {} : { priority }),
    block,
    language,
    extractor,
  } as AnyCandidate
}

/**
 * Candidates as JSON rows, in UTF-8: 1.7 times as much as the text that they were found in. Compressed they take 0.4 times as much, but
 * a thirtieth of a run went into that; `cacheBytes` bounds what is kept.
 */
export function packCandidates(candidates: CandidatesByExtractor): Uint8Array {
  const rows = Object.entries(candidates).map(([extractor, found]) => [extractor, found.map(rowOf)])
  return Buffer.from(JSON.stringify(rows))
}

/** What `packCandidates` packed. */
export function unpackCandidates(packed: Uint8Array): CandidatesByExtractor {
  const rows = JSON.parse(Buffer.from(packed).toString('utf8')) as [extractor: string, found: Row[]][]
  return Object.fromEntries(
    rows.map(([extractor, found]) => [extractor, found.map((row) => candidateOf(extractor, row))]),
  )
}

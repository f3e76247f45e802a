import type { DocumentState, EntityType, Finding, Issue } from '../../schemas/index.ts'
import { keysOfClaim } from '../conflicts/value-conflict.ts'
import { sha256 } from '../identity.ts'
import { onceFor } from '../once-for.ts'
import type { ProcessOutput } from '../process-document.ts'
import { type SearchRows, searchRowsOf } from '../search/search-rows.ts'
import { SEVERITIES } from './finding-store.ts'
import { packCandidates } from './packed-candidates.ts'

/** id, type, start, end, quote, language, block, value, confidence, doubts, record, extractor, rule, version. */
export type MentionRow = readonly (string | number | null)[]
/** id, type, value, entity id. */
export type RecordRow = readonly [id: string, type: string, value: string, entity: string | null]
/** Position of the mention, the claim, the keys that it is found by. */
export type ClaimRow = readonly [position: number, claim: string, keys: readonly string[]]
/** id, kind, severity, its rank, the finding. */
export type FindingRow = readonly [id: string, kind: string, severity: string, rank: number, finding: string]
/** code, severity, message, stage, start, end. */
export type ProblemRow = readonly (string | number | null)[]

/** The rows of one document that has text; JSON values are already strings. */
export interface TextRows {
  readonly textSha256: string
  readonly text: string
  readonly language: string
  readonly metadata: string
  readonly publication: string
  readonly blocks: string
  readonly pairs: string
  readonly mentions: readonly MentionRow[]
  readonly records: readonly RecordRow[]
  readonly claims: readonly ClaimRow[]
  readonly findings: readonly FindingRow[]
  readonly search: SearchRows
  /** Candidates by extractor id, packed. */
  readonly candidates: Uint8Array
}

/** Everything that is stored of one processed file. Made where the stages run, so that the writer only binds values. */
export interface DocumentRows {
  readonly state: DocumentState
  readonly reason: string | null
  readonly encoding: string | null
  readonly problems: readonly ProblemRow[]
  /** Null where the document was refused before it had a text. */
  readonly content: TextRows | null
}

/** A finding as a row of its table. */
export const findingRow = (finding: Finding): FindingRow => [
  finding.id,
  finding.kind,
  finding.severity,
  SEVERITIES.indexOf(finding.severity),
  JSON.stringify(finding),
]

/** An issue as a row of the table of problems. */
export const problemRow = ({ code, severity, message, stage, start, end }: Issue): ProblemRow => [
  code,
  severity,
  message,
  stage,
  start ?? null,
  end ?? null,
]

function claimRows({ claims, mentions }: ProcessOutput): ClaimRow[] {
  const rows: ClaimRow[] = []
  let position = 0
  // both come in text order
  for (const claim of claims) {
    while (position < mentions.length && mentions[position]!.id !== claim.mention) position++
    if (position === mentions.length) break
    rows.push([position, JSON.stringify(claim), keysOfClaim(claim)])
  }
  return rows
}

/** Names of the gazetteers are one object in all documents. */
const jsonOfName = onceFor((value: object): string => JSON.stringify(value))

/** Values as JSON, each once: a record has the very value of its first mention. */
function valuesAsJson(): (type: EntityType, value: object) => string {
  const own = new Map<object, string>()
  return (type, value) => {
    if (type === 'zone' || type === 'institution') return jsonOfName(value)
    const known = own.get(value)
    if (known !== undefined) return known
    const json = JSON.stringify(value)
    own.set(value, json)
    return json
  }
}

function contentRows(output: ProcessOutput): TextRows | null {
  const { document } = output
  if (document === null) return null
  const jsonOf = valuesAsJson()
  return {
    textSha256: sha256(document.text),
    text: document.text,
    language: document.language,
    metadata: JSON.stringify(document.metadata),
    publication: JSON.stringify(document.publication),
    blocks: JSON.stringify(document.blocks),
    pairs: JSON.stringify(output.pairs),
    mentions: output.mentions.map((m) => [
      m.id,
      m.type,
      m.start,
      m.end,
      m.quote,
      m.language,
      m.block,
      jsonOf(m.type, m.value),
      m.confidence,
      m.doubts.length === 0 ? '[]' : JSON.stringify(m.doubts),
      m.record,
      m.extractor,
      m.rule,
      m.version,
    ]),
    records: output.records.map((r) => [r.id, r.type, jsonOf(r.type, r.value), 'id' in r.value ? r.value.id : null]),
    claims: claimRows(output),
    findings: output.findings.map(findingRow),
    search: searchRowsOf(document.text, document.blocks, output.mentions),
    candidates: packCandidates(output.candidates),
  }
}

/** The rows of one processed document, ready to be bound. Pure; mentions and records keep their order. */
export function toRows(output: ProcessOutput): DocumentRows {
  return {
    state: output.state,
    reason: output.reason,
    encoding: output.encoding,
    problems: output.issues.map(problemRow),
    content: contentRows(output),
  }
}

import type { AuditDone, AuditDraw, AuditJudge, AuditList, AuditNext } from './audit.ts'
import type { ConflictList, Settle, SettledConflict } from './conflicts.ts'
import type {
  Add,
  Bulk,
  BulkDone,
  Decide,
  Decided,
  Reading,
  ReadingRequest,
  TypedReading,
  Undo,
  Undone,
} from './decisions.ts'
import type {
  Coverage,
  CoverageChange,
  DocumentList,
  DocumentPage,
  MetadataChange,
  PublicationPreview,
  Published,
} from './documents.ts'
import type { Alias, EntityChange, EntityList, EntityPage, Merge, Split } from './entities.ts'
import type { MentionCard, NextMention, QueuePage } from './mentions.ts'
import type { Metrics } from './metrics.ts'
import type { Taught, Teach } from './names.ts'
import type { Overview } from './overview.ts'
import type { ProblemList } from './problems.ts'
import type { RunDiff, RunList, RunProgress, RunStart } from './runs.ts'
import type { SearchPage } from './search.ts'
import type { Status } from './status.ts'

/** What each `GET` answers, by its path. `GET /api/export` and `GET /api/events` are streams. */
export interface Answers {
  readonly '/api/status': Status
  readonly '/api/documents': DocumentList
  readonly '/api/documents/{id}': DocumentPage
  readonly '/api/documents/{id}/publication': PublicationPreview
  readonly '/api/mentions': QueuePage
  readonly '/api/mentions/next': NextMention
  readonly '/api/mentions/{key}': MentionCard
  readonly '/api/reading': TypedReading
  readonly '/api/entities': EntityList
  readonly '/api/entities/{id}': EntityPage
  readonly '/api/conflicts': ConflictList
  readonly '/api/runs': RunList
  readonly '/api/runs/{a}/diff/{b}': RunDiff
  readonly '/api/metrics': Metrics
  readonly '/api/problems': ProblemList
  readonly '/api/search': SearchPage
  readonly '/api/overview': Overview
  readonly '/api/audit': AuditList
  readonly '/api/audit/next': AuditNext
}

/** What each write takes and answers, by method and path. Every `POST` may carry an `Idempotency-Key`. */
export interface Writes {
  readonly 'POST /api/decisions': { readonly body: Decide; readonly answer: Decided }
  readonly 'POST /api/decisions:bulk': { readonly body: Bulk; readonly answer: BulkDone }
  readonly 'POST /api/conflicts:settle': { readonly body: Settle; readonly answer: SettledConflict }
  readonly 'POST /api/mentions': { readonly body: Add; readonly answer: Decided }
  readonly 'POST /api/reading': { readonly body: ReadingRequest; readonly answer: Reading }
  readonly 'POST /api/undo': { readonly body: Undo; readonly answer: Undone }
  readonly 'POST /api/redo': { readonly body: Undo; readonly answer: Undone }
  readonly 'PUT /api/coverage': { readonly body: CoverageChange; readonly answer: Coverage }
  readonly 'PUT /api/documents/{id}/metadata': { readonly body: MetadataChange; readonly answer: Published }
  readonly 'POST /api/entities:merge': { readonly body: Merge; readonly answer: EntityChange }
  readonly 'POST /api/entities:split': { readonly body: Split; readonly answer: EntityChange }
  readonly 'POST /api/entities:alias': { readonly body: Alias; readonly answer: EntityChange }
  readonly 'POST /api/names': { readonly body: Teach; readonly answer: Taught }
  readonly 'POST /api/audit:draw': { readonly body: AuditDraw; readonly answer: AuditDone }
  readonly 'POST /api/audit:judge': { readonly body: AuditJudge; readonly answer: AuditDone }
  readonly 'POST /api/runs': { readonly body: RunStart; readonly answer: RunProgress }
  /** Ends the run that goes on; what is done stays. */
  readonly 'POST /api/runs:stop': { readonly body: Record<string, never>; readonly answer: RunProgress }
}

import { createHash } from 'node:crypto'
import type { DecisionEvent, Outcome, SettledSide } from '../../schemas/index.ts'
import type { PlacedFinding } from '../store/finding-store.ts'
import type { Store } from '../store/store.ts'
import { makeAnchor } from './anchor.ts'
import { DecisionRefused } from './make-claim.ts'
import type { FindingNow } from './meet-settlements.ts'
import { deciding, type EventDraft, type ReviewSession, record } from './session.ts'
import { findingNow } from './settle-findings.ts'
import { conflictSubject } from './settlement.ts'

/** What a person says of a conflict. */
export interface SettleRequest {
  /** Id of the finding, and the file that it is kept with. */
  readonly finding: string
  readonly fileId: number
  readonly outcome: Outcome
  /** Id of the mention that is preferred, or in error; absent where all are kept. */
  readonly mention?: string | undefined
  readonly note?: string | undefined
  /** The etag of what the person saw; it is refused where it is another by now. */
  readonly expect?: string | undefined
}

/** What came of it: the events written (none where it was settled so already) and the conflict of now, or that it is not as expected. */
export interface SettleResult {
  readonly outcome: 'done' | 'changed'
  readonly events: readonly DecisionEvent[]
  readonly finding: PlacedFinding
}

/** Kinds of which one figure at most can hold; in a sum or a product every figure has its place. */
const EITHER_OR: readonly PlacedFinding['kind'][] = ['value-conflict', 'languages-differ']

/** True where a person may prefer one figure to the others. */
export const isEitherOr = ({ kind }: Pick<PlacedFinding, 'kind'>): boolean => EITHER_OR.includes(kind)

function present(store: Store, { finding: id, fileId }: SettleRequest): { finding: PlacedFinding; now: FindingNow } {
  const finding = store.findings.find(id).find((found) => found.id === id && found.fileId === fileId)
  const now = finding === undefined ? null : findingNow(store, finding)
  if (finding === undefined || now === null) throw new DecisionRefused(`There is no conflict ${id}`)
  if (finding.severity === 'info') throw new DecisionRefused('This check holds: there is nothing to settle')
  return { finding, now }
}

/** Tells one state of a conflict from all others: its figures, their values, and what people said of it. */
export function conflictEtag(store: Store, finding: PlacedFinding): string {
  const sides = findingNow(store, finding)?.sides.map(({ id, start, value }) => [id, start, value])
  const said = [finding.verdict?.heads ?? [], finding.verdict?.flag ?? null]
  return createHash('sha256')
    .update(JSON.stringify([finding.id, sides, said]))
    .digest('hex')
    .slice(0, 16)
}

/** Position of the figure that is meant; null where all are kept. Throws DecisionRefused. */
function sideOf({ outcome, mention }: SettleRequest, { id, kind, sides }: FindingNow): number | null {
  if (outcome === 'keep-all') {
    if (mention !== undefined) throw new DecisionRefused('Where all figures are kept, none is to be named')
    return null
  }
  if (outcome === 'prefer' && !isEitherOr({ kind }))
    throw new DecisionRefused(`In a ${kind} every figure has its place: none is to be preferred`)
  const side = sides.findIndex((one) => one.id === mention)
  if (side < 0) throw new DecisionRefused(`Expected one of the mentions of ${id}: ${sides.map((s) => s.id).join(', ')}`)
  return side
}

function draftOf(request: SettleRequest, finding: PlacedFinding, now: FindingNow): EventDraft {
  const sides = now.sides.map(
    (side): SettledSide => ({ part: side.part, anchor: makeAnchor(side.target, side.type, side, side.value) }),
  )
  return {
    action: 'settle',
    subject: finding.verdict?.subject ?? conflictSubject(now.kind, sides),
    after: [...(finding.verdict?.heads ?? [])],
    kind: now.kind,
    sides,
    outcome: request.outcome,
    side: sideOf(request, now),
    ...(request.note === undefined ? {} : { note: request.note }),
  }
}

/** True where a conflict is settled in just these words. */
function stands({ outcome, mention, note }: SettleRequest, { verdict }: PlacedFinding): boolean {
  if (verdict === null || verdict.flag === 'stale' || verdict.contradiction.length > 0) return false
  return verdict.outcome === outcome && verdict.mention === (mention ?? null) && verdict.note === (note ?? null)
}

/** Settles a conflict: all its figures are kept, one is preferred, or one is an error of its source. Throws DecisionRefused. */
export function settle(session: ReviewSession, request: SettleRequest): SettleResult {
  return deciding(session, () => {
    const { store } = session
    const { finding, now } = present(store, request)
    const draft = draftOf(request, finding, now)
    if (request.expect !== undefined && request.expect !== conflictEtag(store, finding))
      return { outcome: 'changed', events: [], finding }
    if (stands(request, finding)) return { outcome: 'done', events: [], finding }
    const events = record(session, [draft])
    return { outcome: 'done', events, finding: present(store, request).finding }
  })
}

import type { AmountValue, Decision, EntityType, ExportLine, ReviewState, Verdict } from '../../schemas/index.ts'
import { recordIdOf } from '../identity.ts'
import type { ReviewItem } from '../store/review-store.ts'

type Value = ExportLine['value']

/** One document as it was extracted, with what people decided about it. */
export interface OverlayInput {
  readonly text: string
  /** In text order; the position of a line is that of its mention. */
  readonly lines: readonly ExportLine[]
  /** Items with a decision. */
  readonly decided: readonly ReviewItem[]
  /** Positions of mentions that a correction covers. */
  readonly covered: ReadonlySet<number>
  readonly decisionOf: (subject: string) => Decision | null
  readonly document: Pick<ExportLine, 'document' | 'documentId' | 'run'>
}

/** Offsets of an amount's subject in a text that may have moved; without its place a subject is left out. */
function placedSubject(value: Value, text: string, shift: number): Value {
  if (!('currency' in value) || value.subject === undefined) return value
  const { subject, ...rest } = value
  for (const by of [0, shift]) {
    const [start, end] = [subject.start + by, subject.end + by]
    if (start >= 0 && text.slice(start, end) === subject.quote) return { ...rest, subject: { ...subject, start, end } }
  }
  return rest
}

/** What the export says instead of the mention, where a person said it. */
function claimed({ claim }: Verdict, item: ReviewItem, text: string): Partial<ExportLine> {
  if (claim === null) return {}
  const { start, end, quote } = item
  return {
    type: claim.type,
    start,
    end,
    quote,
    value: placedSubject(claim.value, text, start - claim.start),
  }
}

function doubtsOf(doubts: readonly string[], item: ReviewItem): string[] {
  const more = [
    ...(item.contradiction ? ['decisions-contradict'] : []),
    ...(item.flag === 'stale' ? ['changed-since-decided'] : []),
  ]
  return [...new Set([...doubts, ...more])].toSorted()
}

/** A mention's line with the decision about it. */
function decidedLine(line: ExportLine, item: ReviewItem, { decisionOf, text }: OverlayInput): ExportLine {
  const verdict = item.subject === null ? undefined : decisionOf(item.subject)?.verdict
  const human = item.review === 'corrected' || item.review === 'added'
  const told = human && verdict !== undefined ? claimed(verdict, item, text) : {}
  return { ...line, ...told, doubts: doubtsOf(line.doubts, item), review: item.review }
}

/** The line of a decision that no mention answers: what a person added, or confirmed before it was lost. */
function aloneLine(item: ReviewItem, { decisionOf, text, document }: OverlayInput): ExportLine | null {
  const verdict = item.subject === null ? undefined : decisionOf(item.subject)?.verdict
  if (verdict === undefined || item.flag === 'orphan') return null
  const { judged, claim, anchor } = verdict
  const value = claim?.value ?? judged?.value
  if (value === undefined) return null
  const { type, quote, start, end, language, review } = item
  return {
    ...{ document: document.document, documentId: document.documentId, type, quote, start, end, language },
    value: placedSubject(value, text, start - (claim ?? anchor).start),
    confidence: judged?.confidence ?? null,
    doubts: doubtsOf([], item),
    record: '',
    extractor: judged?.extractor ?? 'person',
    rule: judged?.rule ?? 'added',
    version: judged?.version ?? 'none',
    run: document.run,
    review,
  }
}

/** Names the record anew where the value is no longer the extractor's. */
const named = (line: ExportLine, before: ExportLine | null): ExportLine =>
  before !== null && before.value === line.value
    ? line
    : { ...line, record: recordIdOf(line.documentId, line.type, line.value) }

/** References between records follow those that changed, and end with those that are gone. */
function relinked(line: ExportLine, moved: ReadonlyMap<string, string>, left: ReadonlySet<string>): ExportLine {
  if (!('currency' in line.value)) return line
  const { entities, period, restates, ...rest } = line.value
  const now = (id: string): string => moved.get(id) ?? id
  const kept = entities?.map(now).filter((id) => left.has(id)) ?? []
  const value: AmountValue = {
    ...rest,
    ...(kept.length === 0 ? {} : { entities: kept }),
    ...(period === undefined || !left.has(now(period)) ? {} : { period: now(period) }),
    ...(restates === undefined || !left.has(now(restates)) ? {} : { restates: now(restates) }),
  }
  return { ...line, value }
}

const inTextOrder = (a: ExportLine, b: ExportLine): number => a.start - b.start || b.end - a.end

/** What a change of an entity's id makes of a value. */
export type ChangeEntity = (type: EntityType, value: Value, quote: string) => Value

/**
 * The export lines of one document: the extractor's where nobody decided, else what people decided. Corrections win, added
 * mentions are in, rejected ones are marked. In text order.
 */
export function overlay(input: OverlayInput, changeEntity: ChangeEntity): ExportLine[] {
  const byPosition = new Map(input.decided.map((item) => [item.position, item]))
  const pairs = input.lines.flatMap((line, position) => {
    if (input.covered.has(position)) return []
    const item = byPosition.get(position)
    return [{ before: line as ExportLine | null, now: item === undefined ? line : decidedLine(line, item, input) }]
  })
  const alone = input.decided
    .filter(({ position }) => position === null)
    .flatMap((item) => aloneLine(item, input) ?? [])
  const all = [...pairs, ...alone.map((now) => ({ before: null, now }))].map(({ before, now }) => {
    const value = changeEntity(now.type, now.value, now.quote)
    return { before, now: named(value === now.value ? now : { ...now, value }, before) }
  })
  const moved = new Map(
    all.flatMap(({ before, now }) => (before === null ? [] : [[before.record, now.record] as const])),
  )
  const left = new Set(all.filter(({ now }) => now.review !== 'rejected').map(({ now }) => now.record))
  return all.map(({ now }) => relinked(now, moved, left)).sort(inTextOrder)
}

/** All states but rejected ones: what is exported unless a person asks for something else. */
export const EXPORTED_STATES: readonly ReviewState[] = ['pending', 'accepted', 'corrected', 'deferred', 'added']

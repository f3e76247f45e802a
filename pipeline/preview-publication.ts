import { extractors } from '../extractors/registry.ts'
import type { DateValue, Document, Mention, Span } from '../schemas/index.ts'
import { type CandidatesByExtractor, extractCandidates, mergeCandidates } from './extract.ts'
import { foldDocument } from './fold/fold-document.ts'
import { unfoldQuote } from './fold/unfold.ts'
import type { StageContext } from './stage.ts'
import { toRecords } from './stages.ts'

/** A date that another publication date changes; values in EDTF. */
export interface ChangedDate extends Span {
  readonly quote: string
  readonly before: string
  readonly after: string
}

const SILENT: StageContext = { report() {} }
/** Stands for what the other extractors found: nothing, for dates alone are asked for. */
const NO_OTHERS: CandidatesByExtractor = Object.fromEntries(
  extractors.filter(({ type }) => type !== 'date').map(({ id }) => [id, []]),
)

type DateMention = Mention & { readonly value: DateValue }

/** The dates among candidates, resolved by what a document tells of its publication. */
function datesOf(document: Document, candidates: CandidatesByExtractor): DateMention[] {
  const { mentions } = toRecords.run(mergeCandidates(document, candidates), (stage, input) => stage.run(input, SILENT))
  return mentions.filter((mention): mention is DateMention => mention.type === 'date')
}

/** The dates that a publication date would change, and how many would still be incomplete. Offsets count in the document's text. */
export function previewPublication(
  stored: Document,
  published: string,
): { readonly changes: readonly ChangedDate[]; readonly incomplete: number } {
  const { document, reading } = foldDocument(stored)
  const candidates = extractCandidates(document, NO_OTHERS)
  const before = new Map(datesOf(document, candidates).map((date) => [date.start, date.value.edtf]))
  const dates = datesOf({ ...document, publication: [{ edtf: published, basis: 'sidecar' }] }, candidates)
  const changes = dates.flatMap(({ start, end, quote, value }) => {
    const was = before.get(start) ?? 'XXXX'
    if (was === value.edtf) return []
    const place = { start, end, quote }
    const told = reading === null ? place : unfoldQuote(place, { text: stored.text, reading })
    return [{ ...told, before: was, after: value.edtf }]
  })
  return { changes, incomplete: dates.filter(({ value }) => value.edtf.includes('X')).length }
}

import { extractors } from '../extractors/registry.ts'
import type { Claim, Document, EntityType, Mention, Span } from '../schemas/index.ts'
import { type CandidatesByExtractor, extractCandidates, mergeCandidates } from './extract.ts'
import { foldDocument } from './fold/fold-document.ts'
import { unfoldMention } from './fold/unfold.ts'
import type { StageContext } from './stage.ts'
import { toRecords } from './stages.ts'

const SILENT: StageContext = { report() {} }
const MOST_CLAIMS = 10

const othersThan = (type: EntityType): CandidatesByExtractor =>
  Object.fromEntries(extractors.filter((extractor) => extractor.type !== type).map(({ id }) => [id, []]))

/** The document with only the blocks that a span touches, as content, and of the first and last only what lies in the span. */
function cutTo(document: Document, { start, end }: Span): Document {
  const touched = document.blocks.filter((block) => block.start < end && block.end > start)
  const blocks = touched.map((block, index) => ({
    ...block,
    index,
    role: 'content' as const,
    start: Math.max(block.start, start),
    end: Math.min(block.end, end),
    sentences: [{ start: Math.max(block.start, start), end: Math.min(block.end, end) }],
  }))
  return { ...document, blocks }
}

/** The mentions of a type that extractors and all later stages make of a document. */
export function mentionsIn(document: Document, type: EntityType): readonly Mention[] {
  const candidates = extractCandidates(document, othersThan(type))
  return toRecords.run(mergeCandidates(document, candidates), (stage, input) => stage.run(input, SILENT)).mentions
}

/** What the extractors of one type read in a span alone, without the words around it, the longest first. */
export function readSpan(document: Document, type: EntityType, span: Span): readonly Claim[] {
  const { document: folded, reading } = foldDocument(cutTo(document, span))
  const written = reading === null ? null : { text: document.text, reading }
  return mentionsIn(folded, type)
    .filter((mention) => mention.type === type)
    .map((mention) => (written === null ? mention : unfoldMention(mention, written)))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, MOST_CLAIMS)
    .map(({ type: of, start, end, quote, value }) => ({ type: of, start, end, quote, value }) as Claim)
}

import { isBareText } from '../extractors/bare-text.ts'
import { blockText } from '../extractors/block-text.ts'
import type { Candidate, ExtractBlock, Extractor } from '../extractors/extractor.ts'
import { extractors } from '../extractors/registry.ts'
import type { AmountDraft, Block, Document, NameDraft, Span } from '../schemas/index.ts'
import type { AnyCandidate, Extraction, LocatedCandidate } from './extraction.ts'

/** Candidates by extractor id. */
export type CandidatesByExtractor = Readonly<Record<string, readonly AnyCandidate[]>>

/** Korean inside an English block: two syllables, or the unit of a sum such as `1조 2000억 won`. */
const HANGUL = /[가-힣](?:[가-힣]|(?<=\d[조억만천]))/
/** Three Latin words in a row: English inside a Korean block. */
const LATIN_PHRASE = /(?<![A-Za-z.&'-])[A-Za-z][A-Za-z.&'-]{0,40}[ ,]{1,3}[A-Za-z][A-Za-z.&'-]{0,40}[ ,]{1,3}[A-Za-z]/

/** The languages whose extractors read a block: its own, and the other where a phrase of it stands inside. */
function languagesIn({ language, text }: ExtractBlock): readonly Extractor['language'][] {
  const korean = language === 'und' || language === 'kor' || HANGUL.test(text)
  const english = language === 'und' || language === 'eng' || LATIN_PHRASE.test(text)
  return ['*', ...(korean ? (['kor'] as const) : []), ...(english ? (['eng'] as const) : [])]
}

/** The span of the document that a span of a block stands for. */
type Move = (span: Span) => Span

const movedBy =
  (offset: number): Move =>
  ({ start, end }) => ({ start: start + offset, end: end + offset })

/** The draft with the spans that it holds moved; the same draft where it holds none. */
function movedDraft(draft: Candidate['draft'], move: Move): Candidate['draft'] {
  const { subject, restates, aliasOf } = draft as Partial<AmountDraft & NameDraft>
  if (subject === undefined && restates === undefined && aliasOf === undefined) return draft
  return {
    ...draft,
    ...(subject === undefined ? {} : { subject: move(subject) }),
    ...(restates === undefined ? {} : { restates: move({ start: restates, end: restates }).start }),
    ...(aliasOf === undefined ? {} : { aliasOf: move(aliasOf) }),
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The candidate with every span moved from block to document coordinates. */
function lift(candidate: Candidate, block: Block, move: Move, extractor: string): AnyCandidate {
  const { type, start, end, draft, rule, doubts, priority } = candidate
  const lifted: Writable<LocatedCandidate> = {
    type,
    start: start + block.start,
    end: end + block.start,
    draft: movedDraft(draft, move),
    rule,
    block: block.index,
    language: block.language,
    extractor,
  }
  // set, not spread: candidates then have few shapes, which all that reads them is faster for
  if (doubts !== undefined) lifted.doubts = doubts
  if (priority !== undefined) lifted.priority = priority
  return lifted as AnyCandidate
}

/** The content blocks of a document in which something may be found, each with its text. */
function contentBlocks(document: Document): ExtractBlock[] {
  const found: ExtractBlock[] = []
  for (const block of document.blocks) {
    if (block.role !== 'content') continue
    const text = blockText(document.text, block)
    if (!isBareText(text)) found.push({ ...block, text })
  }
  return found
}

/**
 * The candidates of every registered extractor, by its id, spans in document coordinates.
 * Extractors named in `cached` are not run again; theirs are taken from there.
 */
export function extractCandidates(document: Document, cached: CandidatesByExtractor = {}): CandidatesByExtractor {
  const blocks = contentBlocks(document)
  const byExtractor: Record<string, readonly AnyCandidate[]> = {}
  for (const extractor of extractors) byExtractor[extractor.id] = cached[extractor.id] ?? []
  const toRun = extractors.filter((extractor) => cached[extractor.id] === undefined)
  for (const block of blocks) {
    const languages = languagesIn(block)
    const move = movedBy(block.start)
    for (const extractor of toRun) {
      if (!languages.includes(extractor.language)) continue
      const found = byExtractor[extractor.id] as AnyCandidate[]
      for (const candidate of extractor.extract(block, { document }))
        found.push(lift(candidate, block, move, extractor.id))
    }
  }
  return byExtractor
}

/** A document with the candidates of all extractors in text order. */
export function mergeCandidates(document: Document, byExtractor: CandidatesByExtractor): Extraction {
  const candidates: AnyCandidate[] = []
  for (const found of Object.values(byExtractor)) for (const candidate of found) candidates.push(candidate)
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || (a.extractor < b.extractor ? -1 : 1))
  return { document, candidates }
}

import type { Document, Publication } from '../schemas/index.ts'
import type { SegmentedDocument } from './parsed-document.ts'
import { readFileName, readPublished } from './publication/read-day.ts'
import { findStamps, type Stamp } from './publication/stamps.ts'
import type { Stage, StageContext } from './stage.ts'

/** Stamps from the most to the least telling. */
const KINDS: readonly Stamp['kind'][] = ['published', 'dateline', 'plain', 'source', 'updated']

function fromMetadata({ metadata }: SegmentedDocument, context: StageContext): readonly Publication[] {
  if (metadata.published === undefined) return []
  const edtf = readPublished(metadata.published)
  if (edtf) return [{ edtf, basis: metadata.publishedBasis ?? 'sidecar' }]
  context.report({
    code: 'unread-publication-date',
    severity: 'warning',
    message: `Unexpected publication date "${metadata.published.slice(0, 60)}", expected one such as 2020-07-06.`,
  })
  return []
}

/** True where the text says more than its stamps: a lone date is what a text says, not when it was published. */
const hasMoreThan = (stamps: readonly Stamp[], { blocks }: SegmentedDocument): boolean =>
  blocks.some(
    (block) =>
      block.role === 'content' && !stamps.some(({ start, end }) => start <= block.start && end >= block.end - 1),
  )

function fromStamps(document: SegmentedDocument): readonly Publication[] {
  const found = findStamps(document.text, document.blocks)
  const stamps = hasMoreThan(found, document) ? found : found.filter(({ kind }) => kind !== 'plain')
  const kind = KINDS.find((k) => stamps.some((s) => s.kind === k))
  // An update is no second publication date; a bare time stamp beside a labelled one is some other line's.
  return stamps
    .filter((s) => s.kind === kind || (s.kind === 'dateline' && kind === 'published'))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : a.start - b.start),
    )
    .map(({ edtf, kind: stampKind, start, end }) => ({
      edtf,
      basis: stampKind === 'dateline' ? 'dateline' : 'stamp',
      quote: document.text.slice(start, end),
      start,
      end,
    }))
}

function fromFileName({ uri }: SegmentedDocument): readonly Publication[] {
  const edtf = readFileName(uri)
  return edtf ? [{ edtf, basis: 'file-name' }] : []
}

/** Those that say another day than every better one; a coarser one that agrees is left out. */
function differing(candidates: readonly Publication[]): readonly Publication[] {
  const kept: Publication[] = []
  for (const candidate of candidates) {
    if (!kept.some((k) => k.edtf.startsWith(candidate.edtf))) kept.push(candidate)
  }
  return kept
}

/** The document with its publication dates, the best first; two that differ are reported. Never today's date. */
export const publication: Stage<SegmentedDocument, Document> = {
  name: 'publication',
  run(document, context) {
    // The array that goes out is the one whose stamps are found here: `resolve` asks for them again.
    const blocks = [...document.blocks]
    const stamps = fromStamps({ ...document, blocks })
    const found = differing([...fromMetadata(document, context), ...stamps, ...fromFileName(document)])
    const [best, other] = found
    if (best && other && best.basis !== 'person') {
      context.report({
        code: 'publication-date-conflict',
        severity: 'warning',
        message: `Unexpected publication date ${other.edtf} (${other.basis}) beside ${best.edtf} (${best.basis}), expected one.`,
        ...(other.start !== undefined && other.end !== undefined ? { start: other.start, end: other.end } : {}),
      })
    }
    return { ...document, blocks, publication: [...found] }
  },
}

import { amountEn } from '../../extractors/amount/en/index.ts'
import { amountKo } from '../../extractors/amount/ko/index.ts'
import type { AnyCandidate } from '../../pipeline/extraction.ts'
import { inheritTableUnits } from '../../pipeline/refiners/inherit-table-units.ts'
import { resolveAmounts } from '../../pipeline/resolve-amounts.ts'
import type { Document } from '../../schemas/index.ts'
import { documentOf } from './document-of.ts'

/** Amounts of a document as `quote=value currency`, after the refiner. */
export function amounts(document: Document) {
  const found: AnyCandidate[] = []
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end)
    for (const extractor of block.language === 'kor' ? [amountKo] : [amountEn]) {
      for (const c of extractor.extract({ ...block, text }, { document })) {
        const { restates: _, subject: __, ...draft } = c.draft
        const lifted = { ...c, draft, start: c.start + block.start, end: c.end + block.start }
        found.push({ ...lifted, block: block.index, language: block.language, extractor: extractor.id })
      }
    }
  }
  const kept = inheritTableUnits.refine(found, document).filter((c) => c.type === 'amount')
  return resolveAmounts(kept, document)
}

export const shown = (document: Document): string[] =>
  amounts(document).map(
    ({ candidate, value }) => `${document.text.slice(candidate.start, candidate.end)}=${value.value} ${value.currency}`,
  )

/** A document with one table; the first row and the first column are headers. */
export function tableOf(rows: readonly (readonly string[])[], before = ''): Document {
  const caption = documentOf(before)
  let text = before === '' ? '' : `${before}\n`
  const blocks = [...caption.blocks]
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const span = { start: text.length, end: text.length + cell.length }
      text += cell + (c === row.length - 1 ? '\n' : '\t')
      blocks.push({
        ...span,
        index: blocks.length,
        kind: 'tableCell',
        path: `body/table:0/r${r}c${c}`,
        cell: { table: 0, row: r, column: c, header: r === 0 || c === 0 },
        role: 'content',
        language: 'kor',
        sentences: [span],
      })
    })
  })
  return { ...caption, text, blocks, language: 'kor' }
}

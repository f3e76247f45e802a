import type { Block, ExportLine, Span } from '../../../schemas/index.ts'
import type { ExportedDocument } from '../exported-document.ts'
import { citationHtml } from './document-report.ts'
import { escapeText } from './escape.ts'
import { LABELS, type ReportLanguage } from './labels.ts'
import { type Mark, markedText } from './marked-text.ts'
import { page } from './page.ts'
import { markedLines, recordTable } from './record-table.ts'
import { languageOf, markedRows, marksOfBlocks, tableHtml } from './text-blocks.ts'
import { detailsInWords, nameInWords } from './value-words.ts'

/** Blocks that are longer are cut around their mentions, to this many characters on each side. */
const CONTEXT = 200

/** The part of a block that is quoted: around its mentions, not beginning or ending inside a pair of surrogates. */
function quoted(text: string, block: Block, marks: readonly Mark[]): Span {
  const from = marks[0]?.start ?? block.start
  const to = marks.reduce((last, { end }) => Math.max(last, end), from)
  const [start, end] = [Math.max(block.start, from - CONTEXT), Math.min(block.end, to + CONTEXT)]
  return {
    start: start > block.start && /[\udc00-\udfff]/.test(text.charAt(start)) ? start + 1 : start,
    end: end < block.end && /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end,
  }
}

/** The blocks that hold mentions, each as a quotation with its mentions marked; of a table its header and the rows that hold some. */
function quotations(text: string, blocks: readonly Block[], marks: readonly Mark[]): readonly string[] {
  const touching = marksOfBlocks(blocks, marks)
  const quotes: string[] = []
  let first = 0
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]!
    if (block.cell?.table !== blocks[first]?.cell?.table) first = i
    const inside = touching[i]!
    if (inside.length === 0) i++
    else if (block.cell === undefined) quotes.push(quotation(text, blocks[i++]!, inside))
    else {
      const { html, next } = tableHtml(text, blocks, touching, first, markedRows(blocks, touching, first))
      quotes.push(`<blockquote>${html}</blockquote>`)
      i = next
    }
  }
  return quotes
}

function quotation(text: string, block: Block, inside: readonly Mark[]): string {
  const part = quoted(text, block, inside)
  const [before, after] = [part.start > block.start ? '…' : '', part.end < block.end ? '…' : '']
  return `<blockquote class="block"${languageOf(block)}>${before}${markedText(text, part, inside)}${after}</blockquote>`
}

function documentSection(document: ExportedDocument, index: number, language: ReportLanguage): string {
  const text = document.text()
  const lines = markedLines(document.lines, `d${index + 1}m`)
  const marks = lines.map(({ mark }) => mark)
  return [
    `<section><h3>${escapeText(document.citation.title ?? document.uri)}</h3>`,
    citationHtml(document, language),
    recordTable(lines, language),
    ...quotations(text, document.blocks(), marks),
    '</section>',
  ].join('\n')
}

const isEntity = (line: ExportLine, id: string): boolean => 'id' in line.value && line.value.id === id

/**
 * One zone or institution as a page of HTML that stands alone: what each document says of it and the sums tied to it, by publication
 * date, with the evidence in its context. Null where no document names it. `documents` are those of an export of the entity.
 */
export function entityReport(
  id: string,
  documents: Iterable<ExportedDocument>,
  language: ReportLanguage,
): string | null {
  const labels = LABELS[language]
  const naming: ExportedDocument[] = []
  for (const document of documents) if (document.lines.some((line) => isEntity(line, id))) naming.push(document)
  const first = naming.flatMap(({ lines }) => lines).find((line) => isEntity(line, id))
  if (first === undefined || !('name' in first.value)) return null
  const inOrder = naming.sort((a, b) => {
    const [one, two] = [a.citation.published ?? '~', b.citation.published ?? '~']
    return one < two ? -1 : one > two ? 1 : 0
  })
  const title = nameInWords(first.value.name, language)
  return page(title, language, [
    `<header><h1>${escapeText(title)}</h1>`,
    `<p class="cite">${escapeText(detailsInWords(first.value, language))} · ${escapeText(id)}</p></header><main>`,
    `<h2>${labels.documents} (${naming.length})</h2>`,
    ...inOrder.map((document, i) => documentSection(document, i, language)),
    '</main>',
    `<footer><h2>teukgu</h2><p>${labels.made}</p></footer>`,
  ])
}

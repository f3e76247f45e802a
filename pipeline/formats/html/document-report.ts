import type { ExportedDocument } from '../exported-document.ts'
import { dateInWords } from './date-words.ts'
import { escapeText, link } from './escape.ts'
import { LABELS, type ReportLanguage } from './labels.ts'
import { page } from './page.ts'
import { markedLines, recordCounts, recordTable } from './record-table.ts'
import { textBlocks } from './text-blocks.ts'

/** The facts of a citation as one line of HTML. */
export function citationHtml({ citation, uri }: ExportedDocument, language: ReportLanguage): string {
  const labels = LABELS[language]
  const facts = [
    citation.publisher === null ? null : `${labels.publisher} ${escapeText(citation.publisher)}`,
    `${labels.published} ${escapeText(citation.published === null ? labels.unknown : dateInWords(citation.published, language))}`,
    `${labels.source} ${link(citation.source)}`,
    citation.source === uri ? null : `${labels.document} ${escapeText(uri)}`,
  ]
  return `<p class="cite">${facts.filter((fact) => fact !== null).join(' · ')}</p>`
}

/** What checks found out about the document, in words. */
function findingsHtml(document: ExportedDocument, language: ReportLanguage): readonly string[] {
  const found = document.findings()
  if (found.length === 0) return []
  const items = found.map((explanation) => `<li>${escapeText(explanation[language])}</li>`)
  return [`<section><h2>${LABELS[language].doubts}</h2>`, `<ul class="findings">${items.join('\n')}</ul></section>`]
}

/**
 * One document as a page of HTML that stands alone: its citation, its records, and its text with the evidence marked. No script,
 * nothing loaded; text is never markup.
 */
export function documentReport(document: ExportedDocument, language: ReportLanguage): string {
  const labels = LABELS[language]
  const title = document.citation.title ?? document.uri
  const lines = markedLines(document.lines)
  const marks = lines.map(({ mark }) => mark)
  return page(title, language, [
    `<header><h1>${escapeText(title)}</h1>`,
    citationHtml(document, language),
    `${recordCounts(lines, language)}</header><main>`,
    ...findingsHtml(document, language),
    `<section><h2>${labels.records}</h2>`,
    `${recordTable(lines, language)}</section>`,
    `<section><h2>${labels.text}</h2>`,
    ...textBlocks(document.text(), document.blocks(), marks, language),
    '</section></main>',
    `<footer><h2>teukgu</h2><p>${labels.made}<br>${escapeText(document.documentId)}</p></footer>`,
  ])
}

import type { ExportLine } from '../../../schemas/index.ts'
import { doubtInWords } from './doubt-words.ts'
import { escapeText } from './escape.ts'
import { LABELS, LETTERS, REPORT_TYPES, type ReportLanguage } from './labels.ts'
import type { Mark } from './marked-text.ts'
import { valueInWords } from './value-words.ts'

/** A line with the mark that shows it in the text. */
export interface MarkedLine {
  readonly line: ExportLine
  readonly mark: Mark
}

/** Lines with their marks; `prefix` keeps the anchors of two documents apart. */
export const markedLines = (lines: readonly ExportLine[], prefix = 'm'): readonly MarkedLine[] =>
  lines.map((line, i) => ({
    line,
    mark: { id: `${prefix}${i + 1}`, type: line.type, start: line.start, end: line.end },
  }))

/** Lines of one record together, records by type and then in the order of the text. */
function byRecord(lines: readonly MarkedLine[]): readonly (readonly MarkedLine[])[] {
  const records = new Map<string, MarkedLine[]>()
  for (const marked of lines) {
    const { type, record } = marked.line
    const group = records.get(`${type} ${record}`)
    if (group === undefined) records.set(`${type} ${record}`, [marked])
    else group.push(marked)
  }
  const groups = [...records.values()]
  return REPORT_TYPES.flatMap((type) => groups.filter(([first]) => first?.line.type === type))
}

function row(group: readonly MarkedLine[], language: ReportLanguage): string {
  const labels = LABELS[language]
  const [first] = group
  if (first === undefined) return ''
  const { line } = first
  const quotes = group.map(({ line: { quote }, mark }) => `<a href="#${mark.id}">${escapeText(quote)}</a>`).join('<br>')
  const doubts = [...new Set(group.flatMap(({ line: { doubts: told } }) => told))]
  const doubtful =
    doubts.length === 0
      ? ''
      : `<div class="doubts">${labels.doubts}: ${escapeText(doubts.map((code) => doubtInWords(code, language)).join(', '))}</div>`
  const states = [...new Set(group.map(({ line: { review } }) => labels.states[review]))].join(', ')
  const type = `${labels.types[line.type]}<sup>${LETTERS[line.type]}</sup>`
  return `<tr><th scope="row">${type}</th><td>${escapeText(valueInWords(line, language))}${doubtful}</td><td>${quotes}</td><td>${states}</td></tr>`
}

/** The records of a document as a table, each with links to its evidence below. */
export function recordTable(lines: readonly MarkedLine[], language: ReportLanguage): string {
  const { type, value, evidence, state } = LABELS[language]
  const head = [type, value, evidence, state].map((label) => `<th scope="col">${label}</th>`).join('')
  const rows = byRecord(lines).map((group) => row(group, language))
  return `<div class="scroll"><table class="records"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`
}

/** How many records of each type there are, and how many of all a person has judged. */
export function recordCounts(lines: readonly MarkedLine[], language: ReportLanguage): string {
  const { manyTypes, judged: judgedOf } = LABELS[language]
  const records = byRecord(lines)
  const counts = REPORT_TYPES.map(
    (type) => `${manyTypes[type]} ${records.filter(([first]) => first?.line.type === type).length}`,
  )
  const judged = records.filter((group) => group.every(({ line: { review } }) => review !== 'pending')).length
  return `<p class="cite">${[...counts, judgedOf(judged, records.length)].join(' · ')}</p>`
}

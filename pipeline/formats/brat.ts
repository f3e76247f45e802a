import type { EntityType, ExportLine } from '../../schemas/index.ts'
import { ENTITY_TYPES, reviewStateSchema } from '../../schemas/index.ts'
import { codePointsOf } from './code-points.ts'
import type { ExportedDocument } from './exported-document.ts'

/** One file of an export that is a folder; `path` is relative to it, with `/`. */
export interface ExportedFile {
  readonly path: string
  readonly text: string
}

/** Where Python's readers end a line: brat must see one line for one annotation. */
const LINE_END = /[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]+/g

const bratType = (type: EntityType): string => type.charAt(0).toUpperCase() + type.slice(1)

/** The parts of a mention that stand on one line each; brat has no annotation across line ends. */
function fragmentsOf({ quote, start }: ExportLine): { start: number; end: number; text: string }[] {
  const fragments: { start: number; end: number; text: string }[] = []
  let from = 0
  for (const { 0: ending, index } of [...quote.matchAll(LINE_END), { 0: '', index: quote.length }]) {
    if (index > from) fragments.push({ start: start + from, end: start + index, text: quote.slice(from, index) })
    from = index + ending.length
  }
  return fragments
}

function annotationLines(line: ExportLine, number: number, codePoint: (offset: number) => number): string {
  const fragments = fragmentsOf(line)
  const places = fragments.map(({ start, end }) => `${codePoint(start)} ${codePoint(end)}`).join(';')
  const { value, record, confidence, doubts, rule } = line
  const note = JSON.stringify({ value, record, confidence, doubts, rule })
  return [
    `T${number}\t${bratType(line.type)} ${places}\t${fragments.map(({ text }) => text).join(' ')}`,
    `A${number}\tReview T${number} ${line.review}`,
    `#${number}\tAnnotatorNotes T${number}\t${note.replace(LINE_END, ' ')}`,
    '',
  ].join('\n')
}

const CONFIGURATION = `[entities]
${ENTITY_TYPES.map(bratType).join('\n')}
[relations]
[events]
[attributes]
Review\tArg:<ENTITY>, Value:${reviewStateSchema.options.join('|')}
`

/** A name below the folder of the export, whatever the database says; `taken` tells two files of one name apart. */
function pathOf({ uri, documentId }: ExportedDocument, taken: Set<string>): string {
  const steps = uri.split('/').map((step) => (/^\.{0,2}$/.test(step) ? '_' : step.replace(/[\\\0]/g, '_')))
  const name = steps.join('/').replace(/\.txt$/, '')
  const path = taken.has(name) ? `${name}.${documentId.replace('sha256:', '').slice(0, 12)}` : name
  taken.add(path)
  return path
}

/**
 * A brat folder: for each document its canonical text (`.txt`) and its mentions (`.ann`, offsets in code points), and an
 * `annotation.conf`.
 * @see https://brat.nlplab.org/standoff.html
 */
export function* brat(documents: Iterable<ExportedDocument>): Iterable<ExportedFile> {
  yield { path: 'annotation.conf', text: CONFIGURATION }
  const taken = new Set<string>()
  for (const document of documents) {
    const path = pathOf(document, taken)
    const text = document.text()
    const codePoint = codePointsOf(text)
    yield { path: `${path}.txt`, text }
    yield { path: `${path}.ann`, text: document.lines.map((l, i) => annotationLines(l, i + 1, codePoint)).join('') }
  }
}

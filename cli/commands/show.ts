import { reviewedReader } from '../../pipeline/decisions/reviewed-lines.ts'
import type { Store, StoredDocument } from '../../pipeline/store/store.ts'
import { ENTITY_TYPES, type ExportLine } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { findDocument } from '../find-document.ts'
import { escapeControls, shellQuote } from '../output/escape.ts'
import { inContext, lineCounter, oneLine } from '../output/evidence.ts'
import { counted, describeValue } from '../output/format.ts'
import { shortKey } from '../output/item-line.ts'
import { nextCommand, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu show` is told. */
export interface ShowOptions extends ReviewOptions {
  readonly text: boolean
}

/** An export line with the id by which decisions name its mention. */
interface ShownMention extends ExportLine {
  readonly mention: string | null
}

const MAX_QUOTES = 3

function evidence(text: string, shown: ShownMention, line: number): string {
  const { mention, review, doubts } = shown
  const doubt = doubts.length === 0 ? '' : `  ? ${doubts.join(', ')}`
  const state = review === 'pending' ? '' : `  ${review}`
  return `      ${line}: ${inContext(text, shown)}  ${shortKey(mention ?? '')}${state}${doubt}`
}

function recordLines(mentions: readonly ShownMention[], text: string, lineOf: (offset: number) => number): string[] {
  const byRecord = new Map<string, ShownMention[]>()
  for (const mention of mentions) byRecord.set(mention.record, [...(byRecord.get(mention.record) ?? []), mention])
  return [...byRecord.values()].flatMap((group) => {
    const shown = group.slice(0, MAX_QUOTES)
    const more = group.length > shown.length ? [`      … ${group.length - shown.length} more`] : []
    const head = group[0] === undefined ? [] : [`  ${oneLine(describeValue(group[0]))}`]
    return [...head, ...shown.map((m) => evidence(text, m, lineOf(m.start))), ...more]
  })
}

/** Each pair on two lines, Korean first. */
const pairLines = ({ pairs }: StoredDocument, text: string): string[] =>
  pairs.flatMap(({ korean, english }) => [
    `  ${oneLine(text.slice(korean.start, korean.end))}`,
    `    = ${oneLine(text.slice(english.start, english.end))}`,
  ])

function headLines(document: StoredDocument): string[] {
  const published = document.publication.map(({ edtf, basis }) => `${edtf} (${basis})`).join(', ')
  const facts = [document.state, document.language, document.encoding, published && `published ${published}`]
  const lines = [escapeControls(document.uri), `  ${facts.filter(Boolean).join(' · ')}`]
  if (document.documentId !== null) lines.push(`  ${document.documentId}`)
  if (document.reason !== null) lines.push(`  ${oneLine(document.reason)}`)
  for (const { severity, code, message } of document.issues) lines.push(`  ${severity} ${code}: ${oneLine(message)}`)
  return lines
}

function humanText(document: StoredDocument, mentions: readonly ShownMention[], options: ShowOptions): string {
  const text = document.text ?? ''
  const lines = headLines(document)
  for (const type of ENTITY_TYPES) {
    const ofType = mentions.filter((mention) => mention.type === type)
    if (ofType.length === 0) continue
    lines.push('', `${type} (${counted(ofType.length, 'mention')})`, ...recordLines(ofType, text, lineCounter(text)))
  }
  if (document.pairs.length > 0)
    lines.push('', counted(document.pairs.length, 'sentence pair'), ...pairLines(document, text))
  const form = document.text === null ? '--json' : '--text'
  const next = nextCommand(`show ${shellQuote(document.uri)} ${form}`, { db: options.db })
  return [...lines, '', `next: ${next}`, ''].join('\n')
}

/** The lines of a document in every review state, each with the id by which decisions name it. */
function shownMentions(store: Store, document: StoredDocument): ShownMention[] {
  const keys = new Map(
    store.review.items(document.id).map(({ type, start, end, key }) => [`${type} ${start} ${end}`, key]),
  )
  return reviewedReader(store)(document).map((line) => ({
    ...line,
    mention: keys.get(`${line.type} ${line.start} ${line.end}`) ?? null,
  }))
}

/** `teukgu show DOC`. Throws UsageError where no document, or more than one, is meant. */
export async function show(reference: string, options: ShowOptions): Promise<number> {
  return withReview(options, async ({ store }) => {
    const { id } = findDocument(store, reference, options.db)
    const document = store.document(id)
    if (document === null) throw new UsageError(`No document is called ${reference}`)
    if (options.text) {
      if (document.text === null)
        throw new UsageError(`${document.uri} has no text: ${document.reason ?? document.state}`)
      await writeData(document.text)
    } else {
      const mentions = shownMentions(store, document)
      const { id: _, text: __, ...told } = document
      await writeData(
        options.json ? `${JSON.stringify({ ...told, records: mentions })}\n` : humanText(document, mentions, options),
      )
    }
    return EXIT.ok
  })
}

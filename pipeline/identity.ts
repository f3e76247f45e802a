import * as crypto from 'node:crypto'
import type { Document, EntityType, ExtractedRecord } from '../schemas/index.ts'
import type { AnyResolved } from './extraction.ts'

/** The SHA-256 of a text in UTF-8, hexadecimal. The one-shot hash of Node 20.12 and later takes half the time; older ones have only the stream. */
export const sha256: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text)
    : (text) => crypto.createHash('sha256').update(text).digest('hex')
/** The first 24 hexadecimal digits of the SHA-256 of a text. */
export const digest = (text: string): string => sha256(text).slice(0, 24)
/** White space that is no blank, blanks that stand together or at an end, and all but ASCII. */
const UNEVEN = /[^ -~]| {2}|^ | $/
const fold = (text: string): string => (UNEVEN.test(text) ? text.normalize('NFKC').replace(/\s+/g, ' ').trim() : text)

/** What makes two mentions of one document the same record: the value, for names the entity, for amounts also the subject. */
function canonicalValue(value: ExtractedRecord['value']): string {
  if ('edtf' in value) return value.edtf
  if ('id' in value) return value.id
  const subject = value.subject === undefined ? '' : fold(value.subject.quote)
  return `${value.currency ?? ''}|${value.value}|${value.max ?? ''}|${subject}`
}

/** Hash of document id, type and canonical value: the same in every run, and whoever says the value. */
export const recordIdOf = (documentId: string, type: EntityType, value: ExtractedRecord['value']): string =>
  `r_${digest(`${documentId}\0${type}\0${canonicalValue(value)}`)}`

/** The record of a resolved mention. */
export const recordId = ({ candidate, value }: AnyResolved, document: Document): string =>
  recordIdOf(document.id, candidate.type, value)

/** Hash of document id, type, span and rule: the same in every run. */
export const mentionId = ({ candidate }: AnyResolved, document: Document): string =>
  `m_${digest(`${document.id}\0${candidate.type}\0${candidate.start}\0${candidate.end}\0${candidate.rule}`)}`

import { readSpan } from '../../../pipeline/read-span.ts'
import { readTyped } from '../../../pipeline/read-typed.ts'
import { storedDocument } from '../../../pipeline/stored-document.ts'
import { readingRequestSchema, readingSchema, typedQuerySchema, typedReadingSchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { Refusal } from '../refusal.ts'
import { labelOf } from '../views/label.ts'

const span = endpoint({
  method: 'post',
  path: '/api/reading',
  summary: 'What the extractors read in a stretch of text that a person marked; nothing is stored',
  body: readingRequestSchema,
  answer: readingSchema,
  problems: [404],
  handle({ body }, { store }) {
    const document = storedDocument(store, body.document)
    if (document === null) throw new Refusal(404, `There is no text of document ${body.document}`)
    const claims = readSpan(document, body.type, body)
    return { body: { claims: claims.map((claim) => ({ claim, label: labelOf(claim.value) })) } }
  },
})

const typed = endpoint({
  method: 'get',
  path: '/api/reading',
  summary:
    'What a person typed as a sum or a date, read as the extractors read articles; refused where not all of it is read',
  query: typedQuerySchema,
  answer: typedReadingSchema,
  handle({ query: { type, text, document } }, { store }) {
    const published = document === undefined ? null : (store.catalog.document(document)?.publication[0]?.edtf ?? null)
    const reading = readTyped(type, text, published)
    if ('fields' in reading) return { body: { fields: reading.fields, refused: null, part: null } }
    const part = reading.refused === 'partly-read' ? reading.part : null
    return { body: { fields: null, refused: reading.refused, part } }
  },
})

/** What the extractors read in a stretch that a person marked, or in what one typed. */
export const READING_ENDPOINTS = [span, typed]

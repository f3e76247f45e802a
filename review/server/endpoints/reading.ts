import { readSpan } from '../../../pipeline/read-span.ts'
import { storedDocument } from '../../../pipeline/stored-document.ts'
import { readingRequestSchema, readingSchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { Refusal } from '../refusal.ts'
import { labelOf } from '../views/label.ts'

export const readingEndpoint = endpoint({
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

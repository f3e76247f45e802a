import { z } from 'zod'
import { setCoverage, setPublication } from '../../../pipeline/decisions/facts.ts'
import type { DocumentRow } from '../../../pipeline/store/catalog.ts'
import {
  coverageChangeSchema,
  coverageSchema,
  documentListSchema,
  documentPageQuerySchema,
  documentPageSchema,
  documentQuerySchema,
  metadataChangeSchema,
  numberTextSchema,
  publicationPreviewSchema,
  publicationQuerySchema,
  publishedSchema,
} from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { pageOf, stretchOf } from '../offset-cursor.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { completeTypes, toDocumentLine, toDocumentPage } from '../views/document-page.ts'
import { previewOf, publishedOf } from '../views/published.ts'

const byNumber = z.object({ id: numberTextSchema })

/** The document of a number. Throws Refusal where there is none. */
function rowOf({ store }: Services, id: number): DocumentRow {
  const row = store.catalog.document(id)
  if (row === null) throw new Refusal(404, `There is no document ${id}`)
  return row
}

const list = endpoint({
  method: 'get',
  path: '/api/documents',
  summary: 'Documents by name, or those with the most to look at first',
  query: documentQuerySchema,
  answer: documentListSchema,
  handle({ query }, { store, refs }) {
    const { state, lang, q, open, sort } = query
    const filter = {
      ...(state === undefined ? {} : { states: state }),
      ...(lang === undefined ? {} : { languages: lang }),
      ...(q === undefined || q === '' ? {} : { name: q }),
      ...(open === undefined ? {} : { open }),
    }
    const stretch = stretchOf(query)
    const complete = completeTypes(store)
    const found = store.catalog.documents(filter, sort, stretch)
    return { body: pageOf(found, stretch, (row) => toDocumentLine(row, refs.refOf(row), complete(row.textSha256))) }
  },
})

const one = endpoint({
  method: 'get',
  cached: true,
  path: '/api/documents/{id}',
  summary: 'A document: its text, blocks, marks and publication date',
  params: byNumber,
  query: documentPageQuerySchema,
  answer: documentPageSchema,
  problems: [404],
  handle: ({ params, query }, services) => ({
    body: toDocumentPage(services, rowOf(services, params.id), query.until),
  }),
})

const setMetadata = endpoint({
  method: 'put',
  path: '/api/documents/{id}/metadata',
  summary: 'Sets the publication date of a document, or takes it back with null; the next run resolves dates by it',
  params: byNumber,
  body: metadataChangeSchema,
  answer: publishedSchema,
  problems: [404, 422],
  handle({ params, body }, services) {
    const row = rowOf(services, params.id)
    setPublication(services.session, row.id, body.published)
    services.hub.publish({ event: 'decided', data: { keys: [], all: true } })
    return { body: publishedOf(services.store, row) }
  },
})

const preview = endpoint({
  method: 'get',
  path: '/api/documents/{id}/publication',
  summary: 'The dates that a publication date would change; nothing is stored',
  params: byNumber,
  query: publicationQuerySchema,
  answer: publicationPreviewSchema,
  problems: [404],
  handle: ({ params, query }, services) => ({
    body: previewOf(services.store, rowOf(services, params.id), query.published),
  }),
})

const cover = endpoint({
  method: 'put',
  path: '/api/coverage',
  summary: 'Says that nothing of a type (null: of any) is missed in a text, or takes that back',
  body: coverageChangeSchema,
  answer: coverageSchema,
  problems: [404, 409],
  handle({ body }, services) {
    const { store, session } = services
    const { document, type, complete, expect } = body
    const { textSha256 } = rowOf(services, document)
    if (textSha256 !== expect)
      throw new Refusal(409, 'The text is no longer the one that was read', { kind: 'changed', current: textSha256 })
    setCoverage(session, document, type, complete)
    return { body: { document, complete: [...completeTypes(store)(textSha256)] } }
  },
})

/** Documents, their publication dates and what is said of a whole text. */
export const DOCUMENT_ENDPOINTS = [list, preview, one, setMetadata, cover]

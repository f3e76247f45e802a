import { factsOf } from '../../../pipeline/decisions/standing-facts.ts'
import { previewPublication } from '../../../pipeline/preview-publication.ts'
import type { DocumentRow } from '../../../pipeline/store/catalog.ts'
import type { Store } from '../../../pipeline/store/store.ts'
import { storedDocument } from '../../../pipeline/stored-document.ts'
import type { PublicationPreview, Published } from '../../api/index.ts'

/** The doubt of a date that only the publication date could complete. */
const WAITING = 'no-publication-date'

/** What a person set as the publication date; null where nobody did. */
function setDate(store: Store, uri: string): string | null {
  return factsOf(store, ['publication']).findLast(({ document }) => document === uri)?.published ?? null
}

/** How the publication date of a document is known. */
export function publishedOf(store: Store, { id, uri, publication }: DocumentRow): Published {
  const [first] = publication
  const set = setDate(store, uri)
  const groups = store.review.groups({ files: [id] }).filter(({ codes }) => codes.includes(WAITING))
  const waiting = groups.reduce((sum, { count }) => sum + count, 0)
  return {
    edtf: first?.edtf ?? null,
    basis: set !== null && set === first?.edtf ? 'person' : (first?.basis ?? null),
    set,
    due: set !== null && set !== first?.edtf,
    candidates: [...publication],
    waiting,
  }
}

/** The dates of a document that another publication date would change. */
export function previewOf(store: Store, { id }: DocumentRow, published: string): PublicationPreview {
  const document = storedDocument(store, id)
  if (document === null) return { published, changes: [], incomplete: 0 }
  const found = previewPublication(document, published)
  const keys = new Map(store.review.items(id).map(({ start, end, key }) => [`${start} ${end}`, key]))
  const changes = found.changes.flatMap((change) => {
    const key = keys.get(`${change.start} ${change.end}`)
    return key === undefined ? [] : [{ key, ...change }]
  })
  return { published, changes, incomplete: found.incomplete }
}

import type { Document, Language, Publication } from '../schemas/index.ts'
import type { Store } from './store/store.ts'

/** A stored document as it stood before extraction; null where it has no text. */
export function storedDocument(store: Store, fileId: number): Document | null {
  const stored = store.document(fileId)
  if (stored === null || stored.documentId === null || stored.text === null) return null
  const { documentId: id, uri, text, language, metadata, publication } = stored
  return {
    ...{ id, uri, text, metadata },
    language: (language ?? 'und') as Language,
    publication: publication as readonly Publication[] as Publication[],
    blocks: [...store.blocks(fileId)],
  }
}

import { citationOf, citedPart } from '../../../pipeline/formats/citation.ts'
import type { DocumentHead } from '../../../pipeline/store/catalog.ts'
import type { Store, StoredDocument } from '../../../pipeline/store/store.ts'
import type { Block } from '../../../schemas/index.ts'
import type { DocumentRef } from '../../api/index.ts'

const MOST_TITLES = 20_000

/** What a title is read from. */
interface Content {
  readonly document: StoredDocument | null
  readonly blocks: readonly Block[]
}

/** Tells documents by number. Titles that stand in the text alone are read once. */
export class DocumentRefs {
  readonly #store: Store
  readonly #titles = new Map<string, string | null>()

  constructor(store: Store) {
    this.#store = store
  }

  #contentOf(id: number): Content {
    const store = this.#store
    return {
      document: store.document(id),
      get blocks() {
        return store.blocks(id)
      },
    }
  }

  #titleOf({ textSha256, metadata }: DocumentHead, content: () => Content): string | null {
    if (metadata.title !== undefined || textSha256 === null) return citedPart(metadata.title)
    const known = this.#titles.get(textSha256)
    if (known !== undefined) return known
    const read = content()
    const title = read.document === null ? null : citationOf(read.document, () => read.blocks).title
    if (this.#titles.size >= MOST_TITLES) this.#titles.clear()
    this.#titles.set(textSha256, title)
    return title
  }

  /** A document as others refer to it; `content` where it was read already. */
  refOf(head: DocumentHead, content: () => Content = () => this.#contentOf(head.id)): DocumentRef {
    const { id, uri, language, publication } = head
    return { id, uri, title: this.#titleOf(head, content), language, published: publication[0]?.edtf ?? null }
  }

  /** The documents of these numbers; one that is gone keeps its number alone. */
  of(ids: readonly number[]): (id: number) => DocumentRef {
    const heads = this.#store.catalog.heads(ids)
    const refs = new Map([...heads].map(([id, head]) => [id, this.refOf(head)]))
    return (id) => refs.get(id) ?? { id, uri: '', title: null, language: null, published: null }
  }
}

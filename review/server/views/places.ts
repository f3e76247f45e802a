import type { ReviewItem } from '../../../pipeline/store/review-store.ts'
import type { Store } from '../../../pipeline/store/store.ts'
import type { EntityType } from '../../../schemas/index.ts'

/** The item at a place of a document that is known by its name; null where none stands there. */
export type Places = (
  uri: string,
  type: EntityType,
  start: number,
  end: number,
) => (Pick<ReviewItem, 'key' | 'review'> & { readonly fileId: number }) | null

/** Finds items by place; the items of each document are read once. */
export function placesOf(store: Store): Places {
  const numbers = store.catalog.numbers()
  const known = new Map<number, ReadonlyMap<string, ReviewItem>>()
  const itemsOf = (fileId: number): ReadonlyMap<string, ReviewItem> => {
    const found = known.get(fileId)
    if (found !== undefined) return found
    const items = new Map(store.review.items(fileId).map((item) => [`${item.type} ${item.start} ${item.end}`, item]))
    known.set(fileId, items)
    return items
  }
  return (uri, type, start, end) => {
    const fileId = numbers.get(uri)
    const item = fileId === undefined ? undefined : itemsOf(fileId).get(`${type} ${start} ${end}`)
    return fileId === undefined || item === undefined ? null : { key: item.key, review: item.review, fileId }
  }
}

import type { EntityRef } from '../pipeline/entities/entity-document.ts'
import { kindOfId, listEntities } from '../pipeline/entities/read-entities.ts'
import type { StoredEntity } from '../pipeline/store/entity-store.ts'
import type { Store } from '../pipeline/store/store.ts'
import type { Name } from '../schemas/index.ts'
import { UsageError } from './exit-code.ts'
import { shellQuote } from './output/escape.ts'
import { counted } from './output/format.ts'
import { nextCommand, talk } from './output/talk.ts'

/** The name of a stored entity. */
export const nameOf = ({ value }: Pick<StoredEntity, 'value'>): Name => (value as { name: Name }).name

/** Names of an entity in both languages, apart by a dot. */
export const nameText = ({ ko, en }: Name): string => [ko, en].filter((part) => part !== undefined).join(' · ')

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Entities whose id or name holds a text, whatever its case. */
export function entitiesNamed(entities: readonly StoredEntity[], text: string): StoredEntity[] {
  const wanted = folded(text)
  return entities.filter((entity) =>
    [entity.id, nameText(nameOf(entity))].some((name) => folded(name).includes(wanted)),
  )
}

const MAX_FITS = 10

/** The entity of an id, or the one whose name is, or else holds, the reference. Throws UsageError; names what fits. */
export function findEntity(store: Store, reference: string, db: string): EntityRef {
  const entities = listEntities(store)
  const exact = entities.filter(({ id }) => id === reference)
  const named = entities.filter((entity) =>
    Object.values(nameOf(entity)).some((name) => folded(name ?? '') === folded(reference)),
  )
  const fits = [exact, named, entitiesNamed(entities, reference)].find((found) => found.length > 0) ?? []
  const [first, ...others] = fits
  if (first === undefined)
    throw new UsageError(`No zone or institution is called ${reference}`, nextCommand('entities list', { db }))
  if (others.length === 0) return { type: first.type, id: first.id }
  const { problem } = talk(false)
  problem(`${counted(fits.length, 'entity', 'entities')} fit ${reference}:`)
  for (const entity of fits.slice(0, MAX_FITS)) problem(`  ${entity.id}  ${nameText(nameOf(entity))}`)
  if (fits.length > MAX_FITS) problem(`  … ${fits.length - MAX_FITS} more`)
  throw new UsageError('Expected one entity', nextCommand(`entities show ${shellQuote(first.id)}`, { db }))
}

/** An id as a reference to an entity, whether or not a document names it. Throws UsageError for what is no id. */
export function entityOfId(id: string): EntityRef {
  const type = kindOfId(id)
  if (type === null) throw new UsageError(`Unexpected id ${id}, expected zone/… or inst/…`)
  return { type, id }
}

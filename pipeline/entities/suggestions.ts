import type { Name, ZoneValue } from '../../schemas/index.ts'
import type { StoredEntity } from '../store/entity-store.ts'
import { gazetteerFacts, type Listed } from './related.ts'
import { type Nameable, type Suggestion, suggestSame } from './suggest.ts'

interface EntityValue extends Partial<Pick<ZoneValue, 'zoneType' | 'region'>> {
  readonly name: Name
  readonly kind?: string
}

const valueIn = ({ value }: Pick<StoredEntity, 'value'>): EntityValue => value as EntityValue

/** The name of a stored entity. */
export const nameOf = (entity: Pick<StoredEntity, 'value'>): Name => valueIn(entity).name

/** Zone type, or kind of institution. */
export const kindOf = (entity: Pick<StoredEntity, 'value'>): string =>
  valueIn(entity).zoneType ?? valueIn(entity).kind ?? 'other'

/** Codes of the provinces and metropolitan cities that it lies in, as far as a record or a list tells. */
export const regionsOf = (entity: Pick<StoredEntity, 'value'>, listed: Listed | null): readonly string[] =>
  listed?.region ?? [valueIn(entity).region ?? []].flat()

/** Pairs of entities that may be one, those of most documents first. */
export function suggestionsOf(entities: readonly StoredEntity[]): Suggestion[] {
  const facts = gazetteerFacts()
  const nameables = entities.map((entity): Nameable => {
    const { type, id, documents } = entity
    const listed = facts(id)
    const told = { name: nameOf(entity), kind: kindOf(entity), region: regionsOf(entity, listed) }
    return { type, id, documents, ...told, listed: listed !== null }
  })
  return suggestSame(nameables)
}

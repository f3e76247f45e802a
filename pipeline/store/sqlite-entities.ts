import type { Database } from 'better-sqlite3'
import type { EntityStore, StoredEntity } from './entity-store.ts'
import { prepare, query } from './query.ts'

const listed = query
  .selectFrom('entity')
  .innerJoin('record', (join) =>
    join.onRef('record.type', '=', 'entity.type').onRef('record.entity_id', '=', 'entity.id'),
  )
  .select(['entity.type', 'entity.id', 'entity.value'])
  .select((eb) => eb.fn.count<number>('record.source_file_id').distinct().as('documents'))
  .groupBy(['entity.type', 'entity.id'])
  .orderBy('documents', 'desc')
  .orderBy('entity.type')
  .orderBy('entity.id')

/** The entities of a SQLite store. */
export function sqliteEntities(db: Database): EntityStore {
  return {
    list() {
      const rows = prepare(db, listed).all()
      return rows.map((row) => ({ ...row, value: JSON.parse(row.value) }) as StoredEntity)
    },
    filesOf(type, ids) {
      const files = query
        .selectFrom('record')
        .select('source_file_id')
        .distinct()
        .where('type', '=', type)
        .where('entity_id', 'in', [...ids])
        .compile()
      return db
        .prepare(files.sql)
        .pluck()
        .all(...files.parameters) as number[]
    },
  }
}

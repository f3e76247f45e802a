import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { EntityType, Finding, ReviewState } from '../../schemas/index.ts'
import type { FindingVerdict } from '../decisions/meet-settlements.ts'
import { findingPage, type RefreshStatements, refreshStatements } from './finding-queries.ts'
import type { FindingFilter, FindingPlace, FindingStore, PlacedFinding } from './finding-store.ts'
import { prepare, query } from './query.ts'
import { refreshConflicts } from './refresh-conflicts.ts'
import * as settled from './sqlite-settlements.ts'

interface FindingRecord {
  readonly source_file_id: number
  readonly other_file_id: number | null
  readonly finding: string
  readonly verdict: string | null
}

interface PlaceRow {
  readonly id: string
  readonly type: EntityType
  readonly quote: string
  readonly start_offset: number
  readonly end_offset: number
  readonly uri: string
  readonly fileId: number
  readonly documentId: string
  readonly position: number
  readonly value: string
  readonly review: ReviewState | null
}

const mentionsOf = query
  .selectFrom('mention')
  .innerJoin('source_file', 'source_file.id', 'mention.source_file_id')
  .innerJoin('document', 'document.source_file_id', 'mention.source_file_id')
  .leftJoin('review_item', (join) =>
    join
      .onRef('review_item.source_file_id', '=', 'mention.source_file_id')
      .onRef('review_item.position', '=', 'mention.position'),
  )
  .select('review_item.review')
  .select(['mention.id', 'mention.type', 'mention.quote', 'mention.start_offset', 'mention.end_offset'])
  .select(['mention.position', 'mention.value'])
  .select(['source_file.uri', 'source_file.id as fileId', 'document.document_id as documentId'])

/** Gives findings the places of their mentions. */
function placing(db: Database): (row: FindingRecord) => PlacedFinding {
  return ({ source_file_id, other_file_id, finding, verdict }) => {
    const parsed: Finding = JSON.parse(finding)
    const files = [source_file_id, ...(other_file_id === null ? [] : [other_file_id])]
    const ids = parsed.mentions.map(({ mention }) => mention)
    const asked = mentionsOf.where('mention.source_file_id', 'in', files).where('mention.id', 'in', ids).compile()
    const rows = db.prepare(asked.sql).all(...asked.parameters) as PlaceRow[]
    const places = parsed.mentions.flatMap((named): FindingPlace[] => {
      const row = rows.find(({ id, documentId }) => id === named.mention && documentId === named.documentId)
      if (row === undefined) return []
      const { fileId, uri, position, type, quote, start_offset: start, end_offset: end, review } = row
      const value: unknown = JSON.parse(row.value)
      return [{ ...named, fileId, uri, position, type, value, quote, start, end, review: review ?? 'pending' }]
    })
    const said = verdict === null ? null : (JSON.parse(verdict) as FindingVerdict)
    return { ...parsed, fileId: source_file_id, places, verdict: said }
  }
}

const asked = ({ kinds = [], severities = ['high', 'medium', 'low'], fileId, settled, mention }: FindingFilter) =>
  findingPage({ kinds, severities, fileId: fileId ?? null, settled: settled ?? null, mention: mention ?? null })

const RECORD = [
  'finding.source_file_id',
  'finding.other_file_id',
  'finding.finding',
  'finding_verdict.verdict',
] as const

/** Most findings that a beginning of an id may mean. */
const MOST_FITS = 20

/** The findings side of a SQLite store. */
export function sqliteFindings(db: Database): FindingStore {
  const place = placing(db)
  let statements: RefreshStatements | undefined
  return {
    refresh() {
      statements ??= refreshStatements(db)
      const s = statements
      return db.transaction(() => refreshConflicts(s)).immediate()
    },
    list(filter = {}, limit = -1, offset = 0) {
      const page = asked(filter)
        .innerJoin('source_file', 'source_file.id', 'finding.source_file_id')
        .select(RECORD)
        .orderBy('finding.rank')
        .orderBy('source_file.uri')
        .orderBy('source_file.raw_uri')
        .orderBy('finding.id')
        .limit(limit)
        .offset(offset)
        .compile()
      return (db.prepare(page.sql).all(...page.parameters) as FindingRecord[]).map(place)
    },
    count(filter = {}) {
      const counted = asked(filter)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .compile()
      return (db.prepare(counted.sql).get(...counted.parameters) as { count: number }).count
    },
    find(reference) {
      const fits = query
        .selectFrom('finding')
        .leftJoin('finding_verdict', (join) =>
          join
            .onRef('finding_verdict.source_file_id', '=', 'finding.source_file_id')
            .onRef('finding_verdict.finding_id', '=', 'finding.id'),
        )
        .select(RECORD)
        .where(sql<string>`substr(finding.id, 1, length(${''}))`, '=', '')
        .orderBy('finding.id')
        .orderBy('finding.source_file_id')
        .limit(sql.lit(MOST_FITS))
      return (prepare(db, fits).all(reference, reference) as FindingRecord[]).map(place)
    },
    saveSettlements: (settlements) => settled.saveSettlements(db, settlements),
    settlementsFor: (fileId) => settled.settlementsFor(db, fileId),
    hasVerdicts: (fileId) => settled.hasVerdicts(db, fileId),
    judgedFiles: () => settled.judgedFiles(db),
    keepVerdicts: (fileId, judged) => settled.keepVerdicts(db, fileId, judged),
  }
}

import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { DocumentState, Issue } from '../../schemas/index.ts'
import type { Listed, ProblemFilter, ProblemRow, Stretch } from './catalog.ts'
import { query } from './query.ts'
import { all } from './review-queries.ts'

const DONE = ['ok', 'ok-with-problems'] as const

const undone = ({ states, codes }: ProblemFilter) =>
  query
    .selectFrom('source_file')
    .where('state', 'not in', [...DONE])
    .$if(states !== undefined, (q) => q.where('state', 'in', [...(states ?? [])]))
    .$if(codes !== undefined, (q) => q.where(sql<boolean>`false`))

const problems = ({ states, codes }: ProblemFilter) =>
  query
    .selectFrom('problem')
    .innerJoin('source_file', 'source_file.id', 'problem.source_file_id')
    .$if(states !== undefined, (q) => q.where('source_file.state', 'in', [...(states ?? [])]))
    .$if(codes !== undefined, (q) => q.where('problem.code', 'in', [...(codes ?? [])]))

interface Row {
  readonly fileId: number
  readonly uri: string
  readonly state: DocumentState
  readonly reason: string | null
  readonly code: string | null
  readonly severity: string | null
  readonly message: string | null
  readonly stage: string | null
  readonly start: number | null
  readonly end: number | null
}

function toProblem({ fileId, uri, state, reason, code, ...rest }: Row): ProblemRow {
  if (code === null) return { fileId, uri, state, reason, issue: null }
  const told = Object.entries({ code, ...rest }).filter(([, value]) => value !== null)
  return { fileId, uri, state, reason: null, issue: Object.fromEntries(told) as unknown as Issue }
}

const undoneRows = (filter: ProblemFilter) =>
  undone(filter)
    .select(['id as fileId', 'uri', 'state', 'reason'])
    .select([sql.lit(null).as('code'), sql.lit(null).as('severity'), sql.lit(null).as('message')])
    .select([sql.lit(null).as('stage'), sql.lit(null).as('start'), sql.lit(null).as('end')])
    .orderBy('uri')
    .orderBy('raw_uri')

const problemRows = (filter: ProblemFilter) =>
  problems(filter)
    .select(['source_file.id as fileId', 'source_file.uri', 'source_file.state', 'source_file.reason'])
    .select(['problem.code', 'problem.severity', 'problem.message', 'problem.stage'])
    .select(['problem.start_offset as start', 'problem.end_offset as end'])
    .orderBy('source_file.uri')
    .orderBy('source_file.raw_uri')
    .orderBy('problem.position')

/** Documents that are not done, then problems. */
export function problemPage(db: Database, filter: ProblemFilter, { limit, offset }: Stretch): Listed<ProblemRow> {
  const first =
    all(
      db,
      undone(filter).select((eb) => eb.fn.countAll<number>().as('count')),
    )[0]?.count ?? 0
  const then =
    all(
      db,
      problems(filter).select((eb) => eb.fn.countAll<number>().as('count')),
    )[0]?.count ?? 0
  const undoneNow = offset < first ? all(db, undoneRows(filter).limit(limit).offset(offset)) : []
  const left = limit - undoneNow.length
  const rest =
    left > 0
      ? all(
          db,
          problemRows(filter)
            .limit(left)
            .offset(Math.max(0, offset - first)),
        )
      : []
  return { rows: ([...undoneNow, ...rest] as Row[]).map(toProblem), total: first + then }
}

/** How many documents are in each state, and problems of each code. */
export function problemCounts(db: Database) {
  const states = query.selectFrom('source_file').select((eb) => ['state as name', eb.fn.countAll<number>().as('count')])
  const codes = query.selectFrom('problem').select((eb) => ['code as name', eb.fn.countAll<number>().as('count')])
  const counts = (found: readonly { name: string; count: number }[]) =>
    Object.fromEntries(found.map(({ name, count }) => [name, count]))
  return { states: counts(all(db, states.groupBy('state'))), codes: counts(all(db, codes.groupBy('code'))) }
}

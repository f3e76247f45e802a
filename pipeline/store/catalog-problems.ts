import type { Database } from 'better-sqlite3'
import { type Compilable, sql } from 'kysely'
import { DONE_STATES } from '../../schemas/index.ts'
import type { Listed, ProblemFilter, ProblemRow, Stretch } from './catalog.ts'
import { query } from './query.ts'
import { toIssue } from './read-statements.ts'
import { all } from './review-queries.ts'

const undone = ({ states, codes }: ProblemFilter) =>
  query
    .selectFrom('source_file')
    .where('state', 'not in', DONE_STATES)
    .$if(states !== undefined, (q) => q.where('state', 'in', [...(states ?? [])]))
    .$if(codes !== undefined, (q) => q.where(sql<boolean>`false`))

const problems = ({ states, codes }: ProblemFilter) =>
  query
    .selectFrom('problem')
    .innerJoin('source_file', 'source_file.id', 'problem.source_file_id')
    .$if(states !== undefined, (q) => q.where('source_file.state', 'in', [...(states ?? [])]))
    .$if(codes !== undefined, (q) => q.where('problem.code', 'in', [...(codes ?? [])]))

const undoneRows = (filter: ProblemFilter) =>
  undone(filter).select(['id as fileId', 'uri', 'state', 'reason']).orderBy('uri').orderBy('raw_uri')

const problemRows = (filter: ProblemFilter) =>
  problems(filter)
    .select(['source_file.id as fileId', 'source_file.uri', 'source_file.state'])
    .select(['problem.code', 'problem.severity', 'problem.message', 'problem.stage'])
    .select(['problem.start_offset as start', 'problem.end_offset as end'])
    .orderBy('source_file.uri')
    .orderBy('source_file.raw_uri')
    .orderBy('problem.position')

const countOf = (db: Database, counted: Compilable<{ count: number }>): number => all(db, counted)[0]?.count ?? 0

/** Documents that are not done, then problems. */
export function problemPage(db: Database, filter: ProblemFilter, { limit, offset }: Stretch): Listed<ProblemRow> {
  const undoneCount = countOf(
    db,
    undone(filter).select((eb) => eb.fn.countAll<number>().as('count')),
  )
  const problemCount = countOf(
    db,
    problems(filter).select((eb) => eb.fn.countAll<number>().as('count')),
  )
  const first = offset < undoneCount ? all(db, undoneRows(filter).limit(limit).offset(offset)) : []
  const behind = problemRows(filter)
    .limit(limit - first.length)
    .offset(Math.max(0, offset - undoneCount))
  const then = first.length < limit ? all(db, behind) : []
  const rows = [
    ...first.map((row): ProblemRow => ({ ...row, issue: null })),
    ...then.map(({ fileId, uri, state, ...issue }) => ({ fileId, uri, state, reason: null, issue: toIssue(issue) })),
  ]
  return { rows, total: undoneCount + problemCount }
}

/** How many documents are in each state, and problems of each code. */
export function problemCounts(db: Database) {
  const states = query.selectFrom('source_file').select((eb) => ['state as name', eb.fn.countAll<number>().as('count')])
  const codes = query.selectFrom('problem').select((eb) => ['code as name', eb.fn.countAll<number>().as('count')])
  const counts = (found: readonly { name: string; count: number }[]) =>
    Object.fromEntries(found.map(({ name, count }) => [name, count]))
  return { states: counts(all(db, states.groupBy('state'))), codes: counts(all(db, codes.groupBy('code'))) }
}

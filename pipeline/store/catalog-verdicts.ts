import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { EntityType } from '../../schemas/index.ts'
import type { RuleMentions, VerdictCount } from './catalog.ts'
import { query } from './query.ts'
import { all, inParts } from './review-queries.ts'

const field = (path: string) => sql<string | null>`json_extract(decision, ${sql.lit(`$.verdict.${path}`)})`

/** Verdicts that nobody contradicts, those that are alike counted together. */
const verdicts = query
  .selectFrom('decision')
  .select([field('anchor.type').as('anchored'), field('claim.type').as('claimed'), field('language').as('language')])
  .select([field('judged.rule').as('rule'), field('reason').as('reason')])
  .select([sql<number | null>`json_extract(decision, '$.verdict.judged.confidence')`.as('confidence'), 'state'])
  .select((eb) => eb.fn.countAll<number>().as('count'))
  .where(sql<boolean>`json_array_length(decision, '$.contradiction') = 0`)
  .groupBy(sql`1, 2, 3, 4, 5, 6, 7`)

/** Counts of verdicts; with `texts` only of those that were made in these texts. */
export function verdictCounts(db: Database, texts?: readonly string[]): VerdictCount[] {
  const parts =
    texts === undefined ? [verdicts] : inParts(texts).map((part) => verdicts.where(field('anchor.text'), 'in', part))
  return parts
    .flatMap((part) => all(db, part))
    .map(({ anchored, claimed, ...rest }) => {
      const type = (rest.state === 'added' ? claimed : anchored) as EntityType
      return { ...rest, type } as VerdictCount
    })
}

/** How many mentions each rule found, by the language of their blocks. */
export function ruleMentions(db: Database): RuleMentions[] {
  const list = query
    .selectFrom('mention')
    .select(['type', 'language', 'rule'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(['type', 'language', 'rule'])
  return all(db, list) as RuleMentions[]
}

import { mergeEntities, setCoverage, setPublication, splitEntity } from '../../pipeline/decisions/facts.ts'
import type { DecisionEvent } from '../../schemas/index.ts'
import { entityTypeSchema } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { findDocument } from '../find-document.ts'
import { knownValues } from '../known-values.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

export interface FactOptions extends ReviewOptions {
  readonly type?: readonly string[]
  readonly not: boolean
}

async function tell(event: DecisionEvent, words: string, next: string, options: ReviewOptions): Promise<number> {
  if (options.json) await writeData(`${JSON.stringify(event)}\n`)
  const { say } = talk(options.quiet)
  say(words)
  say(`next: ${nextCommand(next, { db: options.db })}`)
  return EXIT.ok
}

/** `teukgu complete DOC`: nothing is missed in it, of some types or of any. */
export const complete = (reference: string, options: FactOptions): Promise<number> =>
  withReview(options, (session) => {
    const { id, uri } = findDocument(session.store, reference, options.db)
    const types = options.type === undefined ? [null] : knownValues('type', options.type, entityTypeSchema)
    const [event] = types.map((type) => setCoverage(session, id, type, !options.not)).slice(-1)
    if (event === undefined) throw new UsageError('Expected a type after --type')
    const what = types.map((type) => type ?? 'any type').join(', ')
    return tell(event, `${uri}: ${options.not ? 'something' : 'nothing'} of ${what} is missed`, 'queue', options)
  })

/** `teukgu published DOC DATE`: the publication date as a person knows it; `none` takes it back. */
export const published = ([reference = '', date = '']: readonly string[], options: FactOptions): Promise<number> =>
  withReview(options, (session) => {
    const { id, uri } = findDocument(session.store, reference, options.db)
    const event = setPublication(session, id, date === 'none' ? null : date)
    return tell(event, `${uri}: published ${date}; the next run resolves its dates by it`, 'run', options)
  })

const kindOf = (id: string): 'zone' | 'institution' => (id.startsWith('zone/') ? 'zone' : 'institution')

/** `teukgu merge ID INTO`: two zones or institutions are one. */
export const merge = ([entity = '', into = '']: readonly string[], options: FactOptions): Promise<number> =>
  withReview(options, (session) => {
    if (kindOf(entity) !== kindOf(into)) throw new UsageError('A zone and an institution are never one')
    const event = mergeEntities(session, kindOf(entity), entity, into)
    return tell(event, `${entity} is ${into}`, 'export', options)
  })

export interface SplitOptions extends ReviewOptions {
  readonly quote?: readonly string[]
  readonly document?: readonly string[]
}

/** `teukgu split ID INTO`: some mentions of an entity mean another. */
export const split = ([entity = '', into = '']: readonly string[], options: SplitOptions): Promise<number> =>
  withReview(options, (session) => {
    const documents = options.document?.map((one) => findDocument(session.store, one, options.db).uri)
    const event = splitEntity(session, kindOf(entity), entity, {
      into,
      ...(options.quote === undefined ? {} : { quotes: options.quote }),
      ...(documents === undefined ? {} : { documents }),
    })
    return tell(event, `Some mentions of ${entity} are ${into}`, 'export', options)
  })

import { setCoverage, setPublication } from '../../pipeline/decisions/facts.ts'
import { teachAlias, teachName, teachNotName } from '../../pipeline/decisions/teach.ts'
import type { DecisionEvent } from '../../schemas/index.ts'
import { entityTypeSchema } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { findDocument } from '../find-document.ts'
import { knownValues } from '../known-values.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { ownNamesFolder } from '../own-names.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What the commands that say something of a whole document or entity are told. */
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

/** What `teukgu name` and `teukgu alias` are told. */
export interface NameOptions extends ReviewOptions {
  readonly gazetteers?: string
  readonly not: boolean
  readonly type?: string
  readonly kind: string
  readonly region?: string
  readonly also?: readonly string[]
}

const folderOf = ({ gazetteers, corpus = 'corpus' }: NameOptions): string => ownNamesFolder(gazetteers, corpus)

/** `teukgu alias ID NAME`: a name is one of the entity's, or not; the next run knows it. */
export const alias = ([entity = '', name = '']: readonly string[], options: NameOptions): Promise<number> =>
  withReview(options, (session) => {
    const told = { type: kindOf(entity), entity, name, is: !options.not }
    const event = teachAlias(session, folderOf(options), told)
    return tell(event, `"${name}" ${options.not ? 'is no name' : 'is a name'} of ${entity}`, 'run', options)
  })

/** `teukgu name NAME`: an entity that no list has, or with `--not` words that are no name; the next run knows it. */
export const name = (text: string, options: NameOptions): Promise<number> =>
  withReview(options, (session) => {
    const [type] = knownValues('type', [options.type ?? ''], entityTypeSchema.extract(['zone', 'institution']))
    if (type === undefined) throw new UsageError('Expected --type zone or --type institution')
    const folder = folderOf(options)
    const { kind, region, also = [] } = options
    const event = options.not
      ? teachNotName(session, folder, type, text)
      : teachName(session, folder, { type, names: [text, ...also], kind, region })
    return tell(event, `"${text}" is ${options.not ? 'no name' : `a name of a ${type}`}`, 'run', options)
  })

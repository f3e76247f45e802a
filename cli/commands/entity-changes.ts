import { mergeEntities, splitEntity } from '../../pipeline/decisions/facts.ts'
import type { EntityRef } from '../../pipeline/entities/entity-document.ts'
import {
  type MergePreview,
  mergePreview,
  type Named,
  type SplitPreview,
  splitPreview,
} from '../../pipeline/entities/preview.ts'
import { entityDocuments } from '../../pipeline/entities/read-entities.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { findDocument } from '../find-document.ts'
import { entityOfId } from '../find-entity.ts'
import { escapeControls, shellQuote } from '../output/escape.ts'
import { counted } from '../output/format.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu entities merge` is told. */
export interface MergeOptions extends ReviewOptions {
  readonly dryRun: boolean
  readonly note?: string
}

/** What `teukgu entities split` is told. */
export interface SplitOptions extends ReviewOptions {
  readonly dryRun: boolean
  readonly quote?: readonly string[]
  readonly document?: readonly string[]
}

const MAX_QUOTES = 5

const quotesOf = ({ quotes }: Named): string =>
  [...quotes.slice(0, MAX_QUOTES), ...(quotes.length > MAX_QUOTES ? ['…'] : [])].join(', ')

const mergeLines = ({ entity, into, documents, both }: MergePreview, dryRun: boolean): string[] => [
  `${dryRun ? 'This will join' : 'Joined'} ${entity.mentions} + ${counted(into.mentions, 'mention')} in ${counted(documents.length, 'document')}`,
  `  ${quotesOf(entity)}`,
  `  = ${quotesOf(into)}`,
  ...(both.length > 0
    ? [`  ! ${counted(both.length, 'document')} name both: ${both.slice(0, MAX_QUOTES).join(', ')}`]
    : []),
]

const splitLines = ({ moved, stays }: SplitPreview, dryRun: boolean): string[] => [
  `${dryRun ? 'This will move' : 'Moved'} ${counted(moved.mentions, 'mention')} in ${counted(moved.documents.length, 'document')}: ${quotesOf(moved)}`,
  `  ${counted(stays.mentions, 'mention')} in ${counted(stays.documents.length, 'document')} ${stays.mentions === 1 ? 'stays' : 'stay'}: ${quotesOf(stays)}`,
]

async function tell(result: object, lines: readonly string[], next: string, options: ReviewOptions): Promise<void> {
  await writeData(
    options.json ? `${JSON.stringify({ ...result, next })}\n` : `${lines.map(escapeControls).join('\n')}\n`,
  )
  if (!options.json) talk(options.quiet).say(`next: ${next}`)
}

function twoOf([entity, into]: readonly string[]): readonly [EntityRef, EntityRef] {
  const [a, b] = [entityOfId(entity ?? ''), entityOfId(into ?? '')]
  if (a.type !== b.type) throw new UsageError(`${a.id} and ${b.id} are of two types`)
  return [a, b]
}

const found = (named: Named, { id }: EntityRef, db: string): void => {
  if (named.mentions === 0) throw new UsageError(`No document names ${id}`, nextCommand('entities list', { db }))
}

/** `teukgu entities merge ENTITY INTO`: what is joined, and then the decision. Throws UsageError, StoreUnusable. */
export const merge = (operands: readonly string[], options: MergeOptions): Promise<number> =>
  withReview(options, async (session) => {
    const { db, dryRun, note } = options
    const [entity, into] = twoOf(operands)
    const preview = mergePreview(entityDocuments(session.store, [entity, into]), entity, into)
    found(preview.entity, entity, db)
    const event = dryRun ? null : mergeEntities(session, entity.type, entity.id, into.id, note)
    const command = dryRun ? `entities merge ${entity.id} ${into.id}` : `entities show ${into.id}`
    await tell(
      { preview, event: event?.id ?? null },
      mergeLines(preview, dryRun),
      nextCommand(command, { db }),
      options,
    )
    return EXIT.ok
  })

const urisOf = (store: Store, documents: readonly string[], db: string): string[] =>
  documents.map((reference) => findDocument(store, reference, db).uri)

/** `teukgu entities split ENTITY INTO`: what is moved, and then the decision. Throws UsageError, StoreUnusable. */
export const split = (operands: readonly string[], options: SplitOptions): Promise<number> =>
  withReview(options, async (session) => {
    const { db, dryRun, quote: quotes = [], document = [] } = options
    if (quotes.length + document.length === 0)
      throw new UsageError('Expected --quote or --document: which mentions mean the other one')
    const [entity, into] = twoOf(operands)
    const documents = urisOf(session.store, document, db)
    const preview = splitPreview(entityDocuments(session.store, [entity]), entity, { quotes, documents })
    found(preview.moved, entity, db)
    const event = dryRun ? null : splitEntity(session, entity.type, entity.id, { into: into.id, quotes, documents })
    const flags = [
      ...quotes.map((text) => `--quote ${shellQuote(text)}`),
      ...documents.map((uri) => `--document ${shellQuote(uri)}`),
    ]
    const command = dryRun ? `entities split ${entity.id} ${into.id} ${flags.join(' ')}` : `entities show ${into.id}`
    await tell(
      { preview, event: event?.id ?? null },
      splitLines(preview, dryRun),
      nextCommand(command, { db }),
      options,
    )
    return EXIT.ok
  })

import type { EntityRef } from '../../pipeline/entities/entity-document.ts'
import { type EntityAmount, type EntityPage, entityPage } from '../../pipeline/entities/entity-page.ts'
import { aliasesOf, documentCount, entityDocuments, listEntities } from '../../pipeline/entities/read-entities.ts'
import { gazetteerFacts, type Listed } from '../../pipeline/entities/related.ts'
import { type Nameable, suggestSame } from '../../pipeline/entities/suggest.ts'
import type { StoredEntity } from '../../pipeline/store/entity-store.ts'
import type { ZoneValue } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { entitiesNamed, findEntity, nameOf, nameText } from '../find-entity.ts'
import { escapeControls, shellQuote } from '../output/escape.ts'
import { oneLine } from '../output/evidence.ts'
import { counted, describeValue } from '../output/format.ts'
import { renderTable } from '../output/table.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu entities list`, `show` and `suggest` are told. */
export interface EntityListOptions extends ReviewOptions {
  readonly type?: string
  readonly limit: number
}

/** Documents that one page is made of. */
const MOST_DOCUMENTS = 1000
/** Lines of one part of a page before the rest is counted. */
const MAX_LINES = 12

const kindOf = ({ value }: StoredEntity): string => {
  const { zoneType, kind } = value as { zoneType?: string; kind?: string }
  return zoneType ?? kind ?? ''
}

function tell(json: unknown, text: string, next: string, options: ReviewOptions): Promise<void> {
  if (options.json) return writeData(`${JSON.stringify(json)}\n`)
  talk(options.quiet).say(`next: ${next}`)
  return writeData(text)
}

/** `teukgu entities list [NAME]`. Throws UsageError, StoreUnusable. */
export const list = (name: string | undefined, options: EntityListOptions): Promise<number> =>
  withReview(options, async ({ store }) => {
    const { type, limit, db } = options
    if (type !== undefined && type !== 'zone' && type !== 'institution')
      throw new UsageError(`--type ${type}: expected zone or institution`)
    const all = listEntities(store).filter((entity) => type === undefined || entity.type === type)
    const found = name === undefined ? all : entitiesNamed(all, name)
    const shown = found.slice(0, limit)
    const rows = shown.map((entity) => [entity.documents, entity.id, kindOf(entity), nameText(nameOf(entity))])
    const table = renderTable(['documents', 'id', 'kind', 'name'], rows)
    const more = found.length > shown.length ? `… ${found.length - shown.length} more\n` : ''
    const first = shown[0] === undefined ? 'status' : `entities show ${shellQuote(shown[0].id)}`
    const next = nextCommand(first, { db })
    await tell({ count: found.length, entities: shown, next }, table + more, next, options)
    return EXIT.ok
  })

const cut = (lines: readonly string[]): string[] =>
  lines.length <= MAX_LINES ? [...lines] : [...lines.slice(0, MAX_LINES), `  … ${lines.length - MAX_LINES} more`]

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...cut(lines)]

const amountLine = ({ uri, quote, value, period }: EntityAmount): string =>
  `  ${oneLine(quote)}  ${describeValue({ type: 'amount', value })}${period === null ? '' : `  ${period}`}  ${uri}`

function headLines({ id, name, value }: EntityPage, listed: Listed | null): string[] {
  const { zoneType, kind, region } = value as Partial<ZoneValue> & { kind?: string }
  const facts = [zoneType ?? kind, [region ?? []].flat().join(', '), listed?.valid ?? undefined]
  return [nameText(name), `  ${id}`, `  ${facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}`]
}

function pageText(page: EntityPage, given: readonly string[], listed: Listed | null): string {
  const names = page.names.map(
    ({ language, quote, mentions, documents }) =>
      `  ${language}  ${oneLine(quote)}  ${mentions} in ${counted(documents, 'document')}`,
  )
  const documents = page.documents.map(
    ({ uri, published, mentions }) => `  ${published ?? '?'}  ${uri}  ${counted(mentions, 'mention')}`,
  )
  const amounts = Object.entries(page.amounts).flatMap(([role, sums]) => section(role, sums.map(amountLine)))
  const timeline = page.timeline.map(({ edtf, role, clause, uri }) => `  ${edtf}  ${role}  ${oneLine(clause)}  ${uri}`)
  const related = (listed?.related ?? []).map(({ relation, id, name }) => `  ${relation}  ${id}  ${nameText(name)}`)
  const lines = [
    ...headLines(page, listed),
    ...section(`names (${counted(page.mentions, 'mention')})`, names),
    ...section(
      'also',
      [[...new Set([...given, ...(listed?.aliases ?? [])])].join(', ')].filter(Boolean).map((line) => `  ${line}`),
    ),
    ...section('documents', documents),
    ...amounts,
    ...section('timeline', timeline),
    ...section('related', related),
  ]
  return `${lines.map(escapeControls).join('\n')}\n`
}

function pageOf(store: Parameters<typeof entityDocuments>[0], entity: EntityRef): EntityPage {
  const page = entityPage(entity, entityDocuments(store, [entity], MOST_DOCUMENTS))
  if (page === null) throw new UsageError(`No document names ${entity.id}`)
  return page
}

/** `teukgu entities show ENTITY`. Throws UsageError, StoreUnusable. */
export const show = (reference: string, options: ReviewOptions): Promise<number> =>
  withReview(options, async ({ store }) => {
    const { db } = options
    const page = pageOf(store, findEntity(store, reference, db))
    const listed = gazetteerFacts()(page.id)
    const aliases = aliasesOf(store, page)
    const next = nextCommand(`show ${shellQuote(page.documents[0]?.uri ?? '')}`, { db })
    const all = documentCount(store, page)
    if (all > MOST_DOCUMENTS) talk(options.quiet).say(`The first ${MOST_DOCUMENTS} of ${counted(all, 'document')}`)
    await tell({ ...page, all, aliases, listed, next }, pageText(page, aliases.given, listed), next, options)
    return EXIT.ok
  })

function nameable(facts: ReturnType<typeof gazetteerFacts>): (entity: StoredEntity) => Nameable {
  return (entity) => {
    const listed = facts(entity.id)
    const { region } = entity.value as Partial<ZoneValue>
    const { type, id, documents } = entity
    const regions = listed?.region ?? [region ?? []].flat()
    return { type, id, documents, name: nameOf(entity), kind: kindOf(entity), region: regions, listed: listed !== null }
  }
}

/** `teukgu entities suggest`. Throws UsageError, StoreUnusable. */
export const suggest = (_operand: unknown, options: EntityListOptions): Promise<number> =>
  withReview(options, async ({ store }) => {
    const { db, limit } = options
    const all = suggestSame(listEntities(store).map(nameable(gazetteerFacts())))
    const shown = all.slice(0, limit)
    const lines = shown.flatMap(({ entity, into, reason, names }) => [
      `${entity.id} → ${into.id}  ${reason}: ${names.join(' ~ ')}`,
    ])
    const [first] = shown
    const next = nextCommand(
      first === undefined
        ? 'entities list'
        : `entities merge ${shellQuote(first.entity.id)} ${shellQuote(first.into.id)} --dry-run`,
      { db },
    )
    talk(options.quiet || options.json).say(counted(all.length, 'suggestion'))
    await tell(
      { count: all.length, suggestions: shown, next },
      lines.map((line) => `${escapeControls(line)}\n`).join(''),
      next,
      options,
    )
    return EXIT.ok
  })

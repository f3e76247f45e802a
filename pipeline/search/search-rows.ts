import type { Block, ExportLine } from '../../schemas/index.ts'
import { foldText } from './fold-text.ts'
import { tokenLineOf } from './tokens.ts'

/** What the index holds of one document: the tokens of its headings, of its whole text, and of its records. */
export interface SearchRows {
  readonly headings: string
  readonly body: string
  readonly records: string
}

const tokenLine = (text: string): string => tokenLineOf(foldText(text).text)

/** The words by which a record is found: its quote, and what its value says in letters or digits. */
export function recordText({ quote, value }: Pick<ExportLine, 'quote' | 'value'>): string {
  if ('edtf' in value) return `${quote}\n${value.edtf}`
  if ('currency' in value)
    return [quote, value.value, value.max, value.currency, value.subject?.quote].filter(Boolean).join('\n')
  const theme = 'theme' in value ? value.theme : undefined
  return [quote, value.name.ko, value.name.en, theme].filter((part) => part !== undefined).join('\n')
}

/** The tokens of records, each of them once. */
export const recordTokens = (records: readonly Pick<ExportLine, 'quote' | 'value'>[]): string =>
  tokenLine([...new Set(records.map(recordText))].join('\n'))

/** The tokens of a document, as the worker that extracted it or a migration makes them. */
export function searchRowsOf(
  text: string,
  blocks: readonly Pick<Block, 'kind' | 'role' | 'start' | 'end'>[],
  mentions: readonly Pick<ExportLine, 'quote' | 'value'>[],
): SearchRows {
  const headings = blocks.filter(({ kind, role }) => kind === 'heading' && role === 'content')
  return {
    headings: tokenLine(headings.map(({ start, end }) => text.slice(start, end)).join('\n')),
    body: tokenLine(text),
    records: recordTokens(mentions),
  }
}

import * as english from '../extractors/amount/en/lexicon.ts'
import * as korean from '../extractors/amount/ko/lexicon.ts'
import { isDay } from '../extractors/date/calendar.ts'
import { englishFigureAt } from '../extractors/number/english.ts'
import { koreanNumbersAt } from '../extractors/number/korean.ts'
import {
  type AmountValue,
  type DateValue,
  type Document,
  EDTF_PATTERN,
  type Mention,
  type Qualifier,
  type Span,
} from '../schemas/index.ts'
import { mentionsIn } from './read-span.ts'

/** A type whose value a person may write as an article would. */
export type TypedType = 'amount' | 'date'

/** What a text says as a value: only the fields that it tells. */
export type TypedFields = Partial<AmountValue> | Partial<DateValue>

/** Why a text is no value: nothing in it is read, or only `part` of it. */
export type TypedReading =
  | { readonly fields: TypedFields }
  | { readonly refused: 'nothing-read' }
  | { readonly refused: 'partly-read'; readonly part: string }

const HANGUL = /[\uac00-\ud7a3]/

/** A document of one line, published when the document that the value belongs to was. */
function lineOf(text: string, published: string | null): Document {
  const language = HANGUL.test(text) ? 'kor' : 'eng'
  const whole = { start: 0, end: text.length }
  return {
    id: 'typed',
    uri: 'typed',
    text,
    language,
    metadata: {},
    publication: published === null ? [] : [{ edtf: published, basis: 'input' }],
    blocks: [{ index: 0, kind: 'paragraph', path: 'body/0', role: 'content', language, ...whole, sentences: [whole] }],
  }
}

type Inexact = Exclude<Qualifier, 'exact'>

/** Words beside a sum with what they make of it, the longest first. */
const wordsBeside = (...lexicons: readonly Readonly<Record<Inexact, readonly string[]>>[]) =>
  lexicons
    .flatMap((lexicon) => (['about', 'at-least', 'at-most'] as const).map((kind) => [kind, lexicon[kind]] as const))
    .flatMap(([kind, words]) => words.map((word) => [word, kind] as const))
    .sort(([a], [b]) => b.length - a.length)
const BEFORE = wordsBeside(korean.BEFORE_WORDS, english.BEFORE_WORDS)
const AFTER = wordsBeside(korean.AFTER_WORDS, english.AFTER_WORDS)

/** A text without one word before and one after that say how exact it is. */
interface Core extends Span {
  readonly qualifier: Qualifier
}

function coreOf(text: string): Core {
  const low = text.toLowerCase()
  const [before = '', one] = BEFORE.find(([word]) => low.startsWith(word)) ?? []
  const [after = '', other] = AFTER.find(([word]) => low.endsWith(word)) ?? []
  const inside = text.slice(before.length, text.length - after.length)
  const start = before.length + inside.length - inside.trimStart().length
  return { start, end: start + inside.trim().length, qualifier: one ?? other ?? 'exact' }
}

/** A number without a currency: `145억`, `17 billion`, `1,450`; null for anything else. */
function bareNumber(text: string): number | null {
  const ofKorean = koreanNumbersAt(text, 0).find(({ end }) => end === text.length)
  const ofEnglish = /^\d/.test(text) ? englishFigureAt(text, 0) : null
  return ofKorean?.value ?? (ofEnglish?.end === text.length ? ofEnglish.value : null)
}

/** The fields of an amount that its text tells: its role and what it belongs to are not among them. */
function toldOfAmount({ currency, value, max, qualifier }: AmountValue): Partial<AmountValue> {
  return {
    value,
    ...(max === undefined ? {} : { max }),
    ...(currency === null ? {} : { currency }),
    ...(qualifier === 'exact' ? {} : { qualifier }),
  }
}

function plainFields(type: TypedType, text: string, { start, end, qualifier }: Core): TypedFields | null {
  if (type === 'date') return isEdtf(text) ? { edtf: text, ...kindOf(text) } : null
  const value = bareNumber(text.slice(start, end))
  return value === null ? null : { value, ...(qualifier === 'exact' ? {} : { qualifier }) }
}

const DAY = /(\d{4})-(\d\d)-(\d\d)/g

/** EDTF of the subset that is written, with no day that the calendar does not have. */
const isEdtf = (text: string): boolean =>
  EDTF_PATTERN.test(text) &&
  text !== 'P' &&
  [...text.matchAll(DAY)].every(([, year, month, day]) =>
    isDay({ year: Number(year), month: Number(month), day: Number(day) }),
  )

function kindOf(edtf: string): Pick<DateValue, 'kind'> {
  if (edtf.startsWith('R')) return { kind: 'set' }
  if (edtf.startsWith('P')) return { kind: 'duration' }
  return { kind: edtf.includes('/') ? 'interval' : 'date' }
}

function fieldsOf({ value }: Mention): TypedFields {
  if ('currency' in value) return toldOfAmount(value)
  return 'edtf' in value ? { edtf: value.edtf, kind: value.kind } : {}
}

/**
 * What a person typed as a sum or a date, in either language: `145억`, `KRW 17 billion`, `2019년 3월`, `March 2019`, or EDTF. All of
 * it must be read. `published` (EDTF) resolves what counts from it: `지난달`.
 */
export function readTyped(type: TypedType, typed: string, published: string | null): TypedReading {
  const text = typed.normalize('NFKC').trim()
  const core = type === 'amount' ? coreOf(text) : { start: 0, end: text.length, qualifier: 'exact' as const }
  const plain = plainFields(type, text, core)
  if (plain !== null) return { fields: plain }
  const [longest] = mentionsIn(lineOf(text, published), type)
    .filter((mention) => mention.type === type)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
  if (longest === undefined) return { refused: 'nothing-read' }
  return longest.start <= core.start && longest.end >= core.end
    ? { fields: fieldsOf(longest) }
    : { refused: 'partly-read', part: longest.quote }
}

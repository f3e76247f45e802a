import { builtInEntries } from '../../extractors/gazetteers/load.ts'
import { type Claim, claimSchema, type EntityType, type ExtractedRecord, type Span } from '../../schemas/index.ts'
import { slugId } from '../names/name-key.ts'
import type { Store } from '../store/store.ts'
import type { Target } from './target.ts'

/** Thrown where a decision cannot be made as asked; the message says what was expected. */
export class DecisionRefused extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DecisionRefused'
  }
}

/** What a person changes of a mention; fields that are absent stay as they are. */
export interface ClaimPatch {
  readonly type?: EntityType | undefined
  readonly start?: number | undefined
  readonly end?: number | undefined
  /** Fields of the value; null takes a field away (`currency: null` means that it is unknown). */
  readonly value?: Readonly<Record<string, unknown>> | undefined
  /** Id of the zone or institution that is meant. */
  readonly entity?: string | undefined
}

/** What is claimed before the patch. */
export interface ClaimBase extends Span {
  readonly type: EntityType
  readonly value: ExtractedRecord['value'] | null
}

/** The value of a known zone or institution: as the records have it, else as the gazetteer lists it. */
export function knownEntity(store: Store, type: EntityType, id: string): ExtractedRecord['value'] | null {
  const stored = store.review.entityValue(type, id)
  if (stored !== null) return stored as ExtractedRecord['value']
  const entry = builtInEntries().find((listed) => listed.id === id && listed.family === type)
  if (entry === undefined) return null
  const { name, kind, region, theme, country } = entry
  if (type === 'institution') return { id, name, kind, ...(country ? { country } : {}) } as ExtractedRecord['value']
  const regions = region.length === 0 ? {} : { region: region.length === 1 ? region[0] : [...region] }
  const industry = theme?.ko ?? theme?.en
  return { id, name, zoneType: kind, ...regions, ...(industry ? { theme: industry } : {}) } as ExtractedRecord['value']
}

function patched(base: object, patch: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const value: Record<string, unknown> = { ...base }
  for (const [field, given] of Object.entries(patch)) {
    if (given === null && field !== 'currency') delete value[field]
    else value[field] = given
  }
  return value
}

function patchedValue(store: Store, type: EntityType, base: ClaimBase, patch: ClaimPatch): Record<string, unknown> {
  const kept = type === base.type ? (base.value ?? {}) : {}
  const entity = patch.entity === undefined ? null : knownEntity(store, type, patch.entity)
  const start = patch.entity === undefined ? kept : (entity ?? { ...kept, id: patch.entity })
  return patched(start, patch.value ?? {})
}

/** What a person need not say of a mention that is made from nothing: its commonest qualities, and the quote as the name. */
function withDefaults(type: EntityType, quote: string, value: Record<string, unknown>): Record<string, unknown> {
  if (type === 'amount') return { currency: null, qualifier: 'exact', role: 'other', ...value }
  if (type === 'date') {
    const kind = String(value.edtf ?? '').includes('/') ? 'interval' : 'date'
    return { kind, anchor: 'text', role: 'other', ...value }
  }
  const name = value.name ?? (/\p{Script=Hangul}/u.test(quote) ? { ko: quote } : { en: quote })
  const { ko, en } = name as { ko?: string; en?: string }
  const id = slugId(type === 'zone' ? 'zone' : 'inst', ko ?? en ?? quote)
  return { id, name, ...(type === 'zone' ? { zoneType: 'other' } : { kind: 'other' }), ...value }
}

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))

function checkedQuote({ text }: Target, { start, end }: Span): string {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  if (!inside)
    throw new DecisionRefused(`Unexpected span ${start}–${end}, expected one inside the text of ${text.length}`)
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new DecisionRefused(`Unexpected span ${start}–${end}, expected one that splits no character`)
  const quote = text.slice(start, end)
  if (quote.trim() === '') throw new DecisionRefused(`Unexpected span ${start}–${end} of blanks, expected words`)
  return quote
}

const ENTITY_IDS: Readonly<Partial<Record<EntityType, RegExp>>> = { zone: /^zone\/./, institution: /^inst\/./ }

function checkEntity(type: EntityType, id: string | undefined): void {
  if (id === undefined || ENTITY_IDS[type]?.test(id)) return
  const expected = type === 'zone' ? 'zone/…' : type === 'institution' ? 'inst/…' : 'none'
  throw new DecisionRefused(`Unexpected entity ${id} of ${type}, expected ${expected}`)
}

/** Refuses fields that such a value does not have, rather than to drop what a person said, and a subject that is not in the text. */
function checkGiven({ text }: Target, { type, value }: Claim, given: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(given).find((field) => given[field] !== null && !Object.hasOwn(value, field))
  if (unknown !== undefined) throw new DecisionRefused(`Unexpected field ${unknown} of ${type}`)
  const subject = Object.hasOwn(given, 'subject') && 'subject' in value ? value.subject : undefined
  if (subject !== undefined && text.slice(subject.start, subject.end) !== subject.quote)
    throw new DecisionRefused(
      `Unexpected subject "${subject.quote}", expected what stands at ${subject.start}–${subject.end}`,
    )
}

/** What a person says that the text says, checked against the text and the schema of its value. Throws DecisionRefused. */
export function makeClaim(store: Store, target: Target, base: ClaimBase, patch: ClaimPatch): Claim {
  const type = patch.type ?? base.type
  const span = { start: patch.start ?? base.start, end: patch.end ?? base.end }
  const quote = checkedQuote(target, span)
  checkEntity(type, patch.entity)
  const told = patchedValue(store, type, base, patch)
  const value = type === base.type && base.value !== null ? told : withDefaults(type, quote, told)
  const parsed = claimSchema.safeParse({ type, ...span, quote, value })
  if (parsed.success) {
    checkGiven(target, parsed.data, patch.value ?? {})
    return parsed.data
  }
  const [issue] = parsed.error.issues
  throw new DecisionRefused(`Unexpected ${issue?.path.join('.') ?? 'value'} of ${type}: ${issue?.message ?? 'unknown'}`)
}

import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  entityTypeSchema,
  institutionKindSchema,
  qualifierSchema,
  regionSchema,
  zoneTypeSchema,
} from '../schemas/index.ts'
import { EDTF_PATTERN } from '../schemas/values/date.ts'

const corpusFolder = new URL('../corpus/', import.meta.url)
const goldFolder = new URL('gold/', import.meta.url)

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)])
const common = { text: z.array(z.string().min(1)).min(1), optional: z.literal(true).optional() }
const entrySchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('amount'),
    currency: oneOrMore(
      z
        .string()
        .regex(/^[A-Z]{3}$/)
        .nullable(),
    ),
    value: z.number().positive(),
    max: z.number().positive().optional(),
    qualifier: qualifierSchema.optional(),
  }),
  z.strictObject({ ...common, type: z.literal('date'), edtf: oneOrMore(z.string().regex(EDTF_PATTERN)) }),
  z.strictObject({
    ...common,
    type: z.literal('zone'),
    zoneType: oneOrMore(zoneTypeSchema).optional(),
    region: oneOrMore(regionSchema).optional(),
  }),
  z.strictObject({ ...common, type: z.literal('institution'), kind: oneOrMore(institutionKindSchema).optional() }),
])
const goldSchema = z.strictObject({
  document: z.string(),
  /** Of a bilingual document the language that comes first. */
  language: z.enum(['kor', 'eng']),
  bilingual: z.literal(true).optional(),
  entries: z.array(entrySchema).min(1),
  /** Korean and English sentences of a bilingual document that say the same. */
  pairs: z.array(z.tuple([z.string(), z.string()])).optional(),
})
type Gold = z.infer<typeof goldSchema>
type Entry = z.infer<typeof entrySchema>

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('euc-kr', { fatal: true }).decode(bytes)
  }
}

const articles = readdirSync(corpusFolder)
  .filter((name) => /\.(txt|md|html)$/.test(name))
  .map((name) => name.normalize('NFC'))
const golds: readonly Gold[] = readdirSync(goldFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => goldSchema.parse(JSON.parse(readFileSync(new URL(encodeURIComponent(name), goldFolder), 'utf8'))))
const sourceOf = (name: string): string => decode(readFileSync(new URL(encodeURIComponent(name), corpusFolder)))

/** Entries that the scorer could not tell apart: amounts by currency, value and max, dates by EDTF. */
const keyOf = (entry: Entry): string | undefined => {
  if (entry.type === 'amount') return `${entry.currency}|${entry.value}|${entry.max ?? ''}`
  return entry.type === 'date' ? String(entry.edtf) : undefined
}

describe('the sample corpus and its gold', () => {
  it('has gold for every article and an article for every gold', () => {
    expect(golds.map((gold) => gold.document.normalize('NFC')).sort()).toEqual([...articles].sort())
  })

  it('mixes languages and formats', () => {
    const count = (test: (gold: Gold) => boolean) => golds.filter(test).length
    expect(count((gold) => gold.language === 'kor' && !gold.bilingual)).toBeGreaterThanOrEqual(7)
    expect(count((gold) => gold.language === 'eng' && !gold.bilingual)).toBeGreaterThanOrEqual(6)
    expect(count((gold) => gold.bilingual === true)).toBeGreaterThanOrEqual(3)
    for (const format of ['.txt', '.md', '.html']) {
      expect(count((gold) => extname(gold.document) === format)).toBeGreaterThanOrEqual(4)
    }
  })

  for (const gold of golds) {
    describe(basename(gold.document), () => {
      const source = sourceOf(gold.document)

      it('holds every text of its gold', () => {
        const missing = gold.entries.flatMap((entry) => entry.text.filter((text) => !source.includes(text)))
        expect(missing).toEqual([])
      })

      it('holds every sentence of its pairs', () => {
        expect((gold.pairs ?? []).flat().filter((sentence) => !source.includes(sentence))).toEqual([])
        expect(gold.pairs !== undefined).toBe(gold.bilingual === true)
      })

      it('asks for each value once and for every type', () => {
        const keys = gold.entries.flatMap((entry) => keyOf(entry) ?? [])
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
        expect(new Set(gold.entries.map((entry) => entry.type))).toEqual(new Set(entityTypeSchema.options))
      })

      it('orders the ends of its ranges', () => {
        const turned = gold.entries.filter(
          (entry) => entry.type === 'amount' && entry.max !== undefined && entry.max <= entry.value,
        )
        expect(turned).toEqual([])
      })
    })
  }
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AMOUNT_RULES_EN, amountEn } from '../extractors/amount/en/index.ts'
import { AMOUNT_RULES_KO, amountKo } from '../extractors/amount/ko/index.ts'
import type { LocatedCandidate } from '../pipeline/extraction.ts'
import { resolveAmounts } from '../pipeline/resolve-amounts.ts'
import { documentOf } from './support/document-of.ts'

interface CaseRow {
  readonly rule?: string
  readonly text: string
  readonly expect: readonly Readonly<Record<string, unknown> & { quote: string }>[]
}

const LANGUAGES = [
  { name: 'ko', language: 'kor', extractor: amountKo, rules: AMOUNT_RULES_KO },
  { name: 'en', language: 'eng', extractor: amountEn, rules: AMOUNT_RULES_EN },
] as const

const rowsOf = (name: string): readonly CaseRow[] =>
  JSON.parse(readFileSync(new URL(`cases/amount/${name}.json`, import.meta.url), 'utf8'))

/** What the extractor and resolve make of one text, in the fields of a case row; the text is one block. */
function found({ language, extractor }: (typeof LANGUAGES)[number], text: string) {
  const whole = documentOf(text, { language })
  const span = { start: 0, end: text.length }
  const block = { ...whole.blocks[0]!, ...span, sentences: [span] }
  const document = { ...whole, blocks: [block] }
  const candidates = [...extractor.extract({ ...block, text }, { document })].map(
    (candidate): LocatedCandidate<'amount'> => ({ ...candidate, block: 0, language, extractor: extractor.id }),
  )
  return resolveAmounts(candidates, document).map(({ candidate, value, doubts }) => {
    const { restates } = candidate.draft
    const repeated = candidates.find((other) => other.start === restates)
    return {
      ...value,
      doubts,
      quote: text.slice(candidate.start, candidate.end),
      rule: candidate.rule,
      per: value.per ?? null,
      subject: value.subject?.quote ?? null,
      ...(repeated ? { restates: text.slice(repeated.start, repeated.end) } : {}),
    }
  })
}

describe.each(LANGUAGES)('amount/$name', (side) => {
  const rows = rowsOf(side.name)
  it.each(rows.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const results = found(side, text)
    expect(results.map((result) => result.quote)).toEqual(row.expect.map((item) => item.quote))
    for (const [i, result] of results.entries()) expect(result).toMatchObject(row.expect[i]!)
    for (const [i, result] of results.entries()) {
      if (result.max !== undefined) expect(row.expect[i]!.max, 'a range').toBe(result.max)
    }
    if (row.rule) expect(results.map((result) => result.rule)).toContain(row.rule)
  })

  it('has hits for every rule, and enough hits and near misses', () => {
    const hits = rows.filter((row) => row.expect.length > 0)
    expect(side.rules.filter((rule) => !hits.some((row) => row.rule === rule))).toEqual([])
    expect(hits.length).toBeGreaterThanOrEqual(40)
    expect(rows.length - hits.length).toBeGreaterThanOrEqual(20)
  })
})

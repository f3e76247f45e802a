import type { Finding, Severity } from '../../schemas/index.ts'
import type { Claim } from './claim.ts'
import { blockingKeys, disagreement, type Sameness } from './compare-claims.ts'
import { findingId } from './finding-id.ts'
import { moneyInEnglish, moneyInKorean, quoteWith } from './money-words.ts'
import { periodKey } from './period.ts'
import { isScaleSlip, overlap, type Spread, spreadOf } from './spread.ts'
import { conceptIn } from './terms.ts'

/** A claim with its file, in an order that does not depend on the run: by name of the file, then by place. */
export interface PlacedClaim {
  readonly file: number
  readonly claim: Claim
  /** As `keysOfClaim` gives them. */
  readonly keys: readonly string[]
}

/** Two claims of one subject that cannot both be right, by the files that make them. */
export interface ValueConflict {
  readonly files: readonly [number, number]
  readonly finding: Finding
}

/** Years between two publications from which on the sum may simply have changed. */
const LONG_AGO = 2

const yearsApart = ({ published: a }: Claim, { published: b }: Claim): number =>
  a === null || b === null ? 0 : Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))

function severityOf(a: Claim, b: Claim, { share }: Sameness): Severity {
  if (isScaleSlip(a.value.value, b.value.value)) return 'high'
  if (yearsApart(a, b) >= LONG_AGO) return 'low'
  return a.named === b.named && share >= 0.8 ? 'high' : 'medium'
}

const SHOWN = 6

/** What both subjects name, in words of a language. */
function subjectWords({ names }: Claim, { common }: Sameness, language: 'ko' | 'en'): string {
  const words = common.slice(0, SHOWN).map((key) => {
    const name = names.find(({ id }) => key === `@${id}`)?.name
    return name?.[language] ?? name?.ko ?? name?.en ?? conceptIn(key.replace(/^[@=]/, ''), language)
  })
  return words.join(', ')
}

/** When the sums count, as the first of them that tells says it; null where none does. */
function spanOf(a: Claim, b: Claim): string | null {
  const period = a.period ?? b.period
  if (period === null) return null
  const { from, to } = period
  return from === to ? from : `${from} ~ ${to}`.replace('.. ~', '~').replace('~ ..', '~')
}

function explain(a: Claim, b: Claim, sameness: Sameness): Finding['explanation'] {
  const slip = isScaleSlip(a.value.value, b.value.value)
  const words = (language: 'ko' | 'en') => subjectWords(a, sameness, language)
  const [ko, en] = [moneyInKorean, moneyInEnglish].map((inWords) =>
    [a, b].map(({ quote, value }) => quoteWith(quote, inWords(value.value, value.currency))),
  ) as [string[], string[]]
  const late = yearsApart(a, b)
  const span = spanOf(a, b)
  const when =
    span === null ? { ko: '전체 사업비', en: 'The whole cost' } : { ko: `기간 ${span}`, en: `Period ${span}` }
  return {
    ko:
      `같은 대상의 금액이 서로 다릅니다: ${ko[0]} ↔ ${ko[1]}. ${when.ko}, 공통어 ${words('ko')}.` +
      (slip ? ' 자릿수(억·조·billion) 착오로 보입니다.' : '') +
      (late >= LONG_AGO ? ` 발행이 ${late}년 떨어져 있어 그사이 바뀌었을 수 있습니다.` : ''),
    en:
      `The same subject has two values: ${en[0]} against ${en[1]}. ${when.en}; both speak of ${words('en')}.` +
      (slip ? ' They differ by a power of ten: one scale is rather a slip.' : '') +
      (late >= LONG_AGO ? ` The texts are ${late} years apart: the sum may have changed.` : ''),
  }
}

function findingOf(a: Claim, b: Claim, sameness: Sameness): Finding {
  return {
    id: findingId('value-conflict', [a.mention, b.mention]),
    kind: 'value-conflict',
    severity: severityOf(a, b, sameness),
    mentions: [
      { mention: a.mention, record: a.record, documentId: a.documentId, part: 'stated' },
      { mention: b.mention, record: b.record, documentId: b.documentId, part: 'against' },
    ],
    explanation: explain(a, b, sameness),
  }
}

/** What the sums of a file in a currency leave open, for a last look before two files are said to disagree. */
export type SumsOf = (file: number, currency: string | null) => readonly Spread[]

/** True where the file says the sum itself, somewhere: then the claim compared was rather a part of it. */
function saysToo(sums: readonly Spread[], { value }: Claim): boolean {
  const spread = spreadOf(value)
  return sums.some((sum) => overlap(sum, spread))
}

/** Most claims compared under one key, and most conflicts told of one key: what is named that often is no subject. */
const MOST_COMPARED = 64
const MOST_TOLD = 40

/** The keys under which a claim meets the others that may be of its subject; sorted. */
export function keysOfClaim(claim: Claim): string[] {
  const ofPeriod = claim.period === null ? [] : blockingKeys(claim, periodKey(claim.period))
  return claim.whole ? [...ofPeriod, ...blockingKeys(claim, WHOLE)].sort() : ofPeriod
}

/** Stands for the period of a whole cost. */
const WHOLE = '*'

/** The first key that both lists have, or undefined; both are sorted. */
function firstShared(a: readonly string[], b: readonly string[]): string | undefined {
  return a.find((key) => b.includes(key))
}

/** The claims of a key, each document once, as far as they are compared. */
function distinct(claims: readonly PlacedClaim[]): PlacedClaim[] {
  const seen = new Map<string, number>()
  const kept: PlacedClaim[] = []
  for (const placed of claims) {
    const known = seen.get(placed.claim.documentId)
    if (known !== undefined && known !== placed.file) continue
    seen.set(placed.claim.documentId, placed.file)
    if (kept.push(placed) === MOST_COMPARED) break
  }
  return kept
}

/**
 * The conflicts among the claims of one key, in their order. A pair is told under the first key that it shares, so that it is told once.
 * `claims` are ordered by file name and place; time grows with the square of their number, which is bounded.
 */
export function conflictsOfKey(key: string, claims: readonly PlacedClaim[], sumsOf: SumsOf): ValueConflict[] {
  const compared = distinct(claims)
  const found: ValueConflict[] = []
  for (const [i, a] of compared.entries()) {
    for (const b of compared.slice(i + 1)) {
      const same = disagreement(a.claim, b.claim)
      if (same === null || firstShared(a.keys, b.keys) !== key) continue
      const { currency } = a.claim.value
      if (saysToo(sumsOf(a.file, currency), b.claim) || saysToo(sumsOf(b.file, currency), a.claim)) continue
      found.push({ files: [a.file, b.file], finding: findingOf(a.claim, b.claim, same) })
      if (found.length === MOST_TOLD) return found
    }
  }
  return found
}

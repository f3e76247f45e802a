import type { Candidate } from '../extractor.ts'

type Amount = Candidate<'amount'>

/** What may stand between a sum and the same sum in another currency: an open bracket, `or`, `우리 돈`. */
const OPENING =
  /^(?:으로|로|은|를|을)?(?:\s?상당|\s?가량|\s?정도)?\s?(?:[([]\s?(?:[^()[\]\d]{0,16})|,?\s(?:or|equivalent to|or about|equal to|that is)\s(?:about |approximately |around |roughly |some |nearly )?|,?\s(?:우리 ?돈|한화|원화)(?:로)?\s?(?:약 |대략 |환산 )?)$/i

/** Labels of a part of the sum before. */
const PART = /투자|국비|출자|외자|수출|매출|포함|of which|includ|invest/i

/**
 * The candidates of a block with `restates` where a sum repeats the one before it in another currency:
 * `4559만달러(약 596억원)`, `US$1.19 billion (1.6 trillion won)`. It takes over qualifier, role and rate where it has none.
 */
export function withRestatements(text: string, amounts: readonly Amount[]): Amount[] {
  const done: Amount[] = []
  for (const amount of amounts) {
    const last = done.at(-1)
    done.push(last && repeats(text, last, amount) ? repeated(last, amount) : amount)
  }
  return done
}

function repeats(text: string, first: Amount, second: Amount): boolean {
  const gap = second.start - first.end
  if (gap < 1 || gap > 32 || first.draft.currency === second.draft.currency) return false
  if (first.draft.currency === null || second.draft.currency === null) return false
  const between = text.slice(first.end, second.start)
  return OPENING.test(between) && !PART.test(between) && isRate(first.draft, second.draft)
}

/** False for won and dollars that no exchange rate of these decades joins: `5429억원(외국인투자 1억달러)` is a part. */
function isRate(first: Amount['draft'], second: Amount['draft']): boolean {
  const won = first.currency === 'KRW' ? first : second
  const other = won === first ? second : first
  if (won.currency !== 'KRW' || other.currency !== 'USD' || other.value === 0) return true
  const rate = won.value / other.value
  return rate > 500 && rate < 2500
}

function repeated(first: Amount, second: Amount): Amount {
  const from = first.draft
  const own = second.draft
  return {
    ...second,
    draft: {
      ...own,
      qualifier: own.qualifier === 'exact' ? from.qualifier : own.qualifier,
      role: from.role === 'other' ? own.role : from.role,
      ...(from.per !== undefined && own.per === undefined ? { per: from.per } : {}),
      ...(from.subject && !own.subject ? { subject: from.subject } : {}),
      restates: first.start,
    },
  }
}

import type { AmountRole } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'
import { matchesOf } from '../matches.ts'
import { sentenceStart } from './cues.ts'

type Amount = Candidate<'amount'>

/** How a language speaks of trade: `word` finds what goes out or is traded otherwise, `behind` the same right behind a sum; group `out` is what goes out. */
export interface TradeWords {
  readonly word: RegExp
  readonly behind: RegExp
}

export const TRADE_KO: TradeWords = {
  word: /(?<out>수출(?!입))|수출입|수입|무역\s?(?:수지|흑자|적자)|교역/gu,
  behind:
    /^(?:\s?(?:어치|규모|상당))?[를을의가이]?\s?(?:(?<out>수출(?!입))|수출입|수입|(?:무역\s?(?:수지\s?)?)?(?:흑자|적자)|교역)/u,
}

export const TRADE_EN: TradeWords = {
  word: /(?<![a-z])(?:(?<out>export|shipment|shipped|outbound)|import(?!an)|trade\s(?:surplus|deficit|balance|volume|value))/giu,
  behind:
    /^\s(?:(?:worth\s)?(?:in|of)\s(?:[a-z]{3,12}\s)?)?(?:(?<out>exports?)|imports?|(?:trade\s)?(?:surplus|deficit)|trade)(?![a-z])/iu,
}

/** How far before a sum its word of trade is looked for. */
const REACH = 120

/** False where the nearest word of trade, right behind a sum or before it in its sentence, speaks of imports, of a balance or of all trade. */
function isExport(text: string, start: number, end: number, { word, behind }: TradeWords): boolean {
  const next = behind.exec(text.slice(end, end + 24))
  if (next) return next.groups!.out !== undefined
  const before = text.slice(sentenceStart(text, start, REACH), start)
  const last = matchesOf(word, before).at(-1)
  // `수출과 수입은 각각 7억 달러와 5억 달러`: one of the two is an export.
  return last === undefined || last.groups!.out !== undefined || before.includes('각각', last.index)
}

/** The role that the words of a row tell, where `role` is what its cue words tell: a row of imports is none of exports. */
export function tradeRowRole(words: string, role: AmountRole, { word }: TradeWords): AmountRole {
  if (role !== 'export') return role
  const first = matchesOf(word, words.slice(0, 200))[0]
  return first && first.groups!.out === undefined ? 'other' : role
}

/** The amounts of a block, where what comes in, what trade leaves and all trade together is no export. Order is kept. */
export const withTradeRoles = (text: string, amounts: readonly Amount[], words: TradeWords): readonly Amount[] =>
  amounts.map((amount) =>
    amount.draft.role !== 'export' || isExport(text, amount.start, amount.end, words)
      ? amount
      : { ...amount, draft: { ...amount.draft, role: 'other' } },
  )

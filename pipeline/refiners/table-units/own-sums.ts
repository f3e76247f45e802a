import { roleIn } from '../../../extractors/amount/cues.ts'
import { ROLE_CUES as ENGLISH_CUES } from '../../../extractors/amount/en/surroundings.ts'
import { ROLE_CUES as KOREAN_CUES } from '../../../extractors/amount/ko/surroundings.ts'
import { TRADE_EN, TRADE_KO, tradeRowRole } from '../../../extractors/amount/trade-roles.ts'
import type { AmountRole, Span } from '../../../schemas/index.ts'
import type { AnyCandidate } from '../../extraction.ts'

/** What the head and the label of a table cell say of the sum in it. */
export interface CellWords {
  /** The head of the column, the label of the row and the caption, in this order. */
  readonly words: string
  readonly label?: Span & { readonly words: string }
  /** The cell, in the document. */
  readonly cell: Span
}

/** The role that the first cue of these words tells; `other` without one. */
export const roleOfWords = (words: string): AmountRole =>
  /[가-힣]/.test(words)
    ? tradeRowRole(words, roleIn(words, KOREAN_CUES), TRADE_KO)
    : tradeRowRole(words, roleIn(words, ENGLISH_CUES), TRADE_EN)

/** Characters that may stand beside a sum that is all of its cell: `약 … 규모`. */
const BESIDE = 8

/** True for a label that names a row: no year, and no kind of money, which the role says. */
const names = ({ words }: { readonly words: string }): boolean =>
  /\p{L}{2}/u.test(words) && !/^[’'‘]?\d{2,4}년?(?![\p{L}\d])/u.test(words) && roleOfWords(words) === 'other'

/** The candidate with the role of its column and the row that it is of, where its cell holds a sum with its own unit and nothing else. */
export function withCellWords(candidate: AnyCandidate, cells: ReadonlyMap<number, CellWords>): AnyCandidate {
  if (candidate.type !== 'amount') return candidate
  const context = cells.get(candidate.block)
  if (!context) return candidate
  const { cell, label, words } = context
  if (cell.end - cell.start - (candidate.end - candidate.start) > BESIDE) return candidate
  const { draft } = candidate
  const role = draft.role === 'other' ? roleOfWords(words) : draft.role
  const subject =
    draft.subject === undefined && label && names(label) ? { subject: { start: label.start, end: label.end } } : {}
  return { ...candidate, draft: { ...draft, ...subject, role } }
}

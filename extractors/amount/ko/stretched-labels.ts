import type { AmountRole } from '../../../schemas/index.ts'
import type { Money } from '../money.ts'

/** `▪(사 업 비) 23,481억원`, `국    비 : 30억원`: a label that blanks stretch to the width of its column. */
const STRETCHED =
  /(?:^|[\n(（,▪○□·•ㅇ◦-])\s{0,3}(?:(?<budget>(?:총\s{0,6})?사\s{1,6}업\s{1,6}비|예\s{1,8}산|[국도시군]\s{1,8}비|지\s{1,4}방\s{1,4}비)|(?<investment>투\s{1,6}자\s{1,6}[액비])|(?<revenue>매\s{1,6}출\s{1,6}액)|(?<export>수\s{1,6}출\s{1,6}액))\s{0,4}[)）\]:：]{0,2}\s{0,3}(?:[약총]\s)?$/u
const LONGEST_STRETCHED = 44

/** What a stretched label right before a sum says that it is; `other` where none stands there. */
export function stretchedRole(text: string, { start }: Money): AmountRole {
  const label = STRETCHED.exec(text.slice(Math.max(0, start - LONGEST_STRETCHED), start))?.groups
  const role = (['budget', 'investment', 'revenue', 'export'] as const).find((key) => label?.[key] !== undefined)
  return role ?? 'other'
}

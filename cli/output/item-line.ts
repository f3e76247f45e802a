import type { ItemView } from '../../pipeline/decisions/view.ts'
import { escapeControls } from './escape.ts'
import { oneLine } from './evidence.ts'
import { describeValue } from './format.ts'

/** Hex digits of a key that tell mentions of any corpus apart. */
const SHORT = 12

/** The beginning of a key, as it is told to people. */
export const shortKey = (key: string): string => key.slice(0, SHORT)

const flagged = ({ review, flag, contradiction }: ItemView): string =>
  [review, contradiction ? 'contradiction' : flag === 'live' ? null : flag].filter(Boolean).join(', ')

/** An item for people: what it says, where, why it is in the queue, and what was decided before. */
export function itemLines(item: ItemView): string[] {
  const { key, type, value, document, start, end, before, after, quote, why, verdict, extracted, contradicting } = item
  const shown = value ?? extracted
  const told = shown === null || shown === undefined ? quote : describeValue({ type, value: shown })
  const lines = [
    `${shortKey(key)}  ${type}  ${oneLine(told)}  [${flagged(item)}]`,
    `    ${escapeControls(document)}:${start}-${end}  …${oneLine(before)}«${oneLine(quote)}»${oneLine(after)}…`,
  ]
  if (why.length > 0) lines.push(`    ? ${why.join('; ')}`)
  for (const { actor, ts, state, reason, judged, claim } of contradicting.length > 0
    ? contradicting
    : verdict === null
      ? []
      : [verdict]) {
    const was = claim?.value ?? judged?.value
    const what = was === undefined ? '' : `: ${oneLine(describeValue({ type: claim?.type ?? type, value: was }))}`
    lines.push(
      `    ${state}${reason === null ? '' : ` (${reason})`} by ${escapeControls(actor)} on ${ts.slice(0, 10)}${what}`,
    )
  }
  return lines
}

/** An item for programs. */
export function itemJson({ fileId: _, position: __, ...item }: ItemView): string {
  return JSON.stringify({ ...item, mention: item.key })
}

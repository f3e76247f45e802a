import { matchesOf } from '../../extractors/matches.ts'
import type { Span } from '../../schemas/index.ts'

const CLOSER: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
}
const CLOSERS = new Set(Object.values(CLOSER))
const LONGEST = 600
const DEEPEST = 8
const MARKS = /[“”‘’「」『』《》〈〉()（）[\]【】"']/g
const BEFORE_OPEN = /[\s([{<“‘「『《〈,·:=~-]/
const IS_SPACE = /\s/

interface Open {
  readonly mark: string
  readonly closer: string
  readonly at: number
}

/** A straight quote opens after a blank or a bracket, before a letter; `'19` is a year. */
function opensStraight(text: string, at: number, start: number, mark: string): boolean {
  const before = at > start ? text[at - 1]! : ' '
  const after = text[at + 1] ?? ' '
  return BEFORE_OPEN.test(before) && !IS_SPACE.test(after) && !(mark === "'" && after >= '0' && after <= '9')
}

/**
 * Stretches of `[start, end)` between quotation marks or brackets, outermost only, in order. A mark without its
 * partner within 600 characters protects nothing.
 */
export function protectedSpans(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  const stack: Open[] = []
  const close = (at: number, from: number): void => {
    const open = stack[from]!
    stack.length = from
    if (at - open.at > LONGEST) return
    while (spans.length > 0 && spans.at(-1)!.start > open.at) spans.pop()
    spans.push({ start: open.at, end: at + 1 })
  }
  for (const match of matchesOf(MARKS, text.slice(start, end))) {
    const at = start + match.index
    const mark = match[0]
    const from = lastOpen(stack, mark)
    const straight = mark === '"' || mark === "'"
    if (from >= 0 && (CLOSERS.has(mark) || straight) && !(straight && IS_SPACE.test(text[at - 1] ?? ' ')))
      close(at, from)
    else if (CLOSER[mark]) stack.push({ mark, closer: CLOSER[mark], at })
    else if (straight && opensStraight(text, at, start, mark)) stack.push({ mark, closer: mark, at })
    if (stack.length > DEEPEST) stack.shift()
  }
  return spans
}

function lastOpen(stack: readonly Open[], mark: string): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.closer === mark) return i
  return -1
}

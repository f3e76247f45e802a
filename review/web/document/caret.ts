import { stepCharacter, stepUnit, stepWord } from '../text/caret.ts'

/** A selection that grows from where it was begun; both offsets count in the whole text. */
export interface Caret {
  readonly anchor: number
  readonly focus: number
}

export type Side = -1 | 1
export type By = 'character' | 'word' | 'unit'

const STEPS = { character: stepCharacter, word: stepWord, unit: stepUnit }

/** The caret one step further; `extend` keeps the anchor. */
export function moveCaret(text: string, caret: Caret, side: Side, by: By, extend: boolean): Caret {
  const focus = STEPS[by](text, caret.focus, side)
  return { anchor: extend ? caret.anchor : focus, focus }
}

/** The selected span without white space at its ends; null where nothing is left. */
export function spanOf(
  text: string,
  { anchor, focus }: Caret,
): { readonly start: number; readonly end: number } | null {
  let start = Math.min(anchor, focus)
  let end = Math.max(anchor, focus)
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}

import { stepCharacter, stepUnit } from '../text/caret.ts'

/** A stretch of text around a mention, and the mention's place in the whole text. */
export interface Window {
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly start: number
}

/** A boundary that is being moved; offsets count in the whole text. */
export interface Draft {
  readonly start: number
  readonly end: number
}

export type Step = 'character' | 'unit'

const move = (text: string, at: number, side: -1 | 1, by: Step, edge: 'start' | 'end'): number =>
  by === 'character' ? stepCharacter(text, at, side) : stepUnit(text, at, side, edge)

/** The draft with one edge moved; never empty, never beyond the text that is at hand. */
export function moveEdge(window: Window, draft: Draft, edge: 'start' | 'end', side: -1 | 1, by: Step): Draft {
  const text = window.before + window.quote + window.after
  const offset = window.start - window.before.length
  const moved = { ...draft, [edge]: move(text, draft[edge] - offset, side, by, edge) + offset }
  return moved.start < moved.end ? moved : draft
}

/** The window as it would read with the draft's boundaries. */
export function windowOf(window: Window, draft: Draft): Window {
  const text = window.before + window.quote + window.after
  const offset = window.start - window.before.length
  return {
    before: text.slice(0, draft.start - offset),
    quote: text.slice(draft.start - offset, draft.end - offset),
    after: text.slice(draft.end - offset),
    start: draft.start,
  }
}

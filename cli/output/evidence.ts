import { escapeControls } from './escape.ts'

const CONTEXT = 30

/** A stretch of text on one line, its control characters written out. */
export const oneLine = (text: string): string => escapeControls(text.replace(/\s+/g, ' '))

/** Line numbers of offsets, from 1; fast for offsets that come in rising order. */
export function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0]
  return (offset) => {
    if (offset < at) [line, at] = [1, 0]
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++
    return line
  }
}

/** A quote between the words around it: `…before «quote» after…`. Offsets count in `text`. */
export function inContext(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = oneLine(text.slice(Math.max(0, start - CONTEXT), start))
  const after = oneLine(text.slice(end, end + CONTEXT))
  return `…${before}«${oneLine(text.slice(start, end))}»${after}…`
}

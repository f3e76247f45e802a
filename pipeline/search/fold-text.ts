import { type FoldedText, readableText } from '../fold/folded-text.ts'

/** Lower case where that keeps the length: the few letters that grow stay as they are. */
function lowered(source: string): string {
  const lower = source.toLowerCase()
  if (lower.length === source.length) return lower
  return Array.from(source, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}

const itself = (offset: number): number => offset

/** A text in lower case and as it is read. The source is never changed: hits are told in its own offsets. */
export function foldText(source: string): FoldedText {
  const text = lowered(source)
  return readableText(text) ?? { text, sourceOf: itself, sourceEnd: itself, foldedOf: itself }
}

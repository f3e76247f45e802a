import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'

const compact = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '')

/** True where a listed name, as written in a text, is also an everyday word and counts beside a cue only. */
export function needsCue(entry: GazetteerEntry, quote: string): boolean {
  if (!entry.context || entry.contextNames.length === 0) return entry.context
  const key = compact(quote)
  return entry.contextNames.some((name) => compact(name) === key)
}

import { createStore } from './store.ts'

/** A sentence for the reader: read out by screen readers and shown for a while. */
export interface Announcement {
  readonly id: number
  readonly text: string
  /** `spoken`: read out, not shown. */
  readonly tone: 'plain' | 'problem' | 'spoken'
}

/** What was told last; null before anything was. */
export const announcement = createStore<Announcement | null>(null)
let count = 0

/** Tells the reader what happened. */
export function announce(text: string, tone: Announcement['tone'] = 'plain'): void {
  count += 1
  announcement.set({ id: count, text, tone })
}

import type { BlockView, Mark } from './block-view.ts'
import { fold } from './fold.ts'

const SHORTEST = 10
const SHORTEST_ITEM = 40
const SHORTEST_CUT = 20
const KEY = 20
const CANDIDATES = 8
const ELLIPSIS = /(?:…|\.{3}|···)[”’"'\])]{0,3}$/u
const CHUNK_END = /(?<=[다요]\.|[.!?。])\s/u

const duplicate = (duplicateOf: number, reason: string): Mark => ({ role: 'duplicate', reason, duplicateOf })

/** A cell, or a short item with figures, may say the same of different things; other blocks repeat. */
function mayRepeat({ block, folded }: BlockView): boolean {
  if (block.kind === 'tableCell' || block.kind === 'code') return false
  if (block.kind === 'listItem' && /\d/.test(folded)) return folded.length >= SHORTEST_ITEM
  return folded.length >= SHORTEST
}

/** Sentences of a long block, folded; short pieces are left out. */
const chunksOf = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .split(CHUNK_END)
    .map(fold)
    .filter((chunk) => chunk.length >= KEY)

interface Seen {
  readonly whole: Map<string, number>
  readonly chunks: Map<string, number>
}

/** The earlier block that holds nearly all sentences of this one. */
function repeatedChunks(view: BlockView, chunks: readonly string[], seen: Seen): number | undefined {
  if (view.folded.length < SHORTEST_ITEM) return undefined
  let known = 0
  let first: number | undefined
  for (const chunk of chunks) {
    const at = seen.chunks.get(chunk)
    if (at === undefined) continue
    known += chunk.length
    first ??= at
  }
  return known >= view.folded.length * 0.9 ? first : undefined
}

function markRepeats(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  const seen: Seen = { whole: new Map(), chunks: new Map() }
  views.forEach((view, i) => {
    if (marks[i] || !mayRepeat(view)) return
    const chunks = view.folded.length >= KEY ? chunksOf(view.text) : []
    const earlier = seen.whole.get(view.folded) ?? repeatedChunks(view, chunks, seen)
    if (earlier !== undefined) {
      marks[i] = duplicate(earlier, 'repeats an earlier paragraph')
      return
    }
    seen.whole.set(view.folded, i)
    for (const chunk of chunks) if (!seen.chunks.has(chunk)) seen.chunks.set(chunk, i)
  })
}

/** Marks a block that ends in an ellipsis and is the beginning of another one, as summaries above an article are. */
function markCut(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  const cut = views.flatMap((view, i) => {
    const candidate =
      !marks[i] &&
      view.folded.length >= SHORTEST_CUT &&
      view.block.kind !== 'tableCell' &&
      ELLIPSIS.test(view.text.slice(-8))
    return candidate ? [i] : []
  })
  if (cut.length === 0) return
  const byKey = new Map<string, number[]>()
  views.forEach((view, i) => {
    if (marks[i] || view.folded.length < SHORTEST_CUT) return
    const key = view.folded.slice(0, KEY)
    const list = byKey.get(key)
    if (!list) byKey.set(key, [i])
    else if (list.length < CANDIDATES) list.push(i)
  })
  for (const i of cut) {
    const { folded } = views[i]!
    const whole = byKey.get(folded.slice(0, KEY))?.find((j) => {
      const other = views[j]!.folded
      return j !== i && other.length > folded.length && other.startsWith(folded)
    })
    if (whole !== undefined) marks[i] = duplicate(whole, 'the cut beginning of another paragraph')
  }
}

const TRAIL = /^[^|]{1,60}\s[|>›»]\s{0,4}(?=\S)/u

/** Marks `Section | Title` where the title stands alone within the next three blocks. */
function markTrails(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  views.forEach((view, i) => {
    if (marks[i] || view.text.length > 300) return
    const trail = TRAIL.exec(view.text)
    if (!trail) return
    const title = fold(view.text.slice(trail[0].length))
    if (title.length < SHORTEST) return
    for (let j = Math.max(0, i - 3); j <= i + 3 && j < views.length; j++) {
      if (j !== i && !marks[j] && views[j]!.folded === title) {
        marks[i] = duplicate(j, 'a path with the title')
        return
      }
    }
  })
}

/** Adds the marks of duplicates to those of boilerplate. Of equal blocks the first stays content. */
export function markDuplicates(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  markTrails(views, marks)
  markRepeats(views, marks)
  markCut(views, marks)
}

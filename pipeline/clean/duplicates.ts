import type { BlockView, Mark } from './block-view.ts'
import { fold, type Prints, printsOf } from './fold.ts'

const SHORTEST = 10
const SHORTEST_ITEM = 40
const SHORTEST_CUT = 20
const KEY = 20
const CANDIDATES = 8
/** Of a longer block the beginning stands for the whole. */
const LONGEST = 20_000
const ELLIPSIS = /(?:…|\.{3}|···)[”’"'\])]{0,3}$/u

const duplicate = (duplicateOf: number, reason: string): Mark => ({ role: 'duplicate', reason, duplicateOf })

/** A cell, or a short item with figures, may say the same of different things; other blocks repeat. */
function mayRepeat({ block, text }: BlockView, size: number): boolean {
  if (block.kind === 'listItem' && size < SHORTEST_ITEM && /\p{N}/u.test(text)) return false
  return size >= SHORTEST
}

interface Seen {
  readonly whole: Map<number, number>
  readonly sentences: Map<number, number>
}

/** The earlier block that holds nearly all sentences of this one. */
function repeatedSentences({ whole, sentences }: Prints, seen: Seen): number | undefined {
  if (whole.size < SHORTEST_ITEM) return undefined
  let known = 0
  let first: number | undefined
  for (const { size, hash } of sentences) {
    const at = seen.sentences.get(hash)
    if (at === undefined) continue
    known += size
    first ??= at
  }
  return known >= whole.size * 0.9 ? first : undefined
}

function markRepeats(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  const seen: Seen = { whole: new Map(), sentences: new Map() }
  views.forEach((view, i) => {
    const { block, text } = view
    if (marks[i] || text.length < SHORTEST || block.kind === 'tableCell' || block.kind === 'code') return
    const prints = printsOf(text.length > LONGEST ? text.slice(0, LONGEST) : text, KEY)
    if (!mayRepeat(view, prints.whole.size)) return
    const earlier = seen.whole.get(prints.whole.hash) ?? repeatedSentences(prints, seen)
    if (earlier !== undefined) {
      marks[i] = duplicate(earlier, 'repeats an earlier paragraph')
      return
    }
    seen.whole.set(prints.whole.hash, i)
    for (const { hash } of prints.sentences) if (!seen.sentences.has(hash)) seen.sentences.set(hash, i)
  })
}

/** Marks a block that ends in an ellipsis and is the beginning of another one, as summaries above an article are. */
function markCut(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  const cut = views.flatMap((view, i) => {
    const candidate =
      !marks[i] &&
      view.text.length >= SHORTEST_CUT &&
      view.block.kind !== 'tableCell' &&
      ELLIPSIS.test(view.text.slice(-8)) &&
      view.folded.length >= SHORTEST_CUT
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

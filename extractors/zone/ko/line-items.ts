import type { Block } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { placeAtStart } from '../../name/places.ts'
import { isHead } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { type ListItem, zoneOfItem } from '../list-items.ts'
import { isTheme } from '../themes.ts'
import type { KindMatch } from './kinds-in.ts'

/** A block as its rules share it. */
interface Line {
  readonly block: Block
  readonly text: string
  readonly kindsKo: readonly KindMatch[]
}

const LONGEST_HEAD = 60
const LONGEST_ITEM = 34
const SENTENCE = /[다요음함]\.?$|[.,:;()]/
const ITEM = /^\s{0,4}(?:[-–•·*ㅇ○▪■□▶▷]\s{0,3})?(?<name>[가-힣][가-힣A-Za-z0-9·ㆍ& -]{3,30})\s{0,3}$/u
/** A line of bullets or numbers alone, which flattened lists leave between their items. */
const EMPTY = /^[\s\-–•·*○▪0-9.)]{0,6}$/

/** The item of a line that holds a place, its industry and nothing else: `대구 이동식 협동로봇`. */
function itemOf({ text }: Line): ListItem | undefined {
  if (text.length > LONGEST_ITEM || SENTENCE.test(text.trimEnd())) return undefined
  const name = ITEM.exec(text)?.groups?.['name']?.trimEnd()
  if (name === undefined) return undefined
  const found = placeAtStart(name.slice(0, 8))
  if (!found || name.charAt(found.length) !== ' ') return undefined
  const theme = name.slice(found.length + 1)
  if (!isTheme(theme) || theme.split(' ').length > 4 || /[은는을를에의]\s/.test(theme)) return undefined
  const start = text.indexOf(name)
  return { start, end: start + name.length, place: found.place, theme }
}

/** The kind that a line announces: `규제자유특구 우수지역(4곳)`; none for a sentence. */
function announced({ text, kindsKo }: Line): ZoneKind | undefined {
  if (text.length > LONGEST_HEAD || /[다요음함]\.\s{0,3}$/.test(text)) return undefined
  return kindsKo.findLast(({ kind }) => isHead(kind) && kind.type !== 'other')?.kind
}

/** Zones that stand one a line below the line that says what they are, by the index of their block; two at least of a text. */
export function lineItems(lines: readonly Line[]): ReadonlyMap<number, Candidate<'zone'>> {
  const found = new Map<number, Candidate<'zone'>>()
  let head: ZoneKind | undefined
  for (const line of lines) {
    const item = head && itemOf(line)
    if (head && item)
      found.set(line.block.index, zoneOfItem(line.text, item, head, { language: 'ko', rule: 'line-item' }))
    else if (!EMPTY.test(line.text)) head = announced(line)
  }
  return found.size >= 2 ? found : new Map()
}

import type { ParsedBlock } from '../../schemas/index.ts'
import { displayWidth } from '../parse/line.ts'
import { fold } from './fold.ts'

/** A block with what the marks look at. */
export interface BlockView {
  readonly block: ParsedBlock
  readonly text: string
  /** Folded text; that of blocks longer than 20,000 characters is cut. */
  readonly folded: string
  readonly hints: readonly string[]
  /** It is the title that the page's metadata give, or begins it. */
  readonly title: boolean
  /** It holds a sentence that ends with a stop and is long enough to be one of an article. */
  readonly sentence: boolean
}

/** Why a block is not content. */
export interface Mark {
  readonly role: 'boilerplate' | 'duplicate'
  readonly reason: string
  readonly duplicateOf?: number
}

const SHORTEST_TITLE = 6
const STOPPED = /(?:[.!?。…]|[다요죠])[”’"'」』)\]]{0,3}$/u
const INNER_STOP = /[다요]\.\s|[a-z)]\.\s+[“"'‘(]?[A-Z]/u

/** What clean sees of a block. `title`: the folded title of the document, empty where none is known. */
export function viewOf(block: ParsedBlock, text: string, title: string): BlockView {
  const own = text.slice(block.start, block.end)
  const long = displayWidth(own) >= 44
  const sentence = long && (STOPPED.test(own.slice(-40)) || INNER_STOP.test(own.slice(0, 2000)))
  const hints = block.hint ? block.hint.split(' ') : []
  const folded = fold(own.length > 20_000 ? own.slice(0, 20_000) : own)
  const isTitle = folded.length >= SHORTEST_TITLE && folded.length <= title.length && title.startsWith(folded)
  return { block, text: own, folded, hints, title: isTitle, sentence }
}

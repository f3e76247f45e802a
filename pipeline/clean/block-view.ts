import { ownSlice } from '../../extractors/own-slice.ts'
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
/** So many characters are as wide as a sentence in any script. */
const WIDEST = 44
const STOPPED = /(?:[.!?。…]|[다요죠])[”’"'」』)\]]{0,3}$/u
const INNER_STOP = /[다요]\.\s|[a-z)]\.\s+[“"'‘(]?[A-Z]/u

/** Above this many code units a block is folded only when it is asked for: it is no line of a menu. */
const LONG = 200
const NO_HINTS: readonly string[] = []

class View implements BlockView {
  readonly block: ParsedBlock
  readonly text: string
  readonly hints: readonly string[]
  readonly title: boolean
  readonly sentence: boolean
  #folded: string | undefined

  constructor(block: ParsedBlock, text: string, title: string) {
    this.block = block
    this.text = text
    this.hints = block.hint ? block.hint.split(' ') : NO_HINTS
    this.sentence = isSentence(text)
    this.title = title.length >= SHORTEST_TITLE && text.length <= LONG * 5 && isTitle(this.folded, title)
  }

  get folded(): string {
    this.#folded ??= fold(this.text.length > 20_000 ? this.text.slice(0, 20_000) : this.text)
    return this.#folded
  }
}

const isTitle = (folded: string, title: string): boolean =>
  folded.length >= SHORTEST_TITLE && folded.length <= title.length && title.startsWith(folded)

/** Whether a block is wide enough for a sentence and holds an end of one. */
const isSentence = (text: string): boolean =>
  text.length >= 22 &&
  displayWidth(text.length > WIDEST ? text.slice(0, WIDEST) : text) >= 44 &&
  (STOPPED.test(text.slice(-40)) || INNER_STOP.test(text.slice(0, 2000)))

/** What clean sees of a block. `title`: the folded title of the document, empty where none is known. */
export const viewOf = (block: ParsedBlock, text: string, title: string): BlockView =>
  new View(block, ownSlice(text, block.start, block.end), title)

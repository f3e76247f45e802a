import type { Block, Document, Drafts, EntityType, Language, Span } from '../schemas/index.ts'

/** What one extractor found in one block. The span counts in the block's text, not yet in the document's. */
export interface Candidate<T extends EntityType = EntityType> extends Span {
  readonly type: T
  readonly draft: Drafts[T]
  /** Name of the rule, for example `digits-scale-won`. */
  readonly rule: string
  /** Codes of doubts that the rule itself knows of, for example `currency-inherited`. */
  readonly doubts?: readonly string[]
  /** Among overlapping candidates of a type the longer wins, at equal length the higher priority. Default 0. */
  readonly priority?: number
}

/** What an extractor may know besides its block. */
export interface ExtractContext {
  /** The whole document, for neighbours, headers and definitions; its text never leaves the extractor. */
  readonly document: Document
}

/** A block together with its text, `document.text.slice(block.start, block.end)`. */
export interface ExtractBlock extends Block {
  readonly text: string
}

/** Pure and synchronous: no clock, no network, no store. Equal input gives equal candidates in text order. */
export interface Extractor<T extends EntityType = EntityType> {
  /** Type and language, for example `amount/ko`; `*` for both languages. */
  readonly id: `${T}/${'ko' | 'en' | '*'}`
  readonly type: T
  readonly language: Language | '*'
  extract(block: ExtractBlock, context: ExtractContext): Iterable<Candidate<T>>
}

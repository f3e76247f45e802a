import type { Block, CleanBlock, Language, LanguageBlock, Metadata, ParsedBlock } from '../schemas/index.ts'

/** The source of one document as the run hands it over. */
export interface Source {
  /** `sha256:` and the hex digest of `bytes`. */
  readonly id: string
  /** Corpus folder name, `/`, path below it; NFC. */
  readonly uri: string
  readonly bytes: Uint8Array
  /** From a sidecar file or from the caller; wins over what the text says of itself. */
  readonly metadata: Metadata
}

export type SourceFormat = 'text' | 'markdown' | 'html'

/** Output of `read`: the decoded text without its byte-order mark, line ends as they are. */
export interface DecodedSource {
  readonly id: string
  readonly uri: string
  readonly metadata: Metadata
  readonly text: string
  readonly encoding: string
  readonly format: SourceFormat
}

interface WithBlocks<B> {
  readonly id: string
  readonly uri: string
  /** The canonical text; every offset from here on counts in it. */
  readonly text: string
  readonly metadata: Metadata
  readonly blocks: readonly B[]
}
/** Output of `parse`. */
export type ParsedDocument = WithBlocks<ParsedBlock>
/** Output of `clean`. */
export type CleanDocument = WithBlocks<CleanBlock>
/** Output of `detect-language`. */
export type LanguageDocument = WithBlocks<LanguageBlock> & { readonly language: Language }
/** Output of `segment`; the publication stage makes the `Document` of it. */
export type SegmentedDocument = WithBlocks<Block> & { readonly language: Language }

import type { Block } from '../../schemas/index.ts'
import type { EnglishKind } from '../zone/en/kinds.ts'
import type { KindMatch } from '../zone/ko/kinds-in.ts'
import type { GazetteerHit } from './names-index.ts'
import type { Word } from './words.ts'

/** A content block with its text. */
export interface ContentBlock {
  readonly block: Block
  readonly text: string
}

/** A block with all that its rules share. */
export interface Scanned extends ContentBlock {
  /** True where it holds Hangul. */
  readonly hangul: boolean
  /** True where it holds Latin words. */
  readonly latin: boolean
  readonly words: readonly Word[]
  readonly hits: readonly GazetteerHit[]
  readonly kindsKo: readonly KindMatch[]
  readonly kindsEn: readonly EnglishKind[]
}

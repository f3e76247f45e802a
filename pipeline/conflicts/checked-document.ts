import type { Document, FindingMention, Mention, SentencePair } from '../../schemas/index.ts'

/** What the checks of one document look at. Mentions stand in text order. */
export interface CheckedDocument {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly pairs: readonly SentencePair[]
}

export type AmountMention = Mention & { readonly type: 'amount' }

/** The sums of a document, in text order. */
export const amountsOf = ({ mentions }: CheckedDocument): AmountMention[] =>
  mentions.filter((mention) => mention.type === 'amount')

/** A mention as a finding names it. */
export const mentionPart = (
  { id, record, documentId }: Pick<Mention, 'id' | 'record' | 'documentId'>,
  part: FindingMention['part'],
): FindingMention => ({ mention: id, record, documentId, part })

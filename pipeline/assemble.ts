import type { Document, ExtractedRecord, Mention, SentencePair } from '../schemas/index.ts'
import { confidenceOf } from './assemble/confidence.ts'
import { type AmountToLink, linkAmounts } from './assemble/link-amounts.ts'
import { withSharedSubjects } from './assemble/shared-subjects.ts'
import type { AnyResolved } from './extraction.ts'
import { mentionId, recordId } from './identity.ts'
import type { PairedResolution } from './pair-sentences.ts'
import type { Stage } from './stage.ts'

/** What a document says: its mentions in text order, and the records that group them. */
export interface Assembled {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly records: readonly ExtractedRecord[]
  readonly pairs: readonly SentencePair[]
}

/** The doubts of a rule and of `resolve` together, each once, sorted. */
function allDoubts(own: readonly string[] | undefined, resolved: readonly string[]): string[] {
  const count = (own?.length ?? 0) + resolved.length
  return count === 0 ? [] : [...new Set([...(own ?? []), ...resolved])].sort()
}

function toMention(resolved: AnyResolved, document: Document, versions: Readonly<Record<string, string>>): Mention {
  const { candidate, value, doubts } = resolved
  return {
    id: mentionId(resolved, document),
    documentId: document.id,
    type: candidate.type,
    quote: document.text.slice(candidate.start, candidate.end),
    start: candidate.start,
    end: candidate.end,
    language: candidate.language,
    block: candidate.block,
    value,
    confidence: confidenceOf(candidate.extractor, candidate.rule),
    doubts: allDoubts(candidate.doubts, doubts),
    record: recordId(resolved, document),
    extractor: candidate.extractor,
    rule: candidate.rule,
    version: versions[candidate.extractor] ?? 'unversioned',
  } as Mention
}

/** Records in the order of their first mention; a record's value is that of its first mention. */
export function groupRecords(mentions: readonly Mention[]): ExtractedRecord[] {
  const records = new Map<string, { first: Mention; ids: string[] }>()
  for (const mention of mentions) {
    const known = records.get(mention.record)
    if (known) known.ids.push(mention.id)
    else records.set(mention.record, { first: mention, ids: [mention.id] })
  }
  return [...records].map(([id, { first, ids }]) => ({
    id,
    documentId: first.documentId,
    type: first.type,
    value: first.value,
    mentions: ids,
  }))
}

/** The stage for given extractor versions, which every mention names. */
export const assemble = (versions: Readonly<Record<string, string>>): Stage<PairedResolution, Assembled> => ({
  name: 'assemble',
  run({ document, resolved: own, pairs }) {
    const resolved = withSharedSubjects(own)
    const mentions = resolved.map((r) => toMention(r, document, versions))
    const amounts: AmountToLink[] = []
    mentions.forEach((mention, i) => {
      if (mention.type !== 'amount') return
      const draft = resolved[i]!.candidate.draft
      const restates = 'restates' in draft ? draft.restates : undefined
      amounts.push(restates === undefined ? { mention } : { mention, restates })
    })
    const linked = linkAmounts(amounts, mentions, document)
    const all = mentions.map((mention) => linked.get(mention.id) ?? mention)
    return { document, pairs, mentions: all, records: groupRecords(all) }
  },
})

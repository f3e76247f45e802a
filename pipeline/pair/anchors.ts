import type { Document, Language, Span } from '../../schemas/index.ts'
import type { AnyResolved } from '../extraction.ts'

/** A sentence with what it can be recognised by in the other language. Span in document coordinates. */
export interface AnchoredSentence extends Span {
  /** Entity ids, dates (EDTF), amounts and bare numbers, each once, each with a prefix that names its sort. */
  readonly anchors: ReadonlySet<string>
  readonly mentions: readonly AnyResolved[]
}

const BARE_NUMBER = /(?<![\d.,])\d{1,3}(?:,\d{3}){1,5}(?![\d,])|(?<![\d.,])\d{2,15}(?:\.\d{1,6})?(?![\d,])/g

function anchorOf({ candidate, value }: AnyResolved): string | undefined {
  if (candidate.type === 'date') return 'edtf' in value ? `date ${value.edtf}` : undefined
  if ('id' in value) return `name ${value.id}`
  return 'currency' in value ? `amount ${value.currency} ${value.value}` : undefined
}

/** The sentences of one language in text order, content only and no cells of tables, with their anchors. */
export function anchoredSentences(
  document: Document,
  resolved: readonly AnyResolved[],
  language: Language,
): AnchoredSentence[] {
  const sentences = document.blocks
    .filter(({ role, kind, language: own }) => role === 'content' && kind !== 'tableCell' && own === language)
    .flatMap((block) => block.sentences)
  let next = 0
  return sentences.map((sentence) => {
    while (next < resolved.length && resolved[next]!.candidate.start < sentence.start) next++
    const mentions: AnyResolved[] = []
    for (let i = next; i < resolved.length && resolved[i]!.candidate.start < sentence.end; i++)
      mentions.push(resolved[i]!)
    return {
      ...sentence,
      mentions,
      anchors: anchorsOf(document.text.slice(sentence.start, sentence.end), mentions, sentence.start),
    }
  })
}

/** Anchors of the mentions, and of the numbers outside them. */
function anchorsOf(text: string, mentions: readonly AnyResolved[], offset: number): Set<string> {
  const anchors = new Set<string>()
  for (const mention of mentions) {
    const anchor = anchorOf(mention)
    if (anchor) anchors.add(anchor)
  }
  let next = 0
  for (const match of text.matchAll(BARE_NUMBER)) {
    const at = offset + match.index
    while (next < mentions.length && mentions[next]!.candidate.end <= at) next++
    const covered = next < mentions.length && mentions[next]!.candidate.start <= at
    if (!covered) anchors.add(`number ${match[0].replaceAll(',', '')}`)
  }
  return anchors
}

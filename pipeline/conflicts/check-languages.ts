import type { Finding, Mention } from '../../schemas/index.ts'
import { type CheckedDocument, mentionPart } from './checked-document.ts'
import { findingId } from './finding-id.ts'
import { within } from './surroundings.ts'

const differs = (mention: Mention): boolean => mention.doubts.some((doubt) => doubt.startsWith('pair-differs'))

const quotes = (mentions: readonly Mention[]): string => mentions.map(({ quote }) => quote).join(', ')

/** A finding for each pair of sentences of a bilingual document whose sums or dates differ: those with the doubt `pair-differs`. */
export function checkLanguages({ mentions, pairs }: CheckedDocument): Finding[] {
  const differing = mentions.filter(differs)
  if (differing.length === 0) return []
  return pairs.flatMap(({ korean, english }) =>
    (['amount', 'date'] as const).flatMap((type): Finding[] => {
      const left = within(differing, korean).filter((m) => m.type === type)
      const right = within(differing, english).filter((m) => m.type === type)
      if (left.length === 0 || right.length === 0) return []
      return [
        {
          id: findingId(
            'languages-differ',
            [...left, ...right].map(({ id }) => id),
          ),
          kind: 'languages-differ',
          severity: 'high',
          mentions: [...left.map((m) => mentionPart(m, 'stated')), ...right.map((m) => mentionPart(m, 'against'))],
          explanation: {
            ko: `한 문서의 한국어와 영어가 다릅니다: ${quotes(left)} ↔ ${quotes(right)}.`,
            en: `The two languages of one document differ: ${quotes(left)} against ${quotes(right)}.`,
          },
        },
      ]
    }),
  )
}

import { useMemo } from 'preact/hooks'
import type { ReviewState } from '../../../schemas/index.ts'
import type { DocumentPage, Mark } from '../../api/index.ts'
import { targetId } from '../state/cards.ts'
import { decided } from '../state/decide.ts'
import { setQuery } from '../state/route.ts'
import { useValue } from '../state/store.ts'
import type { Caret } from './caret.ts'
import { highlightOf, type Shown } from './highlights.ts'

/** The marks of a document, the one at hand, and how to go from one to the next. */
export interface Marks {
  readonly stateOf: (mark: Mark) => ReviewState
  readonly current: Mark | null
  readonly select: (mark: Mark | undefined) => void
  readonly step: (side: -1 | 1) => void
}

/** The marks of a document with what was decided since it was loaded; the one at hand stands in the address. */
export function useMarks(document: DocumentPage, key: string | undefined): Marks {
  const newer = useValue(decided)
  const stateOf = useMemo(
    () =>
      (mark: Mark): ReviewState =>
        newer.get(targetId({ key: mark.key, document: document.id })) ?? mark.review,
    [newer, document],
  )
  const { marks } = document
  const at = Math.max(
    0,
    key === undefined ? marks.findIndex(({ open }) => open) : marks.findIndex((mark) => mark.key === key),
  )
  const select = (mark: Mark | undefined): void => {
    if (mark) setQuery({ mention: mark.key })
  }
  return { stateOf, current: marks[at] ?? null, select, step: (side) => select(marks[at + side]) }
}

/** The marks as they are seen in the text. */
export function useMarked({ marks }: DocumentPage, { stateOf }: Marks): readonly Shown[] {
  return useMemo(
    () => marks.map((mark) => ({ name: highlightOf(mark, stateOf(mark)), start: mark.start, end: mark.end })),
    [marks, stateOf],
  )
}

/** What is seen besides: the mark at hand, and what is being selected. Changes with every key, so it is kept apart. */
export function useAtHand({ text }: DocumentPage, { current }: Marks, caret: Caret | null): readonly Shown[] {
  return useMemo(() => {
    const shown: Shown[] = current ? [{ name: 'current', start: current.start, end: current.end }] : []
    if (caret) {
      const start = Math.min(caret.anchor, caret.focus)
      const end = Math.max(caret.anchor, caret.focus)
      shown.push({ name: 'selection', start, end: start === end ? Math.min(start + 1, text?.length ?? 0) : end })
    }
    return shown
  }, [text, current, caret])
}

import type { ComponentChild, RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { ReviewState } from '../../../schemas/index.ts'
import type { Mark } from '../../api/index.ts'
import type { ReaderLanguage } from '../../notation/amounts.ts'
import { useTranslate } from '../i18n/translate.ts'
import { useLanguage } from '../state/settings.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { type Shown, showHighlights } from './highlights.ts'
import { offsetAt, partsIn } from './places.ts'
import { marksOfRows, type Row, rowAt } from './rows.ts'
import { TextRow } from './text-row.tsx'

interface Props {
  readonly text: string
  readonly rows: readonly Row[]
  readonly marks: readonly Mark[]
  readonly stateOf: (mark: Mark) => ReviewState
  readonly current: Mark | null
  /** The marks as they are seen in the text. */
  readonly marked: readonly Shown[]
  /** What else is seen: the mark at hand and the selection. */
  readonly atHand: readonly Shown[]
  readonly pane: RefObject<HTMLElement | null>
  readonly onSelect: (mark: Mark) => void
  readonly onPlace: (offset: number) => void
}

/** Rows of the first paint; the others follow when the page has time. */
const FIRST = 40
const MORE = 1_200

/** How many rows are in the page: the first ones at once, all of them soon, up to `wanted` now. */
function useRowCount(total: number, wanted: number): number {
  const [count, setCount] = useState(FIRST)
  useEffect(() => {
    if (count >= total) return
    const handle = requestIdleCallback(() => setCount((now) => now + MORE), { timeout: 300 })
    return () => cancelIdleCallback(handle)
  }, [count, total])
  return Math.min(total, Math.max(count, wanted + FIRST))
}

interface RowsProps extends Pick<Props, 'text' | 'rows' | 'marks' | 'stateOf' | 'current'> {
  readonly count: number
  readonly language: ReaderLanguage
}

/**
 * The rows that are in the page. A key press changes two of them at most: the others are kept as they were made, so that
 * thousands need not be compared.
 */
function useRows({ text, rows, marks, stateOf, current, count, language }: RowsProps): readonly ComponentChild[] {
  const rowMarks = useMemo(() => marksOfRows(rows, marks), [rows, marks])
  const make = (row: Row, at: number, key: string | null) => {
    const of = rowMarks[at] ?? []
    const states = of.map(stateOf).join()
    return <TextRow key={row.start} {...{ row, text, states, language }} marks={of} current={key} />
  }
  const resting = useMemo(
    () => rows.slice(0, count).map((row, at) => make(row, at, null)),
    [rows, rowMarks, text, stateOf, count, language],
  )
  const at = current ? rowAt(rows, current.start) : -1
  const row = rows[at]
  return row && current && at < count ? resting.with(at, make(row, at, current.key)) : resting
}

/** The innermost mark at an offset. */
const markAt = (marks: readonly Mark[], offset: number): Mark | undefined =>
  marks
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]

/** The text with its marks: underlined in place, named by letters in the gutter. */
export function TextPane(props: Props) {
  const { text, rows, marks, stateOf, current, marked, atHand, pane, onSelect, onPlace } = props
  const t = useTranslate()
  const language = useLanguage()
  const count = useRowCount(rows.length, current ? rowAt(rows, current.start) : 0)
  const inPane = useRows({ text, rows, marks, stateOf, current, count, language })
  const parts = useMemo(() => ({ of: [] as Element[] }), [rows])
  useLayoutEffect(() => {
    if (pane.current) parts.of = partsIn(pane.current)
  }, [rows, count])
  const until = rows[count - 1]?.end ?? 0
  const inPage = (shown: readonly Shown[]): readonly Shown[] => shown.filter(({ start }) => start < until)
  useLayoutEffect(() => showHighlights(parts.of, inPage(marked)), [marked, rows, count])
  useLayoutEffect(() => showHighlights(parts.of, inPage(atHand)), [atHand, rows, count])
  const onClick = (event: MouseEvent): void => {
    const key = event.target instanceof Element ? event.target.closest('[data-mark]')?.getAttribute('data-mark') : null
    const offset = key ? null : offsetAt(event.clientX, event.clientY)
    const mark = key ? marks.find((one) => one.key === key) : offset !== null && markAt(marks, offset)
    if (mark) onSelect(mark)
    if (offset !== null) onPlace(offset)
  }
  useEffect(() => {
    const element = pane.current
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  })
  return (
    <ScrollRegion element={pane} class="text" label={t('document.text')}>
      {inPane}
    </ScrollRegion>
  )
}

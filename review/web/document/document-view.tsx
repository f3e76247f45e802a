import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DocumentPage } from '../../api/index.ts'
import { ReviewPanel } from '../card/review-panel.tsx'
import { useTranslate } from '../i18n/translate.ts'
import { useCommands } from '../keys/dispatch.ts'
import { prefetch } from '../state/cards.ts'
import { route, setQuery } from '../state/route.ts'
import { useValue } from '../state/store.ts'
import { AddPanel } from './add-panel.tsx'
import { CoverageDialog } from './coverage-dialog.tsx'
import { DocumentHead } from './document-head.tsx'
import { MentionList } from './mention-list.tsx'
import { Minimap } from './minimap.tsx'
import { Pairs } from './pairs.tsx'
import { partsIn, placeOf } from './places.ts'
import { type Row, rowsOf } from './rows.ts'
import { TextPane } from './text-pane.tsx'
import { Issues, UnplacedPanel } from './unplaced.tsx'
import { type AddMode, useAddMode } from './use-add-mode.ts'
import { type Marks, useAtHand, useMarked, useMarks } from './use-marks.ts'

interface Props {
  readonly document: DocumentPage
  readonly onChanged: () => void
  readonly onPut: (document: DocumentPage) => void
}

/** Brings an offset of the text into the middle of its pane, where it is out of sight. */
function scrollTo(pane: HTMLElement | null, offset: number): void {
  const place = pane && placeOf(partsIn(pane), offset, 'start')
  if (!pane || !place) return
  const range = document.createRange()
  range.setStart(place.node, place.offset)
  const box = range.getBoundingClientRect()
  const frame = pane.getBoundingClientRect()
  if (box.top >= frame.top + 40 && box.bottom <= frame.bottom - 40) return
  pane.scrollBy({ top: box.top - frame.top - frame.height / 3 })
}

interface ReadingProps {
  readonly page: DocumentPage
  readonly rows: readonly Row[]
  readonly marks: Marks
  readonly add: AddMode
}

/** The text with its marks and the map of all of them; what is at hand is brought into sight. */
function Reading({ page, rows, marks, add }: ReadingProps) {
  const pane = useRef<HTMLElement>(null)
  const marked = useMarked(page, marks)
  const atHand = useAtHand(page, marks, add.caret)
  const { current, stateOf } = marks
  const at = add.caret?.focus ?? current?.start
  useEffect(() => {
    if (at !== undefined) scrollTo(pane.current, at)
  }, [at, rows])
  return (
    <div class="document-text">
      <TextPane
        text={page.text ?? ''}
        rows={rows}
        marks={page.marks}
        stateOf={stateOf}
        current={current}
        marked={marked}
        atHand={atHand}
        pane={pane}
        onSelect={marks.select}
        onPlace={(offset) => add.caret && add.begin(offset)}
      />
      <Minimap marks={page.marks} length={page.length} current={current} stateOf={stateOf} />
    </div>
  )
}

interface BesideProps extends Omit<ReadingProps, 'rows'> {
  readonly onAdded: (key: string) => void
}

/** What stands beside the text: the card of the mark at hand, or of the mention that is being added, and all mentions. */
function Beside({ page, marks, add, onAdded }: BesideProps) {
  const t = useTranslate()
  const { current, step } = marks
  return (
    <aside class="document-card" aria-label={t('queue.card')}>
      <div class="document-card-rest">
        <AddPanel document={page} add={add} onAdded={onAdded} />
        {current && !add.caret && (
          <ReviewPanel target={{ key: current.key, document: page.id }} onDone={() => step(1)} />
        )}
        {!current && !add.caret && <p class="padded quiet">{t('document.noMarks')}</p>}
        <UnplacedPanel document={page} />
        <Issues document={page} />
      </div>
      {current && <MentionList document={page} marks={marks} />}
    </aside>
  )
}

/** A document with its marks, and the card of the mark at hand. */
export function DocumentView({ document: page, onChanged, onPut }: Props) {
  const { query } = useValue(route)
  const [coverage, setCoverage] = useState(false)
  const rows = useMemo(() => rowsOf(page.text ?? '', page.blocks), [page.text, page.blocks])
  const marks = useMarks(page, query['mention'])
  const add = useAddMode(page, rows)
  const { current } = marks
  useEffect(() => {
    const from = current ? page.marks.indexOf(current) : 0
    prefetch(page.marks.slice(from + 1, from + 3).map(({ key }) => ({ key, document: page.id })))
  }, [current, page.marks])
  useCommands({
    next: () => marks.step(1),
    previous: () => marks.step(-1),
    ...(page.text === null
      ? {}
      : {
          add: () => add.begin(current?.end ?? rows[0]?.start ?? 0),
          nothingMissed: () => setCoverage(true),
        }),
  })
  const pairs = query['pairs'] === '1'
  const onAdded = (key: string): void => {
    setQuery({ mention: key })
    onChanged()
  }
  return (
    <div class="document">
      <div class="document-main">
        <DocumentHead
          document={page}
          pairs={pairs}
          onPairs={(on) => setQuery({ pairs: on ? '1' : undefined })}
          onSaved={onChanged}
        />
        {pairs ? <Pairs document={page} /> : <Reading page={page} rows={rows} marks={marks} add={add} />}
      </div>
      <Beside page={page} marks={marks} add={add} onAdded={onAdded} />
      {coverage && (
        <CoverageDialog
          document={page}
          onSaved={(complete) => onPut({ ...page, complete: [...complete] })}
          onClose={() => setCoverage(false)}
        />
      )}
    </div>
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { QueuePage } from '../../api/index.ts'
import { ReviewPanel } from '../card/review-panel.tsx'
import { useTranslate } from '../i18n/translate.ts'
import { useCommands } from '../keys/dispatch.ts'
import { prefetch } from '../state/cards.ts'
import { decided } from '../state/decide.ts'
import { hrefOf, route } from '../state/route.ts'
import { useValue } from '../state/store.ts'
import { CommandButton, Key } from '../ui/command-button.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { VirtualList } from '../ui/virtual-list.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { Facets } from './facets.tsx'
import { filterOf } from './filter.ts'
import { Progress } from './progress.tsx'
import { QueueRow } from './queue-row.tsx'
import { idOfItem, type Queue, useQueue } from './use-queue.ts'
import { Views } from './views.tsx'

const AHEAD = 3

/** Where one stands in the list: follows its item when the list is loaded again. */
function useCursor(queue: Queue, filter: string): readonly [number, (at: number) => void] {
  const [current, setCurrent] = useState(0)
  const key = useRef<string | null>(null)
  useEffect(() => {
    key.current = null
    setCurrent(0)
  }, [filter])
  useEffect(() => {
    const at = queue.items.findIndex((item) => idOfItem(item) === key.current)
    setCurrent((now) => (at === -1 ? Math.min(now, Math.max(0, queue.items.length - 1)) : at))
  }, [queue.page])
  const move = (at: number): void => {
    const to = Math.max(0, Math.min(queue.items.length - 1, at))
    const item = queue.items[to]
    key.current = item ? idOfItem(item) : null
    setCurrent(to)
  }
  return [current, move]
}

interface ListProps {
  readonly queue: Queue
  readonly current: number
  readonly onSelect: (at: number) => void
}

/** Why the list is empty: nothing was extracted yet, or nothing of this view is left. */
function NothingLeft({ progress }: Pick<QueuePage, 'progress'>) {
  const t = useTranslate()
  if (progress.total > 0) return <p class="padded quiet">{t('queue.empty')}</p>
  return (
    <p class="padded quiet">
      {t('documents.none')} <a href={hrefOf('runs')}>{t('nav.runs')}</a>
    </p>
  )
}

/** What is left, how far it is, and the items themselves. */
function QueueList({ queue: { items, page, error, loadMore, reload }, current, onSelect }: ListProps) {
  const t = useTranslate()
  const newer = useValue(decided)
  return (
    <section class="queue-list" aria-label={t('queue.list')}>
      <h1 class="unseen">{t('nav.queue')}</h1>
      <div class="queue-head">
        {page && <Progress page={page} done={items.filter((one) => newer.has(idOfItem(one))).length} />}
        <CommandButton id="bulk" class="command plain" />
      </div>
      {error && (
        <div class="padded">
          <Refusal of={error} onRetry={reload} />
        </div>
      )}
      {page && page.total === 0 && <NothingLeft progress={page.progress} />}
      {items.length > 0 && (
        <VirtualList
          items={items}
          total={page?.total ?? items.length}
          label={t('queue.list')}
          rowHeight={56}
          current={current}
          idOf={idOfItem}
          onSelect={onSelect}
          onEnd={loadMore}
          row={(one) => <QueueRow item={one} />}
        />
      )}
    </section>
  )
}

/** The queue: what a person should look at, the most doubtful first, and the card of the one at hand. */
export function QueueScreen() {
  const t = useTranslate()
  const filter = filterOf(useValue(route))
  const queue = useQueue(filter)
  const [current, move] = useCursor(queue, JSON.stringify(filter))
  const [bulk, setBulk] = useState(false)
  const facets = useRef<HTMLDetailsElement>(null)
  const { items, page } = queue
  const item = items[current]
  useEffect(() => {
    prefetch(items.slice(current, current + AHEAD).map(({ key, document }) => ({ key, document: document.id })))
  }, [current, items])
  useCommands({
    next: () => move(current + 1),
    previous: () => move(current - 1),
    bulk: () => setBulk(true),
    filters: () => {
      if (!facets.current) return
      facets.current.open = true
      facets.current.querySelector<HTMLElement>('input, summary')?.focus()
    },
  })
  const target = item && { key: item.key, document: item.document.id }
  return (
    <div class="queue">
      <aside class="queue-facets" aria-label={t('queue.facets')}>
        <Views view={filter['view'] ?? 'doubt'} />
        <details ref={facets} open>
          <summary>
            {t('command.filters')} <Key id="filters" />
          </summary>
          <Facets counts={page?.facets} filter={filter} />
        </details>
      </aside>
      <QueueList queue={queue} current={current} onSelect={move} />
      <section class="queue-card" aria-label={t('queue.card')}>
        {target && item && <ReviewPanel target={target} item={item} onDone={() => move(current + 1)} />}
      </section>
      {bulk && page && <BulkDialog filter={filter} total={page.total} samples={items} onClose={() => setBulk(false)} />}
    </div>
  )
}

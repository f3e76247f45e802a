import { useEffect, useRef, useState } from 'preact/hooks'
import { useTranslate } from '../i18n/translate.ts'
import { useCommands } from '../keys/dispatch.ts'
import { changes } from '../state/decide.ts'
import { route, setQuery } from '../state/route.ts'
import { useValue } from '../state/store.ts'
import { useList } from '../state/use-list.ts'
import { MoreButton } from '../ui/more-button.tsx'
import { ConflictView } from './conflict-view.tsx'

/** `info` says that a check holds, which is no conflict. */
const SERIOUS = 'high,medium,low'

/** Sources that cannot all be right, side by side. */
export function ConflictScreen() {
  const t = useTranslate()
  const { query } = useValue(route)
  const turn = useValue(changes)
  const all = query['all'] === '1'
  const list = useList('/api/conflicts', { ...(all ? {} : { severity: SERIOUS, settled: '0' }), limit: 50 })
  const [current, setCurrent] = useState(0)
  const seen = useRef(turn)
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (seen.current !== turn) list.reload()
    seen.current = turn
  }, [turn])
  useEffect(() => {
    element.current?.querySelectorAll('.conflict')[current]?.scrollIntoView({ block: 'nearest' })
  }, [current])
  useCommands({
    next: () => setCurrent(Math.min(list.items.length - 1, current + 1)),
    previous: () => setCurrent(Math.max(0, current - 1)),
  })
  return (
    <div class="wide" ref={element}>
      <h1>
        {t('nav.conflicts')} <span class="count">{list.total?.toLocaleString()}</span>
      </h1>
      <div class="filters">
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={(event) => setQuery({ all: event.currentTarget.checked ? '1' : undefined })}
          />
          {t('conflicts.withInfo')}
        </label>
      </div>
      {list.items.map((conflict, at) => (
        <ConflictView
          key={conflict.id}
          of={conflict}
          current={at === current}
          onCurrent={() => setCurrent(at)}
          onSettled={() => {
            list.reload()
            // Where settled ones leave the list, the next one takes its place.
            setCurrent(Math.max(0, Math.min(list.items.length - (all ? 1 : 2), all ? at + 1 : at)))
          }}
        />
      ))}
      <MoreButton of={list} />
    </div>
  )
}

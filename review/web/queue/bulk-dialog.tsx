import { useState } from 'preact/hooks'
import type { Bulk, QueueItem } from '../../api/index.ts'
import { ApiError, write } from '../api/client.ts'
import { useTranslate } from '../i18n/translate.ts'
import { announce } from '../state/announce.ts'
import { manyChanged } from '../state/decide.ts'
import { setSteps } from '../state/status.ts'
import { inOrder, tellRefusal } from '../state/writes.ts'
import { Dialog } from '../ui/dialog.tsx'
import { SubmitButton } from '../ui/form-buttons.tsx'
import { Letter } from '../ui/marks.tsx'
import { SafeText } from '../ui/safe-text.tsx'
import { bulkFilterOf } from './filter.ts'

interface Props {
  readonly filter: Readonly<Record<string, string>>
  readonly total: number
  readonly samples: readonly QueueItem[]
  readonly onClose: () => void
}

const ACTIONS = ['accept', 'reject', 'defer'] as const

const countNow = (error: unknown): number | null => {
  const current = error instanceof ApiError && error.status === 409 ? error.problem.current : null
  return typeof current === 'object' && current !== null && 'count' in current ? Number(current.count) : null
}

/** Decides of everything that is listed, after showing how many and a few of them. */
export function BulkDialog({ filter, total, samples, onClose }: Props) {
  const t = useTranslate()
  const [action, setAction] = useState<Bulk['action']>('accept')
  const [count, setCount] = useState(total)
  const [changed, setChanged] = useState(false)
  const decideAll = async (): Promise<void> => {
    try {
      const body: Bulk = { action, filter: bulkFilterOf(filter), expect_count: count }
      const answer = await inOrder(() => write('POST /api/decisions:bulk', body))
      setSteps({ undo: answer.undo, redo: null })
      announce(t('told.bulk', { count: answer.count, action: t(`action.${action}`) }))
      manyChanged('all')
      onClose()
    } catch (error) {
      const now = countNow(error)
      if (now === null) return tellRefusal(error)
      setCount(now)
      setChanged(true)
    }
  }
  return (
    <Dialog title={t('bulk.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void decideAll()
        }}
      >
        <p class="bulk-count">{t('bulk.count', { count: count.toLocaleString() })}</p>
        {changed && <p role="alert">{t('bulk.changed')}</p>}
        <ul class="samples">
          {samples.slice(0, 3).map((item) => (
            <li key={item.key}>
              <Letter type={item.type} /> <SafeText text={item.quote} />{' '}
              <span class="quiet">
                <SafeText text={item.label} />
              </span>
            </li>
          ))}
        </ul>
        <fieldset class="choice">
          <legend>{t('bulk.action')}</legend>
          {ACTIONS.map((name) => (
            <label key={name}>
              <input type="radio" name="action" checked={name === action} onChange={() => setAction(name)} />
              {t(`command.${name}`)}
            </label>
          ))}
        </fieldset>
        <SubmitButton label={t('bulk.do', { count: count.toLocaleString() })} disabled={count === 0} />
      </form>
    </Dialog>
  )
}

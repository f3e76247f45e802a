import type { QueuePage } from '../../api/index.ts'
import { timeLeft } from '../../notation/dates.ts'
import { useTranslate } from '../i18n/translate.ts'
import { decisionTimes, paceOf } from '../state/pace.ts'
import { useLanguage } from '../state/settings.ts'
import { useValue } from '../state/store.ts'

interface Props {
  readonly page: QueuePage
  /** Items of this list that were decided since it was loaded. */
  readonly done: number
}

/** How much of the list is done and how long the rest will take at the pace of now. */
export function Progress({ page, done }: Props) {
  const t = useTranslate()
  const language = useLanguage()
  const times = useValue(decisionTimes)
  const left = Math.max(0, page.total - done)
  const time = timeLeft(left * paceOf(times), language)
  return (
    <div class="progress">
      <p>
        <strong>
          {done.toLocaleString()} / {page.total.toLocaleString()}
        </strong>{' '}
        <span class="quiet">· {left === 0 ? t('queue.nothingLeft') : t('queue.left', { time })}</span>
      </p>
      <progress max={Math.max(1, page.total)} value={done} aria-label={t('queue.progress')} />
    </div>
  )
}

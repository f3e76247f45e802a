import { useTranslate } from '../i18n/translate.ts'
import { hrefOf } from '../state/route.ts'
import { status } from '../state/status.ts'
import { useValue } from '../state/store.ts'
import { VIEWS } from './filter.ts'

/** The saved views of the queue with how much each holds. */
export function Views({ view }: { readonly view: string }) {
  const t = useTranslate()
  const now = useValue(status)
  return (
    <nav class="views" aria-label={t('queue.views')}>
      <ul>
        {VIEWS.map((name) => (
          <li key={name}>
            <a href={hrefOf('queue', null, { view: name })} aria-current={name === view ? 'page' : undefined}>
              <span>{t(`view.${name}`)}</span>
              <span class="count">
                {name === 'all' ? now?.mentions.toLocaleString() : now?.queue[name]?.toLocaleString()}
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href={hrefOf('documents', null, { open: '1', sort: 'open' })}>
            <span>{t('view.documents')}</span>
          </a>
        </li>
      </ul>
    </nav>
  )
}

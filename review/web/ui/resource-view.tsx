import type { ComponentChildren } from 'preact'
import { useTranslate } from '../i18n/translate.ts'
import type { Resource } from '../state/resource.ts'

interface Props<T> {
  readonly of: Resource<T>
  readonly children: (value: T) => ComponentChildren
}

/** What a resource holds; a word while it loads; the reason and a way to try again where it was refused. */
export function ResourceView<T>({ of, children }: Props<T>) {
  const t = useTranslate()
  if (of.value !== null) return <>{children(of.value)}</>
  if (of.error === null) return <p class="quiet padded">{t('loading')}</p>
  return (
    <div class="padded" role="alert">
      <p>{of.error.status === 404 ? t('notFound') : t('told.refused', { why: of.error.message })}</p>
      <button type="button" onClick={of.reload}>
        {t('retry')}
      </button>
    </div>
  )
}

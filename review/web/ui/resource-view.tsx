import type { ComponentChildren } from 'preact'
import { useTranslate } from '../i18n/translate.ts'
import type { Resource } from '../state/resource.ts'
import { Refusal } from './refusal.tsx'

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
    <div class="padded">
      <Refusal of={of.error} onRetry={of.reload} />
    </div>
  )
}

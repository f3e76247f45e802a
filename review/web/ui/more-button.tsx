import { useTranslate } from '../i18n/translate.ts'
import type { List } from '../state/use-list.ts'
import { Refusal } from './refusal.tsx'

interface Props {
  readonly of: List<unknown, unknown>
  /** What is said of an empty list. */
  readonly none?: string
}

/** Loads the next page of a list; a word where it is empty, still loads, or was refused. */
export function MoreButton({ of, none }: Props) {
  const t = useTranslate()
  if (of.error) return <Refusal of={of.error} onRetry={of.reload} />
  if (of.page === null) return <p class="quiet">{t('loading')}</p>
  if (of.items.length === 0) return <p class="quiet">{none ?? t('nothingHere')}</p>
  if (of.more === null) return null
  return (
    <button type="button" class="command" onClick={of.more}>
      {t('more')} <span class="count">{t('of', { a: of.items.length, b: of.total ?? 0 })}</span>
    </button>
  )
}

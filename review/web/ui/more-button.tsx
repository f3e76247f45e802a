import { useTranslate } from '../i18n/translate.ts'
import type { List } from '../state/use-list.ts'

/** Loads the next page of a list; a word where it is empty, still loads, or was refused. */
export function MoreButton({ of }: { readonly of: List<unknown, unknown> }) {
  const t = useTranslate()
  if (of.error) return <p role="alert">{t('told.refused', { why: of.error.message })}</p>
  if (of.page === null) return <p class="quiet">{t('loading')}</p>
  if (of.items.length === 0) return <p class="quiet">{t('nothingHere')}</p>
  if (of.more === null) return null
  return (
    <button type="button" class="command" onClick={of.more}>
      {t('more')} <span class="count">{t('of', { a: of.items.length, b: of.total ?? 0 })}</span>
    </button>
  )
}

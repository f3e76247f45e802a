import { ApiError } from '../api/client.ts'
import type { Translate } from '../i18n/message.ts'
import { useTranslate } from '../i18n/translate.ts'

/** Why something could not be loaded, in the reader's words. */
export function refusalWords(t: Translate, error: Error): string {
  const status = error instanceof ApiError ? error.status : null
  if (status === 0) return t('unreachable')
  return status === 404 ? t('notFound') : t('told.refused', { why: error.message })
}

interface Props {
  readonly of: Error
  readonly onRetry: () => void
}

/** Tells why something could not be loaded, and tries again. */
export function Refusal({ of, onRetry }: Props) {
  const t = useTranslate()
  return (
    <div class="refusal" role="alert">
      <p>{refusalWords(t, of)}</p>
      <button type="button" class="command" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  )
}

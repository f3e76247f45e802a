import { useTranslate } from '../i18n/translate.ts'
import { running } from '../state/status.ts'
import { useValue } from '../state/store.ts'
import { SafeText } from '../ui/safe-text.tsx'

/** How far the run is that goes on; nothing where none does. */
export function RunLine() {
  const t = useTranslate()
  const now = useValue(running)
  if (now === null || (now.state !== 'started' && now.state !== 'running')) return null
  return (
    <div class="run-line">
      <progress max={Math.max(1, now.total)} value={now.finished} aria-label={t('run.progress')} />
      <span>{t('run.soFar', { finished: now.finished, total: now.total })}</span>
      {now.uri !== null && (
        <span class="quiet">
          <SafeText text={now.uri} />
        </span>
      )}
    </div>
  )
}

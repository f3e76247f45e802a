import type { EntityPage } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { useLanguage } from '../state/settings.ts'
import { EvidenceLink } from '../ui/names.tsx'
import { SafeText } from '../ui/safe-text.tsx'

/** The dates beside the entity in its clauses, the earliest first, each with its sentence. */
export function EntityTimeline({ of }: { readonly of: EntityPage }) {
  const t = useTranslate()
  const language = useLanguage()
  if (of.timeline.length === 0) return null
  return (
    <section>
      <h2>{t('entity.timeline')}</h2>
      <ol class="timeline">
        {of.timeline.map((entry) => (
          <li key={`${entry.key}:${entry.document}`} class={entry.role === 'designated' ? 'timeline-main' : undefined}>
            <p class="timeline-date">{dateWords(entry.edtf, language)}</p>
            <p>
              <EvidenceLink document={entry.document} mention={entry.key} quote={entry.quote} />{' '}
              {entry.role !== 'other' && <strong>{sayOf(t, 'dateRole', entry.role)}</strong>}
              <span class="timeline-sentence">
                <SafeText text={entry.sentence} />
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

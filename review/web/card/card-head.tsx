import type { ReviewState } from '../../../schemas/index.ts'
import type { QueueItem } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { useTranslate } from '../i18n/translate.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { Letter, State } from '../ui/marks.tsx'
import { SafeText } from '../ui/safe-text.tsx'

interface Props {
  readonly item: QueueItem
  readonly state: ReviewState
  /** False where the document is on screen anyway. */
  readonly source: boolean
}

/** Type, state and source of a mention. */
export function CardHead({ item, state, source }: Props) {
  const t = useTranslate()
  const language = useLanguage()
  const { document } = item
  return (
    <header class="card-head">
      <h2>
        <Letter type={item.type} /> {t(`type.${item.type}`)}
      </h2>
      <State state={state} flag={item.flag} />
      {item.contradiction && <span class="flag">{t('card.contradiction')}</span>}
      {source && (
        <a class="source" href={hrefOf('documents', document.id, { mention: item.key })}>
          <SafeText text={document.title ?? document.uri} />
        </a>
      )}
      {source && document.published !== null && <span class="quiet">{dateWords(document.published, language)}</span>}
    </header>
  )
}

import type { QueueItem } from '../../api/index.ts'
import { labelWords } from '../../notation/labels.ts'
import { useTranslate } from '../i18n/translate.ts'
import { cards } from '../state/cards.ts'
import { decided } from '../state/decide.ts'
import { useLanguage } from '../state/settings.ts'
import { useStore } from '../state/store.ts'
import { Letter, StateSign } from '../ui/marks.tsx'
import { SafeText, tagOf } from '../ui/safe-text.tsx'
import { idOfItem } from './use-queue.ts'

/** Ids of records say nothing to a reader. */
const RECORD = / \(r_[0-9a-f]{1,64}\)/

/** One line of the queue: what was found, what it says, why to look. */
export function QueueRow({ item }: { readonly item: QueueItem }) {
  const t = useTranslate()
  const language = useLanguage()
  const newer = useStore(decided, (now) => now.get(idOfItem(item)))
  const state = newer ?? item.review
  const told = useStore(cards, (known) => known.get(idOfItem(item))?.label) ?? item.label
  const label = labelWords(item.type, told, language)
  const why = item.reasons.map(({ words }) => words[language].replace(RECORD, '')).join(' · ')
  return (
    <div class={`queue-row ${state === 'pending' || item.open ? '' : 'done'} ${newer ? 'decided' : ''}`}>
      <Letter type={item.type} />
      <div class="queue-words">
        <p class="line">
          <span class="found" lang={tagOf(item.language)}>
            <SafeText text={item.quote} />
          </span>
          {label !== item.quote && (
            <span class="label">
              <SafeText text={label} />
            </span>
          )}
        </p>
        <p class="line quiet">
          {why === '' ? <SafeText text={item.document.title ?? item.document.uri} /> : <SafeText text={why} />}
        </p>
      </div>
      <div class="queue-side">
        {state === 'pending' ? (
          <span class="error" title={t('queue.error')}>
            <span class="unseen">{t('queue.error')}</span> {Math.round(item.error * 100)}%
          </span>
        ) : (
          <StateSign state={state} />
        )}
      </div>
    </div>
  )
}

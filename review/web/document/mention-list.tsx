import type { DocumentPage, Mark } from '../../api/index.ts'
import { labelWords } from '../../notation/labels.ts'
import { useTranslate } from '../i18n/translate.ts'
import { useLanguage } from '../state/settings.ts'
import { Letter, StateSign } from '../ui/marks.tsx'
import { SafeText } from '../ui/safe-text.tsx'
import { VirtualList } from '../ui/virtual-list.tsx'
import type { Marks } from './use-marks.ts'

interface Props {
  readonly document: DocumentPage
  readonly marks: Marks
}

const ROW_HEIGHT = 30
/** Longer quotes are cut by the style sheet; this only keeps them out of the page. */
const LONGEST = 200

/** All mentions of the text in its order, the one at hand among them. */
export function MentionList({ document, marks }: Props) {
  const t = useTranslate()
  const language = useLanguage()
  const text = document.text ?? ''
  const { current, stateOf, select } = marks
  const row = (mark: Mark) => {
    const quote = text.slice(mark.start, Math.min(mark.end, mark.start + LONGEST))
    const label = labelWords(mark.type, mark.label, language)
    return (
      <div class="mention-row">
        <Letter type={mark.type} />
        <p class="line">
          <span class="found">
            <SafeText text={quote} />
          </span>
          {label !== quote && (
            <span class="label">
              <SafeText text={label} />
            </span>
          )}
        </p>
        <StateSign state={stateOf(mark)} />
      </div>
    )
  }
  return (
    <section class="mention-list" aria-label={t('document.mentions')}>
      <h2>
        {t('document.mentions')} <span class="count">{document.mentions.toLocaleString()}</span>
      </h2>
      <VirtualList
        items={document.marks}
        total={document.marks.length}
        label={t('document.mentions')}
        rowHeight={ROW_HEIGHT}
        current={current ? document.marks.indexOf(current) : 0}
        idOf={({ key }) => key}
        onSelect={(at) => select(document.marks[at])}
        onEnd={() => undefined}
        row={row}
      />
    </section>
  )
}

import { Component } from 'preact'
import { leftOutWords } from '../../../pipeline/formats/left-out-words.ts'
import type { ReviewState } from '../../../schemas/index.ts'
import type { Mark } from '../../api/index.ts'
import type { ReaderLanguage } from '../../notation/amounts.ts'
import { type Translate, useTranslate } from '../i18n/translate.ts'
import { shown } from '../text/controls.ts'
import { LETTERS } from '../ui/marks.tsx'
import { SafeText, tagOf } from '../ui/safe-text.tsx'
import type { Row } from './rows.ts'

interface LetterProps {
  readonly mark: Mark
  readonly state: ReviewState
  readonly current: boolean
  readonly t: Translate
}

function GutterLetter({ mark, state, current, t }: LetterProps) {
  return (
    <button
      type="button"
      class={`gutter-letter type-${mark.type} mark-${state}`}
      tabIndex={current ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      aria-label={`${t(`type.${mark.type}`)}: ${shown(mark.label)}, ${t(`state.${state}`)}`}
      data-mark={mark.key}
    >
      {LETTERS[mark.type]}
    </button>
  )
}

interface Props {
  readonly row: Row
  readonly text: string
  readonly marks: readonly Mark[]
  /** States of the row's marks, joined: what makes the gutter look different. */
  readonly states: string
  /** Key of the mark at hand where it is in this row. */
  readonly current: string | null
  readonly t: Translate
  readonly language: ReaderLanguage
}

const TAGS: Readonly<Record<string, string>> = { heading: 'row-heading', caption: 'row-caption', listItem: 'row-item' }

/** One line of the text with the letters of its mentions beside it. */
class TextRowView extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    const { row, text, marks, states, current, language } = this.props
    return (
      next.row !== row ||
      next.text !== text ||
      next.marks.length !== marks.length ||
      next.states !== states ||
      next.current !== current ||
      next.language !== language
    )
  }

  override render({ row, text, marks, states, current, t, language }: Props) {
    const { block } = row
    const each = states.split(',')
    const kind = block.cell ? 'row-cells' : (TAGS[block.kind] ?? '')
    return (
      <div class={`row role-${block.role} ${kind} ${row.first ? '' : 'row-more'}`}>
        <div class="gutter">
          {marks.map((mark, at) => (
            <GutterLetter
              key={mark.key}
              mark={mark}
              state={(each[at] ?? 'pending') as ReviewState}
              current={mark.key === current}
              t={t}
            />
          ))}
        </div>
        <div class="row-text" lang={tagOf(block.language)}>
          {row.tells && (
            <p class="why">
              {t(`role.${block.role}`)}
              {block.reason !== undefined && ` · ${leftOutWords(block.reason, language)}`}
            </p>
          )}
          {row.parts.map((part) => (
            <div key={part.start} class={part.header ? 'part part-header' : 'part'} data-start={part.start}>
              <SafeText text={text.slice(part.start, part.end)} offset={part.start} />
            </div>
          ))}
        </div>
      </div>
    )
  }
}

/** `TextRowView` in the reader's language. */
export function TextRow(props: Omit<Props, 't'>) {
  return <TextRowView {...props} t={useTranslate()} />
}

import { useState } from 'preact/hooks'
import type { Conflict, ConflictSide, Settle } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { labelWords } from '../../notation/labels.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { useCommands } from '../keys/dispatch.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { settleConflict } from '../state/settle.ts'
import { CommandButton } from '../ui/command-button.tsx'
import { State } from '../ui/marks.tsx'
import { NoteForm } from '../ui/note-form.tsx'
import { Quote, SafeText } from '../ui/safe-text.tsx'
import { VerdictLines } from './verdict-lines.tsx'

interface Props {
  readonly of: Conflict
  readonly current: boolean
  readonly onCurrent: () => void
  readonly onSettled: () => void
}

interface SideProps {
  readonly side: ConflictSide
  /** Null where the sources do not exclude each other. */
  readonly onPrefer: (() => void) | null
  readonly onError: () => void
}

function Side({ side, onPrefer, onError }: SideProps) {
  const t = useTranslate()
  const language = useLanguage()
  const { document } = side
  return (
    <div class="side">
      <p class="side-part quiet">
        {sayOf(t, 'part', side.part)} <State state={side.review} flag={side.flag} />
      </p>
      <p class="side-value">
        <SafeText text={side.type === 'date' ? dateWords(side.label, language) : side.label} />
        {side.type === 'amount' && <span class="said"> {labelWords(side.type, side.label, language)}</span>}
      </p>
      <p class="side-quote">
        <Quote before={side.before} quote={side.quote} after={side.after} type={side.type} />
      </p>
      <p class="small">
        <a href={hrefOf('documents', document.id, { mention: side.key })}>
          <SafeText text={document.title ?? document.uri} />
        </a>{' '}
        {document.published !== null && <span class="quiet">{dateWords(document.published, language)}</span>}
      </p>
      <div class="action-row">
        {onPrefer && (
          <button type="button" class="command" onClick={onPrefer}>
            {t('conflicts.prefer')}
          </button>
        )}
        <button type="button" class="command" onClick={onError}>
          {t('conflicts.sourceError')}
        </button>
      </div>
    </div>
  )
}

/** One conflict: what cannot be, its sources, and the ways to settle it. */
export function ConflictView({ of, current, onCurrent, onSettled }: Props) {
  const t = useTranslate()
  const language = useLanguage()
  const [wrong, setWrong] = useState<ConflictSide | null>(null)
  const settle = (outcome: Settle['outcome'], side?: ConflictSide, note?: string): void =>
    void settleConflict(of, outcome, side, note).then(onSettled)
  const keepAll = (): void => settle('keep-all')
  useCommands(current ? { accept: keepAll } : {})
  return (
    <article
      class={`conflict severity-${of.severity}`}
      aria-current={current ? 'true' : undefined}
      aria-label={of.words[language]}
      onFocusCapture={onCurrent}
    >
      <header>
        <h2>
          <SafeText text={of.words[language]} />
        </h2>
        <p class="quiet small">
          {sayOf(t, 'finding', of.kind)} · {t(`severity.${of.severity}`)}
          {of.settled && ` · ${t('conflicts.settled')}`}
        </p>
        {of.verdict && <VerdictLines of={of.verdict} sides={of.sides} />}
      </header>
      <div class="sides">
        {of.sides.map((side) => (
          <Side
            key={`${side.key}~${side.document.id}`}
            side={side}
            onPrefer={of.eitherOr ? () => settle('prefer', side) : null}
            onError={() => setWrong(side)}
          />
        ))}
      </div>
      {wrong && (
        <NoteForm
          label={t('conflicts.note')}
          submit={t('save')}
          required
          onCancel={() => setWrong(null)}
          onSave={(note) => {
            setWrong(null)
            settle('source-error', wrong, note)
          }}
        />
      )}
      {current && !of.settled && <CommandButton id="accept" label={t('conflicts.keepBoth')} />}
    </article>
  )
}

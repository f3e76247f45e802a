import { useState } from 'preact/hooks'
import type { Conflict, ConflictSide } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { labelWords } from '../../notation/labels.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { useCommands } from '../keys/dispatch.ts'
import { decide } from '../state/decide.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { CommandButton } from '../ui/command-button.tsx'
import { State } from '../ui/marks.tsx'
import { NoteForm } from '../ui/note-form.tsx'
import { Quote, SafeText } from '../ui/safe-text.tsx'

interface Props {
  readonly of: Conflict
  readonly current: boolean
  readonly onCurrent: () => void
  readonly onSettled: () => void
}

const targetOf = (side: ConflictSide) => ({ key: side.key, document: side.document.id })
const accept = (side: ConflictSide): Promise<boolean> => decide(targetOf(side), { action: 'accept' }, side.etag)
const reject = (side: ConflictSide, note: string): Promise<boolean> =>
  decide(targetOf(side), { action: 'reject', reason: 'value', note }, side.etag)

interface SideProps {
  readonly side: ConflictSide
  /** Null where the sources do not exclude each other. */
  readonly onPrefer: (() => void) | null
  readonly onError: () => void
}

/** Kinds of which one side at most can hold; in a sum or a product every figure has its place. */
const EITHER_OR: readonly Conflict['kind'][] = ['value-conflict', 'languages-differ']

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
  const settle = async (verdicts: readonly Promise<boolean>[]): Promise<void> => {
    await Promise.all(verdicts)
    onSettled()
  }
  const keepBoth = (): void => void settle(of.sides.map(accept))
  useCommands(current ? { accept: keepBoth } : {})
  const prefer = (side: ConflictSide): void => {
    const others = of.sides.filter((other) => other !== side)
    void settle([accept(side), ...others.map((other) => reject(other, t('conflicts.preferNote')))])
  }
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
      </header>
      <div class="sides">
        {of.sides.map((side) => (
          <Side
            key={`${side.key}~${side.document.id}`}
            side={side}
            onPrefer={EITHER_OR.includes(of.kind) ? () => prefer(side) : null}
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
            void settle([reject(wrong, `${t('conflicts.sourceError')}: ${note}`)])
          }}
        />
      )}
      {current && !of.settled && <CommandButton id="accept" label={t('conflicts.keepBoth')} />}
    </article>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { ReviewState } from '../../../schemas/index.ts'
import type { QueueItem } from '../../api/index.ts'
import { useTranslate } from '../i18n/translate.ts'
import { cards, loadCard, type Target, targetId } from '../state/cards.ts'
import { decided } from '../state/decide.ts'
import { useStore } from '../state/store.ts'
import { Refusal } from '../ui/refusal.tsx'
import { Quote } from '../ui/safe-text.tsx'
import { Asked } from './asked.tsx'
import { type Draft, windowOf } from './boundary.ts'
import { CardActions } from './card-actions.tsx'
import { CardHead } from './card-head.tsx'
import { Doubts, Evidence, History, Siblings } from './evidence.tsx'
import { type Mode, useCardCommands } from './use-card-commands.ts'
import { Value, ValueFacts } from './value.tsx'

interface Props {
  readonly target: Target
  /** What a list knows of it already: shown until the card is here. */
  readonly item?: QueueItem
  /** Goes on to the next mention after a decision. */
  readonly onDone: () => void
}

/** One mention with its evidence, and all that can be decided of it; each mention begins without a question. */
export function ReviewPanel(props: Props) {
  return <Panel key={targetId(props.target)} {...props} />
}

function Panel({ target, item, onDone }: Props) {
  const t = useTranslate()
  const id = targetId(target)
  const card = useStore(cards, (known) => known.get(id)) ?? null
  const state: ReviewState = useStore(decided, (now) => now.get(id)) ?? card?.review ?? item?.review ?? 'pending'
  const [mode, setMode] = useState<Mode>('idle')
  const [draft, setDraft] = useState<Draft | null>(null)
  const [refused, setRefused] = useState<Error | null>(null)
  const load = (): void => {
    loadCard(target).then(
      () => setRefused(null),
      (error: unknown) => setRefused(error instanceof Error ? error : new Error(String(error))),
    )
  }
  useEffect(() => {
    if (card === null) load()
  }, [id, card === null])
  const shown = card ?? item
  useCardCommands({ target, shown, card, mode, setMode, draft, setDraft, onDone })
  if (!shown && refused === null) return <p class="quiet padded">{t('loading')}</p>
  if (!shown) return <div class="padded">{refused && <Refusal of={refused} onRetry={load} />}</div>
  const text = draft ? windowOf(shown, draft) : shown
  return (
    <article
      class="card"
      data-target={id}
      aria-label={t('card.of', { type: t(`type.${shown.type}`), quote: shown.quote })}
    >
      <CardHead item={shown} state={state} source={item !== undefined} />
      <p class="card-quote">
        <Quote before={text.before} quote={text.quote} after={text.after} type={shown.type} language={shown.language} />
      </p>
      {card ? <Value card={card} /> : <p class="value">{shown.label}</p>}
      <Asked target={target} card={card} etag={shown.etag} mode={mode} setMode={setMode} onDone={onDone} />
      <CardActions mode={mode} type={shown.type} />
      {card === null && refused !== null && <Refusal of={refused} onRetry={load} />}
      {card && (
        <div class="card-rest">
          <Doubts card={card} />
          <ValueFacts card={card} />
          <Siblings card={card} />
          <History card={card} />
          <Evidence card={card} />
        </div>
      )}
    </article>
  )
}

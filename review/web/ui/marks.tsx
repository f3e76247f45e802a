import type { DecisionFlag, EntityType, ReviewState } from '../../../schemas/index.ts'
import { useTranslate } from '../i18n/translate.ts'

/** The types in the order in which they are counted, and in which the keys 1 to 4 name them. */
export const TYPES: readonly EntityType[] = ['zone', 'institution', 'amount', 'date']
/** The letter of a type, the same in both languages. */
export const LETTERS: Readonly<Record<EntityType, string>> = { zone: 'Z', institution: 'I', amount: 'A', date: 'D' }
const STATE_SIGNS: Readonly<Record<ReviewState, string>> = {
  pending: '○',
  accepted: '✓',
  corrected: '✎',
  rejected: '✕',
  deferred: '‖',
  added: '+',
}

/** The letter of a type in its frame; the frame's line is that of the type's underline. */
export function Letter({ type }: { readonly type: EntityType }) {
  const t = useTranslate()
  return (
    <span class={`letter type-${type}`} title={t(`type.${type}`)}>
      <span aria-hidden="true">{LETTERS[type]}</span>
      <span class="unseen">{t(`type.${type}`)}</span>
    </span>
  )
}

/** A review state as sign and word. */
export function State({ state, flag }: { readonly state: ReviewState; readonly flag?: DecisionFlag | null }) {
  const t = useTranslate()
  return (
    <span class={`state state-${state}`}>
      <span aria-hidden="true">{STATE_SIGNS[state]}</span> {t(`state.${state}`)}
      {flag && flag !== 'live' && <span class="flag"> · {t(`flag.${flag}`)}</span>}
    </span>
  )
}

/** The sign of a state alone, for tight places; its word is read out. */
export function StateSign({ state }: { readonly state: ReviewState }) {
  const t = useTranslate()
  return (
    <span class={`sign state-${state}`} title={t(`state.${state}`)}>
      <span aria-hidden="true">{STATE_SIGNS[state]}</span>
      <span class="unseen">{t(`state.${state}`)}</span>
    </span>
  )
}

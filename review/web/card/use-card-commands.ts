import type { MentionCard, QueueItem } from '../../api/index.ts'
import { type Handlers, useCommands } from '../keys/dispatch.ts'
import type { Target } from '../state/cards.ts'
import { decide } from '../state/decide.ts'
import { go, hrefOf } from '../state/route.ts'
import { type Draft, moveEdge, type Step } from './boundary.ts'

/** What a card is waiting for. */
export type Mode = 'idle' | 'reason' | 'note' | 'edit' | 'adjust'

interface CardState {
  readonly target: Target
  readonly shown: QueueItem | undefined
  readonly card: MentionCard | null
  readonly mode: Mode
  readonly setMode: (mode: Mode) => void
  readonly draft: Draft | null
  readonly setDraft: (draft: Draft | null) => void
  readonly onDone: () => void
}

function boundaryHandlers({ shown, draft, setDraft, setMode }: CardState): Handlers {
  if (!shown || shown.flag === 'orphan') return {}
  const mover = (edge: 'start' | 'end', side: -1 | 1, by: Step) => (): void => {
    setDraft(moveEdge(shown, draft ?? { start: shown.start, end: shown.end }, edge, side, by))
    setMode('adjust')
  }
  return {
    startLeft: mover('start', -1, 'character'),
    startRight: mover('start', 1, 'character'),
    endLeft: mover('end', -1, 'character'),
    endRight: mover('end', 1, 'character'),
    startUnitLeft: mover('start', -1, 'unit'),
    startUnitRight: mover('start', 1, 'unit'),
    endUnitLeft: mover('end', -1, 'unit'),
    endUnitRight: mover('end', 1, 'unit'),
  }
}

function adjustHandlers(state: CardState): Handlers {
  const { target, shown, draft, setDraft, setMode, onDone } = state
  if (!draft) return {}
  const leave = (): void => {
    setDraft(null)
    setMode('idle')
  }
  return {
    back: leave,
    saveBoundary: () => {
      leave()
      onDone()
      void decide(target, { action: 'correct', patch: { start: draft.start, end: draft.end } }, shown?.etag)
    },
  }
}

function entityHref({ card }: CardState, merge: boolean): string | null {
  if (!card?.entity) return null
  return hrefOf('entities', card.entity.id, { type: card.type, merge: merge ? '1' : undefined })
}

function idleHandlers(state: CardState): Handlers {
  const { target, shown, setMode, onDone } = state
  const entity = entityHref(state, false)
  const merge = entityHref(state, true)
  return {
    accept: () => {
      onDone()
      void decide(target, { action: 'accept' }, shown?.etag)
    },
    reject: () => setMode('reason'),
    edit: () => setMode('edit'),
    defer: () => setMode('note'),
    goDocument: () => go(hrefOf('documents', target.document, { mention: target.key })),
    ...(entity ? { goEntity: () => go(entity) } : {}),
    ...(merge ? { merge: () => go(merge) } : {}),
  }
}

/** Answers the keys of a card: verdicts, boundaries, and the way to its document and its entity. */
export function useCardCommands(state: CardState): void {
  const idle = state.mode === 'idle' || state.mode === 'adjust'
  useCommands(idle && state.shown ? { ...idleHandlers(state), ...boundaryHandlers(state) } : {})
  useCommands(state.mode === 'adjust' ? adjustHandlers(state) : {}, state.mode === 'adjust' ? 'adjust' : null)
}

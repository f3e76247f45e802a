import type { ReviewState } from '../../../schemas/index.ts'
import type { Decide, MentionCard, Step } from '../../api/index.ts'
import { ApiError, write } from '../api/client.ts'
import { say, sayOf } from '../i18n/translate.ts'
import { announce } from './announce.ts'
import { cards, forgetCards, loadCard, putCard, type Target, targetId } from './cards.ts'
import { countDecision } from './pace.ts'
import { setSteps, statusIsDue } from './status.ts'
import { createStore } from './store.ts'
import { inOrder, tellRefusal } from './writes.ts'

/** Review states that are newer than the lists on screen, by target. */
export const decided = createStore<ReadonlyMap<string, ReviewState>>(new Map())
/** Goes up when something changed that only a new list can show. */
export const changes = createStore(0)

type WithoutTarget<T> = T extends unknown ? Omit<T, 'mention' | 'document' | 'expect'> : never
/** What is decided of a mention. */
export type Verdict = WithoutTarget<Decide>

const STATES = { accept: 'accepted', reject: 'rejected', correct: 'corrected', defer: 'deferred' } as const

function setDecided(target: Target, state: ReviewState | null): void {
  decided.update((now) => {
    const next = new Map(now)
    if (state === null) next.delete(targetId(target))
    else next.set(targetId(target), state)
    return next
  })
}

const isCard = (value: unknown): value is MentionCard =>
  typeof value === 'object' && value !== null && 'key' in value && 'etag' in value && 'history' in value

/** What the server sends with a conflict is what holds now. */
function takeCurrent(error: unknown, target: Target): void {
  const current = error instanceof ApiError ? error.problem.current : undefined
  if (isCard(current)) putCard(current)
  else loadCard(target, true).catch(() => undefined)
}

/**
 * Decides of a mention and shows it at once; true when the server has it. `etag` is what the person saw, for a mention whose
 * card is not loaded.
 */
export async function decide(target: Target, verdict: Verdict, etag?: string): Promise<boolean> {
  setDecided(target, STATES[verdict.action])
  try {
    const answer = await inOrder(async () => {
      const expect = cards.get().get(targetId(target))?.etag ?? etag ?? (await loadCard(target)).etag
      const body: Decide = { ...verdict, mention: target.key, document: target.document, expect }
      return write('POST /api/decisions', body)
    })
    putCard(answer.item)
    setDecided(target, answer.item.review)
    setSteps({ undo: answer.undo, redo: null })
    countDecision()
    statusIsDue()
    announce(say('told.decided', { state: say(`state.${answer.item.review}`), quote: answer.item.quote }))
    return true
  } catch (error) {
    setDecided(target, null)
    takeCurrent(error, target)
    tellRefusal(error)
    return false
  }
}

/** After many items changed at once: forgets what is known of them. */
export function manyChanged(keys: readonly string[] | 'all'): void {
  forgetCards(keys)
  decided.set(new Map())
  changes.update((n) => n + 1)
  statusIsDue()
}

async function step(path: 'POST /api/undo' | 'POST /api/redo', told: 'told.undone' | 'told.redone'): Promise<void> {
  try {
    const answer = await inOrder(() => write(path, {}))
    setSteps({ undo: answer.undo, redo: answer.redo })
    manyChanged(answer.keys)
    // What is done again is what could be undone now; the step itself is an undo.
    const what = told === 'told.redone' ? (answer.undo ?? answer.step) : answer.step
    announce(say(told, { what: stepWords(what) }))
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) announce(say('told.nothingToStep'))
    else tellRefusal(error)
  }
}

/** A step back or forth in words: `Accepted «145억원»`. */
export function stepWords(of: Step): string {
  const action = sayOf(say, 'action', of.action)
  if (of.events > 1) return say('step.many', { action, count: of.events })
  return of.quote === null ? action : say('step.one', { action, quote: of.quote })
}

/** Takes the last decision back, whichever page or process made it. */
export const undo = (): void => void step('POST /api/undo', 'told.undone')
/** Does again what was taken back last. */
export const redo = (): void => void step('POST /api/redo', 'told.redone')

import { readFileSync } from 'node:fs'
import { allEvents, applyEvents } from '../../pipeline/decisions/apply-events.ts'
import { textOfLog } from '../../pipeline/decisions/log-files.ts'
import { redo as redoStep, undo as undoStep } from '../../pipeline/decisions/undo.ts'
import { type DecisionEvent, type EventOf, isMentionEvent } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { escapeControls } from '../output/escape.ts'
import { oneLine } from '../output/evidence.ts'
import { counted, describeValue } from '../output/format.ts'
import { writeChunks } from '../output/sink.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu decisions …` is told. */
export interface DecisionsOptions extends ReviewOptions {
  readonly out?: string
  readonly since?: string
  readonly limit: number
}

const JSON_LINES = 'decisions export --out decisions.jsonl'

/** `teukgu decisions export`: every event once, as JSON lines in the order in which they were made. */
export const exportDecisions = (_operand: unknown, options: DecisionsOptions): Promise<number> =>
  withReview(options, async (session) => {
    const events = allEvents(session).filter(
      ({ actor, ts }) => (options.actor === undefined || actor === options.actor) && ts >= (options.since ?? ''),
    )
    await writeChunks(
      events.map((event) => `${JSON.stringify(event)}\n`),
      options.out,
    )
    talk(options.quiet || options.out === undefined).say(`${counted(events.length, 'event')} written to ${options.out}`)
    return EXIT.ok
  })

function textOf(file: string): string {
  try {
    return textOfLog(readFileSync(file === '-' ? 0 : file))
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** `teukgu decisions apply FILE…`: adds the events of files that are not known yet. Exit code 1 where a line is no event. */
export const applyDecisions = (files: readonly string[], options: DecisionsOptions): Promise<number> =>
  withReview(options, async (session) => {
    const { say, problem } = talk(options.quiet)
    let failed = false
    for (const file of files) {
      const { added, known, broken } = applyEvents(session, textOf(file), file)
      for (const { line, reason } of broken) problem(`! ${file}:${line}: ${reason}`)
      failed ||= broken.length > 0
      if (options.json) await writeData(`${JSON.stringify({ file, added, known, broken })}\n`)
      else say(`${file}: ${counted(added, 'event')} added, ${known} known already`)
    }
    say(`next: ${nextCommand('queue', { db: options.db })}`)
    return failed ? EXIT.failed : EXIT.ok
  })

function settledAs({ outcome, kind, side, sides }: EventOf<'settle'>): string {
  const quoted = sides.map(({ anchor }) => `«${oneLine(anchor.exact)}»`)
  return `${outcome}${side === null ? '' : ` ${quoted[side]}`}  ${kind} ${quoted.join(' ')}`
}

function aboutOf(event: DecisionEvent): string {
  if (isMentionEvent(event)) {
    const said = 'claim' in event ? event.claim : event.judged && { type: event.anchor.type, value: event.judged.value }
    const what = said ? ` ${oneLine(describeValue(said))}` : ''
    const reason = 'reason' in event && event.reason ? ` (${event.reason})` : ''
    return `${event.anchor.type} «${oneLine(event.anchor.exact)}»${what}${reason}  ${event.anchor.document}`
  }
  if ('undoes' in event) return event.undoes
  if (event.action === 'settle') return settledAs(event)
  return event.subject
}

const lineOf = (event: DecisionEvent): string =>
  escapeControls(`${event.id}  ${event.ts.slice(0, 19)}Z  ${event.actor}  ${event.action}  ${aboutOf(event)}`) +
  (event.note === undefined ? '' : `\n    ${oneLine(event.note)}`)

/** `teukgu decisions log`: what was decided, the last first. */
export const logDecisions = (_operand: unknown, options: DecisionsOptions): Promise<number> =>
  withReview(options, async ({ store }) => {
    const { actor, since, limit } = options
    const events = store.review.events({
      limit,
      ...(actor === undefined ? {} : { actor }),
      ...(since === undefined ? {} : { since }),
    })
    const line = options.json ? (event: DecisionEvent) => JSON.stringify(event) : lineOf
    await writeData(events.map((event) => `${line(event)}\n`).join(''))
    talk(options.quiet || options.json).say(`next: ${nextCommand(JSON_LINES, { db: options.db })}`)
    return EXIT.ok
  })

const stepping =
  (step: typeof undoStep, done: string) =>
  (id: string | undefined, options: DecisionsOptions): Promise<number> =>
    withReview(options, async (session) => {
      const events = step(session, id)
      if (options.json) await writeData(events.map((event) => `${JSON.stringify(event)}\n`).join(''))
      else await writeData(events.map((event) => `${done} ${lineOf(event)}\n`).join(''))
      return EXIT.ok
    })

/** `teukgu decisions undo [EVENT]`: takes back the actor's last decision, with its batch. */
export const undo = stepping(undoStep, 'undone')
/** `teukgu decisions redo [EVENT]`: takes back the actor's last undo. */
export const redo = stepping(redoStep, 'redone')

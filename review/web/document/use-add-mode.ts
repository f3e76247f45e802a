import { useState } from 'preact/hooks'
import type { EntityType } from '../../../schemas/index.ts'
import type { DocumentPage, Reading } from '../../api/index.ts'
import { write } from '../api/client.ts'
import { say } from '../i18n/translate.ts'
import { type Handlers, useCommands } from '../keys/dispatch.ts'
import { announce } from '../state/announce.ts'
import { tellRefusal } from '../state/writes.ts'
import { type By, type Caret, moveCaret, type Side, spanOf } from './caret.ts'
import { type Row, rowAt } from './rows.ts'

/** A marked stretch with its type, waiting for its value; `read` is what the extractors read in it. */
export interface Marked {
  readonly type: EntityType
  readonly start: number
  readonly end: number
  readonly read: Reading['claims']
}

/** Where a missed mention is being marked: the caret, then the stretch that waits for its value; both null else. */
export interface AddMode {
  readonly caret: Caret | null
  readonly marked: Marked | null
  readonly begin: (offset: number) => void
  readonly leave: () => void
  readonly leaveForm: () => void
}

const AROUND = 60

function moves(text: string, rows: readonly Row[], caret: Caret, set: (caret: Caret) => void): Handlers {
  const mover = (side: Side, by: By, extend: boolean) => (): void => {
    const next = moveCaret(text, caret, side, by, extend)
    set(next)
    const span = spanOf(text, next)
    const around = text.slice(next.focus, next.focus + AROUND)
    announce(span && extend ? text.slice(span.start, span.end) : around, 'spoken')
  }
  const toRow = (side: Side) => (): void => {
    const row = rows[rowAt(rows, caret.focus) + side]
    if (row) set({ anchor: row.start, focus: row.start })
  }
  return {
    caretLeft: mover(-1, 'character', false),
    caretRight: mover(1, 'character', false),
    caretWordLeft: mover(-1, 'word', false),
    caretWordRight: mover(1, 'word', false),
    extendLeft: mover(-1, 'character', true),
    extendRight: mover(1, 'character', true),
    extendWordLeft: mover(-1, 'unit', true),
    extendWordRight: mover(1, 'unit', true),
    caretUp: toRow(-1),
    caretDown: toRow(1),
  }
}

/** Marking what the extractors missed: a caret that keys move and stretch, a type, then the value. */
export function useAddMode(document: DocumentPage | null, rows: readonly Row[]): AddMode {
  const [caret, setCaret] = useState<Caret | null>(null)
  const [marked, setMarked] = useState<Marked | null>(null)
  const text = document?.text ?? ''
  const leave = (): void => {
    setCaret(null)
    setMarked(null)
  }
  const mark = (type: EntityType) => (): void => {
    const span = caret && spanOf(text, caret)
    if (!span || !document) {
      announce(say('add.nothingSelected'))
      return
    }
    write('POST /api/reading', { document: document.id, type, ...span }).then(
      ({ claims }) => setMarked({ type, ...span, read: claims }),
      tellRefusal,
    )
  }
  useCommands(
    caret && !marked
      ? {
          ...moves(text, rows, caret, setCaret),
          markZone: mark('zone'),
          markInstitution: mark('institution'),
          markAmount: mark('amount'),
          markDate: mark('date'),
          back: leave,
        }
      : {},
    caret && !marked ? 'caret' : null,
  )
  const begin = (offset: number): void => setCaret({ anchor: offset, focus: offset })
  return { caret, marked, begin, leave, leaveForm: () => setMarked(null) }
}

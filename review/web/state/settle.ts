import type { Conflict, ConflictSide, Settle } from '../../api/index.ts'
import { write } from '../api/client.ts'
import { sayOf, say as translate } from '../i18n/translate.ts'
import { announce } from './announce.ts'
import { setSteps, statusIsDue } from './status.ts'
import { inOrder, tellRefusal } from './writes.ts'

/** Says what becomes of a conflict; true when the server has it. */
export async function settleConflict(
  of: Conflict,
  outcome: Settle['outcome'],
  side?: ConflictSide,
  note?: string,
): Promise<boolean> {
  const { id: conflict, document, etag: expect } = of
  const body: Settle = {
    ...{ conflict, document, outcome, expect },
    ...(side === undefined ? {} : { mention: side.key }),
    ...(note === undefined ? {} : { note }),
  }
  try {
    const answer = await inOrder(() => write('POST /api/conflicts:settle', body))
    setSteps({ undo: answer.undo, redo: null })
    statusIsDue()
    announce(sayOf(translate, 'outcome', outcome))
    return true
  } catch (error) {
    tellRefusal(error)
    return false
  }
}

import { parseOwnNames } from '../../extractors/gazetteers/own-names.ts'
import { useOwnEntries } from '../../extractors/name/names-index.ts'
import { processDocument } from '../process-document.ts'
import { inTurn } from './in-turn.ts'
import { type FileTask, processFile, toMessage } from './process-file.ts'
import { readBytes } from './read-source.ts'

/** The version of the user's own names that this thread's index holds. */
let used: string | null = null

/** Own names are read before the first document, so that their time does not count for it. */
function useOwnNames(own: FileTask['ownNames']): void {
  const version = own?.version ?? null
  if (version === used) return
  useOwnEntries(own === null ? [] : parseOwnNames(own.tables).entries)
  used = version
}

/** Runs in a thread of the pool: one task a file. The gazetteers are loaded once a thread. */
export const run = inTurn((task) => {
  useOwnNames(task.ownNames)
  return toMessage(processFile(task, { read: readBytes, process: processDocument }))
})

import { processDocument } from '../process-document.ts'
import { type FileMessage, type FileTask, processFile, toMessage } from './process-file.ts'
import { readBytes } from './read-source.ts'

/** Runs in a thread of the pool: one task a file. Loading this module loads the gazetteers, once a thread. */
export const run = (task: FileTask): FileMessage =>
  toMessage(processFile(task, { read: readBytes, process: processDocument }))

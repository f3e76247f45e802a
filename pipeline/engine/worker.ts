import { processDocument } from '../process-document.ts'
import { type FileResult, type FileTask, processFile } from './process-file.ts'
import { readBytes } from './read-source.ts'

/** Runs in a thread of the pool: one task a file. Loading this module loads the gazetteers, once a thread. */
export const run = (task: FileTask): FileResult => processFile(task, { read: readBytes, process: processDocument })

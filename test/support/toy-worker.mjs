// A worker of the engine with toy stages: what the engine does around them is tested without them.
// The text says what goes wrong: HANG never ends, CRASH ends the thread, THROW fails, NOREAD cannot be read.
import { processFile, toMessage } from '../../dist/pipeline/engine/process-file.js'
import { readBytes } from '../../dist/pipeline/engine/read-source.js'
import { Refused } from '../../dist/pipeline/refused.js'
import { toyProcess } from './toy-stages.mjs'

const read = (path, maxBytes) => {
  if (path.includes('noread')) throw new Refused('unreadable', 'It cannot be read: EIO')
  return readBytes(path, maxBytes)
}

export const run = (task) => toMessage(processFile(task, { read, process: toyProcess }))

// A worker of the engine with toy stages: what the engine does around them is tested without them.
// The text says what goes wrong: HANG never ends, CRASH ends the thread, THROW fails; a file named noread cannot be read.
// Beside a file named tell an empty one is left when work on it begins.
import { writeFileSync } from 'node:fs'
import { inTurn } from '../../dist/pipeline/engine/in-turn.js'
import { processFile, toMessage } from '../../dist/pipeline/engine/process-file.js'
import { readBytes } from '../../dist/pipeline/engine/read-source.js'
import { Refused } from '../../dist/pipeline/refused.js'
import { toyProcess } from './toy-stages.mjs'

const read = (path, maxBytes) => {
  if (path.includes('noread')) throw new Refused('unreadable', 'It cannot be read: EIO')
  if (path.includes('tell')) writeFileSync(`${path}.told`, '')
  return readBytes(path, maxBytes)
}

export const run = inTurn((task) => toMessage(processFile(task, { read, process: toyProcess })))

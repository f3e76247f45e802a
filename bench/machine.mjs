// What the machine itself gains from its cores: the same plain work in one process alone, and in as many as there are cores.
// Hardware threads of one core share its units, and neighbours share the host, so that this is often far below their number.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const STEPS = 2_000_000

/** Milliseconds of work without input, output or memory to speak of. */
function work() {
  const started = performance.now()
  const seen = new Map()
  let x = 1
  for (let i = 0; i < STEPS; i++) {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0
    seen.set(x & 4095, (seen.get(x & 4095) ?? 0) + 1)
  }
  return performance.now() - started
}

const answer = (child) => new Promise((resolve) => child.once('message', resolve))
const ask = (child) => {
  const told = answer(child)
  child.send('work')
  return told
}

/** Processes that are ready to work. `gain()` gives how many times the work of one they do together; `close()` ends them. */
export async function machineOf(cores) {
  const children = Array.from({ length: cores }, () => fork(fileURLToPath(import.meta.url)))
  await Promise.all(children.map(answer))
  for (let i = 0; i < 3; i++) await Promise.all(children.map(ask))
  return {
    async gain() {
      const alone = await ask(children[0])
      const together = await Promise.all(children.map(ask))
      return together.reduce((sum, ms) => sum + alone / ms, 0)
    },
    close() {
      for (const child of children) child.disconnect()
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on('message', () => process.send(work()))
  process.send('ready')
}

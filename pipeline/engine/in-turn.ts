import { type FileMessage, type FileTask, PROGRESS } from './process-file.ts'

/**
 * Lets a thread do the tasks that wait there one after another. Each result leaves before the next task begins: of plain
 * work, piscina would send none before all are done.
 */
export function inTurn(work: (task: FileTask) => FileMessage): (task: FileTask) => Promise<FileMessage> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const message = last.then(() => {
      let end: number = PROGRESS.failed
      try {
        const done = work(task)
        end = PROGRESS.done
        return done
      } finally {
        // Of an error too: else its time would go on until it is read.
        Atomics.store(task.progress, 0, end)
      }
    })
    last = message.catch(() => undefined)
    return message
  }
}

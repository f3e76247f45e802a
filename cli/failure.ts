import { CommanderError } from 'commander'
import { isDamage } from '../pipeline/store/damage.ts'
import { EXIT, type ExitCode, UsageError } from './exit-code.ts'
import { escapeControls } from './output/escape.ts'

const MEND =
  'next: move the database away and run again: it is made anew from the corpus, and what was decided from the decision files'

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Tells on stderr why a command ends, and what helps. Returns its exit code. */
export function fail(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const damaged = isDamage(error)
  tell(`teukgu: ${damaged ? 'The database is damaged: ' : ''}${escapeControls(message)}`)
  if (error instanceof UsageError) {
    if (error.next !== null) tell(`next: ${error.next}`)
    return EXIT.usage
  }
  if (damaged || (error instanceof Error && isDamage(error.cause))) tell(MEND)
  if (name === 'StoreUnusable') return EXIT.usage
  if (name === 'Locked') return EXIT.locked
  if (process.env.TEUKGU_DEBUG !== undefined) tell(stack ?? message)
  return EXIT.failed
}

/** Ends the command in words where its data cannot be written. Talk that cannot be written is lost, and the work goes on. */
export function watchOutputs(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough of the data is no error.
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    tell(`teukgu: The output cannot be written: ${error.message}`)
    process.exit(EXIT.failed)
  })
  process.stderr.on('error', () => undefined)
}

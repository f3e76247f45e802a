import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/bin/teukgu.js', import.meta.url))

/** A corpus and the database that it is extracted to. */
export interface Place {
  readonly corpus: string
  readonly db: string
}

export interface CommandResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface CommandOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** File of the program, where it is not the built one. */
  readonly program?: string
  /** Largest file that the command may write. */
  readonly fileKiB?: number
}

// The tests themselves may be started by npm, which changes how the next command is told.
const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const { npm_lifecycle_event: _, ...env } = process.env
  return { ...env, ...more }
}

/** Runs the built command to its end in a process of its own. */
export function teukgu(
  args: readonly string[],
  { cwd, input = '', env, program = MAIN, fileKiB }: CommandOptions = {},
): CommandResult {
  const command = [process.execPath, program, ...args]
  const limited =
    fileKiB === undefined ? command : ['bash', '-c', `ulimit -f ${fileKiB}; exec "$@"`, 'bash', ...command]
  const { status, stdout, stderr } = spawnSync(limited[0]!, limited.slice(1), {
    cwd,
    input,
    env: environment(env),
    maxBuffer: 1e9,
  })
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
}

/** The options that name a corpus and its database. */
export const at = ({ corpus, db }: Place): string[] => ['--corpus', corpus, '--db', db]

/** Runs `teukgu run` to its end. */
export const ran = (place: Place, ...more: string[]): CommandResult => teukgu(['run', ...at(place), ...more])

/** The lines of an output that hold anything. */
export const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** Starts the built command; `ended` resolves with its exit code, null where a signal ended it. */
export function startTeukgu(
  args: readonly string[],
  stdio: StdioOptions = 'ignore',
): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio, env: environment() })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, ended }
}

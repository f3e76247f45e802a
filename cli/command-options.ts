import { type Command, InvalidArgumentError } from 'commander'

/** Loads a command when it is called, so that the start of the others stays short. */
type Load = () => Promise<(operands: never, options: never) => Promise<number>>

/** A whole number from 1. Throws InvalidArgumentError. */
export const positive = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Expected a whole number from 1.')
  return value
}

/** A whole number from 0. Throws InvalidArgumentError. */
export const counting = (text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 0.')
  return Number(text)
}

/**
 * The path of a file or folder: a variable that a script left empty names none. Throws InvalidArgumentError.
 */
export const path = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('Expected a path.')
  return text
}

/** The path of a database: SQLite keeps one of the name `:memory:` nowhere. Throws InvalidArgumentError. */
const databasePath = (text: string): string => {
  if (text === ':memory:') throw new InvalidArgumentError('Expected a file.')
  return path(text)
}

/** A number from 0 to 1. Throws InvalidArgumentError. */
export const share = (text: string): number => {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('Expected a number from 0 to 1.')
  return value
}

/** The action of a command: its first argument and its options, and the exit code of what it loads. */
export const acts = (load: Load) =>
  async function act(...args: unknown[]): Promise<void> {
    const command = args.at(-1) as Command
    const run = await load()
    process.exitCode = await run(args[0] as never, command.opts() as never)
  }

/** The same for a command of several operands: they come as a list. */
export const actsOnAll = (load: Load) =>
  async function act(...args: unknown[]): Promise<void> {
    const command = args.at(-1) as Command
    const run = await load()
    process.exitCode = await run(args.slice(0, -2) as never, command.opts() as never)
  }

/** A command that reads the database. */
export const withDatabase = (command: Command): Command =>
  command
    .option('--db <file>', 'database', databasePath, 'output/teukgu.db')
    .option('--json', 'JSON instead of text', false)
    .option('--quiet', 'no talk, only problems', false)

/** A command that reads the corpus as well. */
export const withCorpus = (command: Command): Command =>
  withDatabase(command)
    .option('--corpus <dir>', 'folder of articles', path, 'corpus')
    .option('--settings <file>', 'settings as JSON (default: teukgu.json where there is one)', path)
    .option('--gazetteers <dir>', 'names of your own as TSV (default: gazetteers beside the corpus)', path)

/** A command that knows what people decided. */
export const withDecisions = (command: Command): Command =>
  command.option('--decisions <dir>', 'decision files (default: decisions beside the corpus)', path)

/** A command that reads the database as people left it: decisions may have come into their files since. */
export const withDecidedRecords = (command: Command): Command =>
  withDecisions(withDatabase(command)).option(
    '--corpus <dir>',
    'folder of articles, beside which the decisions are',
    path,
    'corpus',
  )

/** A command that writes decisions, or does so for a person. */
export const withActor = (command: Command): Command =>
  command.option('--actor <name>', 'who decides (default: the system user)')

/** The values of an option that may be given again and again. */
export const repeated = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

/** The parts of an option, apart by commas. */
export const list = (text: string): readonly string[] => text.split(',').map((part) => part.trim())

import { escapeControls, shellQuote } from './escape.ts'

/** Where a command writes: data on stdout, talk on stderr. */
export interface Talk {
  /** A line of talk; silent when quiet. */
  say(line: string): void
  /** A problem; never silent. */
  problem(line: string): void
}

/** Talk on stderr, control characters written out. */
export const talk = (quiet: boolean): Talk => ({
  say(line) {
    if (!quiet) process.stderr.write(`${escapeControls(line)}\n`)
  },
  problem(line) {
    process.stderr.write(`${escapeControls(line)}\n`)
  },
})

/** Writes data to stdout and waits while its reader is slow. */
export async function writeData(text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || process.stdout.write(text)) return
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve)
  })
}

const DEFAULTS = { '--db': 'output/teukgu.db', '--corpus': 'corpus' } as const

/** A command to type next, with the options that differ from the defaults; through npm where npm started this one. */
export function nextCommand(verb: string, options: { readonly db?: string; readonly corpus?: string } = {}): string {
  const started = process.env.npm_lifecycle_event
  const program = started === undefined ? 'teukgu' : started === 'npx' ? 'npx teukgu' : 'npm run --silent teukgu --'
  const given = (['corpus', 'db'] as const).flatMap((name) => {
    const value = options[name]
    return value === undefined || value === DEFAULTS[`--${name}`] ? [] : [`--${name} ${shellQuote(value)}`]
  })
  return [program, verb, ...given].join(' ')
}

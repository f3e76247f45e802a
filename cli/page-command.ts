import { type Command, InvalidArgumentError, Option } from 'commander'
import { acts, withActor, withCorpus, withDecisions } from './command-options.ts'

const MOST_PORT = 65_535

function port(text: string): number {
  const value = Number(text)
  if (!/^\d{1,5}$/.test(text) || value > MOST_PORT)
    throw new InvalidArgumentError(`Expected a port from 0 to ${MOST_PORT}; 0 takes a free one.`)
  return value
}

/** Adds `teukgu review`. */
export function addPage(program: Command): void {
  withActor(withDecisions(withCorpus(program.command('review'))))
    .summary('the review page, on this machine')
    .description('Serves the review page and its HTTP API on this machine, prints the address, and ends with Ctrl-C.')
    .option('--port <n>', 'port; 0 takes a free one', port, 0)
    .option('--host <address>', 'address to listen on; any but this machine’s own asks for a token', '127.0.0.1')
    .option('--open', 'open the page in the browser', false)
    .addOption(new Option('--queue <view>', 'begin with this queue').choices(['doubt', 'stale', 'conflict', 'orphan']))
    .action(acts(async () => (await import('./commands/review.ts')).review))
}

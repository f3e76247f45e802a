import { type Command, InvalidArgumentError } from 'commander'
import { acts, actsOnAll, list, positive, withDatabase } from './command-options.ts'

const offset = (text: string): number => {
  const value = Number(text)
  if (text.trim() === '' || !Number.isInteger(value) || value < 0)
    throw new InvalidArgumentError('Expected a whole number from 0.')
  return value
}
const gather = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

const withDecisions = (command: Command): Command =>
  withDatabase(command)
    .option('--decisions <dir>', 'decision files (default: decisions beside the corpus)')
    .option('--corpus <dir>', 'folder of articles, beside which the decisions are', 'corpus')
    .option('--actor <name>', 'who decides (default: the system user)')

const withClaim = (command: Command): Command =>
  command
    .option('--value <value>', 'sum in currency units, EDTF date, or the fields of the value as JSON')
    .option('--set <field=value>', 'one field, also name.ko=…; may be repeated', gather)
    .option('--start <n>', 'first UTF-16 offset', offset)
    .option('--end <n>', 'offset after the last', offset)
    .option('--entity <id>', 'the zone or institution that is meant')

const withRemarks = (command: Command): Command =>
  command
    .option('--note <text>', 'a remark that is kept with the decision')
    .option('--expect <etag>', 'decide only where the mention is still what was seen; else exit code 3')

const decide = async () => import('./commands/decide.ts')

function addDeciding(program: Command): void {
  withRemarks(withDecisions(program.command('accept').argument('<mention...>', 'id, its beginning, or DOC:START-END')))
    .summary('say that mentions are right')
    .action(acts(async () => (await decide()).accept))
  withRemarks(withDecisions(program.command('reject').argument('<mention...>', 'id, its beginning, or DOC:START-END')))
    .summary('say that mentions are wrong')
    .option('--reason <reason>', 'boundary, type, value, scope, duplicate or other')
    .action(acts(async () => (await decide()).reject))
  withClaim(withRemarks(withDecisions(program.command('correct').argument('<mention>', 'id or DOC:START-END'))))
    .summary('say what is right instead: value, boundaries, type, entity')
    .option('--type <type>', 'amount, date, zone or institution')
    .action(acts(async () => (await decide()).correct))
  withClaim(withRemarks(withDecisions(program.command('add').argument('<doc>', 'path, end of a path, or id'))))
    .summary('add a mention that was missed')
    .option('--type <type>', 'amount, date, zone or institution')
    .option('--quote <text>', 'the words, instead of --start and --end')
    .option('--nth <n>', 'which of the places of the words', positive)
    .action(acts(async () => (await decide()).add))
  withRemarks(withDecisions(program.command('defer').argument('<mention...>', 'id, its beginning, or DOC:START-END')))
    .summary('leave mentions for later')
    .action(acts(async () => (await decide()).defer))
}

const facts = async () => import('./commands/facts.ts')

function addFacts(program: Command): void {
  withDecisions(program.command('complete').argument('<doc>', 'path, end of a path, or id'))
    .summary('say that nothing is missed in a document')
    .option('--type <types>', 'of these types only, apart by commas', list)
    .option('--not', 'take it back', false)
    .action(acts(async () => (await facts()).complete))
  withDecisions(
    program
      .command('published')
      .argument('<doc>', 'path, end of a path, or id')
      .argument('<date>', 'YYYY-MM-DD, or none'),
  )
    .summary('say when a document was published')
    .action(actsOnAll(async () => (await facts()).published))
  const withTables = (command: Command): Command =>
    withDecisions(command).option('--gazetteers <dir>', 'names of your own (default: gazetteers beside the corpus)')
  withTables(
    program.command('alias').argument('<id>', 'of a zone or institution').argument('<name>', 'what it is called'),
  )
    .summary('say that a name is one of an entity')
    .option('--not', 'that it is none of its names', false)
    .action(actsOnAll(async () => (await facts()).alias))
  withTables(program.command('name').argument('<name>', 'as the text has it'))
    .summary('name a zone or institution that no list has')
    .option('--type <type>', 'zone or institution')
    .option('--kind <kind>', 'as in the gazetteers, for example company', 'other')
    .option('--region <codes>', 'KR-nn, apart by commas')
    .option('--also <name>', 'a further name; may be repeated', gather)
    .option('--not', 'say that these words are no name', false)
    .action(acts(async () => (await facts()).name))
}

function addQueue(program: Command): void {
  withDecisions(program.command('queue'))
    .summary('what to look at, the most doubtful first')
    .description('Lists what a person should look at, the most doubtful first, with the reason in words.')
    .option('--type <types>', 'only these types, apart by commas', list)
    .option('--lang <languages>', 'kor, eng, und', list)
    .option('--state <states>', 'pending, accepted, corrected, rejected, deferred, added', list)
    .option('--flag <flags>', 'live, carried, stale, relocated, orphan, vanished', list)
    .option('--doubt <code>', 'only for this reason, for example scale-implausible')
    .option('--document <doc>', 'only of this document')
    .option('--all', 'also what is decided', false)
    .option('--limit <n>', 'at most so many', positive, 20)
    .option('--cursor <cursor>', 'go on where a page ended')
    .action(acts(async () => (await import('./commands/queue.ts')).queue))
  withDecisions(program.command('diff').argument('[run...]', 'two runs (default: the last one and the one before)'))
    .summary('what changed between two runs, and what of it was reviewed')
    .description('Shows mentions that are new (+), gone (-), changed (~) or moved (>) between the ends of two runs.')
    .option('--stat', 'only the table', false)
    .option('--reviewed-only', 'only what was decided', false)
    .option('--type <types>', 'only these types, apart by commas', list)
    .option('--exit-code', 'exit code 3 where there is a difference', false)
    .action(acts(async () => (await import('./commands/diff.ts')).diff))
}

const decisions = async () => import('./commands/decisions.ts')

function addDecisions(program: Command): void {
  const group = program.command('decisions').summary('decisions as files: export, apply, log, undo, redo')
  withDecisions(group.command('export'))
    .summary('every decision as JSON lines, in the order in which they were made')
    .option('--since <time>', 'from this time on, ISO 8601')
    .option('--out <file>', 'write to a file instead of standard output')
    .action(acts(async () => (await decisions()).exportDecisions))
  withDecisions(group.command('apply').argument('<file...>', 'JSON lines, or - for standard input'))
    .summary('add the decisions of files; applying twice is applying once')
    .action(acts(async () => (await decisions()).applyDecisions))
  withDecisions(group.command('log'))
    .summary('what was decided, the last first')
    .option('--since <time>', 'from this time on, ISO 8601')
    .option('--limit <n>', 'at most so many', positive, 50)
    .action(acts(async () => (await decisions()).logDecisions))
  withDecisions(group.command('undo').argument('[event]', 'which (default: your last one)'))
    .summary('take back a decision, with all of its batch')
    .action(acts(async () => (await decisions()).undo))
  withDecisions(group.command('redo').argument('[event]', 'which undo (default: your last one)'))
    .summary('take back an undo')
    .action(acts(async () => (await decisions()).redo))
}

const audit = async () => import('./commands/audit.ts')

function addAudit(program: Command): void {
  const group = program.command('audit').summary('a blind sample of mentions: draw, next, judge')
  withDecisions(group.command('draw'))
    .summary('draw accepted and untouched mentions by chance')
    .option('--size <n>', 'how many', positive, 100)
    .option('--seed <n>', 'a number that gives the same sample again', offset, 1)
    .action(acts(async () => (await audit()).draw))
  withDecisions(group.command('next'))
    .summary('the next mention to judge, without what is thought of it')
    .option('--sample <id>', 'which sample (default: the last one)')
    .action(acts(async () => (await audit()).next))
  withDecisions(
    group.command('judge').argument('<n>', 'number of the mention').argument('<verdict>', 'right, wrong or unsure'),
  )
    .summary('judge a mention of the sample')
    .option('--sample <id>', 'which sample (default: the last one)')
    .action(actsOnAll(async () => (await audit()).judge))
}

/** The commands of review. */
export function addReviewing(program: Command): void {
  addQueue(program)
  addDeciding(program)
  addDecisions(program)
  addFacts(program)
  addAudit(program)
}

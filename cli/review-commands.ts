import type { Command } from 'commander'
import {
  acts,
  actsOnAll,
  counting,
  list,
  path,
  positive,
  repeated,
  withActor,
  withDecidedRecords,
} from './command-options.ts'

const withPerson = (command: Command): Command => withActor(withDecidedRecords(command))

const withClaim = (command: Command): Command =>
  command
    .option(
      '--value <value>',
      'a sum (145억원, KRW 17 billion), a date (2019년 3월, EDTF), or the fields of the value as JSON',
    )
    .option('--set <field=value>', 'one field, also name.ko=…; may be repeated', repeated)
    .option('--start <n>', 'first UTF-16 offset', counting)
    .option('--end <n>', 'offset after the last', counting)
    .option('--entity <id>', 'the zone or institution that is meant')

const withRemarks = (command: Command): Command =>
  command
    .option('--note <text>', 'a remark that is kept with the decision')
    .option('--expect <etag>', 'decide only where the mention is still what was seen; else exit code 3')

const decide = async () => import('./commands/decide.ts')

function addDeciding(program: Command): void {
  withRemarks(withPerson(program.command('accept').argument('<mention...>', 'id, its beginning, or DOC:START-END')))
    .summary('say that mentions are right')
    .action(acts(async () => (await decide()).accept))
  withRemarks(withPerson(program.command('reject').argument('<mention...>', 'id, its beginning, or DOC:START-END')))
    .summary('say that mentions are wrong')
    .option('--reason <reason>', 'boundary, type, value, scope, duplicate or other')
    .action(acts(async () => (await decide()).reject))
  withClaim(withRemarks(withPerson(program.command('correct').argument('<mention>', 'id or DOC:START-END'))))
    .summary('say what is right instead: value, boundaries, type, entity')
    .option('--type <type>', 'amount, date, zone or institution')
    .action(acts(async () => (await decide()).correct))
  withClaim(withRemarks(withPerson(program.command('add').argument('<doc>', 'path, end of a path, or id'))))
    .summary('add a mention that was missed')
    .option('--type <type>', 'amount, date, zone or institution')
    .option('--quote <text>', 'the words, instead of --start and --end')
    .option('--nth <n>', 'which of the places of the words', positive)
    .action(acts(async () => (await decide()).add))
  withRemarks(withPerson(program.command('defer').argument('<mention...>', 'id, its beginning, or DOC:START-END')))
    .summary('leave mentions for later')
    .action(acts(async () => (await decide()).defer))
}

function addSettling(program: Command): void {
  withRemarks(withPerson(program.command('settle').argument('<conflict>', 'id of a finding, or its beginning')))
    .summary('say what becomes of a conflict; it comes back when one of its figures changes')
    .option('--keep', 'all figures hold', false)
    .option('--prefer <n>', 'the n-th figure holds, as `conflicts` lists them', positive)
    .option('--error <n>', 'the n-th figure is an error of its source', positive)
    .action(acts(async () => (await import('./commands/settle.ts')).settle))
}

const facts = async () => import('./commands/facts.ts')

function addFacts(program: Command): void {
  withPerson(program.command('complete').argument('<doc>', 'path, end of a path, or id'))
    .summary('say that nothing is missed in a document')
    .option('--type <types>', 'of these types only, apart by commas', list)
    .option('--not', 'take it back', false)
    .action(acts(async () => (await facts()).complete))
  withPerson(
    program
      .command('published')
      .argument('<doc>', 'path, end of a path, or id')
      .argument('<date>', 'YYYY-MM-DD, or none'),
  )
    .summary('say when a document was published')
    .action(actsOnAll(async () => (await facts()).published))
  const withTables = (command: Command): Command =>
    withPerson(command).option('--gazetteers <dir>', 'names of your own (default: gazetteers beside the corpus)', path)
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
    .option('--also <name>', 'a further name; may be repeated', repeated)
    .option('--not', 'say that these words are no name', false)
    .action(acts(async () => (await facts()).name))
}

function addQueue(program: Command): void {
  withPerson(program.command('queue'))
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
  withPerson(program.command('diff').argument('[run...]', 'two runs (default: the last one and the one before)'))
    .summary('what changed between two runs, and what of it was reviewed')
    .description('Shows mentions that are new (+), gone (-), changed (~) or moved (>) between the ends of two runs.')
    .option('--stat', 'only the table', false)
    .option('--reviewed-only', 'only what was decided', false)
    .option('--type <types>', 'only these types, apart by commas', list)
    .option('--format <format>', 'text, or md for Markdown', 'text')
    .option('--exit-code', 'exit code 3 where there is a difference', false)
    .action(acts(async () => (await import('./commands/diff.ts')).diff))
}

const decisions = async () => import('./commands/decisions.ts')

function addDecisions(program: Command): void {
  const group = program.command('decisions').summary('decisions as files: export, apply, log, undo, redo')
  withPerson(group.command('export'))
    .summary('every decision as JSON lines, in the order in which they were made')
    .option('--since <time>', 'from this time on, ISO 8601')
    .option('--out <file>', 'write to a file instead of standard output', path)
    .action(acts(async () => (await decisions()).exportDecisions))
  withPerson(group.command('apply').argument('<file...>', 'JSON lines, or - for standard input'))
    .summary('add the decisions of files; applying twice is applying once')
    .action(acts(async () => (await decisions()).applyDecisions))
  withPerson(group.command('log'))
    .summary('what was decided, the last first')
    .option('--since <time>', 'from this time on, ISO 8601')
    .option('--limit <n>', 'at most so many', positive, 50)
    .action(acts(async () => (await decisions()).logDecisions))
  withPerson(group.command('undo').argument('[event]', 'which (default: your last one)'))
    .summary('take back a decision, with all of its batch')
    .action(acts(async () => (await decisions()).undo))
  withPerson(group.command('redo').argument('[event]', 'which undo (default: your last one)'))
    .summary('take back an undo')
    .action(acts(async () => (await decisions()).redo))
}

const audit = async () => import('./commands/audit.ts')

function addAudit(program: Command): void {
  const group = program.command('audit').summary('a blind sample of mentions: draw, next, judge')
  withPerson(group.command('draw'))
    .summary('draw accepted and untouched mentions by chance')
    .option('--size <n>', 'how many', positive, 100)
    .option('--seed <n>', 'a number that gives the same sample again', counting, 1)
    .action(acts(async () => (await audit()).draw))
  withPerson(group.command('next'))
    .summary('the next mention to judge, without what is thought of it')
    .option('--sample <id>', 'which sample (default: the last one)')
    .action(acts(async () => (await audit()).next))
  withPerson(
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
  addSettling(program)
  addDecisions(program)
  addFacts(program)
  addAudit(program)
}

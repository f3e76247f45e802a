#!/usr/bin/env node
import { Command, Option } from 'commander'
import {
  acts,
  counting,
  list,
  path,
  positive,
  share,
  withCorpus,
  withDatabase,
  withDecisions,
} from './command-options.ts'
import { addEntities } from './entity-commands.ts'
import { fail, watchOutputs } from './failure.ts'
import { addPage } from './page-command.ts'
import { addReviewing } from './review-commands.ts'
import { tuneCompiler } from './tune-compiler.ts'
import { programVersion } from './version.ts'

function addWriting(program: Command): void {
  withDecisions(withCorpus(program.command('run')))
    .argument('[path...]', 'only these files and folders of the corpus')
    .summary('bring the database up to date with the corpus')
    .description('Brings the database up to date with the corpus: only what changed, in text or in extractor.')
    .option('--all', 'every document, changed or not', false)
    .option('--failed', 'also the documents that failed before', false)
    .option('--explain', 'say why each document is extracted or skipped', false)
    .option('--jobs <n>', 'threads (default: one for each core)', positive)
    .action(acts(async () => (await import('./commands/run.ts')).run))
  program
    .command('extract')
    .argument('[file]', 'file, or - for standard input', '-')
    .summary('print the records of one document; no database')
    .description('Prints the records of one document to standard output, without a database.')
    .option('--json', 'one JSON line for each mention', false)
    .addOption(new Option('--format <format>', 'form of the output').choices(['table', 'jsonl']).default('table'))
    .option('--jsonl', 'read lines {"id","text","published"?,"language"?}; print mention lines', false)
    .option('--sentences', 'with --jsonl: print lines {"document","sentences"}', false)
    .option('--name <name>', 'name of standard input; its ending tells the format', 'stdin.txt')
    .option('--published <date>', 'publication date, YYYY-MM-DD')
    .option('--gazetteers <dir>', 'names of your own as TSV (default: gazetteers where there is one)', path)
    .option('--quiet', 'no talk, only problems', false)
    .action(acts(async () => (await import('./commands/extract.ts')).extract))
}

function addExport(program: Command): void {
  const formats = ['jsonl', 'csv', 'xlsx', 'parquet', 'webannotation', 'brat', 'html', 'schema']
  withDecisions(withDatabase(program.command('export')))
    .summary('all records with their evidence')
    .description('Writes every mention with its evidence, its review state and its citation, in document order.')
    .addOption(new Option('--format <format>', 'form of the output').choices(formats).default('jsonl'))
    .option('--out <path>', 'write to a file instead of standard output; for brat the folder', path)
    .option('--state <states>', 'only these review states, apart by commas, or all (default: all but rejected)', list)
    .option('--type <types>', 'only these types, apart by commas', list)
    .option('--document <doc...>', 'only these documents: path, end of a path, or beginning of an id')
    .option('--entity <id>', 'only this zone or institution, and the amounts beside it')
    .addOption(new Option('--lang <language>', 'html: language of its own words').choices(['ko', 'en']).default('en'))
    .option('--cite', 'jsonl: the citation as the last key of each line', false)
    .option('--bom', 'csv: begin with a byte-order mark, for spreadsheets', false)
    .option('--raw', 'csv: leave cells that a spreadsheet would take for formulas as they are', false)
    .action(acts(async () => (await import('./commands/export.ts')).exportRecords))
}

function addSearch(program: Command): void {
  withDecisions(withDatabase(program.command('search')))
    .argument('<query>', 'words that must all be found; "in quotes" a phrase')
    .summary('find words in the texts, or records by what they say')
    .description(
      'Finds words in the stored texts, the best documents first; with --type records by their quote, name or value. Exit code 1 where nothing is found.',
    )
    .option('-t, --type <types>', 'records of these types, apart by commas, instead of texts', list)
    .option('-C, --context <lines>', 'lines of context around each hit', counting, 0)
    .option('-c, --count', 'only the number of hits in each document', false)
    .option('-l, --files-with-matches', 'only the names of the documents', false)
    .option('--limit <n>', 'documents at most (default: 50; all with -c and -l)', positive)
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .action(acts(async () => (await import('./commands/search.ts')).search))
}

function addReading(program: Command): void {
  withCorpus(program.command('status'))
    .summary('what is where, what changed, what failed')
    .description(
      'Says what is stored, what changed in the corpus since (M A D R), and what failed (!). Exit code 1 where something failed.',
    )
    .action(acts(async () => (await import('./commands/status.ts')).status))
  withDecisions(withDatabase(program.command('show')))
    .argument('<doc>', 'path, end of a path, or beginning of an id')
    .summary('one document with its records and their evidence')
    .description('Shows one document: its records, each with its evidence in context.')
    .option('--text', 'only the canonical text, exactly', false)
    .action(acts(async () => (await import('./commands/show.ts')).show))
  addExport(program)
  withDatabase(program.command('conflicts'))
    .argument('[id]', 'only the findings whose id begins so')
    .summary('what contradicts itself or another document')
    .description(
      'Lists sums that other documents tell otherwise, totals, products and conversions that do not work out, and wrong weekdays, the doubtful first.',
    )
    .option('--kind <kinds>', 'only these kinds, apart by commas', list)
    .option('--all', 'also settled ones and the checks that hold', false)
    .option('--document <doc>', 'only findings that speak of this document')
    .option('--limit <n>', 'at most so many', positive, 100)
    .option('--exit-code', 'exit code 3 where something is found', false)
    .action(acts(async () => (await import('./commands/conflicts.ts')).conflicts))
  addSearch(program)
  withDecisions(withDatabase(program.command('eval')))
    .argument('[gold]', 'folder of gold files')
    .summary('precision, recall and F1 against gold, or against decisions')
    .description(
      'Scores the stored records against gold files, by type and language, or rules against what people decided.',
    )
    .addOption(new Option('--against <what>', 'what counts as right').choices(['gold', 'decisions']).default('gold'))
    .option('--records <file>', 'score an export instead of the database', path)
    .option('--errors', 'list what is missed, wrong or too much', false)
    .option('--min-f1 <share>', 'exit code 3 where a type stays below', share)
    .action(acts(async () => (await import('./commands/eval.ts')).evaluate))
}

function buildProgram(): Command {
  const program = new Command('teukgu')
  program
    .description(
      "Reads articles about Korea's special zones into sourced records: zones, institutions, amounts, dates.",
    )
    .version(programVersion(), '--version')
    .exitOverride()
    .showHelpAfterError('(teukgu --help lists the commands)')
  addWriting(program)
  addReading(program)
  addReviewing(program)
  addPage(program)
  addEntities(program)
  return program
}

tuneCompiler()
watchOutputs()

try {
  await buildProgram().parseAsync()
} catch (error) {
  process.exitCode = fail(error)
}

import type { Command } from 'commander'
import { acts, actsOnAll, positive, withDatabase } from './command-options.ts'

const entities = async () => import('./commands/entities.ts')
const changes = async () => import('./commands/entity-changes.ts')

const gather = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

const withFolders = (command: Command): Command =>
  withDatabase(command)
    .option('--decisions <dir>', 'decision files (default: decisions beside the corpus)')
    .option('--corpus <dir>', 'folder of articles, beside which the decisions are', 'corpus')

const withActor = (command: Command): Command =>
  withFolders(command)
    .option('--actor <name>', 'who decides (default: the system user)')
    .option('--dry-run', 'only say what would be joined or moved', false)

/** `teukgu entities …`: zones and institutions across documents. */
export function addEntities(program: Command): void {
  const group = program
    .command('entities')
    .usage('[options] [command]')
    .summary('zones and institutions across documents: list, show, suggest, merge, split')
    .description('Zones and institutions across documents.')
  withFolders(group.command('list').argument('[name]', 'only those whose name or id holds this'))
    .summary('those that the documents name, the most frequent first')
    .option('--type <type>', 'zone or institution')
    .option('--limit <n>', 'at most so many', positive, 50)
    .action(acts(async () => (await entities()).list))
  withFolders(group.command('show').argument('<entity>', 'id, or a name'))
    .summary('one entity: its names, documents, amounts, dates and related bodies')
    .action(acts(async () => (await entities()).show))
  withFolders(group.command('suggest'))
    .summary('entities that may be one')
    .option('--limit <n>', 'at most so many', positive, 50)
    .action(acts(async () => (await entities()).suggest))
  withActor(group.command('merge').argument('<entity>', 'id that goes').argument('<into>', 'id that stays'))
    .summary('say that two entities are one')
    .option('--note <text>', 'a remark that is kept with the decision')
    .action(actsOnAll(async () => (await changes()).merge))
  withActor(
    group.command('split').argument('<entity>', 'id that is too wide').argument('<into>', 'id that some mentions mean'),
  )
    .summary('say that some mentions of an entity mean another')
    .option('--quote <text>', 'mentions with these words; may be repeated', gather)
    .option('--document <doc>', 'mentions in this document; may be repeated', gather)
    .action(actsOnAll(async () => (await changes()).split))
}

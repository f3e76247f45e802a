import type { Command } from 'commander'
import { acts, actsOnAll, positive, repeated, withActor, withDecidedRecords } from './command-options.ts'

const entities = async () => import('./commands/entities.ts')
const changes = async () => import('./commands/entity-changes.ts')

const withChange = (command: Command): Command =>
  withActor(withDecidedRecords(command)).option('--dry-run', 'only say what would be joined or moved', false)

/** `teukgu entities …`: zones and institutions across documents. */
export function addEntities(program: Command): void {
  const group = program
    .command('entities')
    .usage('[options] [command]')
    .summary('zones and institutions across documents: list, show, suggest, merge, split')
    .description('Zones and institutions across documents.')
  withDecidedRecords(group.command('list').argument('[name]', 'only those whose name or id holds this'))
    .summary('those that the documents name, the most frequent first')
    .option('--type <type>', 'zone or institution')
    .option('--limit <n>', 'at most so many', positive, 50)
    .action(acts(async () => (await entities()).list))
  withDecidedRecords(group.command('show').argument('<entity>', 'id, or a name'))
    .summary('one entity: its names, documents, amounts, dates and related bodies')
    .action(acts(async () => (await entities()).show))
  withDecidedRecords(group.command('suggest'))
    .summary('entities that may be one')
    .option('--limit <n>', 'at most so many', positive, 50)
    .action(acts(async () => (await entities()).suggest))
  withChange(group.command('merge').argument('<entity>', 'id that goes').argument('<into>', 'id that stays'))
    .summary('say that two entities are one')
    .option('--note <text>', 'a remark that is kept with the decision')
    .action(actsOnAll(async () => (await changes()).merge))
  withChange(
    group.command('split').argument('<entity>', 'id that is too wide').argument('<into>', 'id that some mentions mean'),
  )
    .summary('say that some mentions of an entity mean another')
    .option('--quote <text>', 'mentions with these words; may be repeated', repeated)
    .option('--document <doc>', 'mentions in this document; may be repeated', repeated)
    .action(actsOnAll(async () => (await changes()).split))
}

import { randomUUID } from 'node:crypto'
import type { ReviewSession } from '../../pipeline/decisions/session.ts'
import type { Store } from '../../pipeline/store/store.ts'
import type { Access } from './access.ts'
import { EventHub } from './event-hub.ts'
import { Freshness } from './freshness.ts'
import { ItemCounts } from './item-counts.ts'
import { Memo } from './memo.ts'
import { RunJob, type StartRun } from './run-job.ts'
import { DocumentRefs } from './views/document-refs.ts'

/** What the one who starts the server says. */
export interface Setting {
  /** Store, decisions folder and actor. */
  readonly session: ReviewSession
  /** Name of the corpus folder. */
  readonly corpus: string
  /** Version of the program. */
  readonly version: string
  readonly access: Access
  /** Folder of the user's own names, where what is said of a name is written. */
  readonly gazetteers: string
  readonly startRun: StartRun
  /** Folder of the built page; null where it was not built. */
  readonly page: string | null
}

/** All that the endpoints work with. */
export interface Services extends Omit<Setting, 'startRun'> {
  readonly store: Store
  readonly hub: EventHub
  readonly runs: RunJob
  readonly refs: DocumentRefs
  readonly counts: ItemCounts
  readonly freshness: Freshness
  readonly memo: Memo
  /** Another text after every change of the store, and in every start. */
  readonly stamp: () => string
}

/** The services of one server. */
export function makeServices({ startRun, ...setting }: Setting): Services {
  const { store, now } = setting.session
  const hub = new EventHub()
  const start = randomUUID()
  return {
    ...setting,
    store,
    hub,
    runs: new RunJob(startRun, (data) => hub.publish({ event: 'run', data }), now),
    refs: new DocumentRefs(store),
    counts: new ItemCounts(store),
    freshness: new Freshness(setting.session),
    memo: new Memo(),
    stamp: () => `${start}.${store.catalog.version()}`,
  }
}

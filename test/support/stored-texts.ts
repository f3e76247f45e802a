import { searchRowsOf } from '../../pipeline/search/search-rows.ts'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import type { Change, Store } from '../../pipeline/store/store.ts'
import { TOY_VERSIONS, toyCorpus } from './toy-run.ts'

const FACTS = {
  corpus: 'corpus',
  size: 1,
  stamp: null,
  sidecarSha256: null,
  note: null,
  ownNames: null,
  published: null,
}

/** The change that stores a text under a name, as a run would, with no mentions. */
export const textChange = (name: string, text: string): Change => ({
  kind: 'document',
  file: { uri: `corpus/${name}`, rawUri: `corpus/${name}`, sourceSha256: `sha256:${name}`, ...FACTS },
  rows: {
    state: 'ok',
    reason: null,
    encoding: 'utf-8',
    problems: [],
    content: {
      textSha256: text,
      text,
      language: 'kor',
      metadata: '{}',
      publication: '[]',
      blocks: '[]',
      pairs: '[]',
      mentions: [],
      records: [],
      claims: [],
      findings: [],
      search: searchRowsOf(text, [], []),
      candidates: new Uint8Array(),
    },
  },
})

/** An open store of its own that holds the given texts by name, and the database's path. */
export async function storeOf(texts: Readonly<Record<string, string>>): Promise<{ store: Store; db: string }> {
  const { db } = toyCorpus()
  const store = await openSqliteStore(db)
  const run = { corpus: 'corpus', started: '', pid: 1, forced: false, versions: TOY_VERSIONS, settings: {} }
  const id = store.beginRun(run)
  store.write(
    Object.entries(texts).map(([name, text]) => textChange(name, text)),
    id,
  )
  return { store, db }
}

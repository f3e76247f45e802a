// Decides about one item after another until it is killed, and tells each event once it is acknowledged.
import { writeSync } from 'node:fs'
import { decide } from '../../dist/pipeline/decisions/decide.js'
import { openSqliteStore } from '../../dist/pipeline/store/sqlite-store.js'

const [db, directory, actor] = process.argv.slice(2)
const store = await openSqliteStore(db)
const session = { store, directory, actor, now: Date.now }
const items = store.review.page({}, 500, null)
for (let turn = 0; ; turn += 1)
  for (const { fileId, key } of items) {
    const action = turn % 2 === 0 ? 'reject' : 'defer'
    const { events } = decide(session, { fileId, key, action })
    for (const { id } of events) writeSync(1, `${id}\n`)
  }

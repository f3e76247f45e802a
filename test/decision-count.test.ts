import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catchUp } from '../pipeline/decisions/catch-up.ts'
import { decide } from '../pipeline/decisions/decide.ts'
import type { ItemFilter } from '../pipeline/store/review-store.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import { teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const FILES = {
  'a.txt': '지난 3일 나주시는 에너지 특구에 145억 들여 시험동을 짓는다고 밝혔다. 2년간 82억원을 더 쓴다.',
  'b.txt': 'Naju City will spend 33 billion won on a test site by 2027. The site opens on Thursday, March 13, 2024.',
}

describe('counts of items', () => {
  it('are as many as the pages hold, whatever the filter and whatever was decided', async () => {
    const place = toyCorpus(FILES)
    expect(teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--quiet']).code).toBe(0)
    const store = await openSqliteStore(place.db)
    try {
      const directory = join(place.corpus, '..', 'decisions')
      catchUp(store, directory)
      const session = { store, directory, actor: 'kim', now: Date.now }
      const filters: ItemFilter[] = [
        {},
        { open: true },
        { open: false },
        { types: ['date', 'zone'] },
        { languages: ['eng'], states: ['pending', 'rejected'] },
        { flags: ['live'] },
        { contradiction: false, reason: 'unmeasured' },
        { reason: 'no-publication' },
        { anyReason: ['weekday-mismatch', 'unmeasured'] },
        { documents: ['corpus/b.txt'] },
        { reason: 'confidence:0' },
      ]
      const agree = (): void => {
        for (const filter of filters)
          expect(store.review.count(filter), JSON.stringify(filter)).toBe(store.review.page(filter, 1000, null).length)
      }
      agree()
      const [first, second, third] = store.review.page({ open: true }, 3, null)
      decide(session, { fileId: first!.fileId, key: first!.key, action: 'accept' })
      decide(session, { fileId: second!.fileId, key: second!.key, action: 'reject', reason: 'scope' })
      decide(session, { fileId: third!.fileId, key: third!.key, action: 'defer' })
      agree()
      expect(store.review.count({ open: false })).toBe(3)
      expect(store.review.count({ flags: ['live'] })).toBe(3)
    } finally {
      store.close()
    }
  })
})

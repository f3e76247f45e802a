import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReviewItem } from '../pipeline/store/review-store.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import type { Store } from '../pipeline/store/store.ts'
import { ItemCounts } from '../review/server/item-counts.ts'
import type { Place } from './support/command.ts'
import { extracted } from './support/review-server.ts'

const REASONS = [
  'confidence:0.8',
  'confidence:0.9',
  'stale',
  'unknown-name',
  'conflicts-with:r_1',
  'conflicts-with:r_2',
]
const pick = <T>(...values: T[]) => fc.constantFrom(...values)

const itemArb = fc.record({
  key: fc.string({ minLength: 1, maxLength: 3 }),
  position: fc.constant(null),
  subject: fc.constant(null),
  type: pick('amount', 'date', 'zone'),
  language: pick('kor', 'eng', 'und'),
  start: fc.nat(50),
  end: fc.nat(50),
  quote: fc.constant('x'),
  review: pick('pending', 'accepted', 'rejected'),
  flag: pick(null, 'live', 'stale', 'orphan'),
  contradiction: fc.boolean(),
  open: fc.boolean(),
  expectedError: pick(0, 0.2, 0.5),
  reasons: fc.subarray(REASONS),
}) as fc.Arbitrary<ReviewItem>
const itemsArb = fc.uniqueArray(itemArb, { selector: ({ key }) => key, maxLength: 12 })

const filterArb = fc.record(
  {
    open: fc.boolean(),
    contradiction: fc.boolean(),
    types: fc.subarray(['amount', 'date', 'zone'] as const, { minLength: 1 }),
    languages: fc.subarray(['kor', 'eng', 'und'] as const, { minLength: 1 }),
    states: fc.subarray(['pending', 'accepted', 'rejected'] as const, { minLength: 1 }),
    flags: fc.subarray(['live', 'stale', 'orphan'] as const, { minLength: 1 }),
    reason: pick('conf', 'confidence', 'stale', 'conflicts-with', 'conflicts-with:r_2'),
    anyReason: fc.subarray(['stale', 'unknown-name', 'confidence:0.9'], { minLength: 1 }),
    files: fc.subarray([1, 2], { minLength: 1 }),
  },
  { requiredKeys: [] },
)

let place: Place
let store: Store
beforeAll(async () => {
  place = extracted({ 'a.txt': '인천시는 10억원을 쓴다.\n', 'b.txt': '부산시는 77억원을 쓴다.\n' })
  store = await openSqliteStore(place.db)
})
afterAll(() => store.close())

describe('counts of items', () => {
  it('are those of the items, whatever was written and whatever is asked', () => {
    const counts = new ItemCounts(store)
    fc.assert(
      fc.property(itemsArb, itemsArb, fc.array(filterArb, { maxLength: 6 }), (first, second, filters) => {
        store.review.writeItems(1, first, [])
        store.review.writeItems(2, second, [])
        expect(counts.total({})).toBe(first.length + second.length)
        for (const filter of filters) expect(counts.total(filter)).toBe(store.review.count(filter))
      }),
      { numRuns: 60 },
    )
  })

  it('follow rows that are changed in place, and files that are removed', () => {
    store.review.writeItems(1, fc.sample(itemsArb, { numRuns: 1, seed: 3 })[0]!, [])
    store.review.writeItems(2, fc.sample(itemsArb, { numRuns: 1, seed: 4 })[0]!, [])
    const db = new Database(place.db)
    try {
      db.pragma('foreign_keys = ON')
      db.exec("update review_item set review = 'deferred', flag = null, reasons = '[]'")
      db.exec('delete from source_file where id = 2')
    } finally {
      db.close()
    }
    const left = store.review.items(1)
    expect(store.review.items(2)).toEqual([])
    const kept = store.review.groups()
    expect(kept.reduce((sum, { count }) => sum + count, 0)).toBe(left.length)
    expect(kept.every(({ review, flag, codes }) => review === 'deferred' && flag === null && codes.length === 0)).toBe(
      true,
    )
  })
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentRows, toRows } from '../pipeline/store/rows.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import type { Change, FileFacts, Store } from '../pipeline/store/store.ts'
import { processed } from './support/processed.ts'

const NAMES = ['a.txt', 'b.txt', 'c.txt', 'd.txt'] as const
/** Three budgets of one project, one of them in another language and one rounded; another project; a sum that is wrong. */
const TEXTS = [
  '사천시는 2024년부터 2027년까지 총사업비 318억원을 들여 ‘위성 부품 시험센터 구축사업’을 벌인다고 밝혔다.',
  'Sacheon City will set up a satellite parts test center from 2024 to 2027, at a total budget of 38.1 billion won.',
  '사천시는 2024년부터 2027년까지 총사업비 약 32백억원을 들여 ‘위성 부품 시험센터 구축사업’을 벌인다고 밝혔다.',
  '사천시는 2024년부터 2027년까지 총사업비 277억원을 들여 ‘위성 부품 시험센터 구축사업’을 벌인다고 밝혔다.',
  '제천시는 2024년부터 2027년까지 총사업비 95억원을 들여 ‘한방 화장품 공장 증설사업’을 벌인다고 밝혔다.',
  '사천시는 국비 44억원과 시비 31억원을 더한 77억원을 쓴다.',
] as const

const outputs = TEXTS.map((text) => ({ rows: toRows(processed(text)), id: processed(text).document?.id ?? '' }))

const factsOf = (name: string, id: string): FileFacts => ({
  uri: `corpus/${name}`,
  rawUri: `corpus/${name}`,
  corpus: 'corpus',
  size: 1,
  stamp: null,
  sourceSha256: id,
  sidecarSha256: null,
  note: null,
  ownNames: null,
  published: null,
})

const openStore = (): Promise<Store> => openSqliteStore(join(mkdtempSync(join(tmpdir(), 'teukgu-')), 't.db'))

function begin(store: Store): number {
  const versions = { document: '', extractors: {}, records: '', gazetteers: '' }
  return store.beginRun({ corpus: 'corpus', started: '', pid: 1, forced: false, versions, settings: {} })
}

const written = (name: string, text: number): Change => {
  const { rows, id } = outputs[text]!
  return { kind: 'document', file: factsOf(name, id), rows: rows as DocumentRows }
}

/** What a reader sees of the findings and of the doubts that they leave. */
const seen = (store: Store) => ({
  findings: store.findings
    .list({ severities: ['high', 'medium', 'low', 'info'] })
    .map(({ places, fileId: _, ...finding }) => ({
      ...finding,
      places: places.map(({ uri, quote, start }) => `${uri} ${quote} ${start}`),
    })),
  doubts: [...store.exportLines()].map(({ document, quote, doubts }) => `${document} ${quote} ${doubts}`),
})

/** A file gets a text, goes, or is renamed; then, or later, conflicts are looked for. */
type Step = { readonly name: number; readonly text: number | null; readonly rename: boolean; readonly refresh: boolean }

const step = fc.record({
  name: fc.nat(NAMES.length - 1),
  text: fc.option(fc.nat(TEXTS.length - 1), { freq: 4 }),
  rename: fc.boolean(),
  refresh: fc.boolean(),
})

/** Applies a step to the store and to the plain picture of what the store should hold. */
function apply(store: Store, run: number, held: Map<string, number>, { name, text, rename, refresh }: Step): void {
  const file = NAMES[name]!
  const stored = store.files('corpus').find(({ uri }) => uri === `corpus/${file}`)
  const target = `z-${file}`
  if (rename && stored !== undefined && !held.has(target)) {
    const facts = factsOf(target, stored.sourceSha256 ?? '')
    store.write([{ kind: 'facts', id: stored.id, file: facts }], run)
    held.set(target, held.get(file)!)
    held.delete(file)
  } else if (text === null && stored !== undefined) {
    store.write([{ kind: 'removed', id: stored.id, uri: stored.uri }], run)
    held.delete(file)
  } else if (text !== null) {
    store.write([written(file, text)], run)
    held.set(file, text)
  }
  if (refresh) store.findings.refresh()
}

async function fromScratch(held: ReadonlyMap<string, number>) {
  const store = await openStore()
  const changes = [...held].map(([name, text]) => written(name, text))
  store.write(changes, begin(store))
  store.findings.refresh()
  const all = seen(store)
  store.close()
  return all
}

describe('findings in the store', () => {
  it('are the same after any changes as from scratch', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const store = await openStore()
        const run = begin(store)
        const held = new Map<string, number>()
        for (const one of steps) apply(store, run, held, one)
        store.findings.refresh()
        expect(seen(store)).toEqual(await fromScratch(held))
        expect(store.findings.refresh()).toEqual({ keys: 0, files: [] })
        store.close()
      }),
      { numRuns: 25 },
    )
  })

  it('leave a doubt on both sums, and take it back with the article', async () => {
    const store = await openStore()
    const run = begin(store)
    store.write([written('a.txt', 0), written('b.txt', 1), written('c.txt', 5)], run)
    expect(store.findings.refresh().files).toHaveLength(2)
    const conflicting = [...store.exportLines()].filter(({ doubts }) =>
      doubts.some((d) => d.startsWith('conflicts-with:')),
    )
    expect(conflicting.map(({ quote }) => quote)).toEqual(['318억원', '38.1 billion won'])
    expect(conflicting[0]?.doubts).toContain(`conflicts-with:${conflicting[1]?.record}`)
    expect(store.findings.count()).toBe(2)
    expect(store.findings.count({ kinds: ['sum'] })).toBe(1)
    const [conflict] = store.findings.list({ kinds: ['value-conflict'] })
    expect(store.findings.find(conflict!.id.slice(0, 8)).map(({ id }) => id)).toEqual([conflict!.id])
    const b = store.files('corpus').find(({ uri }) => uri === 'corpus/b.txt')!
    store.write([{ kind: 'removed', id: b.id, uri: b.uri }], run)
    store.findings.refresh()
    expect([...store.exportLines()].flatMap(({ doubts }) => doubts)).toEqual(['sum-mismatch'])
    store.close()
  })
})

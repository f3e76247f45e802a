import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { DocumentList } from '../../review/api/index.ts'
import type { ReviewPlace } from './review-page.ts'
import { reviewPlace } from './review-page.ts'

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url))
const SAMPLES = [
  'songdo-bio-center-investment.html',
  '송도-바이오-실증센터.txt',
  'jeonnam-e-mobility-results.md',
  'kfez-innovation-briefing.html',
  'osong-biotech-test-base.html',
  'busan-blockchain-designation.html',
]

/** Some of the sample articles, extracted: they hold conflicts, tables, both languages and left-out blocks. */
export const samplePlace = (): ReviewPlace =>
  reviewPlace(Object.fromEntries(SAMPLES.map((name) => [name, readFileSync(CORPUS + name, 'utf8')])))

/** Every screen by a name: its address (a document by the name of its file in braces), what shows that it is ready, and keys to press then. */
export interface ScreenToVisit {
  readonly name: string
  readonly hash: string
  readonly ready: string
  readonly keys?: readonly string[]
  /** What shows that the keys were answered. */
  readonly shows?: string
}

export const SCREENS: readonly ScreenToVisit[] = [
  { name: 'queue', hash: '#/queue', ready: '.card .evidence' },
  { name: 'reject', hash: '#/queue', ready: '.card .evidence', keys: ['x'], shows: 'fieldset.ask' },
  { name: 'edit', hash: '#/queue?type=amount', ready: '.card .evidence', keys: ['j', 'e'], shows: 'form.edit' },
  { name: 'bulk', hash: '#/queue?type=zone', ready: '.card .evidence', keys: ['b'], shows: 'dialog[open]' },
  { name: 'documents', hash: '#/documents', ready: '.list tbody tr' },
  { name: 'document', hash: '#/documents/{jeonnam-e-mobility-results.md}', ready: '.card .evidence' },
  {
    name: 'add',
    hash: '#/documents/{kfez-innovation-briefing.html}',
    ready: '.card .evidence',
    keys: ['n', 'Shift+Control+ArrowRight'],
    shows: '.add-quote',
  },
  {
    name: 'coverage',
    hash: '#/documents/{kfez-innovation-briefing.html}',
    ready: '.card .evidence',
    keys: ['d'],
    shows: 'dialog[open]',
  },
  { name: 'pairs', hash: '#/documents/{osong-biotech-test-base.html}?pairs=1', ready: '.pairs tbody tr' },
  { name: 'entities', hash: '#/entities', ready: '.list tbody tr' },
  { name: 'entity', hash: '#/entities/zone%2Fincheon-fez?type=zone', ready: '.entity-head' },
  { name: 'conflicts', hash: '#/conflicts', ready: '.conflict' },
  { name: 'runs', hash: '#/runs', ready: '.list tbody tr' },
  { name: 'quality', hash: '#/quality', ready: '.list tbody tr' },
  { name: 'problems', hash: '#/problems', ready: 'h1' },
  { name: 'pictures', hash: '#/pictures', ready: '.picture' },
  { name: 'search', hash: '#/search?q=%EC%86%A1%EB%8F%84', ready: '.result' },
  { name: 'help', hash: '#/help', ready: '.keys' },
  { name: 'keys', hash: '#/documents', ready: '.list tbody tr', keys: ['Shift+Slash'], shows: 'dialog[open]' },
]

/** The address with the number of the document that it names. */
async function addressOf(url: string, hash: string): Promise<string> {
  const name = /\{(.+)\}/.exec(hash)?.[1]
  if (name === undefined) return `${url}${hash}`
  const answer = await fetch(new URL(`api/documents?q=${encodeURIComponent(name)}`, url))
  const { items } = (await answer.json()) as DocumentList
  return `${url}${hash.replace(`{${name}}`, String(items[0]?.id))}`
}

/** Opens a screen in a page of the review, and waits until it is there. */
export async function visit(page: Page, url: string, screen: ScreenToVisit): Promise<void> {
  await page.goto(`${url}#/none`)
  await page.goto(await addressOf(url, screen.hash))
  await page.locator(screen.ready).first().waitFor({ timeout: 10_000 })
  for (const key of screen.keys ?? []) await page.keyboard.press(key)
  if (screen.shows !== undefined) await page.locator(screen.shows).first().waitFor({ timeout: 10_000 })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
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

/** Every screen by a name: its address, what shows that it is ready, and keys to press then. */
export interface ScreenToVisit {
  readonly name: string
  readonly hash: string
  readonly ready: string
  readonly keys?: readonly string[]
}

export const SCREENS: readonly ScreenToVisit[] = [
  { name: 'queue', hash: '#/queue', ready: '.card .value strong' },
  { name: 'reject', hash: '#/queue', ready: '.card .value strong', keys: ['x'] },
  { name: 'edit', hash: '#/queue?type=amount', ready: '.card .evidence', keys: ['j', 'e'] },
  { name: 'bulk', hash: '#/queue?type=zone', ready: '.card .value strong', keys: ['b'] },
  { name: 'documents', hash: '#/documents', ready: '.list tbody tr' },
  { name: 'document', hash: '#/documents/2', ready: '.card .value strong' },
  { name: 'add', hash: '#/documents/3', ready: '.card .value strong', keys: ['n', 'Shift+Control+ArrowRight'] },
  { name: 'coverage', hash: '#/documents/3', ready: '.card .value strong', keys: ['d'] },
  { name: 'pairs', hash: '#/documents/4?pairs=1', ready: '.pairs tbody tr' },
  { name: 'entities', hash: '#/entities', ready: '.list tbody tr' },
  { name: 'entity', hash: '#/entities/zone%2Fincheon-fez?type=zone', ready: '.entity-head' },
  { name: 'conflicts', hash: '#/conflicts', ready: '.conflict' },
  { name: 'runs', hash: '#/runs', ready: '.list tbody tr' },
  { name: 'quality', hash: '#/quality', ready: '.list tbody tr' },
  { name: 'problems', hash: '#/problems', ready: 'h1' },
  { name: 'pictures', hash: '#/pictures', ready: '.picture' },
  { name: 'search', hash: '#/search?q=%EC%86%A1%EB%8F%84', ready: '.result' },
  { name: 'help', hash: '#/help', ready: '.keys' },
  { name: 'keys', hash: '#/documents', ready: '.list tbody tr', keys: ['Shift+Slash'] },
]

/** Opens a screen in a page of the review, and waits until it is there. */
export async function visit(page: Page, url: string, screen: ScreenToVisit): Promise<void> {
  await page.goto(`${url}#/none`)
  await page.goto(`${url}${screen.hash}`)
  await page.locator(screen.ready).first().waitFor({ timeout: 10_000 })
  for (const key of screen.keys ?? []) await page.keyboard.press(key)
  await page.waitForTimeout(200)
}

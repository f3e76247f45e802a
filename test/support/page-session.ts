import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { QueueItem, QueuePage } from '../../review/api/index.ts'
import { launchBrowser } from './chromium.ts'
import { ARTICLES } from './review-articles.ts'
import {
  copyOf,
  openPage,
  type ReviewPlace,
  type RunningReview,
  reviewPlace,
  startReview,
  type Watched,
} from './review-page.ts'

/** The review of one test: its server, its page, and what the page did that it must not do. */
interface Running {
  readonly place: ReviewPlace
  readonly review: RunningReview
  readonly watched: Watched
  readonly page: Page
}

async function opened(browser: Browser, place: ReviewPlace): Promise<Running> {
  const review = await startReview(place)
  const watched = await openPage(browser, review.url)
  await watched.page.locator('.card .value').waitFor()
  return { place, review, watched, page: watched.page }
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes down the list by keyboard until the card shows the quote. */
async function goTo(page: Page, quote: string): Promise<void> {
  await page.locator('.virtual-row').first().waitFor()
  const rows = await page.locator('.virtual-row').count()
  const shown = page.locator('.card-quote mark')
  for (let i = 0; i < rows; i++) await press(page, ['k'])
  for (let i = 0; i < rows; i++) {
    if ((await shown.textContent()) === quote) return
    await press(page, ['j'])
  }
  throw new Error(`No ${quote} in the list`)
}

/** All items as the server has them. */
async function itemsAt(url: string): Promise<readonly QueueItem[]> {
  const answer = await fetch(new URL('api/mentions?view=all&limit=200', url))
  return ((await answer.json()) as QueuePage).items
}

/**
 * A review of the sample articles in a real browser, begun anew for each test of the file; after each the page must have made
 * no error and asked nobody but its server. Returns what a person does in it.
 */
export function reviewEachTest() {
  let browser: Browser
  let extracted: ReviewPlace
  let now: Running
  let excused: string[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
    extracted = reviewPlace(ARTICLES)
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    excused = []
    now = await opened(browser, copyOf(extracted))
  })
  const end = async (): Promise<void> => {
    await now.page.context().close()
    await now.review.stop()
    expect(now.watched.errors.filter((line) => !excused.some((text) => line.includes(text)))).toEqual([])
    expect(now.watched.outside).toEqual([])
  }
  afterEach(end)
  const items = () => itemsAt(now.review.url)
  const itemOf = async (quote: string) => (await items()).find((item) => item.quote === quote)
  return {
    now: () => now,
    items,
    itemOf,
    stateOf: async (quote: string) => (await itemOf(quote))?.review,
    countOf: async (state: string) => (await items()).filter(({ review }) => review === state).length,
    toast: (text: string) => now.page.locator('.toast', { hasText: text }).waitFor(),
    press: (...keys: readonly string[]) => press(now.page, keys),
    goTo: (quote: string) => goTo(now.page, quote),
    /** Lets the browser complain of answers with this status in the test that goes on. */
    excuse(status: number) {
      excused = [`status of ${status}`]
    },
    /** The server ends and starts again, as after a reboot; the page is opened anew. */
    async restart() {
      await end()
      now = await opened(browser, now.place)
    },
  }
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/chromium.ts'
import {
  copyOf,
  openPage,
  type ReviewPlace,
  type RunningReview,
  reviewPlace,
  startReview,
} from './support/review-page.ts'
import { samplePlace } from './support/screens.ts'

const BUDGETS = ['36,800,000,000 KRW', '38,600,000,000 KRW']

let browser: Browser
let samples: ReviewPlace
let review: RunningReview
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  samples = samplePlace()
})
afterAll(() => browser.close())

const open = async (place: ReviewPlace): Promise<void> => {
  review = await startReview(place)
  page = (await openPage(browser, review.url)).page
}
afterEach(async () => {
  await page.context().close()
  await review.stop()
})

describe('the way that the README shows', () => {
  beforeEach(() => open(copyOf(samples)))

  it('leads from the first screen to the two budgets with two keys, and A settles them', async () => {
    await page.locator('.card .evidence').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    const first = page.locator('.conflict').first()
    await expect.poll(() => first.locator('.side-value').allTextContents()).toHaveLength(2)
    const sides = await first.locator('.side-value').allTextContents()
    for (const [at, budget] of BUDGETS.entries()) expect(sides[at]).toContain(budget)
    const before = await page.locator('.conflict').count()
    await page.keyboard.press('a')
    await expect.poll(() => page.locator('.conflict').count()).toBe(before - 1)
    expect(await page.getByText(BUDGETS[0]!).count()).toBe(0)
    // The next one takes the place of the one that is gone.
    await expect.poll(() => page.locator('.conflict').first().getAttribute('aria-current')).toBe('true')
  })

  it('shows a document its mentions in the order of the text, and goes to the one that is chosen', async () => {
    await page.goto(`${review.url}#/documents`)
    await page.getByRole('link', { name: /브리핑|brief investors/ }).click()
    const list = page.getByRole('listbox', { name: 'In this text' })
    const quotes = await list.locator('.found').allTextContents()
    expect(quotes.length).toBeGreaterThan(3)
    await list.getByRole('option').nth(2).click()
    await expect.poll(() => page.locator('.card-quote mark').textContent()).toBe(quotes[2])
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('.card-quote mark').textContent()).toBe(quotes[3])
    expect(await list.locator('[aria-selected=true] .found').textContent()).toBe(quotes[3])
  })
})

describe('a corpus without an article', () => {
  it('says what to do', async () => {
    await open(reviewPlace({}))
    await page.getByText('No article was read yet').waitFor()
    await page.goto(`${review.url}#/documents`)
    await page.locator('p', { hasText: 'No article was read yet' }).waitFor()
  })

  it('says in the language of the reader that the server is gone, and goes on when it is back', async () => {
    await open(reviewPlace({}))
    await page.goto(`${review.url}#/documents`)
    await page.getByText('No article was read yet').waitFor()
    await page.route('**/api/entities*', (route) => route.abort())
    await page.goto(`${review.url}#/entities`)
    await page.getByText('The server does not answer.').waitFor()
    await page.unroute('**/api/entities*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Nothing here.').waitFor()
  })
})

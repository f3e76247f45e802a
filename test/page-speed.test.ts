import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/chromium.ts'
import { largeArticle, manyMentions } from './support/large.ts'
import { openPage, type ReviewPlace, reviewPlace, startReview } from './support/review-page.ts'

const MARKS = 5_000
/** Documents with 125 mentions each: 200,000 mentions where time does not matter. */
const DOCUMENTS = process.env.TEUKGU_LONG === undefined ? 160 : 1_600
const ROUNDS = 3
const PRESSES = 20

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Runs work on a page of a review of its own. */
async function withPage<T>(place: ReviewPlace, work: (page: Page, url: string) => Promise<T>): Promise<T> {
  const review = await startReview(place)
  const { page } = await openPage(browser, review.url)
  try {
    return await work(page, review.url)
  } finally {
    await page.context().close()
    await review.stop()
  }
}

/** Milliseconds from the start of a navigation to the first paint in which the text and its marks stand. */
async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto('about:blank')
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('.row') === null || CSS.highlights.size === 0) return void requestAnimationFrame(look)
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { painted: performance.now() })))
    }
    requestAnimationFrame(look)
  })
  await page.goto(address)
  const painted = await page.waitForFunction(() => Reflect.get(window, 'painted') as number | undefined)
  return (await painted.jsonValue()) ?? Number.POSITIVE_INFINITY
}

/** Milliseconds from a key press to the paint in which the card shows another mention. */
async function keyToNext(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const shown = (): string => document.querySelector('.card')?.getAttribute('data-target') ?? ''
    const before = shown()
    Reflect.deleteProperty(window, 'answered')
    addEventListener(
      'keydown',
      (event) => {
        const look = (): void => {
          if (shown() === before) return void requestAnimationFrame(look)
          setTimeout(() => Object.assign(window, { answered: performance.now() - event.timeStamp }))
        }
        requestAnimationFrame(look)
      },
      { once: true, capture: true },
    )
  })
  await page.keyboard.press(key)
  const answered = await page.waitForFunction(() => Reflect.get(window, 'answered') as number | undefined)
  return (await answered.jsonValue()) ?? Number.POSITIVE_INFINITY
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

describe('speed in the browser', () => {
  it(`paints a document of 1 MiB with ${MARKS} marks in less than a second`, async () => {
    const place = reviewPlace({ 'large.txt': largeArticle(MARKS) })
    const times = await withPage(place, async (page, url) => {
      const rounds: number[] = []
      for (let round = 0; round < ROUNDS; round++) rounds.push(await firstPaint(page, `${url}#/documents/1`))
      await expect.poll(() => page.locator('.gutter-letter').count(), { timeout: 10_000 }).toBeGreaterThanOrEqual(MARKS)
      return rounds
    })
    console.log(`first paint of 1 MiB: ${times.map(Math.round).join(', ')} ms`)
    expect(Math.min(...times)).toBeLessThan(1_000)
  })

  it('goes on in the large document in less than 100 ms', async () => {
    const place = reviewPlace({ 'large.txt': largeArticle(MARKS) })
    const times = await withPage(place, async (page, url) => {
      await page.goto(`${url}#/documents/1`)
      await expect.poll(() => page.locator('.gutter-letter').count(), { timeout: 10_000 }).toBeGreaterThanOrEqual(MARKS)
      const presses: number[] = []
      for (let press = 0; press < PRESSES; press++) presses.push(await keyToNext(page, 'j'))
      return presses
    })
    console.log(`next mark of ${MARKS}: ${times.map(Math.round).join(', ')} ms`)
    expect(median(times)).toBeLessThan(100)
  })

  it(`goes to the next of ${DOCUMENTS * 125} mentions in less than 100 ms, also after a decision`, async () => {
    const times = await withPage(manyMentions(DOCUMENTS), async (page) => {
      await page.locator('.card .value strong').waitFor({ timeout: 60_000 })
      const presses: number[] = []
      for (let press = 0; press < PRESSES; press++) presses.push(await keyToNext(page, press % 2 === 0 ? 'j' : 'a'))
      return presses
    })
    console.log(`next of ${DOCUMENTS * 125}: ${times.map(Math.round).join(', ')} ms`)
    expect(median(times)).toBeLessThan(100)
  }, 600_000)
})

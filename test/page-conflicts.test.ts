import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/chromium.ts'
import { openPage, type RunningReview, reviewPlace, startReview } from './support/review-page.ts'

const FILES = {
  'a.txt':
    '보령시는 2025년부터 2028년까지 총사업비 412억원을 들여 ‘해양 바이오 소재 시험센터 구축사업’을 벌인다고 밝혔다.',
  'b.txt':
    'Boryeong City will set up a marine bio materials test center from 2025 to 2028, at a total budget of 42.1 billion won.',
}

let browser: Browser
let review: RunningReview
let page: Page
const conflicts = () => page.locator('article.conflict')
const side = (quote: string) => page.locator('.conflict .side', { hasText: quote })

beforeAll(async () => {
  browser = await launchBrowser()
  review = await startReview(reviewPlace(FILES))
  page = (await openPage(browser, review.url)).page
  await page.goto(`${review.url}#/conflicts`)
  await conflicts().first().waitFor()
})
afterAll(async () => {
  await browser.close()
  await review.stop()
})

describe('the screen of conflicts', () => {
  it('takes a conflict off the list once one source is preferred, and brings it back on undo', async () => {
    expect(await conflicts().count()).toBe(1)
    await side('412억원').getByRole('button').first().click()
    await expect.poll(() => conflicts().count()).toBe(0)
    await page.goto(`${review.url}#/conflicts?all=1`)
    await expect.poll(() => conflicts().first().textContent()).toContain('tester')
    expect(await conflicts().first().locator('li').textContent()).toContain('412억원')
    await page.keyboard.press('u')
    await expect.poll(() => conflicts().first().locator('li').count()).toBe(0)
    await page.goto(`${review.url}#/conflicts`)
    await expect.poll(() => conflicts().count()).toBe(1)
  })

  it('asks what is wrong in a source, and keeps all with the key of accepting', async () => {
    await side('42.1 billion won').getByRole('button').last().click()
    await page.locator('.conflict form input').fill('공고문은 412억원이다')
    await page.keyboard.press('Enter')
    await expect.poll(() => conflicts().count()).toBe(0)
    await page.keyboard.press('u')
    await expect.poll(() => conflicts().count()).toBe(1)
    await page.locator('h1').click()
    await page.keyboard.press('a')
    await expect.poll(() => conflicts().count()).toBe(0)
    const [mentions] = await Promise.all([(await fetch(`${review.url}api/mentions?view=all`)).json()])
    expect(mentions.items.every(({ review: state }: { review: string }) => state === 'pending')).toBe(true)
  })
})

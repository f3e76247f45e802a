import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/chromium.ts'
import { openPage, type RunningReview, startReview } from './support/review-page.ts'
import { SCREENS, samplePlace, visit } from './support/screens.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const THEMES = ['light', 'dark'] as const

let browser: Browser
let review: RunningReview

beforeAll(async () => {
  browser = await launchBrowser()
  review = await startReview(samplePlace())
})
afterAll(async () => {
  await browser.close()
  await review.stop()
})

/** What axe finds, with the elements: all its rules, and targets of at least 24 pixels. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const results = (await page.evaluate('axe.run({ rules: { "target-size": { enabled: true } } })')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(SCREENS)('$name has no fault that axe knows', async (screen) => {
    const language = theme === 'light' ? 'en' : 'ko'
    const { page, outside } = await openPage(browser, review.url, { theme, language })
    await visit(page, review.url, screen)
    expect(await violations(page)).toEqual([])
    expect(outside).toEqual([])
    await page.context().close()
  })
})

describe('the page', () => {
  it.each(SCREENS)('$name can be read on a phone: nothing is wider than the screen', async (screen) => {
    const { page } = await openPage(browser, review.url, { width: 390, height: 800 })
    await visit(page, review.url, screen)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    await page.context().close()
  })

  it('has one main landmark and one first heading on every screen, and shows where the focus is', async () => {
    const { page } = await openPage(browser, review.url)
    for (const screen of SCREENS) {
      await visit(page, review.url, screen)
      expect(await page.locator('main').count()).toBe(1)
      expect([screen.name, await page.locator('h1').count()]).toEqual([screen.name, 1])
    }
    await page.goto(`${review.url}#/documents`)
    await page.locator('.list tbody tr').first().waitFor()
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
      expect(outline).not.toBe('none')
    }
    await page.context().close()
  })

  it('reads every message in the language of the reader', async () => {
    for (const language of ['ko', 'en'] as const) {
      const { page } = await openPage(browser, review.url, { language })
      for (const screen of SCREENS) {
        await visit(page, review.url, screen)
        const words = (await page.locator('body').innerText()).replaceAll(/[\w./-]+\.(?:txt|html|md)/g, '')
        expect([screen.name, words.match(/undefined|NaN|\[object|\{\w+\}/g)]).toEqual([screen.name, null])
      }
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      await page.context().close()
    }
  })
})

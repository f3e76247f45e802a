import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/chromium.ts'
import { openPage, type RunningReview, startReview } from './support/review-page.ts'
import { SCREENS, samplePlace, visit } from './support/screens.ts'

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url))
/** `UPDATE=1` takes the pictures anew. */
const UPDATE = process.env.UPDATE === '1'
/** Those that the README and the documents show. */
const SHOWN = ['queue', 'document', 'conflicts', 'entity', 'pictures']
const LANGUAGES = ['en', 'ko'] as const

let browser: Browser
let review: RunningReview

beforeAll(async () => {
  browser = await launchBrowser()
  review = await startReview(samplePlace())
  mkdirSync(FOLDER, { recursive: true })
})
afterAll(async () => {
  await browser.close()
  await review.stop()
})

describe.each(LANGUAGES)('screens in %s', (language) => {
  it.each(SCREENS)('$name opens without an error', async (screen) => {
    const theme = language === 'ko' && screen.name === 'document' ? 'dark' : 'light'
    const { page, errors, outside } = await openPage(browser, review.url, { language, theme })
    await visit(page, review.url, screen)
    expect({ errors, outside }).toEqual({ errors: [], outside: [] })
    const file = join(FOLDER, `${screen.name}-${language}.png`)
    if (UPDATE && SHOWN.includes(screen.name)) await page.screenshot({ path: file })
    if (SHOWN.includes(screen.name)) expect(existsSync(file)).toBe(true)
    await page.context().close()
  })
})

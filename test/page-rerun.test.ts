import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueuePage } from '../review/api/index.ts'
import { wrongScaleProgram } from './support/changed-extractor.ts'
import { launchBrowser } from './support/chromium.ts'
import { ARTICLES } from './support/review-articles.ts'
import {
  openPage,
  type ReviewPlace,
  type RunningReview,
  reviewPlace,
  runOver,
  startReview,
  writeArticles,
} from './support/review-page.ts'

const COLUMNS = 'id\tko\ten\taliases\tkind'
const PARTNER = 'inst/nuri-yeoul\t누리여울\t\t\tcompany'
/** The same company by a longer form of its name. */
const LONGER =
  'inst/slug-company-hanbit-robotics\t\tHanbit Robotics Co., Ltd.\tHanbit Robotics Co., Ltd. joins\tcompany'
const MOVED =
  '대덕의 옛 부지에 시험동이 들어섰고 둘레에는 나무를 심었다. 문은 2023년 9월 2일에 열었다. 운영은 이웃한 연구원들이 해마다 돌아가며 맡는다. 기숙사에는 44억원을 쓴다.\n'
const ALONE = '울산시는 수소 배관에 88억원을 쓴다. 공사는 누리여울과 함께 한다.\n'

let browser: Browser
let place: ReviewPlace
let review: RunningReview
let page: Page

function names(...rows: readonly string[]): void {
  const folder = join(dirname(place.corpus), 'gazetteers')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'own.tsv'), `${[COLUMNS, ...rows].join('\n')}\n`)
}

async function accept(quotes: readonly string[]): Promise<void> {
  await page.goto(`${review.url}#/queue?view=all`)
  await page.locator('.card .value').waitFor()
  for (const quote of quotes) {
    const row = page.locator('.virtual-row', { has: page.locator('.found', { hasText: quote }) }).first()
    await row.click()
    await page.locator('.card-quote mark', { hasText: quote }).waitFor()
    await page.keyboard.press('a')
    await page.locator('.toast', { hasText: `Accepted: ${quote}` }).waitFor()
  }
}

beforeAll(async () => {
  browser = await launchBrowser()
  place = reviewPlace({})
  names(PARTNER)
  writeArticles(place, { ...ARTICLES, 'daejeon.txt': MOVED, 'ulsan.txt': ALONE })
  runOver(place)
  review = await startReview(place)
  page = (await openPage(browser, review.url)).page
  await accept(['한국해양대학교', '120억원', '2023년 9월 2일', '44억원', '누리여울', 'Hanbit Robotics Co., Ltd.'])
  await review.stop()
  names(LONGER)
  writeArticles(place, { 'daejeon.txt': `연구개발특구 소식\n\n${MOVED.replace('44억원', '440억원')}` })
  runOver(place, wrongScaleProgram())
  review = await startReview(place)
  await page.context().close()
  page = (await openPage(browser, review.url)).page
})
afterAll(async () => {
  await browser.close()
  await review.stop()
})

/** The quotes with a flag, as the server lists them. */
async function flagged(flag: string): Promise<string[]> {
  const answer = await fetch(new URL(`api/mentions?view=all&flag=${flag}`, review.url))
  return ((await answer.json()) as QueuePage).items.map(({ quote }) => quote)
}

describe('after a run with a changed extractor, changed names and a changed text', () => {
  it.each([
    ['live', '한국해양대학교', 'Accepted'],
    ['carried', 'Hanbit Robotics Co., Ltd. joins', 'Boundary moved'],
    ['stale', '120억원', 'Value changed since'],
    ['relocated', '2023년 9월 2일', 'Found again in a changed text'],
    ['orphan', '44억원', 'No place any more'],
    ['vanished', '누리여울', 'No longer extracted'],
  ])('shows what is %s', async (flag, quote, words) => {
    expect(await flagged(flag)).toContain(quote)
    await page.goto(`${review.url}#/queue?view=all&flag=${flag}`)
    const row = page.locator('.virtual-row', { has: page.getByText(quote, { exact: true }) }).first()
    await row.click()
    await page.locator('.card-quote mark', { hasText: quote }).waitFor()
    expect(await page.locator('.card-head .state').textContent()).toContain(words)
  })

  it('shows the decision that lost its place beside its document', async () => {
    await page.goto(`${review.url}#/documents?q=daejeon`)
    await page.locator('.list tbody a').first().click()
    await page.locator('.unplaced li', { hasText: '44억원' }).waitFor()
  })

  it('tells in the differences which reviewed values changed', async () => {
    await page.goto(`${review.url}#/runs`)
    await page
      .getByRole('button', { name: /\d+ → \d+/ })
      .first()
      .click()
    await page.getByLabel('Only what was reviewed').check()
    await page.locator('.list tr', { hasText: '120억원' }).first().waitFor()
  })
})

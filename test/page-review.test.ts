import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { QueueItem, QueuePage } from '../review/api/index.ts'
import { launchBrowser } from './support/chromium.ts'
import { ARTICLES } from './support/review-articles.ts'
import {
  copyOf,
  openPage,
  type ReviewPlace,
  type RunningReview,
  reviewPlace,
  startReview,
  type Watched,
} from './support/review-page.ts'

let browser: Browser
let extracted: ReviewPlace
let place: ReviewPlace
let review: RunningReview
let watched: Watched
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  extracted = reviewPlace(ARTICLES)
})
afterAll(() => browser.close())
beforeEach(async () => {
  place = copyOf(extracted)
  review = await startReview(place)
  watched = await openPage(browser, review.url)
  page = watched.page
  await page.locator('.card .value').waitFor()
})
afterEach(async () => {
  await page.context().close()
  await review.stop()
  expect(watched.errors).toEqual([])
  expect(watched.outside).toEqual([])
})

/** All items as the server has them. */
async function items(): Promise<readonly QueueItem[]> {
  const answer = await fetch(new URL('api/mentions?view=all&limit=200', review.url))
  return ((await answer.json()) as QueuePage).items
}
const itemOf = async (quote: string): Promise<QueueItem | undefined> =>
  (await items()).find((item) => item.quote === quote)
const stateOf = async (quote: string): Promise<string | undefined> => (await itemOf(quote))?.review
const countOf = async (state: string): Promise<number> =>
  (await items()).filter(({ review }) => review === state).length
const toast = (text: string): Promise<void> => page.locator('.toast', { hasText: text }).waitFor()

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes down the list by keyboard until the card shows the quote. */
async function goTo(quote: string): Promise<void> {
  await page.locator('.virtual-row').first().waitFor()
  const rows = await page.locator('.virtual-row').count()
  const shown = page.locator('.card-quote mark')
  for (let i = 0; i < rows; i++) await press('k')
  for (let i = 0; i < rows; i++) {
    if ((await shown.textContent()) === quote) return
    await press('j')
  }
  throw new Error(`No ${quote} in the list`)
}

/** A key press as a Korean input method sends it: the letter is a jamo, the key is where it always was. */
async function pressHangul(key: string, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const of = { key, code, text: key, unmodifiedText: key }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...of })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code })
  await session.detach()
}

describe('a review by keyboard only', () => {
  it('accepts, rejects with a reason, corrects and defers with a note', async () => {
    await goTo('120억원')
    await press('a')
    await toast('Accepted: 120억원')
    expect(await stateOf('120억원')).toBe('accepted')

    await goTo('35억원')
    await press('x')
    await page.getByText('Not in scope').waitFor()
    await press('4')
    await toast('Rejected: 35억원')
    expect(await stateOf('35억원')).toBe('rejected')

    await goTo('7.5 billion won')
    await press('e')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('7400000000')
    expect(await page.locator('.preview').textContent()).toBe('7,400,000,000 KRW · 74억원 · 7.4 billion won')
    await press('Enter')
    await toast('Corrected: 7.5 billion won')
    expect(await itemOf('7.5 billion won')).toMatchObject({ review: 'corrected', label: '7,400,000,000 KRW' })

    await goTo('한국해양대학교')
    await press('s')
    await page.keyboard.type('ask the university')
    await press('Enter')
    await toast('Deferred: 한국해양대학교')
    expect(await stateOf('한국해양대학교')).toBe('deferred')
    expect(await countOf('pending')).toBe((await items()).length - 4)
  })

  it('takes sums and dates as one writes them, and refuses what it cannot read', async () => {
    const preview = page.locator('.preview')
    const type = async (text: string): Promise<void> => {
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    }
    await goTo('7.5 billion won')
    await press('e')
    await type('약 74억')
    await expect.poll(() => preview.textContent()).toBe('7,400,000,000 KRW · 약 74억원 · about 7.4 billion won')
    await type('12억원쯤 아닐까')
    await page.getByText('Only “12억원').waitFor()
    await press('Enter')
    expect(await countOf('corrected')).toBe(0)
    await type('USD 5.5 million')
    await press('Enter')
    await toast('Corrected: 7.5 billion won')
    expect(await itemOf('7.5 billion won')).toMatchObject({ label: '5,500,000 USD' })

    await goTo('2024년 5월 10일')
    await press('e')
    await type('누가 알까')
    await page.getByText('No date is read here').waitFor()
    await type('2019년 3월')
    await expect.poll(() => preview.textContent()).toBe('2019-03 · 2019년 3월 · March 2019')
    await press('Enter')
    await toast('Corrected: 2024년 5월 10일')
    expect(await itemOf('2024년 5월 10일')).toMatchObject({ review: 'corrected', label: '2019-03' })
  })

  it('moves a boundary before a particle, and leaves with Esc as it was', async () => {
    await goTo('부산시')
    await press('Shift+BracketRight')
    expect(await page.locator('.card-quote mark').textContent()).toBe('부산시는')
    await press('Escape')
    expect(await page.locator('.card-quote mark').textContent()).toBe('부산시')
    await goTo('부산광역시')
    await press('Alt+Shift+BracketRight', 'Enter')
    await toast('Corrected: 부산광역시는')
    expect(await itemOf('부산광역시는')).toMatchObject({ review: 'corrected', type: 'institution' })
    await press('u')
    await toast('Undone')
    await expect.poll(() => stateOf('부산광역시')).toBe('pending')
  })

  it('adds a missed sum in the document, and says that nothing else is missed', async () => {
    await goTo('35억원')
    await press('g', 'd')
    await page.locator('.text .row').first().waitFor()
    await press('n', 'ArrowDown')
    await press('Control+Shift+ArrowRight')
    expect(await page.locator('.add-quote').textContent()).toBe('쌈짓돈')
    await press('3')
    await page.getByText('fill in the value').waitFor()
    await page.keyboard.type('500000')
    await press('Tab', 'Tab')
    await page.keyboard.type('KRW')
    await press('Enter')
    await toast('Added: 쌈짓돈')
    expect(await itemOf('쌈짓돈')).toMatchObject({ review: 'added', type: 'amount', label: '500,000 KRW' })

    await press('d')
    await page.getByRole('dialog').waitFor()
    await press('Enter')
    await toast('Nothing missed: All')
    await page.locator('.document-line', { hasText: '✓' }).waitFor()
  })

  it('decides of all that is listed at once, and takes it back', async () => {
    await press('f')
    await page.locator('.facet label', { hasText: 'Amounts' }).locator('input').focus()
    await press('Space')
    await page.waitForURL(/type=amount/)
    await page.locator('.progress', { hasText: '0 / 4' }).waitFor()
    await page.locator('.virtual').focus()
    await press('b')
    await page.getByText('4 items are listed').waitFor()
    expect(await page.locator('.samples li').count()).toBe(3)
    await press('Enter')
    await toast('4 items')
    expect(await countOf('accepted')).toBe(4)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press('u')
    await toast('4 at once')
    expect(await countOf('accepted')).toBe(0)
  })

  it('merges two institutions after showing what would be joined', async () => {
    await goTo('한국해양대학교')
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: /Merge/ }).first().waitFor()
    await press('m')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('부산')
    await expect.poll(() => page.getByRole('dialog').getByRole('radio').count()).toBe(1)
    await press('Tab', 'Space')
    await page.locator('.samples', { hasText: '1 + 2' }).waitFor()
    await press('Enter')
    await page.waitForURL(/local-kr-26/)
    await page.locator('.entity h1', { hasText: 'Busan Metropolitan City' }).waitFor()
    await page.locator('.entity tr', { hasText: '한국해양대학교' }).waitFor()
    await press('g', 'q')
    await goTo('한국해양대학교')
    await page.locator('.card .value strong', { hasText: 'Busan Metropolitan City' }).waitFor()
    await page.locator('.card .facts', { hasText: 'Read as' }).waitFor()
    await press('u')
    await toast('Undone: Merged')
  })

  it('undoes and does again at any depth, also after a restart', async () => {
    for (const quote of ['120억원', '35억원', '2 billion won']) {
      await goTo(quote)
      await press('a')
      await toast(`Accepted: ${quote}`)
    }
    await press('u')
    await toast('Undone: Accepted «2 billion won»')
    await press('u')
    await toast('Undone: Accepted «35억원»')
    expect(await countOf('accepted')).toBe(1)

    await page.context().close()
    await review.stop()
    review = await startReview(place)
    watched = await openPage(browser, review.url)
    page = watched.page
    await page.locator('.card .value').waitFor()
    await press('Shift+U')
    await toast('Done again: Accepted «35억원»')
    await press('u')
    await toast('Undone: Accepted «35억원»')
    await press('u')
    await toast('Undone: Accepted «120억원»')
    await press('u')
    await toast('There is nothing')
    expect(await countOf('pending')).toBe((await items()).length)
  })
})

describe('keys', () => {
  it('go by their place on the keyboard while Hangul is typed', async () => {
    await goTo('120억원')
    await pressHangul('ㅁ', 'KeyA')
    await toast('Accepted: 120억원')
    await goTo('35억원')
    await pressHangul('ㅌ', 'KeyX')
    await press('3')
    await toast('Rejected: 35억원')
    await pressHangul('ㅕ', 'KeyU')
    await toast('Undone: Rejected «35억원»')
    expect([await stateOf('120억원'), await stateOf('35억원')]).toEqual(['accepted', 'pending'])
  })

  it('leave text fields alone', async () => {
    await press('/')
    await page.keyboard.type('axe')
    expect(await page.locator('#search').inputValue()).toBe('axe')
    expect(await countOf('pending')).toBe((await items()).length)
  })

  it('can be changed; one that is taken is refused', async () => {
    await page.goto(`${review.url}#/help`)
    const change = page.getByRole('button', { name: 'Change Accept' })
    await change.focus()
    await press('Enter', 'x')
    await page.getByText('X is taken: Reject').waitFor()
    await press('Enter', 'v')
    await page
      .getByRole('row', { name: /^Accept/ })
      .getByText('V', { exact: true })
      .waitFor()
    await press('g', 'q')
    await page.locator('.card .value').waitFor()
    await goTo('120억원')
    await press('a', 'v')
    await toast('Accepted: 120억원')
  })
})

describe('what others do meanwhile', () => {
  it('is shown instead of being overwritten', async () => {
    await goTo('120억원')
    const item = await itemOf('120억원')
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ action: 'reject', mention: item?.key, expect: item?.etag })
    expect((await fetch(new URL('api/decisions', review.url), { method: 'POST', headers, body })).status).toBe(201)
    await press('a')
    await toast('Someone decided this')
    await goTo('120억원')
    await page.locator('.card-head .state', { hasText: 'Rejected' }).waitFor()
    expect(await stateOf('120억원')).toBe('rejected')
  })
})

describe('a card that cannot be had', () => {
  it('is told with the reason, beside what the list knows', async () => {
    const body = JSON.stringify({ title: 'Internal error', detail: 'The disk is gone' })
    await page.route('**/api/mentions/*', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body }),
    )
    await press('j', 'j', 'j', 'j', 'j')
    await page.locator('.card [role="alert"]', { hasText: 'The disk is gone' }).waitFor()
    expect(watched.errors.splice(0).every((line) => line.includes('500'))).toBe(true)
  })
})

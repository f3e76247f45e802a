import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentList } from '../review/api/index.ts'
import { launchBrowser } from './support/chromium.ts'
import { PAYLOADS } from './support/payloads.ts'
import { openPage, type RunningReview, reviewPlace, startReview, type Watched } from './support/review-page.ts'

const asName = (payload: string): string => payload.replaceAll('/', '⁄').replaceAll('\u0001', '').slice(0, 60)

/** One article whose lines are the payloads, each beside a sum; and one article a payload with it as title, as day of publication and as file name. */
function hostileCorpus(): Record<string, string> {
  const lines = PAYLOADS.map((payload, at) => `${payload} 부산광역시는 ${at + 2}억원을 ${payload} 투입한다.`)
  const titled = PAYLOADS.map((payload, at): [string, string] => [
    `${String(at).padStart(2, '0')} ${asName(payload)}.md`,
    `---\ntitle: ${JSON.stringify(payload)}\npublished: ${JSON.stringify(payload)}\n---\n\n인천시는 ${at + 2}억원을 투자한다.\n`,
  ])
  return { 'lines.txt': `${lines.join('\n\n')}\n`, ...Object.fromEntries(titled) }
}

let browser: Browser
let review: RunningReview
let watched: Watched
let page: Page
const dialogs: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  review = await startReview(reviewPlace(hostileCorpus()))
  watched = await openPage(browser, review.url)
  page = watched.page
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.evaluate(() => {
    addEventListener('securitypolicyviolation', (event) => {
      Object.assign(window, { violation: event.blockedURI })
    })
  })
})
afterAll(async () => {
  await browser.close()
  await review.stop()
})

/** Elements that the page itself never makes, and what ran. */
const harm = (): Promise<unknown> =>
  page.evaluate(() => ({
    ran: 'pwned' in window,
    violation: 'violation' in window,
    elements: [...document.querySelectorAll('img,iframe,object,embed,base,form[action],template,body style')].length,
    scripts: document.scripts.length,
    links: [...document.querySelectorAll('a')].filter(({ protocol }) => !protocol.startsWith('http')).length,
    handlers: [...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((n) => n.startsWith('on')))
      .length,
  }))
const NONE = { ran: false, violation: false, elements: 0, scripts: 1, links: 0, handlers: 0 }

async function documents(): Promise<DocumentList['items']> {
  const answer = await fetch(new URL('api/documents?limit=200', review.url))
  return ((await answer.json()) as DocumentList).items
}

/**
 * Waits until what is on screen had its chance to run: a picture that cannot be had has failed once a request that was sent later is
 * answered and painted.
 */
async function hadItsChance(): Promise<void> {
  await page.evaluate(async () => {
    await fetch('api/status')
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/** A screen of the page that is already open, so that what ran before would still be seen. */
async function goTo(hash: string, ready: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator(ready).first().waitFor()
  await hadItsChance()
}

describe('hostile texts, titles and file names', () => {
  it('are as many as they should be', async () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(60)
    expect(await documents()).toHaveLength(PAYLOADS.length + 1)
  })

  it('do nothing in the queue and on the cards', async () => {
    await goTo('#/queue', '.card .value')
    for (let i = 0; i < 30; i++) await page.keyboard.press('j')
    expect(await harm()).toEqual(NONE)
    await page.keyboard.press('b')
    await page.locator('.samples li').first().waitFor()
    expect(await harm()).toEqual(NONE)
    await page.keyboard.press('Escape')
  })

  it('do nothing in the lists, and can be read there', async () => {
    await goTo('#/documents', '.list tbody tr')
    const more = page.getByRole('button', { name: 'More' })
    await expect
      .poll(
        async () => {
          if ((await more.count()) > 0) await more.click({ timeout: 500 }).catch(() => undefined)
          return page.locator('.list tbody tr').count()
        },
        { timeout: 10_000 },
      )
      .toBe(PAYLOADS.length + 1)
    const shown = (await page.locator('.list tbody').textContent()) ?? ''
    for (const payload of PAYLOADS.filter((p) => /^[\u0020-\u007e]+$/.test(p) && !p.includes('<!--')))
      expect(shown).toContain(payload)
    expect(shown).not.toMatch(/[\u202e\u2066\u200b\u0001]/)
    expect(shown).toContain('The stated publication date')
    expect(await harm()).toEqual(NONE)
    for (const screen of ['conflicts', 'problems', 'runs']) {
      await goTo(`#/${screen}`, 'h1')
      expect(await harm()).toEqual(NONE)
    }
  })

  it('do nothing in a document, whose controls are named', async () => {
    const lines = (await documents()).find(({ uri }) => uri.endsWith('lines.txt'))
    await goTo(`#/documents/${lines?.id}`, '.row')
    // the first rows come at once, the others when there is time
    const shown = async () => (await page.locator('.text').textContent()) ?? ''
    for (const name of ['U+202E', 'U+2066', 'U+200B', 'U+0001']) await expect.poll(shown).toContain(name)
    const text = await shown()
    expect(text).toContain('<script>window.pwned=1</script>')
    expect(text).not.toMatch(/[\u202e\u2066\u200b\u0001]/)
    for (let i = 0; i < 40; i++) await page.keyboard.press('j')
    expect(await harm()).toEqual(NONE)
  })

  it('do nothing as a typed value, nor in the reason why it is refused', async () => {
    await goTo('#/queue?type=amount', '.card .evidence')
    await page.keyboard.press('e')
    const field = page.locator('form.edit input').first()
    for (const payload of PAYLOADS.slice(0, 12)) {
      await field.fill(`3억원 ${payload}`)
      await page.locator('.field-refused').waitFor()
      expect(await harm()).toEqual(NONE)
    }
    await page.keyboard.press('Escape')
  })

  it('do nothing in an address', async () => {
    for (const payload of PAYLOADS.slice(0, 12)) {
      await page.evaluate(
        (to) => {
          location.hash = to
        },
        `#/search?q=${encodeURIComponent(payload)}`,
      )
      await page.evaluate((to) => {
        location.hash = to
      }, `#/${payload}`)
    }
    await hadItsChance()
    expect(await harm()).toEqual(NONE)
  })

  it('opened no dialog and asked nobody else', () => {
    expect(dialogs).toEqual([])
    expect(watched.outside).toEqual([])
  })
})

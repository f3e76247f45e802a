import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { reviewEachTest } from './support/page-session.ts'

const { excuse, countOf, goTo, itemOf, items, now, press, stateOf, toast } = reviewEachTest()

let page: Page
beforeEach(() => {
  page = now().page
})

/** A key press as a Korean input method sends it: the letter is a jamo, the key is where it always was. */
async function pressHangul(key: string, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const of = { key, code, text: key, unmodifiedText: key }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...of })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code })
  await session.detach()
}

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
    await page.goto(`${now().review.url}#/help`)
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
    expect((await fetch(new URL('api/decisions', now().review.url), { method: 'POST', headers, body })).status).toBe(
      201,
    )
    await press('a')
    await toast('Someone decided this')
    await goTo('120억원')
    await page.locator('.card-head .state', { hasText: 'Rejected' }).waitFor()
    expect(await stateOf('120억원')).toBe('rejected')
  })
})

describe('what cannot be done or had', () => {
  it('is told in place of a card, beside what the list knows', async () => {
    excuse(500)
    const body = JSON.stringify({ title: 'Internal error', detail: 'The disk is gone' })
    await page.route('**/api/mentions/*', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body }),
    )
    // what was fetched ahead would still be shown
    await page.reload()
    await press('j')
    await page.locator('.card [role="alert"]', { hasText: 'The disk is gone' }).waitFor()
    expect(
      now()
        .watched.errors.splice(0)
        .every((line) => line.includes('500')),
    ).toBe(true)
  })

  it('is told while it is typed, before anything is split', async () => {
    excuse(422)
    await page.goto(`${now().review.url}#/entities`)
    await page.getByRole('link', { name: /Busan Metropolitan City/ }).click()
    await page.getByRole('button', { name: /^Split/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox').first().check()
    await dialog.getByRole('textbox').or(dialog.getByRole('combobox')).fill('부산항만공사')
    await dialog.getByText('Expected the id of an institution, inst/…').waitFor()
    expect(await dialog.getByRole('button', { name: /^Split/ }).isDisabled()).toBe(true)
  })
})

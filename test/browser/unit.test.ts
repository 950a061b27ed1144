import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from './harness.ts'

const UNIT = '2021/101001/'

/** What an address leads to, once the page has done what it does. */
async function targetOf(page: Page) {
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
  return page.locator(new URL(page.url()).hash)
}

describe('what is folded on the page of a unit', () => {
  test.for([
    ['a goal', '#goal-1'],
    ['a duty goal', '#duty-2'],
    ['a sub-goal', '#sub-1'],
    ['a measure', '#measure-1-2'],
    ['the scale', '#scale'],
    ['all measures', '#measures'],
    ['what the rules found', '#findings'],
  ] as const)('is opened by an address of %s', async ([, hash], { visit }) => {
    const target = await targetOf(await visit(UNIT + hash))
    expect(await target.isVisible()).toBe(true)
    expect(await target.evaluate((element) => element.closest('details')?.open)).toBe(true)
  })

  test('is opened by a link on the page too, and nothing else with it', async ({ visit }) => {
    const page = await visit(UNIT)
    await page.evaluate(() => {
      location.hash = '#duties'
    })
    await page.locator('details[open] #duties').waitFor()
    expect(await page.locator('details[open]').count()).toBe(1)
  })

  test('stays closed where the address leads nowhere', async ({ visit }) => {
    const page = await visit(`${UNIT}#no-such-place`)
    await targetOf(page)
    expect(await page.locator('details[open]').count()).toBe(0)
  })
})

describe('the self-appraisals of a unit', () => {
  test('have a page of their own, which the page of the unit leads to', async ({ visit }) => {
    const page = await visit('2023/101001/', { site: inject('results') })
    await page.getByRole('main').getByRole('link', { name: '自评表', exact: true }).first().click()
    await page.waitForURL(`${inject('results')}2023/101001/appraisal/`)
    const names = await page.locator('section[aria-labelledby="appraisals"] tbody a').allTextContents()
    expect(names.length).toBeGreaterThan(0)
    await page.locator('section[aria-labelledby="appraisals"] tbody a').first().click()
    await page.waitForURL(/#appraisal-1$/)
    expect(await page.locator('#appraisal-1').textContent()).toContain(names[0]?.trim())
    expect(await page.locator('tr[id^="appraisal-1-i-"]').count()).toBeGreaterThan(0)
  })

  test('have no page where none are published', async ({ visit }) => {
    const page = await visit(UNIT)
    expect(await page.locator('main a[href*="/appraisal/"]').count()).toBe(0)
    const answer = await page.request.get(`${new URL('appraisal/', page.url())}`)
    expect(answer.status()).toBe(404)
  })

  test('say of every indicator whether it was reached, in words', async ({ visit }) => {
    const page = await visit('2023/101001/appraisal/', { site: inject('results') })
    const verdicts = await page.locator('tr[id^="appraisal-"] td:last-child > span:first-child').allTextContents()
    expect(verdicts.length).toBe(await page.locator('tr[id^="appraisal-"]').count())
    expect(verdicts.filter((verdict) => !/^(达到 ✓|未达到|没法比)$/.test(verdict.trim()))).toEqual([])
  })
})

test('the projects of a unit stand by money, each with what was reached', async ({ visit }) => {
  const page = await visit('2023/101001/', { site: inject('results') })
  const rows = page.locator('table.projects tbody tr')
  expect(await rows.count()).toBeGreaterThan(1)
  const amounts = await rows
    .locator('th svg')
    .evaluateAll((pictures) =>
      pictures.map((picture) => Number((picture.getAttribute('aria-label') ?? '').replace(/[^\d.]/g, ''))),
    )
  expect(amounts.toSorted((a, b) => b - a)).toEqual(amounts)
  expect(await page.locator('table.projects tfoot').textContent()).toMatch(/合计 \d+ 个项目/)
})

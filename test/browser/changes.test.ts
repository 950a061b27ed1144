import { resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { builtSite } from './built-site.ts'
import { test } from './harness.ts'

/** A site of three years and two units. */
const years = builtSite(() => resolve(import.meta.dirname, '../fixtures/years'))
const CHANGES = 'changes/2023/'

/** The units of the rows that are shown, each once; those of a fold that is closed do not count. */
function shownUnits(page: Page): Promise<(string | undefined)[]> {
  return page.locator('[data-unit]').evaluateAll((rows) => {
    const shown = rows.filter((row) => row instanceof HTMLElement && row.checkVisibility())
    return [...new Set(shown.map((row) => (row instanceof HTMLElement ? row.dataset.unit : undefined)))].sort()
  })
}

describe('the changes of a year', () => {
  test('are shown of one unit alone, all of its folds open, and counted', async ({ visit }) => {
    const page = await visit(CHANGES, { site: years.address })
    expect(await shownUnits(page)).toEqual(['101', '202'])
    await page.getByLabel('只看一个单位').selectOption('202')
    expect(await shownUnits(page)).toEqual(['202'])
    const all = await page.locator('[data-unit="202"]').count()
    const rows = await page.locator('[data-unit]').count()
    expect(await page.locator('output').textContent()).toBe(`显示 ${all} 项，本页共列出 ${rows} 项。`)
    expect(await page.locator('[data-unit="202"]:visible').count()).toBe(all)
    await page.getByRole('link', { name: '这个单位的全部变化' }).click()
    await page.waitForURL(`${years.address}2023/202/#changes`)
  })

  test('come back as they were', async ({ visit }) => {
    const page = await visit(CHANGES, { site: years.address })
    const before = await page.locator('[data-unit]:visible').count()
    await page.getByLabel('只看一个单位').selectOption('202')
    await page.getByLabel('只看一个单位').selectOption('')
    expect(await page.locator('[data-unit]:visible').count()).toBe(before)
    expect(await page.locator('output').textContent()).toBe('')
    expect(await page.getByRole('link', { name: '各单位的变化' }).getAttribute('href')).toBe('#units')
  })

  test('lead to each unit’s own without a script', async ({ visit }) => {
    const page = await visit(CHANGES, { site: years.address, javaScriptEnabled: false })
    expect(await page.getByLabel('只看一个单位').isVisible()).toBe(false)
    await page.getByRole('link', { name: '各单位的变化' }).click()
    await page.locator('#unit-202').getByRole('link').click()
    await page.waitForURL(`${years.address}2023/202/#changes`)
  })
})

test('a rule’s findings are handed over as a file', async ({ visit }) => {
  const page = await visit('findings/number-missing/')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '2021年全部列成表（CSV，zip）' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('number-missing-2021.zip')
  const zip = await (await page.request.get(`${inject('site')}findings/number-missing-2021.zip`)).body()
  const text = strFromU8(unzipSync(zip)['number-missing-2021.csv'] ?? new Uint8Array())
  expect(text.split('\r\n')[0]).toMatch(
    /年度,单位编码,单位,所在页,项目编码,项目名称,位置,说明,网址,数据日期,数据版本,本站说明$/,
  )
  expect(text).toContain('/2021/101001/13030321edvatpnrxmpqi/#i-9')
})

import { resolve } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { axeViolations } from './axe.ts'
import { builtSite } from './built-site.ts'
import { sidewaysScroll, test, WIDTHS } from './harness.ts'

const results = builtSite(() => resolve(import.meta.dirname, '../fixtures/results/content'))

/** The text of an element as it is read: white space counts once. */
async function saidBy(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replace(/\s+/g, ' ')
}

describe.for([
  '',
  '2023/',
  '2023/101001/',
  '2023/101001/appraisal/',
  '2023/101001/a1/',
  '2023/101001/b2/',
  '2024/101001/a1/',
])('the page /%s with results', (path) => {
  test.for(WIDTHS)('is accessible and does not scroll sideways at %i px', async (width, { look }) => {
    const page = await look(path, { width, site: results.address })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })

  test('is accessible in the dark', async ({ look }) => {
    const page = await look(path, { width: 360, site: results.address, colorScheme: 'dark' })
    expect(await axeViolations(page)).toEqual([])
  })
})

describe('published and computed results stand side by side', () => {
  test('a project says its grade, its rule, and where rate and score differ', async ({ visit }) => {
    const page = await visit('2023/101001/a1/', { site: results.address })
    expect(await saidBy(page.locator('h1'))).toMatch(/优/)
    const result = await saidBy(page.locator('section[aria-labelledby="result"]'))
    expect(result).toContain('按自评总分 97.7 分评为优')
    expect(result).toContain('97.00%')
    expect(result).toContain('按“执行 ÷ 调整后预算”算是 96.5%，与公布的不同，请核对')
    expect(result).toContain('10+50+30+10，合计 100')
    expect(result).toContain('指标：优 3 · 良 1 · 中 1 · 待评 1')
  })

  test('an indicator shows what was achieved, its grade and the reason', async ({ visit }) => {
    const page = await visit('2023/101001/a1/', { site: results.address })
    const row = await saidBy(page.locator('#i-2'))
    expect(row).toContain('≥95% → 实际 93%')
    expect(row).toContain('完成 93%，距良还差 2 个百分点')
    expect(row).toContain('部分学员因农忙缺考')
    expect(row).not.toContain('达标即为')
  })

  test('spending stands against the plan in words, in the drawing and in the table', async ({ visit }) => {
    const page = await visit('2024/101001/a1/', { site: results.address })
    const plan = page.locator('section.plan')
    expect(await saidBy(plan)).toContain('到10月底计划80%，实际62%，慢18个百分点。')
    expect(await plan.locator('.actual-point').count()).toBe(2)
    expect(await plan.locator('tbody tr').count()).toBe(5)
    await plan.locator('figure').hover()
    await plan.locator('canvas').waitFor({ state: 'visible' })
  })

  test('the share of indicators that reached the best grade is one click from home', async ({ visit }) => {
    const page = await visit('', { site: results.address })
    expect(await saidBy(page.locator('section[aria-labelledby="years"]'))).toContain('12 项指标中 3 项为优，占 25%')
    await page.locator('section[aria-labelledby="years"] a', { hasText: '2023年' }).first().click()
    expect(await saidBy(page.locator('section[aria-labelledby="grades"]'))).toContain(
      '12 项指标中 3 项为优，占 25%；只看有等级的 7 项，占 42.86%。',
    )
  })
})

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

describe.for(['', '2023/', '2023/101001/', '2023/101001/a1/', '2023/101001/b2/', '2024/101001/a1/'])(
  'the page /%s with results',
  (path) => {
    test.for(WIDTHS)('is accessible and does not scroll sideways at %i px', async (width, { look }) => {
      const page = await look(path, { width, site: results.address })
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await axeViolations(page)).toEqual([])
    })

    test('is accessible in the dark', async ({ look }) => {
      const page = await look(path, { width: 360, site: results.address, colorScheme: 'dark' })
      expect(await axeViolations(page)).toEqual([])
    })
  },
)

describe('published and computed results stand side by side', () => {
  test('a project says what its department says, which targets were reached, and where rate and score differ', async ({
    visit,
  }) => {
    const page = await visit('2023/101001/a1/', { site: results.address })
    expect(await saidBy(page.locator('h1'))).toMatch(/自评 优/)
    const result = await saidBy(page.locator('section[aria-labelledby="result"]'))
    expect(result).toContain('部门自评 97.7 分，优')
    expect(result).toContain('97.00%')
    expect(result).toContain('按“执行 ÷ 调整后预算”算是 96.5%，与公布的不同，请核对')
    expect(result).toContain('10+50+30+10，合计 100')
    expect(result).toContain('能比的 5 项：4 项达到，1 项未达到；另有 1 项没法比')
  })

  test('an indicator shows what was achieved, the verdict, what the unit’s own scale makes of it, and the reason', async ({
    visit,
  }) => {
    const page = await visit('2023/101001/a1/', { site: results.address })
    const row = await saidBy(page.locator('#i-2'))
    expect(row).toContain('≥95% → 实际 93%')
    expect(row).toContain('未达到 按本单位的评价标准是中，距良还差 2 个百分点')
    expect(row).toContain('部分学员因农忙缺考')
    expect(row).not.toContain('达标即为')
  })

  test('a target that was reached is reached whatever the scale says, and what cannot be compared says why', async ({
    visit,
  }) => {
    const page = await visit('2023/101001/a1/', { site: results.address })
    const reached = await saidBy(page.locator('#i-6'))
    expect(reached).toContain('≥90% → 实际 96.5% 达到 按本单位的评价标准是良 得分')
    expect(await saidBy(page.locator('#i-5'))).toContain('没法比 只有文字')
    expect(await saidBy(page.locator('section[aria-labelledby="indicators"]'))).toContain('它不改变达到没有。')
  })

  test('a self-appraisal without points is 不定级, with the reason', async ({ visit }) => {
    const page = await visit('2023/101001/', { site: results.address })
    expect(await saidBy(page.locator('table.projects'))).toContain('不定级 没有打分')
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

  test('how many targets were reached of those that can be compared is one click from home', async ({ visit }) => {
    const page = await visit('', { site: results.address })
    expect(await saidBy(page.locator('section[aria-labelledby="years"]'))).toContain(
      '能比的 8 项：4 项达到，4 项未达到；另有 3 项没法比、1 项待评',
    )
    await page.locator('section[aria-labelledby="years"] a', { hasText: '2023年' }).first().click()
    expect(await saidBy(page.locator('section[aria-labelledby="grades"]'))).toContain(
      '能比的 8 项：4 项达到，4 项未达到；另有 3 项没法比、1 项待评。',
    )
  })
})

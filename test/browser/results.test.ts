import type { Locator } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { axeViolations } from './axe.ts'
import { sidewaysScroll, test } from './harness.ts'

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
  test('is accessible on a phone in the dark, and does not scroll sideways', async ({ look }) => {
    const page = await look(path, { width: 360, site: inject('results'), colorScheme: 'dark' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })
})

describe('published and computed results stand side by side', () => {
  test('a project says what it reached, what its department says, and where rate and score differ', async ({
    visit,
  }) => {
    const page = await visit('2023/101001/a1/', { site: inject('results') })
    expect(await saidBy(page.locator('.answers'))).toContain('花了 46.3万元 年中预算调减到 48万元，执行 97.00%')
    expect(await saidBy(page.locator('.answers'))).toMatch(/能比的 5 项：4 项达到，1 项未达到 另有 1 项没法比/)
    const result = await saidBy(page.locator('section[aria-labelledby="result"]'))
    expect(result).toMatch(/部门自评 优 97\.7分/)
    expect(result).toContain('10+50+30+10，合计 100')
    const plan = await saidBy(page.locator('section[aria-labelledby="plan"]'))
    expect(plan).toContain('97.00%，得 9.7/10 分')
    expect(plan).toContain('按“执行 ÷ 调整后预算”算是 96.5%，与公布的不同，请核对')
  })

  test('an indicator shows what was achieved, whether that is its target, and the reason', async ({ visit }) => {
    const page = await visit('2023/101001/a1/', { site: inject('results') })
    const row = page.locator('#i-2')
    expect(await saidBy(row)).toMatch(/≥95% → 93% .*未达到 按本单位的评价标准是中/)
    // Its picture shows what the text beside it says, and is not read out again.
    expect(await row.locator('svg[aria-hidden="true"] rect').count()).toBe(2)
    expect(await row.getByRole('img').count()).toBe(0)
    expect(await saidBy(page.locator('#i-2 + .notes'))).toContain(
      '偏差原因：部分学员因农忙缺考，已安排补考；距良还差 2 个百分点',
    )
    expect(await saidBy(row)).not.toContain('刚好达标')
  })

  test('a target that was reached is reached whatever the scale says, and what cannot be compared says why', async ({
    visit,
  }) => {
    const page = await visit('2023/101001/a1/', { site: inject('results') })
    expect(await saidBy(page.locator('#i-6'))).toMatch(/≥90% → 96\.5% .*达到 ✓ 按本单位的评价标准是良/)
    expect(await saidBy(page.locator('#i-5'))).toMatch(/没法比 只有文字/)
  })

  test('a self-appraisal without points is 不定级', async ({ visit }) => {
    const page = await visit('2023/101001/', { site: inject('results') })
    expect(await saidBy(page.locator('table.projects'))).toContain('不定级')
  })

  test('spending stands against the plan in words, in the picture and in the table', async ({ visit }) => {
    const page = await visit('2024/101001/a1/', { site: inject('results') })
    const plan = page.locator('section[aria-labelledby="plan"]')
    expect(await saidBy(plan)).toContain('到10月底，计划花 41.6万元，实际花了 32.2万元，是计划的 77.5%。')
    expect(await plan.locator('circle.fill, .fill circle').count()).toBe(2)
    expect(await plan.locator('tbody tr').count()).toBe(5)
    expect(await plan.locator('figure[data-chart]').count()).toBe(0)
  })

  test('how many targets were reached of those that can be compared is one click from home', async ({ visit }) => {
    const page = await visit('', { site: inject('results') })
    expect(await saidBy(page.getByRole('main'))).toContain(
      '能比的 8 项：4 项达到，4 项未达到；另有 3 项没法比、1 项待评',
    )
    await page.getByRole('main').getByRole('link', { name: '2023年全部单位' }).click()
    await page.waitForURL(`${inject('results')}2023/`)
    expect(await saidBy(page.getByRole('main'))).toContain('4/8')
  })
})

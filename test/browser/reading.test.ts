import { describe, expect, inject } from 'vitest'
import { PROJECT, test } from './harness.ts'

const WAYS = [
  ['with JavaScript', { javaScriptEnabled: true }],
  ['without JavaScript', { javaScriptEnabled: false }],
] as const

describe('a reader walks from the home page to one indicator', () => {
  test.for(WAYS)('%s', async ([, options], { visit }) => {
    const page = await visit('', { ...options, width: 360 })
    await page.getByRole('main').getByRole('link', { name: '2021年' }).first().click()
    await page.getByRole('main').getByRole('link', { name: '人民代表大会常务委员会本级' }).first().click()
    await page.getByRole('main').getByRole('link', { name: '人大代表活动费' }).first().click()
    await page.waitForURL(inject('site') + PROJECT)
    await page.getByRole('link', { name: '第1项的固定网址', exact: true }).click()
    await page.waitForURL(`${inject('site')}${PROJECT}#i-1`)
    const row = page.locator('#i-1')
    expect(await row.textContent()).toMatch(/开展社会服务活动次数[\s\S]*≥90%/)
    const texts = page.locator('details', { has: page.getByText('各项指标的分类、描述、确定依据') })
    await texts.locator('summary').click()
    await texts
      .getByText(/依据：.*年度工作计划/)
      .first()
      .waitFor({ state: 'visible' })
  })

  test('and the way holds under a base path', async ({ visit }) => {
    const page = await visit('', { site: inject('nested') })
    await page.getByRole('main').getByRole('link', { name: '人大代表活动费' }).first().click()
    await page.waitForURL(inject('nested') + PROJECT)
  })
})

describe('the first screen of a phone answers the four questions', () => {
  test('how much, for what, how far and how good', async ({ visit }) => {
    const page = await visit(PROJECT, { width: 360, height: 640 })
    for (const question of ['多少钱', '干什么', '进度', '结果']) {
      const answer = page.locator('dt', { hasText: question }).first()
      const box = await answer.boundingBox()
      expect(box && box.y + box.height, question).toBeLessThan(640)
    }
    expect(await page.getByRole('main').textContent()).toContain('10万元')
  })
})

describe('without JavaScript', () => {
  test('the chart, its table and all nine indicators are there', async ({ visit }) => {
    const page = await visit(PROJECT, { javaScriptEnabled: false })
    expect(await page.getByRole('img', { name: /^累计支出（万元）：计划3月底5/ }).count()).toBe(1)
    expect(await page.locator('tr[id^="i-"]').count()).toBe(9)
    expect(await page.getByRole('row', { name: /3月底/ }).textContent()).toContain('50')
  })

  test('the search page leads to every unit', async ({ visit }) => {
    const page = await visit('search/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: '按单位查看' }).click()
    await page.waitForURL(`${inject('site')}units/`)
    await page
      .getByRole('main')
      .getByRole('link', { name: /人民代表大会常务委员会本级/ })
      .first()
      .click()
    await page.waitForURL(`${inject('site')}units/101001/`)
  })
})

test('a blank cell of the plan is named, not drawn as zero', async ({ visit }) => {
  const page = await visit('2021/101001/13030321edvatpnrxmpqi/')
  expect(await page.getByRole('row', { name: /3月底/ }).textContent()).toContain('未填')
})

test('the source document can be opened and is the published file', async ({ visit }) => {
  const page = await visit('2021/101001/')
  const href = await page.getByRole('main').locator('a[href*="/source/"]').first().getAttribute('href')
  const answer = await page.request.get(new URL(href ?? '', page.url()).href)
  expect(answer.status()).toBe(200)
  expect((await answer.body()).byteLength).toBe(18_608)
})

test('a reader whose address leads nowhere finds the way back', async ({ visit }) => {
  const page = await visit('404.html')
  await page.getByRole('link', { name: '首页' }).first().click()
  await page.waitForURL(inject('site'))
})

test('the chosen text size is kept on the next page', async ({ visit }) => {
  const page = await visit('')
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  const before = await size()
  await page.getByRole('radio', { name: '特大' }).check()
  const largest = await size()
  expect(largest).toBeGreaterThan(before)
  await page.goto(`${inject('site')}glossary/`)
  await expect.poll(size).toBe(largest)
})

test.for([
  ['in WeChat', 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/107 MicroMessenger/8.0.47', true],
  ['in another browser', 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/107', false],
] as const)('%s the hint about downloads is shown only where it is needed', async ([, userAgent, shown], { visit }) => {
  const page = await visit(PROJECT, { userAgent })
  expect(await page.getByText('在浏览器打开').isVisible()).toBe(shown)
  expect(await page.getByRole('link', { name: '本单位本年各表' }).isVisible()).toBe(true)
})

test('the words of a project page lead to their place in the glossary', async ({ visit }) => {
  const page = await visit(PROJECT)
  const words = await page.getByRole('link', { name: /^什么是/ }).allTextContents()
  expect(words.map((word) => word.trim())).toEqual([
    '什么是资金支出计划',
    '什么是绩效指标',
    '什么是达标即为',
    '什么是审查要点',
    '什么是绩效目标',
  ])
  await page.getByRole('link', { name: '什么是资金支出计划' }).click()
  await page.waitForURL(`${inject('site')}glossary/#spend-plan`)
})

test('every sub-goal shows its own scale as printed, a missing full stop and all', async ({ visit }) => {
  const page = await visit('2021/101001/')
  const printed = '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差'
  const scales = await page.locator('li[id^="sub-"] .scale-note').allTextContents()
  expect(scales.map((scale) => scale.trim())).toEqual([printed, printed, printed, `${printed}。`])
})

test.for(WAYS)(
  '%s a row leads to the question to ask of it, and that back to the row',
  async ([, options], { visit }) => {
    const page = await visit(PROJECT, options)
    await page.locator('#i-1').getByRole('link', { name: '核对：数量用百分比' }).click()
    await page.waitForURL(`${inject('site')}${PROJECT}#f-count-percent`)
    const question = page.locator('#f-count-percent')
    expect(await question.locator('b').textContent()).toMatch(/^“开展社会服务活动次数”.+？$/)
    await question.locator('summary').click()
    expect(await question.getByRole('link', { name: '这条规则找到的所有地方' }).isVisible()).toBe(true)
    await question.getByRole('link', { name: '看第1项' }).click()
    await page.waitForURL(`${inject('site')}${PROJECT}#i-1`)
  },
)

test('a rule lists the projects in which it found something', async ({ visit }) => {
  const page = await visit('findings/')
  await page.getByRole('link', { name: '缺数字' }).click()
  await page.getByRole('main').getByRole('link', { name: '车辆保险费' }).click()
  await page.waitForURL(`${inject('site')}2021/101001/13030321edvatpnrxmpqi/#i-9`)
})

test('an address of something folded opens it', async ({ visit }) => {
  const page = await visit(`${PROJECT}#purpose`)
  expect(await page.locator('#purpose').isVisible()).toBe(true)
  await page.goto(`${inject('site')}${PROJECT}#scale`)
  await page.locator('section[aria-labelledby="scale"] table').waitFor({ state: 'visible' })
})

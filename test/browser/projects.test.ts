import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { axeViolations } from './axe.ts'
import { PROJECT, sidewaysScroll, test } from './harness.ts'
import { holdBack } from './hold-back.ts'

const boxOf = (page: Page) => page.getByRole('main').getByRole('searchbox')
const yearOf = (page: Page) => page.locator('select[name=year]')
const namesOf = (page: Page) => page.locator('[data-rows] th a').allTextContents()

/** Waits until the page tells how many it shows. */
async function told(page: Page, words: string): Promise<void> {
  await page.locator('main [data-status]').filter({ hasText: words }).waitFor()
}

/** Waits until the address asks for this. */
async function addressed(page: Page, search: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).search).toBe(search)
}

/** A file of 120 projects of two years in the shape of the real one, so that there are pages to turn. */
async function withManyProjects(page: Page, fenOf = (fen: number, _at: number) => fen): Promise<void> {
  await page.route('**/data/projects.json*', async (route) => {
    const table = await (await route.fetch()).json()
    const repeat = (column: number[]) => Array.from({ length: 120 }, (_, at) => column[at % column.length])
    const facets = Object.fromEntries(
      Object.entries(table.facets as Record<string, { column: number[] }>).map(([name, facet]) => [
        name,
        { ...facet, column: repeat(facet.column) },
      ]),
    )
    const years = [
      { id: '2021', label: '2021年' },
      { id: '2020', label: '2020年' },
    ]
    facets.year = {
      values: years,
      sets: [[0], [1]],
      column: Array.from({ length: 120 }, (_, at) => (at < 60 ? 0 : 1)),
    } as never
    const columns = ['name', 'unitName', 'code', 'fen', 'indicators'].map((name) => [name, repeat(table[name])])
    await route.fulfill({
      json: {
        ...table,
        ...Object.fromEntries(columns),
        fen: repeat(table.fen).map((fen, at) => fenOf(fen ?? 0, at)),
        facets,
      },
    })
  })
}

test('every project is listed, summed by year and leads to its page', async ({ visit }) => {
  const page = await visit('projects/')
  await told(page, '全部 4 个项目')
  const names = await namesOf(page)
  expect(names).toHaveLength(4)
  expect(names).toContain('人大代表活动费')
  expect(await page.locator('[data-years] tr').first().textContent()).toMatch(/2021年4416,000\.00比上年 没法比/)
  await page.getByRole('link', { name: '人大代表活动费' }).click()
  await page.waitForURL(inject('site') + PROJECT)
})

test('what is typed and chosen stands in the address, and back and forward return to it', async ({ visit }) => {
  const page = await visit('projects/')
  await told(page, '全部 4 个项目')
  await boxOf(page).fill('车辆')
  await told(page, '有 1 个')
  await addressed(page, '?q=%E8%BD%A6%E8%BE%86')
  await page.getByLabel('排序').selectOption('budget-desc')
  await addressed(page, '?q=%E8%BD%A6%E8%BE%86&sort=budget-desc')
  await yearOf(page).selectOption('2021')
  await addressed(page, '?q=%E8%BD%A6%E8%BE%86&year=2021&sort=budget-desc')
  await expect.poll(() => yearOf(page).locator('option:checked').textContent()).toBe('2021年（1）')
  await page.goBack()
  await expect.poll(() => yearOf(page).inputValue()).toBe('')
  await page.goBack()
  await expect.poll(() => page.getByLabel('排序').inputValue()).toBe('')
  await page.goForward()
  await expect.poll(() => page.getByLabel('排序').inputValue()).toBe('budget-desc')
  await expect.poll(() => namesOf(page)).toEqual(['车辆保险费'])
})

test('an address that was sent shows the same, under any path', async ({ visit }) => {
  const page = await visit('projects/?q=车辆&year=2021&min=0&sort=name', { site: inject('nested') })
  await told(page, '有 1 个')
  expect(await yearOf(page).inputValue()).toBe('2021')
  expect(await page.locator('[data-rows] a').getAttribute('href')).toMatch(/^\/any\/path\/2021\/101001\//)
})

describe('a limit of budgets is read in every form', () => {
  test.for([
    ['min=15', '有 1 个'],
    ['min=1,000', '没有符合条件的项目'],
    ['min=１５', '有 1 个'],
    ['min=15万', '有 1 个'],
    ['max=１５万元', '有 3 个'],
    ['max=0.0005亿', '有 1 个'],
  ] as const)('%s', async ([limit, words], { visit }) => {
    const page = await visit(`projects/?${limit}`)
    await told(page, words)
    const [name = '', typed] = limit.split('=')
    expect(await page.locator(`input[name=${name}]`).inputValue()).toBe(typed)
  })
})

test('a late answer to what was asked before never replaces a newer one', async ({ visit }) => {
  const page = await visit('projects/')
  await told(page, '全部 4 个项目')
  const table = await holdBack(page, '**/traditional.*.js')
  await boxOf(page).fill('人大會議')
  await table.asked
  await boxOf(page).fill('车辆')
  await told(page, '有 1 个')
  await table.settle('continue')
  expect(await namesOf(page)).toEqual(['车辆保险费'])
  await addressed(page, '?q=%E8%BD%A6%E8%BE%86')
})

test('nothing found says so', async ({ visit }) => {
  const page = await visit('projects/?q=火星')
  await told(page, '没有符合条件的项目')
  expect(await page.locator('[data-found]').isVisible()).toBe(false)
})

test('traditional characters find the same', async ({ visit }) => {
  const page = await visit('projects/?q=車輛')
  await told(page, '有 1 个')
})

test('pages are turned by keyboard, stand in the address and can be gone back over', async ({ visit }) => {
  const page = await visit('about/')
  await withManyProjects(page)
  await page.goto(`${inject('site')}projects/`)
  await told(page, '全部 120 个项目')
  expect(await namesOf(page)).toHaveLength(50)
  await page.getByRole('link', { name: '第 3 页' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('第 101–120 个').waitFor()
  await addressed(page, '?page=3')
  expect(await page.getByRole('link', { name: '第 3 页' }).getAttribute('aria-current')).toBe('page')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('CAPTION')
  await page.goBack()
  await page.getByText('第 1–50 个').waitFor()
  expect(await page.locator('[data-years] tr').allTextContents()).toEqual([
    expect.stringMatching(/^2020年60.*没法比$/),
    expect.stringMatching(/^2021年60.*不变$/),
  ])
})

test('the file holds exactly the projects found, on all pages', async ({ visit }) => {
  const page = await visit('about/')
  await withManyProjects(page)
  await page.goto(`${inject('site')}projects/?q=人大&year=2021`)
  await told(page, '符合条件')
  const shown = await namesOf(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载这些行（CSV）' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(
    text.startsWith(
      '\uFEFF年度,单位,项目编码,项目名称,预算数（元）,没有数字的原因,资金来源,部门自评,达到没有,指标数,审查要点,网址,查询网址,下载日期,数据版本\r\n',
    ),
  ).toBe(true)
  expect(await page.locator('[data-caption]').textContent()).toContain(`共 ${lines.length - 1} 个`)
  expect(lines.slice(1, 51).map((line) => line.split(',')[3])).toEqual(shown)
  expect(lines[1]).toContain(`${inject('site')}2021/101001/`)
  const stamps = lines.slice(1).map((line) => line.split(',').slice(-3))
  expect(stamps.filter(([address]) => address === page.url())).toHaveLength(lines.length - 1)
  expect(stamps.filter(([, date]) => /^\d{4}-\d\d-\d\d$/.test(date ?? ''))).toHaveLength(lines.length - 1)
  expect(stamps.filter(([, , version]) => /^\w+$/.test(version ?? ''))).toHaveLength(lines.length - 1)
})

test('what was understood and chosen stands as chips that can be taken off', async ({ visit }) => {
  const page = await visit('projects/?q=2021年车辆&grade=pending')
  await told(page, '有 1 个')
  const chips = page.getByRole('list', { name: '生效的条件' }).getByRole('button')
  expect(await chips.allInnerTexts()).toEqual([
    expect.stringMatching(/^2021年\s*按“2021年”理解\s*去掉$/),
    expect.stringMatching(/^部门自评：待评\s*去掉$/),
    '清除全部',
  ])
  await chips.first().click()
  await addressed(page, '?q=%E8%BD%A6%E8%BE%86&grade=pending')
  await chips.last().click()
  await addressed(page, '?q=%E8%BD%A6%E8%BE%86')
  await told(page, '有 1 个')
  expect(await chips.count()).toBe(0)
})

describe('a question is understood', () => {
  test.for([
    ['15万以上', '有 1 个'],
    ['人大代表活动费是多少钱', '有 1 个'],
    ['20万元', '有 1 个'],
    ['rendahuiyi', '有 1 个'],
    ['人大代表话动费', '近似'],
  ] as const)('%s', async ([query, words], { visit }) => {
    const page = await visit(`projects/?q=${query}`)
    await told(page, words)
    expect((await namesOf(page)).length).toBe(1)
  })
})

test('on a phone the folded filters say that they are on', async ({ visit }) => {
  const page = await visit('projects/?year=2021&max=15', { width: 360 })
  await told(page, '有 3 个')
  const fold = page.getByRole('button', { name: '按年度、单位、部门自评等筛选（已选 2 项）' })
  expect(await yearOf(page).isVisible()).toBe(false)
  await fold.click()
  await expect.poll(() => yearOf(page).locator('option:checked').textContent()).toBe('2021年（3）')
})

test('after Back the reader is where the row was', async ({ visit }) => {
  const page = await visit('about/')
  await withManyProjects(page)
  await page.goto(`${inject('site')}projects/`)
  await told(page, '全部 120 个项目')
  const link = page.locator('[data-rows] th a').nth(40)
  await link.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => window.scrollY)
  expect(top).toBeGreaterThan(500)
  await link.click()
  await page.waitForURL((url) => !url.pathname.endsWith('/projects/'))
  await page.goBack()
  await told(page, '全部 120 个项目')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top)
})

test('paper says what was asked', async ({ visit }) => {
  const page = await visit('projects/?q=车辆')
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.getByText('查的是“车辆”。').isVisible()).toBe(true)
})

test('without JavaScript the page leads to every project', async ({ visit }) => {
  const page = await visit('', { javaScriptEnabled: false, width: 360 })
  await page.getByRole('link', { name: '项目', exact: true }).first().click()
  expect(await page.locator('[data-projects]').isVisible()).toBe(false)
  await page
    .getByRole('main')
    .getByRole('link', { name: /山海关区人民代表大会/ })
    .click()
  await page.getByRole('main').getByRole('link', { name: '人大代表活动费' }).first().click()
  await page.waitForURL(inject('site') + PROJECT)
})

test('when the projects cannot be fetched the reader is told', async ({ visit }) => {
  const page = await visit('about/', { expected: /Failed to load/ })
  await page.route('**/data/projects.json*', (route) => route.abort())
  await page.goto(`${inject('site')}projects/`)
  await told(page, '项目没有载入成功')
})

test('large sums and their changes fit a phone with the largest text', async ({ visit }) => {
  const page = await visit('about/', { width: 360 })
  await page.getByRole('radio', { name: '特大' }).check()
  await withManyProjects(page, (fen, at) => fen * (at < 60 ? 1000 : 900))
  await page.goto(`${inject('site')}projects/`)
  await told(page, '全部 120 个项目')
  expect(await page.locator('[data-years] tr').last().textContent()).toMatch(/比上年 \+[\d,.]{14,}（\+11\.11%）/)
  expect(await sidewaysScroll(page)).toBe(0)
})

test('the filled page passes axe and fits a phone', async ({ visit }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await visit('about/', { width: 360, colorScheme })
    await withManyProjects(page)
    await page.goto(`${inject('site')}projects/?year=2021`)
    await told(page, '符合条件')
    expect(await axeViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
  }
})

test('what is typed while the data are on their way is answered once they are there', async ({ visit }) => {
  const page = await visit('about/')
  const data = await holdBack(page, '**/data/projects.json*')
  await page.goto(`${inject('site')}projects/`)
  await data.asked
  await boxOf(page).fill('人大会议')
  await data.settle('continue')
  await told(page, '4 个项目里有 1 个符合条件')
  expect(await boxOf(page).inputValue()).toBe('人大会议')
  await addressed(page, '?q=%E4%BA%BA%E5%A4%A7%E4%BC%9A%E8%AE%AE')
})

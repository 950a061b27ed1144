import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { axeViolations } from './axe.ts'
import { PROJECT, sidewaysScroll, test } from './harness.ts'
import { holdBack } from './hold-back.ts'

/** The box of the search page; it is a combobox once suggestions hang under it. */
function box(page: Page) {
  return page.getByRole('main').locator('input[name=q]')
}

/** Types a query as a reader does and waits for the answer to it. */
async function look(page: Page, query: string): Promise<string> {
  await box(page).fill(query)
  await box(page).press('Enter')
  return answered(page, query)
}

/** Waits until the page shows the answer to this query, not to one before it; what it tells. */
async function answered(page: Page, query: string): Promise<string> {
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query)
  await page.locator('[data-results][aria-busy=false]').waitFor({ state: 'attached' })
  return (await page.locator('[data-status]').textContent()) ?? ''
}

function namesOf(page: Page): Promise<string[]> {
  return page.locator('.hit-name').allInnerTexts()
}

describe('a reader finds the project', () => {
  test.for([
    ['by its name', '人大代表活动费'],
    ['by its code', '13030321B95PH8DGE1F7C'],
    ['by a slice of its code in lower case', 'b95ph8'],
    ['by an amount as people say it', '10万元'],
    ['by an amount as printed', '100,000.00'],
    ['by full-width digits', '１０００００'],
    ['by pinyin', 'rendadaibiaohuodong'],
    ['by initials', 'rddbhdf'],
    ['in traditional characters', '人大代表活動費'],
  ] as const)('%s', async ([, query], { visit }) => {
    const page = await visit('search/')
    expect(await look(page, query)).toMatch(/^找到/)
    expect((await namesOf(page))[0]).toBe('人大代表活动费')
  })
})

test('a hit says what it is, marks the match and leads to its row', async ({ visit }) => {
  const page = await visit('search/?q=开展社会服务')
  await answered(page, '开展社会服务')
  const hit = page.locator('.hit').filter({ hasText: '人大代表活动费' }).first()
  expect(await hit.locator('.hit-meta').textContent()).toMatch(
    /项目[\s\S]*2021年[\s\S]*常务委员会本级[\s\S]*预算 10万元[\s\S]*自评[\s\S]*待评/,
  )
  expect(await hit.locator('.hit-excerpt mark').first().textContent()).toBe('开展社会服务')
  await hit.locator('.hit-rows a').first().click()
  await page.waitForURL(`${inject('site')}${PROJECT}#i-1`)
})

test('a department and a term of the glossary are found too, under any path', async ({ visit }) => {
  const page = await visit('search/', { site: inject('nested') })
  await look(page, '监督方面')
  await page.locator('.hit-rows a').first().click()
  await page.waitForURL(`${inject('nested')}2021/101001/#duty-1`)
})

test('nothing pretends to be found, and the reader is told what to try', async ({ visit }) => {
  const page = await visit('search/')
  expect(await look(page, '火星殖民基地')).toBe('没有找到“火星殖民基地”。')
  expect(await page.locator('.hit').count()).toBe(0)
  expect(await page.getByRole('heading', { name: '可以这样试' }).isVisible()).toBe(true)
})

test('a wrong character finds what is near, and says so on every hit', async ({ visit }) => {
  const page = await visit('search/')
  expect(await look(page, '人大代表话动费')).toMatch(/近似结果/)
  expect((await namesOf(page))[0]).toBe('人大代表活动费')
  const metas = await page.locator('.hit-meta').allInnerTexts()
  expect(metas.filter((meta) => !meta.includes('近似结果'))).toEqual([])
})

test('what is typed is looked for without pressing anything', async ({ visit }) => {
  const page = await visit('search/')
  await box(page).pressSequentially('车辆')
  await answered(page, '车辆')
  expect(await namesOf(page)).toContain('车辆保险费')
})

test('the choices are counted, narrow the hits and stand in the address', async ({ visit }) => {
  const page = await visit('search/?q=预算')
  const all = Number((await answered(page, '预算')).match(/\d+/)?.[0])
  await page.getByRole('button', { name: '筛选和排序' }).click()
  const year = page.locator('select[name=year]')
  await year.locator('option[value="2021"]').waitFor({ state: 'attached' })
  const words = await year.locator('option[value="2021"]').textContent()
  const counted = Number(words?.match(/（(\d+)）/)?.[1])
  await year.selectOption('2021')
  await page
    .locator('[data-status]')
    .filter({ hasText: `找到 ${counted} 条。` })
    .waitFor()
  expect(new URL(page.url()).searchParams.get('year')).toBe('2021')
  expect(counted).toBeLessThan(all)
  expect(await page.locator('.hit').count()).toBe(Math.min(counted, 10))
})

test('back and forward return to what was asked', async ({ visit }) => {
  const page = await visit('search/?q=车辆')
  await answered(page, '车辆')
  await look(page, '换届')
  await page.goBack()
  await answered(page, '车辆')
  expect(await namesOf(page)).toContain('车辆保险费')
  expect(await box(page).inputValue()).toBe('车辆')
  await page.goForward()
  await answered(page, '换届')
  expect(await box(page).inputValue()).toBe('换届')
})

test('what is typed with a pause does not take the place of what was asked before', async ({ visit }) => {
  const page = await visit('search/?q=车辆')
  await answered(page, '车辆')
  await box(page).fill('换')
  await answered(page, '换')
  await box(page).fill('换届')
  await answered(page, '换届')
  await box(page).press('Enter')
  await page.goBack()
  await answered(page, '车辆')
  expect(await box(page).inputValue()).toBe('车辆')
})

describe('what was asked before never replaces a newer answer', () => {
  test.for([
    ['when it is answered late', 'continue'],
    ['when it fails late', 'abort'],
  ] as const)('%s', async ([, how], { visit }) => {
    const page = await visit('search/', { expected: /Failed to load resource|ERR_FAILED/ })
    const table = await holdBack(page, '**/traditional.*.js')
    await box(page).fill('人大代表活動費')
    await box(page).press('Enter')
    await table.asked
    expect(await look(page, '车辆保险费')).toMatch(/^找到/)
    const names = await namesOf(page)
    await table.settle(how)
    expect(await namesOf(page)).toEqual(names)
    expect(await page.locator('[data-status]').textContent()).toMatch(/^找到/)
  })
})

test('the hits can be walked with the arrow keys', async ({ visit }) => {
  const page = await visit('search/?q=会议')
  await answered(page, '会议')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await box(page).focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('人大会议')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe('人大会议')
  await page.keyboard.press('Escape')
  expect(await box(page).evaluate((box) => box === document.activeElement)).toBe(true)
})

test('a search with its choices can be sent to a colleague', async ({ visit }) => {
  const page = await visit('search/?q=会议&category=satisfaction-beneficiary&min=15&sort=budget-asc')
  await page.locator('[data-status]').filter({ hasText: '找到 1 条。' }).waitFor()
  expect(await namesOf(page)).toEqual(['人大会议'])
  expect(await page.getByLabel('预算不低于（万元）').inputValue()).toBe('15')
  expect(await page.locator('select[name=sort]').inputValue()).toBe('budget-asc')
  await page.getByRole('button', { name: '清除全部' }).click()
  await page.locator('[data-status]').filter({ hasText: '找到 8 条。' }).waitFor()
  expect(new URL(page.url()).search).toBe('?q=%E4%BC%9A%E8%AE%AE')
  await page.goBack()
  await page.locator('[data-status]').filter({ hasText: '找到 1 条。' }).waitFor()
})

describe('a limit of budgets is read in every form', () => {
  test.for([
    ['min=15', 1],
    ['min=1,000', 0],
    ['min=１５', 1],
    ['min=15万', 1],
    ['max=１５万元', 3],
    ['max=0.0005亿', 1],
  ] as const)('%s', async ([limit, count], { visit }) => {
    const page = await visit(`search/?q=财政&funding=财政资金&${limit}`)
    await answered(page, '财政')
    expect(await page.locator('.hit').count()).toBe(count)
    const [name = '', typed] = limit.split('=')
    expect(await page.locator(`input[name=${name}]`).inputValue()).toBe(typed)
  })
})

test('results are put in the order of their budgets, those without one last', async ({ visit }) => {
  const page = await visit('search/?q=人大&sort=budget-desc')
  await answered(page, '人大')
  const budgets = (await page.locator('.hit-meta').allInnerTexts()).map((meta) =>
    Number(/预算 ([\d.]+)万元/.exec(meta)?.[1]),
  )
  const known = budgets.filter((budget) => !Number.isNaN(budget))
  expect(known.length).toBeGreaterThan(1)
  expect(known).toEqual(known.toSorted((a, b) => b - a))
  expect(budgets.slice(0, known.length)).toEqual(known)
})

test('all results can be downloaded, not those drawn alone, and every row says where it comes from', async ({
  visit,
}) => {
  const page = await visit('search/?q=绩效')
  const count = Number((await answered(page, '绩效')).match(/\d+/)?.[0])
  expect(count).toBeGreaterThan(10)
  expect(await page.locator('.hit').count()).toBe(10)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `下载全部 ${count} 行（CSV）` }).click()
  const download = await waiting
  const text = readFileSync(await download.path(), 'utf8')
  expect(download.suggestedFilename()).toBe('搜索结果-绩效.csv')
  const lines = text.trimEnd().split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFF类型,年度,单位,编码,名称,预算数（元）,没有数字的原因,部门自评,达到没有,审查要点,网址,查询网址,下载日期,数据版本',
  )
  expect(lines).toHaveLength(count + 1)
  const names = await namesOf(page)
  expect(names.filter((name, index) => lines[index + 1]?.includes(name))).toEqual(names)
  const version = await page.locator('[data-version]').getAttribute('data-version')
  const stamps = lines.slice(1).map((line) => line.split(',').slice(-3))
  expect(version).toMatch(/^\w+$/)
  expect(stamps.filter(([address, , data]) => address === page.url() && data === version)).toHaveLength(count)
  expect(stamps.filter(([, date]) => /^\d{4}-\d\d-\d\d$/.test(date ?? ''))).toHaveLength(count)
})

test('more hits are shown when asked for', async ({ visit }) => {
  const page = await visit('search/?q=绩效')
  await answered(page, '绩效')
  expect(await page.locator('.hit').count()).toBe(10)
  await page.getByRole('button', { name: '显示更多' }).click()
  await page.locator('.hit').nth(10).waitFor()
  expect(
    await page
      .locator('.hit')
      .nth(10)
      .locator('.hit-name a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true)
})

test('paper says what was asked, and holds nothing that only a screen can do', async ({ visit }) => {
  const page = await visit('search/')
  await look(page, '车辆')
  const asked = page.getByText('查的是“车辆”。')
  expect(await asked.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await asked.isVisible()).toBe(true)
  expect(await page.getByRole('textbox').isVisible()).toBe(false)
  const [last, end] = await Promise.all([
    page.locator('.hit').last().boundingBox(),
    page.getByRole('contentinfo').boundingBox(),
  ])
  expect((end?.y ?? 0) - (last?.y ?? 0) - (last?.height ?? 0)).toBeLessThan(200)
})

test('markup in a query stays text', async ({ visit }) => {
  const page = await visit('search/')
  expect(await look(page, '<img src=x onerror=alert(1)>')).toContain('<img src=x onerror=alert(1)>')
  expect(await page.locator('main img').count()).toBe(0)
})

test('results pass axe and fit a phone', async ({ visit }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await visit('search/?q=会议', { width: 360, colorScheme })
    await answered(page, '会议')
    expect(await axeViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
  }
})

test('when the index cannot be fetched the reader is told', async ({ visit }) => {
  const page = await visit('search/', { expected: /Failed to load resource/ })
  await page.route('**/pagefind/**', (route) => route.abort())
  await box(page).fill('会议')
  await page.locator('[data-status]').filter({ hasText: '搜索没有载入成功' }).waitFor()
})

test('a part of the index that cannot be fetched is not taken for nothing found', async ({ visit }) => {
  const page = await visit('search/', { expected: /Failed to load/ })
  const opened = page.waitForResponse(/\/outline/)
  await box(page).focus()
  await opened
  await page.route('**/pagefind/**', (route) => route.abort())
  await box(page).fill('火星殖民基地')
  await page.locator('[data-status]').filter({ hasText: '搜索没有载入成功' }).waitFor()
  await page.unroute('**/pagefind/**')
  expect(await look(page, '换届')).toMatch(/^找到/)
})

test('no suggestions cover the results: the page itself answers while something is typed', async ({ visit }) => {
  const page = await visit('search/')
  await box(page).pressSequentially('车辆')
  await answered(page, '车辆')
  await page.waitForLoadState('networkidle')
  expect(await page.getByRole('listbox').count()).toBe(0)
  expect(await box(page).getAttribute('role')).toBeNull()
})

describe('on a phone', () => {
  test('filters that are folded say that they are on, and can be taken off without being opened', async ({ visit }) => {
    const page = await visit('search/?q=会议&year=2021&max=15', { width: 360 })
    await answered(page, '会议')
    const fold = page.getByRole('button', { name: '筛选和排序（已选 2 项）' })
    expect(await fold.getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator('select[name=year]').isVisible()).toBe(false)
    const chips = page.getByRole('list', { name: '生效的条件' }).getByRole('button')
    expect(await chips.allInnerTexts()).toEqual(['2021年\n去掉', '预算不高于 15万元\n去掉', '清除全部'])
    const heights = await chips.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))
    expect(heights.filter((height) => height < 44)).toEqual([])
    await chips.nth(1).click()
    await page.getByRole('button', { name: '筛选和排序（已选 1 项）' }).waitFor()
    expect(new URL(page.url()).searchParams.get('max')).toBeNull()
    await page.waitForFunction(() => document.activeElement?.textContent === '2021年去掉')
  })

  test('the filters open with what can be chosen', async ({ visit }) => {
    const page = await visit('search/?q=会议', { width: 360 })
    await answered(page, '会议')
    await page.getByRole('button', { name: '筛选和排序' }).click()
    const year = page.locator('select[name=year]')
    await year.locator('option[value="2021"]').waitFor({ state: 'attached' })
    await year.selectOption('2021')
    await page.getByRole('button', { name: '筛选和排序（已选 1 项）' }).waitFor()
    expect(new URL(page.url()).searchParams.get('year')).toBe('2021')
  })

  test('chips and the largest text push nothing aside', async ({ visit }) => {
    const page = await visit('about/', { width: 360 })
    await page.getByRole('radio', { name: '特大' }).check()
    await page.goto(`${inject('site')}search/?q=2021年会议&unit=101001&grade=pending`)
    await page.getByRole('button', { name: '清除全部' }).waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
  })
})

test('after Back the reader is where the hit was, with as many hits', async ({ visit }) => {
  const page = await visit('search/?q=绩效')
  await answered(page, '绩效')
  await page.getByRole('button', { name: '显示更多' }).click()
  const link = page.locator('.hit').nth(11).locator('.hit-name a')
  await link.waitFor()
  const drawn = await page.locator('.hit').count()
  await link.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => window.scrollY)
  expect(top).toBeGreaterThan(500)
  await link.click()
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'))
  await page.goBack()
  await answered(page, '绩效')
  expect(await page.locator('.hit').count()).toBe(drawn)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top)
})

test('a year in the words is understood, said, and can be taken off', async ({ visit }) => {
  const page = await visit('search/')
  await look(page, '2021年会议')
  const chip = page.getByRole('button', { name: '按“2021年”理解' })
  expect(await chip.textContent()).toMatch(/^2021年\s*按“2021年”理解\s*去掉$/)
  expect((await namesOf(page))[0]).toBe('人大会议')
  await chip.click()
  await answered(page, '会议')
  expect(await box(page).inputValue()).toBe('会议')
  expect(await chip.count()).toBe(0)
})

test('filters alone are answered, with their sums and the same rows in the list of all projects', async ({ visit }) => {
  const page = await visit('search/?year=2021&sort=budget-desc')
  await page.locator('[data-status]').filter({ hasText: '找到 4 条。' }).waitFor()
  expect((await namesOf(page))[0]).toBe('人大会议')
  expect(await page.locator('[data-answer]').textContent()).toContain('2021年 4 个项目，41.6万元')
  await page.getByRole('link', { name: '在全部项目里看这些行' }).click()
  await page.waitForURL(/\/projects\/\?year=2021/)
  await page.locator('[data-status]').filter({ hasText: '全部 4 个项目' }).waitFor()
})

test('a question about money is answered by the amount, with the row that prints it', async ({ visit }) => {
  const page = await visit('search/')
  await look(page, '人大代表活动费是多少钱')
  const said = page.locator('[data-answer]')
  expect(await said.textContent()).toMatch(/2021年 人大代表活动费[\s\S]*100000\.00/)
  await said.getByRole('link', { name: '出处' }).first().click()
  await page.waitForURL(/13030321b95ph8dge1f7c\/#/)
})

test('a list has one unit of money, and the page the exact amount', async ({ visit }) => {
  const page = await visit('search/?q=财政')
  await answered(page, '财政')
  const amounts = (await page.locator('.hit').allInnerTexts()).flatMap((text) => text.match(/预算 [^\s]+/g) ?? [])
  expect(amounts.length).toBeGreaterThan(3)
  expect(amounts.filter((amount) => !amount.endsWith('万元'))).toEqual([])
})

describe('every question that asks for nothing gets a word', () => {
  test.for([
    ['', '写几个字，或者选一个条件。'],
    ['。，！', '“。，！”里没有可以查找的字。'],
    ['😀', '“😀”里没有可以查找的字。'],
  ] as const)('%j', async ([query, words], { visit }) => {
    const page = await visit('search/')
    await box(page).focus()
    await look(page, query === '' ? '车辆' : query)
    if (query === '') await box(page).fill('')
    await page.locator('[data-status]').filter({ hasText: words }).waitFor()
    expect(await page.getByRole('heading', { name: '可以这样试' }).isVisible()).toBe(true)
    expect(await page.locator('.hit').count()).toBe(0)
  })
})

test('a long text is cut, which is said, and the address stays short', async ({ visit }) => {
  const page = await visit('search/')
  await box(page).fill('预算绩效'.repeat(1050))
  await page.locator('[data-status]').filter({ hasText: '写得太长，只查了前 200 个字。' }).waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe('预算绩效'.repeat(50))
  expect((await box(page).inputValue()).length).toBe(4200)
})

test('where nothing is found, parts can be taken off', async ({ visit }) => {
  const page = await visit('search/?q=会议 火星殖民&year=2021')
  await page.locator('[data-status]').filter({ hasText: '没有' }).waitFor()
  await page.getByRole('button', { name: '“火星殖民” 去掉' }).click()
  await page.locator('[data-status]').filter({ hasText: /^找到/ }).waitFor()
  expect(await box(page).inputValue()).toBe('会议')
  expect(new URL(page.url()).searchParams.get('year')).toBe('2021')
})

test('nothing that is shown moves when the answer comes', async ({ visit }) => {
  const page = await visit('search/?q=2021年会议', { width: 360 })
  await answered(page, '2021年会议')
  const shift = await page.evaluate(
    () =>
      new Promise<number>((settle) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[]
          settle(shifts.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => settle(0)))
      }),
  )
  expect(shift).toBe(0)
})

test('nothing of the search engine is fetched before the reader turns to the box', async ({ visit }) => {
  const page = await visit('search/')
  const asked = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/')).length,
    )
  expect(await asked()).toBe(0)
  const opened = page.waitForResponse(/pagefind\/entry\.json/)
  await box(page).focus()
  await opened
})

describe('the index is read', () => {
  test.for([
    ['by parts of its files where the host hands these out', true],
    ['by whole files where the host hands out nothing else', false],
  ] as const)('%s', async ([, handsOut], { visit }) => {
    const page = await visit('about/')
    const answers: number[] = []
    page.on('response', (response) => {
      if (/\/(?:words|records)\//.test(response.url())) answers.push(response.status())
    })
    await page.route('**/pagefind/**', (route) => {
      const { range, ...headers } = route.request().headers()
      return route.continue({ headers: handsOut && range !== undefined ? { ...headers, range } : headers })
    })
    await page.goto(`${inject('site')}search/?q=会议`)
    await answered(page, '会议')
    expect(await namesOf(page)).toContain('人大会议')
    expect(new Set(answers)).toEqual(new Set([handsOut ? 206 : 200]))
  })
})

import { appendFile, cp, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { builtSite } from './built-site.ts'
import { sidewaysScroll, test } from './harness.ts'

/** A site of three years, under a path. */
/** Parts that only one project's form has. */
const OTHER_FORM =
  'department: 县教育局\nimplementer: 县第一中学\nperiod: —\nperiodGoals:\n  - 1.三年建成\n  - 2.五年见效\n'

const units = builtSite(async (folder) => {
  const content = join(folder, 'content')
  await cp(resolve(import.meta.dirname, '../fixtures/units'), content, { recursive: true })
  await appendFile(join(content, '2023/104/d-1.yaml'), OTHER_FORM)
  return content
}, '/any/path/')

const TWO = 'compare/?p=2023/101/a-1&p=2025/101/a-1'

/** Waits until the page compares so many projects, and returns what it tells. */
async function compared(page: Page, count: number): Promise<string> {
  const status = page.locator('[data-status]').filter({ hasText: count === 1 ? '已选' : `正在比较 ${count} 个` })
  await status.waitFor()
  return (await status.textContent()) ?? ''
}

/** The cells of a row, its label first. */
async function rowOf(page: Page, label: string): Promise<string[]> {
  const row = page.locator('tr', { has: page.getByRole('rowheader', { name: label }) }).first()
  return (await row.locator('th, td').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
}

describe('the address says what is compared', () => {
  test('and the rows of the projects stand side by side', async ({ visit }) => {
    const page = await visit(TWO, { site: units.address })
    expect(await compared(page, 2)).toBe(
      '正在比较 2 个项目：会议费（2023年）、会议费（2025年）。能比的 7 行里 5 行不同。',
    )
    expect(await rowOf(page, '预算数')).toEqual(['预算数 不同', '300,000.00 元', '320,000.00 元 比第一个 +6.67%'])
    expect(await rowOf(page, '开展次数')).toEqual(['开展次数 数量指标 不同', '≥4次', '≥2次'])
    expect(await rowOf(page, '群众满意度')).toEqual(['群众满意度 服务对象满意度指标 相同', '≥90%', '≥90%'])
  })

  test('and they are handed over as a file', async ({ visit }) => {
    const page = await visit(TWO, { site: units.address })
    await compared(page, 2)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载这个比较（CSV）' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^比较-[0-9a-f]{12}\.csv$/)
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toContain('部分,栏目,小类,会议费（2023年）,会议费（2025年）,比较,查询网址,下载日期,数据版本\r\n')
    expect(text).toMatch(
      /,预算数,,"300,000.00 元","320,000.00 元\n比第一个 \+6.67%",不同,http:[^,]*,\d{4}-\d\d-\d\d,[0-9a-f]{12}\r\n/,
    )
    expect(text).toContain('/any/path/2023/101/a-1/')
  })

  test('what cannot be shown is told, quoted, and ignored', async ({ visit }) => {
    const page = await visit(`${TWO}&p=<b>x</b>&p=2025/101/a-99`, { site: units.address, expected: /404/ })
    await compared(page, 2)
    const faults = await page.locator('[data-faults] p').allInnerTexts()
    expect(faults[0]).toContain('“<b>x</b>” 不是项目')
    expect(faults[1]).toContain('本站没有项目 “2025/101/a-99”')
    expect(await page.locator('[data-faults] b').count()).toBe(0)
  })

  test('nothing chosen is told, and how to choose', async ({ visit }) => {
    const page = await visit('compare/', { site: units.address })
    await page.locator('[data-status]').filter({ hasText: '还没有选项目' }).waitFor()
    expect(await page.locator('table').count()).toBe(0)
    expect(await page.getByLabel('粘贴项目页的网址').isVisible()).toBe(true)
  })

  test('and nothing but addresses of projects is fetched', async ({ visit }) => {
    const page = await visit('about/', { site: units.address })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${units.address}compare/?p=../../secret&p=//evil.example/a/b&p=2023/101/a-1`)
    await compared(page, 1)
    const fetched = () => asked.filter((url) => url.endsWith('.json')).map((url) => url.slice(units.address.length))
    // What a unit offers is asked for last.
    await expect.poll(fetched).toEqual(['2023/101.json', 'units/101.json'])
  })
})

test('what only one of the forms asks for has a row: who answers for it, how long it runs, what it is to reach', async ({
  visit,
}) => {
  const page = await visit('compare/?p=2023/104/d-1&p=2023/101/a-2', { site: units.address })
  await compared(page, 2)
  expect(await rowOf(page, '主管部门')).toEqual(['主管部门', '县教育局', '未公布'])
  expect(await rowOf(page, '实施单位')).toEqual(['实施单位', '县第一中学', '未公布'])
  expect(await rowOf(page, '实施期')).toEqual(['实施期', '—（不适用）', '未公布'])
  expect(await rowOf(page, '实施期绩效目标')).toEqual(['实施期绩效目标', '1.三年建成 2.五年见效', '未公布'])
})

describe('projects are chosen', () => {
  test('from a project page, then by other years, with back and forward', async ({ visit }) => {
    const page = await visit('2023/101/a-1/', { site: units.address })
    await page.getByRole('link', { name: '加入比较' }).click()
    await page.getByRole('status').filter({ hasText: '已加入“会议费”。比较篮里有 1 个项目。' }).waitFor()
    await page.getByRole('link', { name: '去比较' }).click()
    await compared(page, 1)
    await page.getByRole('link', { name: '2025年 会议费' }).click()
    expect(await compared(page, 2)).toContain('会议费（2025年）')
    expect(page.url()).toBe(`${units.address}${TWO}`)
    await page.goBack()
    await compared(page, 1)
    await page.goForward()
    await compared(page, 2)
  })

  test('from a list by ticking them, and from a project’s page, into one basket', async ({ visit }) => {
    const page = await visit('projects/?unit=101', { site: units.address })
    await page.getByRole('checkbox', { name: '比较 会议费' }).first().check()
    await page.getByRole('status').filter({ hasText: '比较篮里有 1 个项目。' }).waitFor()
    await page.goto(`${units.address}2025/102/b-1/`)
    await page.getByText('比较篮里有 1 个项目。').waitFor()
    await page.getByRole('link', { name: '加入比较' }).click()
    await page.getByRole('status').filter({ hasText: '已加入“河道清淤”。比较篮里有 2 个项目。' }).waitFor()
    await page.goto(`${units.address}compare/`)
    await compared(page, 2)
    expect(page.url()).toBe(`${units.address}compare/?p=2025/101/a-1&p=2025/102/b-1`)
    await page.locator('summary', { hasText: '图：各年的预算' }).click()
    await page.locator('details canvas').waitFor({ state: 'visible' })
    expect(await page.locator('details .note').first().textContent()).toContain(
      '会议费：2023年 30万元，2024年 36万元，2025年 32万元。',
    )
  })

  test('by pasting the address of a page, with the keyboard alone', async ({ visit }) => {
    const page = await visit(TWO, { site: units.address })
    await compared(page, 2)
    await page.getByLabel('粘贴项目页的网址').focus()
    await page.keyboard.insertText(`${units.address}2025/102/b-1/#i-1`)
    await page.keyboard.press('Enter')
    expect(await compared(page, 3)).toContain('河道清淤（2025年）')
    await page.locator('.scroll:focus').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await compared(page, 2)
    expect(page.url()).toBe(`${units.address}compare/?p=2025/101/a-1&p=2025/102/b-1`)
  })

  test('a pasted text that is no project is told', async ({ visit }) => {
    const page = await visit('compare/', { site: units.address })
    await page.getByLabel('粘贴项目页的网址').fill('会议费')
    await page.keyboard.press('Enter')
    await page.locator('[data-said]').filter({ hasText: '这不是本站项目页的网址' }).waitFor()
    expect(page.url()).toBe(`${units.address}compare/`)
  })

  test('four at most', async ({ visit }) => {
    const page = await visit(`${TWO}&p=2024/101/a-1&p=2025/102/b-1`, { site: units.address })
    await compared(page, 4)
    expect(await page.getByLabel('粘贴项目页的网址').isVisible()).toBe(false)
  })
})

test('data that cannot be fetched are told', async ({ visit }) => {
  const page = await visit('compare/', { site: units.address, expected: /Failed to load resource/ })
  await page.route('**/*.json', (route) => route.abort())
  await page.getByLabel('粘贴项目页的网址').fill('2023/101/a-1')
  await page.keyboard.press('Enter')
  await page.locator('[data-status]').filter({ hasText: '数据没有载入成功' }).waitFor()
})

test('without scripts the page says so and leads on', async ({ visit }) => {
  const page = await visit(TWO, { site: units.address, javaScriptEnabled: false })
  expect(await page.locator('noscript p').textContent()).toContain('比较需要打开 JavaScript')
})

test('a comparison fits a phone with the largest text', async ({ look }) => {
  const page = await look(TWO, { site: units.address, width: 360, text: '特大' })
  await compared(page, 2)
  expect(await sidewaysScroll(page)).toBe(0)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { axeViolations } from './axe.ts'
import { PROJECT, sidewaysScroll, test } from './harness.ts'
import { holdBack } from './hold-back.ts'

const boxOf = (page: Page) => page.getByRole('banner').getByRole('combobox')
const optionsOf = (page: Page) => page.getByRole('option')

/** Paths that the page asks for from now on, as they come. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  return asked
}

/** Gzip size in bytes of a file of the example county, as a host sends it. */
function weightOf(path: string): number {
  return gzipSync(readFileSync(join(inject('countyFolder'), path))).byteLength
}

function suggestionsIn(asked: readonly string[]): string[] {
  return asked.filter((path) => path.startsWith('/suggest/'))
}

/** Types a text at once, which is answered once, and waits for the list. */
async function type(page: Page, text: string): Promise<void> {
  await boxOf(page).fill(text)
  await optionsOf(page).first().waitFor()
}

/** Waits until this is the first suggestion. What is typed key by key may be answered key by key. */
function suggestedFirst(page: Page, name: string): Promise<void> {
  return optionsOf(page).first().filter({ hasText: name }).waitFor()
}

const activeOf = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return id ? document.getElementById(id)?.firstChild?.textContent : undefined
  })

describe('a project is suggested', () => {
  test.for([
    ['by the beginning of its name', '人大代'],
    ['by a word inside it', '代表活动'],
    ['by its pinyin', 'rendadai'],
    ['by its initials', 'rddb'],
    ['by pinyin from the middle', 'daibiaohuodong'],
    ['by initials from the middle', 'dbhd'],
    ['by pinyin and initials mixed', 'renddbiao'],
    ['by several words in any order', '活动 人大'],
    ['by its unit and a word', '常务委员会 活动费'],
    ['with one mistake', '人大代表活东费'],
    ['by its code', '13030321B95'],
    ['in traditional characters', '代表活動'],
  ] as const)('%s', async ([, typed], { visit }) => {
    const page = await visit('glossary/')
    await boxOf(page).pressSequentially(typed)
    await suggestedFirst(page, '人大代表活动费')
  })
})

test('the keyboard walks the list and opens what it stands on', async ({ visit }) => {
  const page = await visit('glossary/')
  await page.keyboard.press('/')
  const box = boxOf(page)
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true)
  expect(await box.inputValue()).toBe('')
  await type(page, '人大')
  expect(await box.getAttribute('aria-expanded')).toBe('true')
  expect(await box.getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'))
  const names = await optionsOf(page).evaluateAll((options) => options.map((option) => option.firstChild?.textContent))
  expect(names).toEqual(['人大会议', '人大代表活动费', '搜索“人大”的全部结果'])
  await page.keyboard.press('ArrowDown')
  expect(await activeOf(page)).toBe('人大会议')
  await page.keyboard.press('End')
  expect(await activeOf(page)).toBe('搜索“人大”的全部结果')
  await page.keyboard.press('ArrowDown')
  expect(await activeOf(page)).toBeUndefined()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('option', { selected: true }).count()).toBe(1)
  await page.keyboard.press('Enter')
  await page.waitForURL(inject('site') + PROJECT)
})

test('Escape closes the list and keeps what was typed; Enter then searches', async ({ visit }) => {
  const page = await visit('glossary/')
  await boxOf(page).focus()
  await type(page, '车辆')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('listbox').count()).toBe(0)
  expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false')
  expect(await boxOf(page).inputValue()).toBe('车辆')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search\/\?q=/)
  expect(new URL(page.url()).searchParams.get('q')).toBe('车辆')
})

test('a unit is suggested in a group of its own, counted aloud, and opens by a click under any path', async ({
  visit,
}) => {
  const page = await visit('glossary/', { site: inject('nested') })
  await type(page, '常务')
  const unit = page.getByRole('group', { name: '单位' }).getByRole('option')
  expect(await page.getByRole('banner').getByRole('status').textContent()).toBe('有 1 条搜索建议，按上下键选择')
  await unit.click()
  await page.waitForURL(`${inject('nested')}2021/101001/`)
})

describe('the last entry leads to everything that is found', () => {
  test('by a click, under any path', async ({ visit }) => {
    const page = await visit('glossary/', { site: inject('nested') })
    await type(page, '车辆&费')
    await page.getByRole('option', { name: '搜索“车辆&费”的全部结果' }).click()
    await page.waitForURL(`${inject('nested')}search/?q=*`)
    expect(new URL(page.url()).searchParams.get('q')).toBe('车辆&费')
  })

  test('by the keyboard, where nothing else fits', async ({ visit }) => {
    const page = await visit('glossary/')
    await type(page, '火星探测')
    expect(await optionsOf(page).allTextContents()).toEqual(['搜索“火星探测”的全部结果'])
    expect(await page.getByRole('banner').getByRole('status').textContent()).toBe('没有搜索建议')
    await page.keyboard.press('ArrowDown')
    expect(await activeOf(page)).toBe('搜索“火星探测”的全部结果')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\/\?q=/)
    expect(new URL(page.url()).searchParams.get('q')).toBe('火星探测')
  })

  test('but Enter without a choice sends the form', async ({ visit }) => {
    const page = await visit('glossary/')
    await type(page, '人大')
    await boxOf(page).press('Enter')
    await page.waitForURL(/search\/\?q=/)
    expect(new URL(page.url()).searchParams.get('q')).toBe('人大')
  })
})

test('a project whose address cannot be fetched is found in the list of all', async ({ visit }) => {
  const page = await visit('glossary/', { expected: /Failed to load resource|ERR_FAILED/ })
  await page.route('**/suggest/places-*', (route) => route.abort())
  await type(page, '代表活动')
  await optionsOf(page).first().click()
  await page.waitForURL('**/projects/?q=*')
  const asked = new URL(page.url()).searchParams
  expect([asked.get('q'), asked.get('unit')]).toEqual(['人大代表活动费', '101001'])
})

describe('six letters typed one after another in the example county of 558 projects', () => {
  test.for([
    ['characters', '车辆运行维护'],
    ['initials', 'clyxwh'],
    ['a unit and a word', '教育局 校舍'],
    ['a code', '139802'],
  ] as const)('%s take 25 KB or less, scripts and all', async ([, typed], { visit }) => {
    const page = await visit('glossary/', { site: inject('county') })
    await page.waitForLoadState('networkidle')
    const asked = requestsOf(page)
    const box = boxOf(page)
    await box.focus()
    for (const [at, letter] of [...typed].entries()) {
      await box.press(letter === ' ' ? 'Space' : 'End')
      if (letter !== ' ') await page.keyboard.insertText(letter)
      const said = [...typed]
        .slice(0, at + 1)
        .join('')
        .trim()
      await page.getByRole('option', { name: `搜索“${said}”的全部结果` }).waitFor()
    }
    expect(suggestionsIn(asked)).toContain('/suggest/guide.json')
    const sizes = new Map([...new Set(asked)].map((path) => [path, weightOf(path)]))
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000)
  })
})

test('nothing is suggested while an input method composes', async ({ visit }) => {
  const page = await visit('glossary/', { isFresh: true })
  const asked = requestsOf(page)
  await page.clock.install()
  await boxOf(page).focus()
  await page.getByRole('banner').getByRole('status').waitFor({ state: 'attached' })
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'che', selectionStart: 3, selectionEnd: 3 })
  expect(await boxOf(page).inputValue()).toBe('che')
  await page.clock.runFor(10_000)
  expect(suggestionsIn(asked)).toEqual([])
  await page.clock.resume()
  await session.send('Input.insertText', { text: '车辆' })
  await suggestedFirst(page, '车辆保险费')
})

test('nothing of the suggestions is fetched before the reader turns to the box', async ({ visit }) => {
  const page = await visit('glossary/')
  const asked = requestsOf(page)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([])
  await type(page, '车')
  expect(suggestionsIn(asked)).toEqual(['/suggest/guide.json', '/suggest/names-0.json'])
})

test('what is typed while the script is on its way is answered too', async ({ visit }) => {
  const page = await visit('glossary/')
  const typed = Promise.withResolvers<void>()
  await page.route('**/box.*.js', async (route) => {
    await typed.promise
    await route.continue()
  })
  await boxOf(page).pressSequentially('代表活动')
  typed.resolve()
  await suggestedFirst(page, '人大代表活动费')
})

describe('what was typed before never changes a newer list', () => {
  test.for([
    ['when it is answered late', 'continue'],
    ['when it fails late', 'abort'],
  ] as const)('%s', async ([, how], { visit }) => {
    const page = await visit('glossary/', { expected: /Failed to load resource|ERR_FAILED/ })
    const table = await holdBack(page, '**/traditional.*.js')
    await boxOf(page).fill('代表活動')
    await table.asked
    await boxOf(page).fill('车辆')
    await suggestedFirst(page, '车辆保险费')
    await table.settle(how)
    expect(await optionsOf(page).allTextContents()).toEqual([
      expect.stringContaining('车辆保险费'),
      '搜索“车辆”的全部结果',
    ])
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('true')
  })
})

test('the box works without its suggestions', async ({ visit }) => {
  const page = await visit('glossary/', { expected: /Failed to load resource|ERR_FAILED/ })
  await page.route('**/suggest/**', (route) => route.abort())
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/suggest/'))
  await boxOf(page).fill('车辆')
  await failed
  await boxOf(page).press('Enter')
  await page.waitForURL(/search\/\?q=/)
})

test('the box works without JavaScript', async ({ visit }) => {
  const page = await visit('glossary/', { javaScriptEnabled: false })
  await page.getByRole('banner').getByRole('textbox', { name: '搜索全站' }).fill('车辆')
  await page.getByRole('banner').getByRole('button', { name: '搜索' }).click()
  await page.waitForURL((url) => url.searchParams.get('q') === '车辆')
})

test('the boxes of home and the lost page suggest too', async ({ visit }) => {
  for (const path of ['', '404.html']) {
    const page = await visit(path)
    await page.getByRole('main').locator('input[name=q]').pressSequentially('代表')
    await optionsOf(page).first().waitFor()
    expect(await page.getByRole('banner').locator('input').count()).toBe(0)
  }
})

test('an open list passes axe and fits a phone', async ({ visit }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await visit('', { width: 360, colorScheme })
    await page.getByRole('main').getByRole('combobox').pressSequentially('人大')
    await optionsOf(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await axeViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    const heights = await optionsOf(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(heights.filter((height) => height < 44)).toEqual([])
  }
})

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
  expect(names).toEqual(['人大会议', '人大代表活动费'])
  await page.keyboard.press('ArrowDown')
  expect(await activeOf(page)).toBe('人大会议')
  await page.keyboard.press('End')
  expect(await activeOf(page)).toBe('人大代表活动费')
  await page.keyboard.press('ArrowDown')
  expect(await activeOf(page)).toBeUndefined()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
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

test('nothing is suggested while an input method composes', async ({ visit }) => {
  const page = await visit('glossary/')
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
  expect(suggestionsIn(asked)).toEqual(['/suggest/units.json', '/suggest/0.json'])
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
    expect(await optionsOf(page).allTextContents()).toEqual([expect.stringContaining('车辆保险费')])
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
  expect(new URL(page.url()).searchParams.get('q')).toBe('车辆')
})

test('the boxes of home, search and the lost page suggest too', async ({ visit }) => {
  for (const path of ['', 'search/', '404.html']) {
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

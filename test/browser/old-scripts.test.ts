import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { lateMembers } from '../old-browsers/members.ts'
import { SCRIPT_EXCEPTIONS } from '../old-browsers/script-exceptions.ts'
import { scriptLacks } from '../old-browsers/script-features.ts'
import { type Lack, lackWords } from '../old-browsers/support.ts'
import { PROJECT, test, type Visit } from './harness.ts'

const isException = ({ feature, file }: Lack) =>
  SCRIPT_EXCEPTIONS.some((one) => one.feature === feature && one.files.some((start) => file.includes(`/${start}`)))

/** What every script of the built site has that one of the oldest browsers lacks. */
function lacksOfScripts(): Lack[] {
  const folder = inject('folder')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file))
  return files.flatMap((file) => scriptLacks(file, readFileSync(join(folder, file), 'utf8')))
}

describe('every script that the site ships', () => {
  const lacks = lacksOfScripts()

  test('is one that Chrome 80, Firefox 78 and Safari 14 can read, and asks for nothing that they lack', () => {
    expect(lacks.filter((lack) => !isException(lack)).map(lackWords)).toEqual([])
  })

  test('is looked at: every exception is met', () => {
    const idle = SCRIPT_EXCEPTIONS.filter(
      (one) => !lacks.some((lack) => lack.feature === one.feature && isException(lack)),
    )
    expect(idle).toEqual([])
  })
})

/** Takes away what one of the oldest browsers lacks, before any script of the page runs. */
function makeOld(late: readonly { readonly owner: string; readonly name: string }[]): void {
  for (const { owner, name } of late) {
    const kind: unknown = Reflect.get(globalThis, owner)
    if (typeof kind !== 'function') continue
    Reflect.deleteProperty(kind, name)
    if (kind.prototype) Reflect.deleteProperty(kind.prototype, name)
  }
  for (const name of ['canParse', 'parse']) Reflect.deleteProperty(URL, name)
  for (const name of ['any', 'timeout']) Reflect.deleteProperty(AbortSignal, name)
  for (const name of ['structuredClone', 'scheduler', 'Iterator']) Reflect.deleteProperty(globalThis, name)
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const { signal, ...known } = typeof options === 'object' ? options : { capture: options === true }
    listen.call(this, type, listener, known)
  }
}

/** Opens a page as one of the oldest browsers would. */
async function visitOld(visit: Visit, path: string, site = inject('site')): Promise<Page> {
  const page = await visit('about/', { site, isFresh: true })
  await page.addInitScript(makeOld, lateMembers())
  await page.goto(site + path)
  return page
}

describe('in a browser that has nothing which one of the oldest lacks', () => {
  test('so much is taken away', () => {
    const names = lateMembers().map(({ owner, name }) => `${owner}.${name}`)
    expect(names).toEqual(
      expect.arrayContaining([
        ...[
          'Array.at',
          'String.at',
          'Array.toSorted',
          'Array.findLast',
          'String.replaceAll',
          'Object.hasOwn',
          'Map.groupBy',
        ],
        ...['Promise.withResolvers', 'Element.replaceChildren', 'Element.ariaExpanded', 'Element.role'],
      ]),
    )
  })

  test('the page itself has them no more', async ({ visit }) => {
    const page = await visitOld(visit, 'about/')
    const left = await page.evaluate(() => {
      const { at, toSorted } = Array.prototype
      const { hasOwn } = Object
      return [at, toSorted, hasOwn, Map.groupBy, URL.parse, Element.prototype.replaceChildren].filter((one) => one)
    })
    expect(left).toEqual([])
    expect(await page.evaluate(() => 'role' in document.body || 'ariaExpanded' in document.body)).toBe(false)
  })

  test('the search answers, filters and offers its file', async ({ visit }) => {
    const page = await visitOld(visit, 'search/?q=代表&year=2021')
    await page.locator('[data-status]').filter({ hasText: '找到' }).waitFor()
    expect(await page.locator('.hit-name').first().textContent()).toContain('代表')
    expect(await page.locator('[data-csv]').isVisible()).toBe(true)
    await page.getByRole('main').locator('input[name=q]').fill('人大代表活動費')
    await page.locator('[data-status]').filter({ hasText: '按“人大代表活动费”查找' }).waitFor()
  })

  test('suggestions come, and say what they are', async ({ visit }) => {
    const page = await visitOld(visit, 'glossary/')
    const box = page.getByRole('banner').getByRole('combobox')
    await box.fill('rddb')
    await page.getByRole('option').filter({ hasText: '人大代表活动费' }).waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await box.press('ArrowDown')
    await page.getByRole('option', { selected: true }).waitFor()
  })

  test('the list of projects can be filtered', async ({ visit }) => {
    const page = await visitOld(visit, 'projects/?q=rddb&min=1')
    await page.locator('[data-rows] th a').filter({ hasText: '人大代表活动费' }).waitFor()
    expect(await page.locator('[data-years] tr').count()).toBe(1)
  })

  test('projects are compared, and a pasted address adds one', async ({ visit }) => {
    const page = await visitOld(visit, `compare/?p=${PROJECT.slice(0, -1)}`)
    await page.locator('[data-status]').filter({ hasText: '已选' }).waitFor()
    await page.getByLabel('粘贴项目页的网址').fill(`${inject('site')}2021/101001/13030321edvatpnrxmpqi/`)
    await page.getByRole('button', { name: '加入' }).click()
    await page.locator('[data-status]').filter({ hasText: '正在比较 2 个项目' }).waitFor()
    expect(await page.locator('tbody th[scope=rowgroup]').count()).toBeGreaterThan(3)
  })

  test('a project is drawn over its unit’s years', async ({ visit }) => {
    const page = await visitOld(visit, 'units/101001/', inject('county'))
    await page.locator('[data-pick] button').first().click()
    await page.locator('figure[data-chart] canvas').waitFor({ state: 'visible' })
  })
})

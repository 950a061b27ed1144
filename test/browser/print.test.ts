import { describe, expect, inject } from 'vitest'
import { COUNTY_TEMPLATES, untilDrawn } from './county.ts'
import { PROJECT, test } from './harness.ts'
import { textOfPages } from './pdf.ts'

const A4 = { format: 'A4', preferCSSPageSize: true } as const

describe('on A4 paper', () => {
  test.for([
    ['project', PROJECT],
    ['department', '2021/101001/'],
    ['year', '2021/'],
  ] as const)('the %s page has no nearly empty page', async ([, path], { visit }) => {
    const page = await visit(path)
    const pages = await textOfPages(await page.pdf(A4))
    expect(pages.length).toBeLessThan(12)
    expect(pages.filter((text) => text.length < 100)).toEqual([])
  })

  test('a total is said once, after the last of its rows', async ({ visit }) => {
    const page = await visit(COUNTY_TEMPLATES['unit of a year'], { site: inject('county') })
    const text = (await textOfPages(await page.pdf(A4))).join('')
    const total = text.indexOf('合计12个项目')
    expect(total).toBeGreaterThan(text.indexOf('1.05持平'))
    expect(text.indexOf('合计12个项目', total + 1)).toBe(-1)
  })

  test('what is folded on the screen stands open under its heading', async ({ visit }) => {
    const page = await visit(COUNTY_TEMPLATES['unit of a year'], { site: inject('county') })
    const headings = await page.locator('details:not(.screen-only) > summary').allInnerTexts()
    const text = (await textOfPages(await page.pdf(A4))).join('')
    expect(headings.length).toBeGreaterThan(3)
    expect(headings.filter((heading) => !text.includes(heading.normalize('NFKC').replace(/\s/g, '')))).toEqual([])
  })

  test.for(['unit of a year', 'project'] as const)(
    'every sheet of the %s page names unit and year',
    async (name, { visit }) => {
      const page = await visit(COUNTY_TEMPLATES[name], { site: inject('county') })
      const pages = await textOfPages(await page.pdf(A4))
      expect(pages.length).toBeGreaterThan(1)
      expect(pages.filter((text) => !/教育局.{0,4}2024年|2024年.{0,4}教育局/.test(text))).toEqual([])
    },
  )

  test('a project’s heading names its unit and year', async ({ visit }) => {
    const page = await visit(PROJECT)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/人大.*2021年/)
  })

  test.for(['all projects', 'search', 'comparison', 'home'] as const)(
    'the %s page has neither form, button nor pager',
    async (name, { visit }) => {
      const page = await untilDrawn(name, await visit(COUNTY_TEMPLATES[name], { site: inject('county') }))
      await page.emulateMedia({ media: 'print' })
      const controls = page.locator('form, button, .button, input, select, .pages, [role=navigation], nav')
      expect(await controls.filter({ visible: true }).count()).toBe(0)
    },
  )

  test('the last line has address, day, version and whose site it is', async ({ visit }) => {
    const page = await visit(PROJECT)
    await page.emulateMedia({ media: 'print' })
    const last = page.getByRole('contentinfo').locator('.print-line')
    expect(await last.textContent()).toMatch(/本站更新于2026年1月1日.*数据版本 [0-9a-f]{12}/s)
    expect(await last.textContent()).toMatch(/\/2021\/101001\/13030321b95ph8dge1f7c\/.*不是政府网站/s)
  })
})

import { expect } from 'vitest'
import { PROJECT, test } from './harness.ts'
import { glyphsOfPages } from './pdf.ts'

test.for([
  ['project', PROJECT],
  ['department', '2021/101001/'],
  ['year', '2021/'],
] as const)('the %s page prints on A4 without a nearly empty page', async ([, path], { visit }) => {
  const page = await visit(path)
  const pages = glyphsOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  expect(pages.length).toBeLessThan(12)
  expect(pages.filter((glyphs) => glyphs < 100)).toEqual([])
})

test('on paper there is no navigation; the last line has address, version and whose site it is', async ({ visit }) => {
  const page = await visit(PROJECT)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
  const last = page.locator('.print-line')
  expect(await last.isVisible()).toBe(true)
  expect(await page.locator('.print-only').isVisible()).toBe(true)
  expect(await last.textContent()).toMatch(
    /数据版本 [0-9a-f]{12}[\s\S]*\/2021\/101001\/13030321b95ph8dge1f7c\/.*不是政府网站/,
  )
  expect(await page.locator('section figure svg').isVisible()).toBe(true)
})

test('what is folded on the screen stands open on paper, and each sheet says whose it is', async ({ visit }) => {
  const page = await visit(PROJECT)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#money').isVisible()).toBe(true)
  expect(await page.getByText('13030321B95PH8DGE1F7C').first().isVisible()).toBe(true)
  expect(await page.locator('.running').textContent()).toContain('秦皇岛市山海关区人民代表大会常务委员会本级 2021年')
})

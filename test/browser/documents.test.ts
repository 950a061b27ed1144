import { describe, expect } from 'vitest'
import { axeViolations } from './axe.ts'
import { PROJECT, sidewaysScroll, test, WIDTHS } from './harness.ts'
import { textOfPages } from './pdf.ts'

const DOCUMENT = '2021/101001/source/1/'

describe('a document line by line', () => {
  test('is reached from a value at its own line, which is marked, without scripts', async ({ visit }) => {
    const page = await visit(PROJECT, { width: 360, height: 640, javaScriptEnabled: false })
    await page.locator('#i-1').getByRole('link', { name: '原文112行' }).click()
    expect(new URL(page.url()).hash).toBe('#L112')
    const line = page.locator('#L112')
    expect(await line.textContent()).toMatch(/^\s*≥90%/)
    const grounds = await page
      .locator('#L112, #L113')
      .evaluateAll((lines) => lines.map((one) => getComputedStyle(one).backgroundColor))
    expect(grounds).toEqual(['rgb(253, 240, 194)', 'rgba(0, 0, 0, 0)'])
    const box = await line.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(640)
    await line.getByRole('link').click()
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`/${PROJECT}#i-1`)
  })

  test.for(WIDTHS)('does not scroll sideways at %i pixels', async (width, { look }) => {
    expect(await sidewaysScroll(await look(DOCUMENT, { width }))).toBe(0)
  })

  test.for([DOCUMENT, PROJECT])('passes axe in light and dark colours, with its links: %s', async (path, { look }) => {
    for (const options of [{ width: 1280 }, { width: 360, colorScheme: 'dark' }] as const) {
      const page = await look(path, options)
      await page.locator('details').evaluateAll((all) => all.map((fold) => fold.setAttribute('open', '')))
      expect(await axeViolations(page)).toEqual([])
    }
  })

  test('says what it is of, how to get it as it was published, and what became of its lines', async ({ look }) => {
    const page = await look(DOCUMENT)
    const text = await page.getByRole('main').textContent()
    expect(text).toContain('9aa635652b3ef2fc82876607adef82533bb01f51bad24f7ff7dbce9e70a45259')
    expect(text).toContain('一共 503 行')
    expect(await page.locator('a[href$="/source/shanhaiguan-npc-2021.txt"]').count()).toBe(1)
    expect(await page.locator('ol.document > li').count()).toBe(503)
  })

  test('is numbered on paper as on the screen', async ({ visit }) => {
    const page = await visit(DOCUMENT)
    const pages = await textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(pages.join('')).toContain('74.100000.00')
  })
})

import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect } from 'vitest'
import { builtSite } from './built-site.ts'
import { sidewaysScroll, test } from './harness.ts'

const root = resolve(import.meta.dirname, '../..')
/** Eighty ideographic spaces, as a cell that was filled up by hand has them. */
const RUN = `"甲${'\u3000'.repeat(80)}乙"`
const TEXTS = [
  ...['name', 'purpose', 'implementer', 'level2', 'description', 'target', 'basis', 'standard', 'remark', 'actual'],
  ...['reason', 'process', 'conclusion', 'shortcomings', 'improvements', 'planned', 'source'],
]
const TEXT_LINE = new RegExp(`^(\\s*(?:- )?(?:${TEXTS.join('|')}): )(\\S.*)$`, 'gm')

const blank = builtSite(async (folder) => {
  const content = join(folder, 'content')
  await cp(join(root, 'test/fixtures/results/content'), content, { recursive: true })
  const unit = join(content, '2023/101001')
  for (const name of (await readdir(unit)).filter((file) => file.endsWith('.yaml'))) {
    const text = await readFile(join(unit, name), 'utf8')
    await writeFile(join(unit, name), text.replace(TEXT_LINE, `$1${RUN}`))
  }
  return content
})

describe('a run of ideographic spaces in every cell', () => {
  test.for([
    ...[
      '2023/101001/',
      '2023/101001/a1/',
      'units/101001/',
      'projects/',
      'changes/2024/',
      'findings/target-repeats-name/',
    ],
    ...['compare/?p=2023/101001/a1&p=2023/101001/b2', 'search/?q=甲'],
  ])('does not make /%s scroll sideways on a phone', async (path, { look }) => {
    const page = await look(path, { width: 360, site: blank.address })
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    await page
      .getByText(/甲\u3000\u3000/)
      .filter({ visible: true })
      .first()
      .waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
  })
})

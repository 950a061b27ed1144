import { expect, test } from 'vitest'
import { findTexts } from '../../../../../src/find/browser/search/found.ts'
import { NameMatcher } from '../../../../../src/find/shared/names/matcher.ts'
import { contentWith, departmentWith, projectWith } from '../../../examples.ts'
import { openIndex } from '../../open-index.ts'

/** Projects of a year that all print a text, each its own. */
function departmentPrinting(year: number, texts: readonly string[]) {
  const projects = texts.map((purpose, at) => projectWith({ year, name: `项目${at}`, slug: `p${at}`, purpose }))
  return departmentWith({ year, projects })
}

/** Has every pair of neighbouring letters of 验收后支付, and not the text. */
const nearly = Array.from({ length: 40 }, (_, at) => `验收${at}；收后${at}；后支${at}；支付${at}`)
const { index } = await openIndex(
  contentWith(departmentPrinting(2022, nearly), departmentPrinting(2021, ['质量验收后支付', ...nearly.slice(0, 20)])),
)
const find = (text: string) => findTexts(index, new NameMatcher([]), [{ text, quoted: false, core: [] }])

test('where the newest year only seems to have a text, the year that has it comes first', async () => {
  const { pages = [] } = (await find('验收后支付')) ?? {}
  expect(index.yearOf(pages[0] ?? -1)).toBe(2021)
  expect(pages).toHaveLength(61)
})

test('where no page has it of those that are looked at, nothing is found', async () => {
  const { index: without } = await openIndex(contentWith(departmentPrinting(2022, nearly)))
  const found = await findTexts(without, new NameMatcher([]), [{ text: '验收后支付', quoted: false, core: [] }])
  expect(found).toBeUndefined()
})

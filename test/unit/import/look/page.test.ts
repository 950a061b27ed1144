import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { lookAt } from '../../../../src/import/look/looked.ts'
import { LOOK_MARK, lookPage } from '../../../../src/import/look/page.ts'
import { readDocument } from '../../../../src/import/readers.ts'
import { docxFile, p, tbl, tc } from '../docx-file.ts'
import { looseText, shortDocument } from '../sample.ts'

function pageOf(name: string, bytes: Uint8Array, language: 'zh' | 'en' = 'zh'): string {
  return lookPage(lookAt(readDocument(name, bytes), bytes), language)
}

test('a page shows each cell with its fate and its field', () => {
  const page = pageOf('a-2021.txt', shortDocument())
  expect(page.startsWith(`${LOOK_MARK}\n<html lang="zh-CN">`)).toBe(true)
  expect(page).toContain('<p>✓ 没有问题，可以导入。</p>')
  expect(page).toContain('<td class="label">项目名称<span class="fate">▪ 栏目名</span></td>')
  expect(page).toContain('<td class="field">培训<span class="fate">✓ 项目名称</span></td>')
  expect(page).toContain('<td class="field">单位：万元<span class="fate">▪ 栏目名；✓ 金额单位</span></td>')
  expect(page).toContain('<td class="blank"></td>')
  expect(page).toMatch(/<li class="field">✓ <strong>内容（\d+ 处）<\/strong>/)
})

test('faults are said beside their cells and in a list, linked both ways; text without a place has a list of its own', () => {
  const page = pageOf(
    'a-2021.txt',
    shortDocument((text) => looseText(text.replace('\t12月底', '\t6月底'))),
  )
  expect(page).toContain(
    '<h2>要处理的问题</h2>\n<ol>\n<li id="fault-1"><a href="#cell-1">25: 支出计划里有一个月份写了两次。请在文件里改正这一行的月份。</a></li>\n</ol>',
  )
  expect(page).toMatch(
    /<td class="fault" id="cell-1">[^\n]*<span class="said">✗ <a href="#fault-1">问题 1<\/a> 支出计划里有一个月份写了两次。请在文件里改正这一行的月份。<\/span><\/td>/,
  )
  expect(page).toContain('<h2>没有归处的文字</h2>\n<ol>\n<li id="fault-2"><a href="#cell-2">')
  expect(page).toContain('<td class="unplaced" id="cell-2">共一页<span class="fate">？ 没有归处</span></td>')
})

test('a document that is refused is shown too, in English when asked, with merged cells as wide as they are', () => {
  const bytes = docxFile(tbl([tc(p('名称'), '<w:gridSpan w:val="3"/>'), tc(p('甲'))]))
  const page = pageOf('a.docx', bytes, 'en')
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('<td class="unplaced" colspan="3">名称<span class="fate">？ no place</span></td>')
  expect(page).toContain('<caption>table from table 1 row 1 on</caption>')
  expect(page).toMatch(/<li id="fault-1">the layout of this document is not known\./)
})

test('nothing of a hostile document becomes part of the page', () => {
  const hostile = `&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&quot;&gt;&lt;/style&gt;`
  const bytes = docxFile([p(hostile), tbl([tc(p(`项目名称${hostile}`)), tc(p(hostile))])].join(''))
  const name = '"><script>alert(3)<’.docx'
  const page = lookPage(lookAt({ ...readDocument('a.docx', bytes), name }, bytes), 'zh')
  const names: string[] = []
  const visit = (node: object) => {
    if ('tagName' in node) names.push(String(node.tagName))
    if ('attrs' in node && Array.isArray(node.attrs))
      for (const { name: key, value } of node.attrs as { name: string; value: string }[])
        if (key.startsWith('on') || key === 'src' || (key === 'href' && !value.startsWith('#'))) names.push(`!${key}`)
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(visit)
  }
  visit(parse(page))
  expect(names.filter((one) => /^!|^(script|img|iframe|link|object)$/.test(one))).toEqual([])
  expect(names.filter((one) => one === 'style')).toHaveLength(1)
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).toContain("default-src 'none'")
})

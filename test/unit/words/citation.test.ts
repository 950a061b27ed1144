import { describe, expect, test } from 'vitest'
import { bibtexOf, type Cited, cslJsonOf, frameOf, gbtWords, permalinkOf } from '../../../src/words/citation.ts'

const CITED: Cited = {
  author: '云溪县水利局',
  title: '河道清淤 2025年绩效目标',
  site: '明账',
  address: 'https://a.example/budget/2025/101001/a1/',
  version: '0123456789ab',
  updated: '2026-02-01',
}

test('a permalink names the state of the content', () => {
  expect(permalinkOf(CITED)).toBe('https://a.example/budget/2025/101001/a1/?v=0123456789ab')
})

test('a reference is as GB/T 7714—2015 has electronic resources', () => {
  expect(gbtWords(CITED)).toBe(
    '云溪县水利局. 河道清淤 2025年绩效目标[EB/OL]. (2026-02-01)[引用日期]. https://a.example/budget/2025/101001/a1/?v=0123456789ab.',
  )
})

describe('a BibTeX entry', () => {
  test('stands in one line', () => {
    expect(bibtexOf(CITED)).toBe(
      '@misc{p-budget-2025-101001-a1, author = {{云溪县水利局}}, title = {{河道清淤 2025年绩效目标}}, ' +
        'howpublished = {明账，\\url{https://a.example/budget/2025/101001/a1/?v=0123456789ab}}, year = {2026}, ' +
        'note = {更新于 2026-02-01，数据版本 0123456789ab}}',
    )
  })

  test.each([
    ['95% & #1', '95\\% \\& \\#1'],
    ['a_b$c', 'a\\_b\\$c'],
    ['{甲}', '\\{甲\\}'],
    ['C:\\x~^', 'C:\\textbackslash{}x\\textasciitilde{}\\textasciicircum{}'],
  ])('of %s has no command in it', (title, written) => {
    expect(bibtexOf({ ...CITED, title })).toContain(`title = {{${written}}}`)
  })

  test('of the home page has a key too', () => {
    expect(bibtexOf({ ...CITED, address: 'https://a.example/' })).toMatch(/^@misc\{p, /)
  })
})

test('CSL-JSON has one item', () => {
  expect(JSON.parse(cslJsonOf(CITED))).toEqual([
    {
      id: 'p-budget-2025-101001-a1',
      type: 'webpage',
      author: [{ literal: '云溪县水利局' }],
      title: '河道清淤 2025年绩效目标',
      'container-title': '明账',
      issued: { raw: '2026-02-01' },
      version: '0123456789ab',
      URL: 'https://a.example/budget/2025/101001/a1/?v=0123456789ab',
      language: 'zh-CN',
    },
  ])
})

test('a title ends neither its attribute nor the frame', () => {
  expect(frameOf('https://a.example/embed/2025/', '"甲"<乙>&丙')).toBe(
    '<iframe src="https://a.example/embed/2025/" title="&quot;甲&quot;&lt;乙>&amp;丙" width="100%" height="480" loading="lazy"></iframe>',
  )
})

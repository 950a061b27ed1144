import { expect, test } from 'vitest'
import { documentOf } from '../../../src/search/document.ts'

test('a term of the glossary is marked as one', () => {
  const html = documentOf({ kind: 'term', url: '/glossary/#a', name: '预', pinyin: [], rows: [] }, 'abc')
  expect(html).toContain(' mzterm</p>')
})

test('a record becomes a page of words under no language', () => {
  const html = documentOf(
    {
      kind: 'project',
      url: '/2021/101001/a1/',
      name: '会议',
      pinyin: ['hui', 'yi'],
      year: 2021,
      unit: { code: '101001', name: '区"人大"<&>' },
      rows: [{ label: '金额', cells: ['预算'], fen: 100_000 }],
    },
    'abc',
  )
  expect(html).toBe(
    '<!doctype html><html lang="und"><head><meta data-pagefind-meta="t[content]" content="会议">' +
      '<meta data-pagefind-filter="year[content]" content="2021">' +
      '<meta data-pagefind-filter="unit[content]" content="101001 区&quot;人大&quot;&lt;&amp;>"></head>' +
      '<body><p id="v-abc">ǃ会 会议 议ǃ · ǃh hu ui iy yi iǃ · ǃh hy yǃ · 预算 · 预 算 会 议 h u i y rmb100000</p></body></html>',
  )
})

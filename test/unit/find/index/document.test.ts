import { expect, test } from 'vitest'
import { documentOf } from '../../../../src/find/index/document.ts'

test('a record becomes words: its name in characters and pinyin, its code, its texts, its amounts once', () => {
  const text = documentOf({
    kind: 'project',
    url: '/2021/101001/a1/',
    name: '会议',
    pinyin: ['hui', 'yi'],
    code: 'A1',
    year: 2021,
    facets: {},
    rows: [
      { label: '金额', cells: ['预算'], fen: 100_000 },
      { label: '金额', cells: ['预算'], fen: 100_000 },
    ],
  })
  expect(text.replaceAll(' ·', '')).toBe('ǃ会 会议 议ǃ ǃh hy yǃ ǃh hu ui iy yi iǃ ǃa a1 1ǃ 预算 算ǃ rmb100000')
})

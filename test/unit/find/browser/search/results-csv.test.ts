import { expect, test } from 'vitest'
import { resultsCsv } from '../../../../../src/find/browser/search/results-csv.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const project: SearchRecord = {
  kind: 'project',
  url: '/p/2021/101001/a1/',
  name: '会议费，含“换届”',
  pinyin: [],
  code: 'A1',
  year: 2021,
  unit: '区人大',
  fen: 10_000_050,
  facets: {
    grade: [{ id: 'good', label: '良' }],
    attained: [{ id: 'missed', label: '有未达到' }],
    finding: [
      { id: 'a', label: '缺数字' },
      { id: 'b', label: '数量用百分比' },
    ],
  },
  rows: [],
}

const stamp = { address: 'https://site.test/p/search/?q=a', date: '2026-11-28', version: 'abc123' }

test('results are a row each, as they are found, and every row says where it comes from', () => {
  const term: SearchRecord = {
    kind: 'term',
    url: '/p/glossary/#yusuan',
    name: '=预算',
    pinyin: [],
    facets: {},
    rows: [],
  }
  expect(resultsCsv([project, term], stamp).split('\r\n')).toEqual([
    '\uFEFF类型,年度,单位,编码,名称,预算数（元）,没有数字的原因,部门自评,达到没有,审查要点,网址,查询网址,下载日期,数据版本',
    '项目,2021,区人大,A1,会议费，含“换届”,100000.50,,良,有未达到,缺数字、数量用百分比,https://site.test/p/2021/101001/a1/,https://site.test/p/search/?q=a,2026-11-28,abc123',
    "名词解释,,,,'=预算,,,,,,https://site.test/p/glossary/#yusuan,https://site.test/p/search/?q=a,2026-11-28,abc123",
    '',
  ])
})

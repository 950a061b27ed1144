import { expect, test } from 'vitest'
import type { SearchRecord } from '../../../../src/find/shared/record.ts'
import { COLUMN_FACETS, recordOf, writtenRecord } from '../../../../src/find/shared/written-record.ts'

const UNIT = { id: 'u1', label: '县教育局' }
const VALUES = ['财政资金', '其他资金'].map((id) => ({ id, label: id }))
const placeOf = ({ id }: { readonly id: string }) => VALUES.findIndex((value) => value.id === id)

const FULL: SearchRecord = {
  ...{ kind: 'project', url: '/p/2023/u1/a1b/', name: '会议费', pinyin: ['hui', 'yi', 'fei'], code: 'A1B' },
  ...{ year: 2023, unit: '县教育局', budget: '9 元', fen: 900 },
  facets: { year: [{ id: '2023', label: '2023年' }], unit: [UNIT], funding: VALUES },
  rows: [
    { label: '金额', cells: ['预算数 9 元'], fen: 900 },
    { anchor: 'i-1', label: '绩效指标 1', name: '完成率', cells: ['产出指标', '完成率'] },
    { anchor: 'task-1', url: '/p/2023/u1/appraisal/', label: '任务', name: '不在其中', cells: [] },
    { anchor: 'i-12', label: '绩效指标 2', cells: ['二'] },
    { anchor: 'plan', label: '计划 ', cells: [''] },
    { label: '金额', cells: ['其他 0 元'], fen: 0 },
  ],
  earlier: [{ year: 2022, url: '/p/2022/u1/a1b/', budget: '8 元', fen: 800, grade: { id: 'pending', label: '待评' } }],
}
const BARE: SearchRecord = { kind: 'term', url: '/glossary/#budget', name: '预算', pinyin: [], facets: {}, rows: [] }
const OTHER: SearchRecord = { ...FULL, url: '/p/2023/u1/a-1/' }

test.each([
  ['with all parts', FULL, UNIT],
  ['with hardly any', BARE, undefined],
  ['whose address is not its code', OTHER, UNIT],
])('a record %s is read as it was', (_, record, unit) => {
  const written = JSON.parse(JSON.stringify(writtenRecord(record, placeOf)))
  expect(recordOf(written, { values: VALUES, unit })).toEqual(record)
})

test('an address is written without its code, and values by their places', () => {
  const written = [FULL, OTHER].map((record) => writtenRecord(record, placeOf))
  expect(written.map(({ url }) => url)).toEqual(['/p/2023/u1/', '/p/2023/u1/a-1/'])
  expect(written[0]?.facets).toEqual([[0, 1], [], [], [], []])
})

test('year and unit stand in the outline', () => {
  expect(COLUMN_FACETS).toEqual(['funding', 'grade', 'attained', 'category', 'finding'])
})

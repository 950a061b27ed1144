import { expect, test } from 'vitest'
import { yearWorkbook } from '../../../src/data/year-workbook.ts'
import { readXlsx } from '../../../src/import/xlsx/read-xlsx.ts'
import { SITE_WITH_RESULTS } from './columns/site-with-results.ts'

test('a year’s spreadsheet has a sheet a table, and says first what it is and what its columns mean', () => {
  const [unit] = SITE_WITH_RESULTS.departments
  const pieces = yearWorkbook(2021, SITE_WITH_RESULTS, (table) => (unit ? table.rowsOf(unit, SITE_WITH_RESULTS) : []))
  const rows = readXlsx('2021.xlsx', Buffer.concat([...pieces])).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.piece.text]
      : block.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join('/')).join('|')),
  )
  const text = rows.join('\n')
  expect(text).toContain('数据版本|0123456789ab')
  expect(text).toContain('授权|CC BY 4.0')
  expect(text).toContain('项目|预算数（元）|预算数换算成元，一分不差|元|100000.00|原文')
  expect(text).toContain('2021|101001|区人大|2021/101001/a1|A1|人大会议|区人大|')
  expect(text).toContain('|=开会|')
  expect(text).toContain('https://example.org/2021/101001/a1/#i-1')
  expect(text).not.toMatch(/#i-1\|2026-02-01/)
})

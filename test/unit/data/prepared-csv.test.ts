import { expect, test } from 'vitest'
import { preparedCsv } from '../../../src/data/prepared-csv.ts'
import type { PreparedTable } from '../../../src/prepared/prepared-table.ts'
import { projectWith, siteWith } from '../examples.ts'

const TABLE: PreparedTable = {
  ...{ id: 'a', group: 'money', title: '问', method: '甲。乙。', among: '个项目', rowsOf: '个项目' },
  columns: [
    { name: '预算', kind: 'money' },
    { name: '增减', kind: 'growth' },
    { name: '新指标值', kind: 'text' },
  ],
  answerOf: () => ({ year: 2025, rows: [], compared: 0 }),
}

test('a row has whose it is, its exact values, its address and the state of the content', () => {
  const project = projectWith({ year: 2025, code: 'A-1', name: '会议费' })
  const answer = {
    ...{ year: 2025, compared: 2 },
    rows: [
      {
        year: 2025,
        unit: '甲局',
        project,
        path: '/2025/101001/a1/#i-1',
        values: [100_001n, 0.25, '=1+1'],
        note: '由两个项目合并',
      },
      { year: 2025, unit: '乙局', values: ['未填', undefined, '≥90%'] },
    ],
  }
  const site = siteWith({ base: '/budget/', notice: '示例' })
  expect(preparedCsv({ table: TABLE, answer }, { site, version: '0123456789ab', updated: '2026-02-01' })).toBe(
    '\uFEFF年度,单位,项目,项目编码,预算（元）,增减（比例，1 是多一倍）,新指标值,说明,网址,数据版本,更新日期,本站说明\r\n' +
      "2025,甲局,会议费,A-1,1000.01,0.25,'=1+1,由两个项目合并,https://site.test/budget/2025/101001/a1/#i-1,0123456789ab,2026-02-01,示例\r\n" +
      '2025,乙局,,,未填,,≥90%,,,0123456789ab,2026-02-01,示例\r\n',
  )
})

import { expect, test } from 'vitest'
import { LAYOUTS } from '../../../../../src/import/layouts/layouts.ts'
import { layoutOf } from '../../../../../src/import/layouts/read/signs.ts'
import { tableSource } from '../table-source.ts'

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值']

test.each<[rows: string[][], noun: string | undefined]>([
  [[['项目名称', '甲'], HEAD], 'form'],
  [
    [
      ['*项目名称', '甲'],
      ['绩效指标', ...HEAD],
    ],
    'form',
  ],
  [
    [
      ['项目名称', '甲'],
      [...HEAD, '全年实际值（B）'],
    ],
    'self-appraisal',
  ],
  [[[...HEAD, '得分']], 'self-appraisal'],
  [
    [
      ['项目编码', 'A1'],
      ['资金支出计划（%）', '3月底'],
    ],
    'target table',
  ],
  [[['项目名称', '甲'], ['预算规模及资金用途', '预算数', '1'], HEAD], 'target table'],
  [[['项目名称', '甲'], ['资金支出计划', '3月底'], HEAD], 'form'],
  [[['项目名称', '甲']], undefined],
  [[HEAD], undefined],
  [[['收入总额', '1']], undefined],
])('the table %j is a %s', (rows, noun) => {
  const table = tableSource(rows).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  expect(layoutOf(table, LAYOUTS)?.noun.en).toBe(noun)
})

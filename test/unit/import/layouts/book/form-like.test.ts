import { expect, test } from 'vitest'
import { formWordIn, formWordInLine, isBlankForm } from '../../../../../src/import/layouts/book/form-like.ts'
import { tableSource } from '../table-source.ts'

const rowsOf = (cells: string[][]) =>
  tableSource(cells).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

test.each<[rows: string[][], word: string | undefined]>([
  [[['一级指标', '二级指标', '三级指标', '指标值']], '一级指标'],
  [[['产出指标', '数量指标', '办件', '10件']], '产出指标'],
  [
    [
      ['项目名称', '绩效目标'],
      ['甲', '乙'],
    ],
    '绩效目标',
  ],
  [
    [
      ['序号', '项目名称', '页码'],
      ['1', '甲', '1'],
    ],
    undefined,
  ],
  [
    [
      ['项目编码', '项目名称', '预算数'],
      ['1', '甲', '300'],
    ],
    undefined,
  ],
  [
    [
      ['本年收入', '预算数', '本年支出', '预算数'],
      ['合计', '1', '总计', '1'],
    ],
    undefined,
  ],
  [
    [
      ['因公出国（境）费', '成本', '数量'],
      ['1', '2', '3'],
    ],
    undefined,
  ],
])('the table %j looks like a form by %s', (rows, word) => expect(formWordIn(rowsOf(rows))).toBe(word))

test.each<[line: string, word: string | undefined]>([
  ['一级指标', '一级指标'],
  ['产出指标  数量指标  办件', '产出指标'],
  ['绩效指标分为一级指标、二级指标和三级指标。', undefined],
  ['四、绩效目标设置情况', undefined],
])('the line %s looks like the cells of a form by %s', (line, word) => expect(formWordInLine(line)).toBe(word))

test.each<[rows: string[][], blank: boolean]>([
  [
    [
      ['项目名称', '', '主管部门', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '指标1：', '……'],
    ],
    true,
  ],
  [
    [
      ['项目名称', '管网改造'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
    ],
    false,
  ],
  [
    [
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '办件', ''],
    ],
    false,
  ],
])('the form %j has not been filled in: %s', (rows, blank) => expect(isBlankForm(rowsOf(rows))).toBe(blank))

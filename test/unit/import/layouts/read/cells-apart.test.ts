import { expect, test } from 'vitest'
import { apartIn } from '../../../../../src/import/layouts/read/cells-apart.ts'
import { rowsOf } from '../table-source.ts'

test.each<[cells: string[], apart: string[][]]>([
  [
    ['年度资金总额：300', '甲'],
    [['年度资金总额：'], ['300'], ['甲']],
  ],
  [['年度资金总额： 300万元'], [['年度资金总额： '], ['300万元']]],
  [
    ['其中：财政拨款：200', '甲'],
    [['其中：财政拨款：'], ['200'], ['甲']],
  ],
  [
    ['年度资金总额：见附表', '甲'],
    [['年度资金总额：见附表'], ['甲']],
  ],
  [
    ['年度资金总额：300\n另加100', '甲'],
    [['年度资金总额：300', '另加100'], ['甲']],
  ],
  [
    ['项目名称：管网', '甲'],
    [['项目名称：'], ['管网'], ['甲']],
  ],
  [
    ['年度目标：1.改造管网\n2.通水', '甲'],
    [['年度目标：'], ['1.改造管网', '2.通水'], ['甲']],
  ],
  [
    ['联系电话\n0335-1234567', '甲'],
    [['联系电话'], ['0335-1234567'], ['甲']],
  ],
  [
    ['联系电话\n（略）', '甲'],
    [['联系电话'], ['（略）'], ['甲']],
  ],
  [
    ['联系电话\n找张三', '甲'],
    [['联系电话', '找张三'], ['甲']],
  ],
  [
    ['填报单位：某局 单位：万元', '甲'],
    [['填报单位：某局 单位：万元'], ['甲']],
  ],
  [
    ['说明：按月拨付', '甲'],
    [['说明：按月拨付'], ['甲']],
  ],
])('the cells %j are read as %j', (cells, apart) => {
  const [row = []] = rowsOf([cells])
  expect(apartIn(row).map(({ lines }) => lines.map(({ text }) => text))).toEqual(apart)
})

test('a label keeps the columns of its cell, its text has none of its own', () => {
  const [row = []] = rowsOf([[['项目名称：管网', 3], '甲']])
  expect(apartIn(row).map(({ span }) => span)).toEqual([3, 0, undefined])
})

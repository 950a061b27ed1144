import { expect, test } from 'vitest'
import { recognisedIn } from '../table-source.ts'

const REST = [
  ['项目编码', 'A1', '项目名称', '管网'],
  ['预算规模及资金用途', '预算数', '10', '财政资金', '10'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
]

test.each<[head: string[][], unit: string | undefined, moneyUnit: string]>([
  [[['101001某某局', '单位：元']], '101001某某局', '元'],
  [[['101001某某局'], ['', '金额单位: 万元']], '101001某某局', '万元'],
  [[['（千元）']], undefined, '千元'],
])('the rows %j give the unit and the money unit', (head, unit, moneyUnit) => {
  const { project, problems } = recognisedIn([...head, ...REST])
  expect(problems).toEqual([])
  expect([project?.unit, project?.moneyUnit]).toEqual([unit, moneyUnit])
})

test.each<[head: string[][], problem: string]>([
  [
    [['101001某某局', '101002某某所', '单位：元']],
    'The table prints “101002某某所” where it has printed such a value before. Leave one of the two in the file.',
  ],
  [
    [['单位：元'], ['单位：万元']],
    'The form prints both 元 and 万元 as its money unit. Correct one of them in the file.',
  ],
])('the rows %j are a problem', (head, problem) => expect(recognisedIn([...head, ...REST]).problems).toEqual([problem]))

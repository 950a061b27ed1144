import { expect, test } from 'vitest'
import { beginsForm, leadOf, namesProject } from '../../../../../src/import/layouts/read/form-starts.ts'
import { wordOf } from '../../../../../src/import/layouts/words/word.ts'
import { INDICATORS, rowsOf } from '../table-source.ts'

test.each<[cells: string[], isName: boolean]>([
  [['项目名称', '管网'], true],
  [['', '项目编码', 'A1'], true],
  [['年度目标', '改造管网'], false],
  [['项目名称', '一级指标', '二级指标', '三级指标', '指标值'], false],
  [[''], false],
])('of the row %j, that it names the project of a form is %s', (cells, isName) => {
  const [row = []] = rowsOf([cells])
  expect(namesProject(row)).toBe(isName)
})

const NAMED = [['项目名称', '管网'], ...INDICATORS]

test.each<[before: (readonly string[])[], rows: (readonly string[])[], begins: boolean]>([
  [NAMED, NAMED, true],
  [NAMED, [...INDICATORS], false],
  [[['项目名称', '管网']], NAMED, false],
  [NAMED, [...INDICATORS, ['项目名称', '泵站']], false],
])('behind rows, %j, that rows %j begin another form is %s', (before, rows, begins) => {
  expect(beginsForm(rowsOf(before), rowsOf(rows))).toBe(begins)
})

test.each<[last: string[][], taken: string[], left: number]>([
  [[['预算单位', '某局'], ['单位：万元']], ['预算单位', '单位：万元'], 4],
  [
    [
      ['备注', '甲'],
      ['项目编码', 'A2'],
    ],
    ['项目编码'],
    5,
  ],
  [[['备注', '甲']], [], 5],
])('of a table that ends with %j, the rows %j go to the form behind it', (last, taken, left) => {
  const rows = [...rowsOf([...NAMED, ['年度', '2024年'], ...last])]
  const lead = leadOf({ rows })
  expect(lead.map((row) => wordOf(row[0]))).toEqual(taken)
  expect(rows).toHaveLength(left)
})

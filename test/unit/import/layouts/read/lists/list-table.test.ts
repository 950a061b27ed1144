import { expect, test } from 'vitest'
import { isListHead } from '../../../../../../src/import/layouts/read/lists/list-table.ts'
import { recognisedIn, rowsOf } from '../../table-source.ts'

test.each<[head: string[], isList: boolean]>([
  [['项目名称', '一级指标', '二级指标', '三级指标', '指标值'], true],
  [['单位名称', '项目名称', '年度目标', '一级指标', '二级指标', '三级指标', '指标值'], true],
  [['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'], false],
  [['项目名称', '管网', '项目编码', 'A1'], false],
])('that %j is the head of a list of projects is %s', (head, isList) => {
  const [row = []] = rowsOf([head])
  expect(isListHead(row)).toBe(isList)
})

const HEAD = ['单位名称', '项目名称', '预算金额', '年度目标', '一级指标', '二级指标', '三级指标', '指标值']

function listOf(...rows: string[][]) {
  return recognisedIn([['项目支出绩效目标表'], ['单位：万元'], HEAD, ...rows])
}

test('each project of a list has its own rows, whether its columns are merged down or printed again', () => {
  const { projects, problems, unplaced } = listOf(
    ['某某局', '管网', '30', '改造管网', '产出指标', '数量指标', '长度', '10公里'],
    ['^', '^', '^', '^', '效益指标', '社会效益指标', '受益户', '200户'],
    ['^', '泵站', '5', '修泵站', '产出指标', '数量指标', '泵站', '2座'],
    ['^', '泵站', '5', '修泵站', '效益指标', '社会效益指标', '受益村', '3个'],
  )
  expect([problems, unplaced]).toEqual([[], []])
  expect(
    projects.map(({ unit, name, budget, goals, indicators }) => [
      unit,
      name,
      budget,
      goals,
      indicators.map((one) => one.name),
    ]),
  ).toEqual([
    ['某某局', '管网', '30', ['改造管网'], ['长度', '受益户']],
    ['某某局', '泵站', '5', ['修泵站'], ['泵站', '受益村']],
  ])
})

test('another amount in a further row of a project is a fault', () => {
  const { problems } = listOf(
    ['某某局', '管网', '30', '改造管网', '产出指标', '数量指标', '长度', '10公里'],
    ['', '管网', '8', '', '效益指标', '社会效益指标', '受益户', '200户'],
  )
  expect(problems.join()).toContain('“8”')
})

test('a row before the first project is a fault, and a row of sums is kept as a note', () => {
  const row = ['某某局', '管网', '30', '改造管网', '产出指标', '数量指标', '长度', '10公里']
  expect(listOf(['', '', '', '', '产出指标', '数量指标', '里程', '1公里'], row).problems.join()).toContain('里程')
  const { project, unplaced } = listOf(['合计', '', '30', '', '', '', '', ''], row)
  expect([project?.name, unplaced]).toEqual(['管网', []])
})

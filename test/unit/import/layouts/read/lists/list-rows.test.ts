import { expect, test } from 'vitest'
import { recognise } from '../../../../../../src/import/layouts/recognise-layout.ts'
import { tableSource } from '../../table-source.ts'

const HEAD = ['单位名称、项目名称', '年度目标', '一级指标', '二级指标', '三级指标', '指标值']
const unit = (name: string) => [name, '', '', '', '', '']
const row = (project: string, name: string) => [project, '办好。', '产出指标', '数量指标', name, '3次']

test('a row of one text is the unit of the projects below it, and never of those above', () => {
  const { projects, problems } = recognise(
    tableSource([HEAD, unit('某某县财政局'), row('甲', '子'), unit('某某县教育局'), row('甲', '丑'), row('乙', '寅')]),
  )
  expect(problems).toEqual([])
  expect(projects.map(({ file }) => [file.unit, file.name, file.indicators.map(({ name }) => name)])).toEqual([
    ['某某县财政局', '甲', ['子']],
    ['某某县教育局', '甲', ['丑']],
    ['某某县教育局', '乙', ['寅']],
  ])
})

import { expect, test } from 'vitest'
import { parseCategory } from '../../../src/parse/category.ts'

test.each([
  ['产出指标', '数量指标', 'output', 'quantity'],
  ['产出指标', '质量指标', 'output', 'quality'],
  ['产出指标', '时效指标', 'output', 'timeliness'],
  ['产出指标', '成本指标', 'output', 'cost'],
  ['产出', '数量', 'output', 'quantity'],
  ['产出指标（50分）', ' 数量 指标', 'output', 'quantity'],
  ['成本指标', '经济成本指标', 'cost', 'economic'],
  ['成本指标', '社会成本指标', 'cost', 'social'],
  ['成本指标', '生态环境成本指标', 'cost', 'ecological'],
  ['效益指标', '经济效益指标', 'benefit', 'economic'],
  ['效益指标', '经济效益\n指标', 'benefit', 'economic'],
  ['效益指标', '社会效益指标', 'benefit', 'social'],
  ['效益指标', '生态效益指标', 'benefit', 'ecological'],
  ['效益指标', '生态环境效益指标', 'benefit', 'ecological'],
  ['效益指标', '可持续影响指标', 'benefit', 'sustainability'],
  ['满意度指标', '服务对象满意度指标', 'satisfaction', 'beneficiary'],
  ['满意度指标', '满意度指标', 'satisfaction', 'beneficiary'],
  ['满意度指标', '社会公众或服务对象满意度指标', 'satisfaction', 'beneficiary'],
  ['社会公众或服务对象满意度指标', '社会公众或服务对象满意度指标', 'satisfaction', 'beneficiary'],
  ['效益指标', '社会公众或服务对象满意度指标', 'satisfaction', 'beneficiary'],
])('%s and %s are the category %s, %s', (level1, level2, group, kind) => {
  expect(parseCategory(level1, level2)).toEqual({ group, kind })
})

test.each([
  ['产出指标', '经济效益指标'],
  ['产出指标', '经济成本指标'],
  ['成本指标', '成本指标'],
  ['产出指标', '满意度指标'],
  ['满意度指标', '数量指标'],
  ['其他指标', '数量指标'],
  ['产出指标', '创新指标'],
  ['', ''],
])('%s and %s together are no category', (level1, level2) => {
  expect(parseCategory(level1, level2)).toBeUndefined()
})

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
  ['产出指标', '进度指标', 'output', 'timeliness'],
  ['产出指标', '时效性指标', 'output', 'timeliness'],
  ['成本指标', '生态成本指标', 'cost', 'ecological'],
  ['成本指标', '环境成本指标', 'cost', 'ecological'],
  ['效果指标', '经济指标', 'benefit', 'economic'],
  ['效益指标', '社会指标', 'benefit', 'social'],
  ['效益指标', '环境效益指标', 'benefit', 'ecological'],
  ['效益指标', '生态指标', 'benefit', 'ecological'],
  ['效益指标', '可持续指标', 'benefit', 'sustainability'],
  ['效益指标', '可持续性指标', 'benefit', 'sustainability'],
  ['效益指标', '可持续发展指标', 'benefit', 'sustainability'],
  ['效益指标', '可持续效益指标', 'benefit', 'sustainability'],
  ['效益指标', '可持续发展影响指标', 'benefit', 'sustainability'],
  ['满意度指标', '群众满意指标', 'satisfaction', 'beneficiary'],
  ['群众满意指标', '服务对象指标', 'satisfaction', 'beneficiary'],
  ['满意度指标', '受益群体指标', 'satisfaction', 'beneficiary'],
  ['满意度指标', '受益群众指标', 'satisfaction', 'beneficiary'],
  ['满意度指标', '社会公众指标', 'satisfaction', 'beneficiary'],
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
  ['产出指标', '数量质量指标'],
  ['产出指标', '质量效果指标'],
  ['产出指标', '大数量指标'],
  ['产出指标', '高质量指标'],
  ['产出指标', '总成本指标'],
  ['产出指标', '成本节约指标'],
  ['产出指标', '高时效指标'],
  ['产出指标', '进度时效指标'],
  ['成本指标', '总经济成本指标'],
  ['成本指标', '经济成本节约指标'],
  ['成本指标', '总社会成本指标'],
  ['成本指标', '社会成本节约指标'],
  ['成本指标', '总环境成本指标'],
  ['成本指标', '生态成本节约指标'],
  ['效益指标', '总经济效益指标'],
  ['效益指标', '经济效益提高指标'],
  ['效益指标', '总社会效益指标'],
  ['效益指标', '社会效益提高指标'],
  ['效益指标', '总生态效益指标'],
  ['效益指标', '生态效益提高指标'],
  ['效益指标', '不可持续影响指标'],
  ['效益指标', '可持续影响力指标'],
  ['满意度指标', '满意度提高指标'],
  ['满意度指标', '非服务对象指标'],
  ['满意度指标', '服务对象人数指标'],
  ['满意度指标', '非社会公众指标'],
  ['满意度指标', '社会公众人数指标'],
  ['年产出指标', '数量指标'],
  ['产出数量指标', '数量指标'],
  ['总成本指标', '经济成本指标'],
  ['成本控制指标', '经济成本指标'],
  ['总效益指标', '社会效益指标'],
  ['效益提高指标', '社会效益指标'],
  ['满意度提高指标', '满意度指标'],
  ['', ''],
])('%s and %s together are no category', (level1, level2) => {
  expect(parseCategory(level1, level2)).toBeUndefined()
})

test.each([
  ['产出指标', '时效', 'timeliness'],
  ['成本指标', '环境成本', 'ecological'],
  ['效益指标', '经济', 'economic'],
  ['效益指标', '社会', 'social'],
  ['效益指标', '环境', 'ecological'],
  ['效益指标', '生态环境', 'ecological'],
  ['效益指标', '可持续发展效益', 'sustainability'],
  ['效益指标', '可持续性影响', 'sustainability'],
  ['满意度', '群众满意', 'beneficiary'],
  ['满意度', '受益对象', 'beneficiary'],
  ['满意度', '服务群体', 'beneficiary'],
  ['满意度', '服务群众', 'beneficiary'],
  ['满意度', '社会公众或服务对象', 'beneficiary'],
  ['效果', '服务对象满意度', 'beneficiary'],
  ['产 出（５０分）指标', '数量(20分)指标', 'quantity'],
])('%s and %s are of the kind %s', (level1, level2, kind) => {
  expect(parseCategory(level1, level2)?.kind).toBe(kind)
})

test.each([
  ['产出', '指标数量'],
  ['产出', '数量指标值'],
  ['效益', '经济（效益'],
  ['效益', '经济性'],
  ['满意度', '服务对象数'],
])('%s and %s are of none', (level1, level2) => expect(parseCategory(level1, level2)).toBeUndefined())

test('可持续影响 may be called 可持续影响效益', () => {
  expect(parseCategory('效益指标', '可持续影响效益')?.kind).toBe('sustainability')
})

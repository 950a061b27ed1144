import { expect, test } from 'vitest'
import { examine } from '../../../../src/import/examine.ts'
import { wholeLines } from '../../../../src/import/report/summary-wholes.ts'

function documentOf(...lines: readonly string[]) {
  return examine('a.txt', new TextEncoder().encode(lines.join('\n')))
}

test('the forms of whole departments are told with how much each holds and where it stands', () => {
  const examined = documentOf(
    '部门整体支出绩效目标表（2024年度）',
    '单位：万元',
    '部门名称 | 某某局',
    '任务名称 | 主要内容 | 预算金额',
    '保运转 | 发放工资 | 80',
    '修管网 | 改造 | 20',
    '金额合计 |  | 100',
    '一级指标 | 二级指标 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 会议 | 2次',
  )
  expect(wholeLines(examined, 'en')).toEqual([
    '  whole departments',
    '             name    tasks  indicators  lines',
    '    targets  某某局  2      1           1–9',
  ])
  expect(wholeLines(examined, 'zh')[2]).toBe('    绩效目标  某某局  2     1     1–9')
})

test('nothing is told of a document without any', () => {
  const examined = documentOf(
    '项目支出绩效目标申报表（2024年度）',
    '项目名称 | 管网',
    '主管部门 | 某某局 | 实施单位 | 某某局',
    '项目资金（万元） | 年度资金总额： | 10',
    '一级指标 | 二级指标 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 长度 | 2公里',
  )
  expect(wholeLines(examined, 'en')).toEqual([])
})

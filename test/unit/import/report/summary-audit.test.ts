import { expect, test } from 'vitest'
import { examine } from '../../../../src/import/examine.ts'
import { auditLines } from '../../../../src/import/report/summary-audit.ts'

function documentWith(other: string, count = 1) {
  const indicators = Array.from({ length: count }, (_, n) => ` | 产出指标 | 数量指标 | 指标${n} | ≥${n}公里≥2座`)
  const lines = [
    '项目支出绩效目标申报表（2024年度）',
    '',
    '项目名称 | 管网',
    '主管部门 | 某某局 | 实施单位 | 某某局',
    '项目资金（万元） | 年度资金总额： | 10',
    ' | 其中：财政拨款 | 8',
    ` | 其他资金 | ${other}`,
    '绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    ...indicators,
  ]
  return examine('a.txt', new TextEncoder().encode(lines.join('\n')))
}

test('each sign is told with where its form stands', () => {
  expect(auditLines(documentWith('1'), false, 'en')).toEqual([
    '  to check in the original (nothing was changed, and the import is not held up)',
    '    lines 1–9 管网: its parts 8 + 1 do not add up to 10',
    '    lines 1–9 管网: the target “≥0公里≥2座” of “指标0” seems to hold several values',
  ])
  expect(auditLines(documentWith('1'), false, 'zh').slice(0, 2)).toEqual([
    '  请对照原文核对（没有改动，也不影响导入）',
    '    第1–9行 管网: 各项 8 + 1 加起来不等于 10',
  ])
})

test('many signs are all told only when asked for', () => {
  expect(auditLines(documentWith('2', 30), false, 'en')).toHaveLength(22)
  expect(auditLines(documentWith('2', 30), true, 'en')).toHaveLength(31)
})

test('nothing is told of a document without any', () => {
  expect(auditLines(documentWith('2', 0), false, 'en')).toEqual([])
})

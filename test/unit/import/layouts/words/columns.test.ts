import { describe, expect, test } from 'vitest'
import { columnOf } from '../../../../../src/import/layouts/words/columns.ts'

describe('heads of indicators', () => {
  test.each([
    ['一级指标', 'level1'],
    ['指标值及单位', 'target'],
    ['年度指标值', 'target'],
    ['全年完成值', 'actual'],
    ['权重', 'weight'],
    ['绩效标准', 'standard'],
    ['未完成原因和改进措施', 'reason'],
    ['偏差原因分析及改进措施', 'reason'],
    ['页码', undefined],
  ])('the head %s is the column %s', (text, column) => expect(columnOf(text)).toBe(column))
})

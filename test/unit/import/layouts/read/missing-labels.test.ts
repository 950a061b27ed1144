import { expect, test } from 'vitest'
import type { SourceText } from '../../../../../src/import/document/document.ts'
import { formatMissing } from '../../../../../src/import/layouts/read/missing-labels.ts'
import { sourceOf } from '../../../../../src/import/text/read-text.ts'

const SOURCE = sourceOf('a.txt', '甲\n\t项目编号\n\tA1\n\t项目名称\n\t乙\n')
const ROWS = SOURCE.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
const PLACED: SourceText = { ...SOURCE, place: () => '第1张表第1行' }

test.each<[labels: string[], en: string, zh: string]>([
  [['项目编码'], '项目编码 (“项目编号” on line 2?)', '“项目编码”（是不是第2行的“项目编号”？）'],
  [['资金用途'], '资金用途', '“资金用途”'],
  [
    ['项目编码', '一级指标'],
    '项目编码 (“项目编号” on line 2?), 一级指标',
    '“项目编码”（是不是第2行的“项目编号”？）、“一级指标”',
  ],
  [['项目名称', '一级指标'], '一级指标', '“一级指标”'],
  [['项目名称'], '项目名称', '“项目名称”'],
  [[], '', ''],
])('of %j it says %s', (labels, en, zh) => expect(formatMissing(SOURCE, ROWS, labels)).toEqual({ en, zh }))

test('places are in the words of the format', () => {
  expect(formatMissing(PLACED, ROWS, ['项目编码'])).toEqual({
    en: '项目编码 (“项目编号” at table 1 row 1?)',
    zh: '“项目编码”（是不是第1张表第1行的“项目编号”？）',
  })
})

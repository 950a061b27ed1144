import { expect, test } from 'vitest'
import type { SourceText } from '../../../../src/import/document/document.ts'
import { formatMissing } from '../../../../src/import/layouts/missing-labels.ts'
import { sourceOf } from '../../../../src/import/text/read-text.ts'

const SOURCE = sourceOf('a.txt', '甲\n\t项目编号\n\tA1\n\t项目名称\n\t乙\n')
const ROWS = SOURCE.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
const PLACED: SourceText = { ...SOURCE, place: () => '第1张表第1行' }

test.each<[labels: string[], words: string]>([
  [['项目编码'], '项目编码 (“项目编号” on line 2?)'],
  [['资金用途'], '资金用途'],
  [['项目编码', '一级指标'], '项目编码 (“项目编号” on line 2?), 一级指标'],
  [['项目名称', '一级指标'], '一级指标'],
  [['项目名称'], '项目名称'],
  [[], ''],
])('of %j it says %s', (labels, words) => expect(formatMissing(SOURCE, ROWS, labels).en).toBe(words))

test('in Chinese they are parted as Chinese parts them', () => {
  expect(formatMissing(SOURCE, ROWS, ['项目编码', '一级指标']).zh).toBe(
    '“项目编码”（是不是第2行的“项目编号”？）、“一级指标”',
  )
})

test('places are in the words of the format', () => {
  expect(formatMissing(PLACED, ROWS, ['项目编码'])).toEqual({
    en: '项目编码 (“项目编号” at 第1张表第1行?)',
    zh: '“项目编码”（是不是第1张表第1行的“项目编号”？）',
  })
})

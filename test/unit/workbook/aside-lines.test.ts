import { expect, test } from 'vitest'
import type { AsidePart } from '../../../src/model/source.ts'
import { asideLines, asideOfLines } from '../../../src/workbook/aside-lines.ts'

test.each<[parts: AsidePart[] | undefined, cell: string | undefined]>([
  [undefined, undefined],
  [[], ''],
  [
    [
      { kind: 'table', heading: '收支总表', place: '第16段', characters: 157 },
      { kind: 'text', place: '第2段', characters: 22 },
    ],
    '表格｜收支总表｜第16段｜157\n文字｜第2段｜22',
  ],
  [[{ kind: 'table', heading: 'a｜b\\n\nc', place: 'p｜', characters: 3 }], '表格｜a\\｜b\\\\n\\nc｜p\\｜｜3'],
])('what was set aside of a document, %j, is the cell %j, and read again', (parts, cell) => {
  expect(asideLines(parts)).toBe(cell)
  expect(asideOfLines(cell)).toEqual(parts)
})

test('what a line does not say as it should is kept', () => {
  expect(asideOfLines('图｜甲｜乙｜多')).toEqual([{ kind: '图', heading: '甲', place: '乙', characters: '多' }])
})

import { expect, test } from 'vitest'
import { hiddenSheet, residueWords } from '../../../../src/import/document/residue-kinds.ts'

test.each([
  ['line end', '行尾换行'],
  ['text under a merged cell', '被合并单元格盖住的文字'],
  ['hidden sheet “备注”', '隐藏的工作表“备注”'],
  ['constructor', 'constructor'],
])('the residue “%s” is called so in English, and in Chinese %s', (kind, zh) => {
  expect(residueWords(kind)).toEqual({ en: kind, zh })
})

test('what stands on a hidden sheet is of a kind that names the sheet', () => {
  expect(hiddenSheet('备注')).toBe('hidden sheet “备注”')
})

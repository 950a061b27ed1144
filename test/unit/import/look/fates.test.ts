import { expect, test } from 'vitest'
import { importProblem } from '../../../../src/faults/import-fault.ts'
import { Fates } from '../../../../src/import/look/fates.ts'

const TEXT = '单位：万元 别的 甲'
const at = (offset: number, code: 'text-without-place' | 'plan-month-twice') =>
  importProblem(code, { file: 'a.txt', offset })
const fates = new Fates({
  source: { name: 'a.txt', text: TEXT, blocks: [], residue: [] },
  claims: [
    { start: 0, end: 3, as: 'label', what: '金额单位' },
    { start: 3, end: 5, as: 'field', what: '金额单位' },
    { start: 5, end: 6, as: 'residue', what: 'trailing space' },
  ],
  faults: [at(9, 'plan-month-twice'), at(6, 'text-without-place'), importProblem('year-not-found', 'a.txt')],
})
const piece = (start: number, end: number) => ({ text: TEXT.slice(start, end), ranges: [{ start, end }] })

test('a cell is told by what became of each stretch of its text, worst first', () => {
  expect(fates.cellOf(0, [piece(0, 6)])).toEqual({
    fate: 'field',
    lines: [
      [
        { text: '单位：', fate: 'label', what: '金额单位' },
        { text: '万元', fate: 'field', what: '金额单位' },
        { text: ' ', fate: 'residue', what: 'trailing space' },
      ],
    ],
    faults: [],
  })
  expect(fates.cellOf(3, [piece(3, 5), piece(6, 8)])).toMatchObject({ fate: 'unplaced', faults: [], unplaced: 1 })
})

test('text without a place is a fate, and any other fault is one too', () => {
  expect(fates.cellOf(6, [piece(6, 8)])).toEqual({
    fate: 'unplaced',
    lines: [[{ text: '别的', fate: 'unplaced', what: '' }]],
    faults: [],
    unplaced: 1,
  })
  expect(fates.cellOf(9, [piece(9, 10)])).toMatchObject({ fate: 'fault', faults: [0] })
})

test('a cell without text is blank, and shows a fault that stands at its start', () => {
  expect(fates.cellOf(2, [])).toEqual({ fate: 'blank', lines: [], faults: [] })
  expect(fates.cellOf(9, [])).toEqual({ fate: 'fault', lines: [], faults: [0] })
})

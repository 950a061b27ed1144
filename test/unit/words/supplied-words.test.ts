import { expect, test } from 'vitest'
import { suppliedWords } from '../../../src/words/supplied-words.ts'

test('what a publisher supplied is told with what it was supplied as', () => {
  expect(suppliedWords(['moneyUnit', 'year', 'unit'], { unit: '某局', moneyUnit: '万元', year: 2021 })).toEqual([
    '原文没有印金额单位，由发布者补充为万元',
    '原文没有印年度，由发布者补充为2021年',
    '原文没有印单位，由发布者补充为某局',
  ])
  expect(suppliedWords(['unit'], { moneyUnit: '元', year: 2021 })).toEqual(['原文没有印单位，由发布者补充'])
})

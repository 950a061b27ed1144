import { describe, expect, test } from 'vitest'
import { withState } from '../../../src/data/printed-state.ts'
import { parseAmount } from '../../../src/parse/amount.ts'
import { parseFigure } from '../../../src/parse/figure.ts'
import { parsePlanPoint } from '../../../src/parse/plan-point.ts'
import { parseTarget } from '../../../src/parse/target.ts'

describe('data say beside a printed cell why it has no number', () => {
  test.each([
    ['an amount', parseAmount('100.00', '元'), undefined],
    ['an amount of 0', parseAmount('0', '元'), undefined],
    ['a blank amount', parseAmount('　', '元'), '未填'],
    ['a dash for an amount', parseAmount('——', '元'), '不适用'],
    ['无 for an amount', parseAmount('无', '元'), '不适用'],
    ['an unreadable amount', parseAmount('10万元左右', '元'), '读不出数'],
    ['a month', parsePlanPoint('3月底', '0'), undefined],
    ['a blank month', parsePlanPoint('3月底', ' '), '未填'],
    ['a figure', parseFigure('0分'), undefined],
    ['a blank figure', parseFigure(''), '未填'],
    ['a stroke for a figure', parseFigure('/'), '不适用'],
    ['a figure in words', parseFigure('满分'), '读不出数'],
    ['a target', parseTarget('≥90%'), undefined],
    ['a target in words', parseTarget('促进社会稳定'), undefined],
    ['a blank target', parseTarget(''), '未填'],
    ['a dash for a target', parseTarget('—'), '不适用'],
    ['a scale', { raw: '100%为优', bands: [] }, undefined],
    ['a metric', { raw: '完成率：说明', name: '完成率', description: '说明' }, undefined],
    ['a text', '未填', undefined],
  ])('%s, read as %o, has the state %s', (_, cell, state) => {
    expect(withState(cell)).toEqual(state === undefined ? cell : { ...Object(cell), state })
  })
})

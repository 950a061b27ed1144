import { describe, expect, test } from 'vitest'
import {
  essenceOf,
  isCost,
  isRatio,
  namedIndicator,
  quantitiesOf,
  saysNothing,
  saysTheSame,
} from '../../../src/findings/wording.ts'
import type { Category } from '../../../src/model/category.ts'
import { indicatorWith } from '../examples.ts'
import { rowWith } from './examples.ts'

describe('wording', () => {
  test.each([
    ['会议 圆满、完成。', '会议圆满完成'],
    ['完成率（％）', '完成率'],
    ['', ''],
  ])('the essence of “%s” is “%s”', (text, essence) => expect(essenceOf(text)).toBe(essence))

  test.each([
    ['成本节约', '成本节约', true],
    ['成本节约', '成本 节约。', true],
    ['成本节约', '节约成本', false],
  ])('“%s” and “%s” say the same: %s', (one, other, same) => expect(saysTheSame(one, other)).toBe(same))

  test.each([
    [undefined, true],
    ['', true],
    [' ', true],
    ['/', true],
    ['——', true],
    ['无', true],
    ['无。', true],
    ['无偏差', false],
    ['0', false],
  ])('%s says nothing: %s', (text, nothing) => expect(saysNothing(text)).toBe(nothing))

  test.each([
    ['参会率', '', true],
    ['培训人数', '到课比例', true],
    ['成本节约', '', true],
    ['人均成本', '', false],
    ['活动次数', '活动次数', false],
  ])('%s described as %s is a ratio: %s', (name, description, ratio) =>
    expect(isRatio(indicatorWith({ name, description }))).toBe(ratio),
  )

  test.each([
    ['会议费', { group: 'output', kind: 'cost' }, true],
    ['会议费', { group: 'cost', kind: 'economic' }, true],
    ['污染物排放', { group: 'cost', kind: 'ecological' }, false],
    ['人均成本', undefined, true],
    ['人均成本', { group: 'output', kind: 'quantity' }, true],
    ['节约成本', { group: 'benefit', kind: 'economic' }, false],
    ['会议费', undefined, false],
  ] satisfies [string, Category | undefined, boolean][])('%s of %o is a cost: %s', (name, category, cost) =>
    expect(isCost(indicatorWith({ name, ...(category && { category }) }))).toBe(cost),
  )

  test('only targets with a number are quantities', () => {
    const rows = [rowWith('甲', '≥90%'), rowWith('乙', '促进'), rowWith('丙', '')]
    expect(quantitiesOf(rows).map(({ indicator, target }) => [indicator.name, target.number])).toEqual([['甲', 90]])
  })

  test('a message names an indicator by its number and name', () => {
    expect(namedIndicator(indicatorWith({ number: 3, name: ' 完成率' }))).toBe('第3项“完成率”')
  })
})

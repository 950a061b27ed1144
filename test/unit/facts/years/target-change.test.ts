import { describe, expect, test } from 'vitest'
import { asksLess, targetChangeOf, targetRatioOf } from '../../../../src/facts/years/target-change.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { indicatorWith } from '../../examples.ts'

function directionOf(before: string, after: string, name = '完成率') {
  const [was, is] = [before, after].map((raw) => indicatorWith({ name, target: parseTarget(raw) }))
  return was && is && targetChangeOf(was, is)?.direction
}

describe('what became of a target', () => {
  test.each([
    ['≥90%', '≥95%', 'raised'],
    ['≥95%', '≥90%', 'lowered'],
    ['≤10万元', '≤12万元', 'loosened'],
    ['≤10天', '≤8天', 'tightened'],
    ['45人', '40人', 'lowered'],
    ['≥90%', '90%', 'changed'],
    ['≥90次', '≥90人', 'changed'],
    ['≥90%', '提高', 'unmeasured'],
    ['≥90%', '%', 'unmeasured'],
    ['提高', '≥90%', 'measured'],
    ['提高', '促进', 'changed'],
    ['≥90%', '>=90.0%', undefined],
    ['≥90%', '≥ 90％', undefined],
    ['≥2万㎡', '≥20000平方米', undefined],
    ['≥3km2', '≥3平方公里', undefined],
    ['≥12万t', '≥120000吨', undefined],
    ['≤25人/10万人', '≤2.5人/万人', undefined],
    ['≥2万㎡', '≥15000平方米', 'lowered'],
    ['≤5‰', '≤1%', 'loosened'],
    ['≥12万t', '≥13万吨', 'raised'],
    ['≥3个月', '≥3月', 'changed'],
    ['≥90人', '≥90名', 'changed'],
    ['≥1.5倍', '≥150%', 'changed'],
  ])('from %s to %s is %s', (before, after, direction) => {
    expect(directionOf(before, after)).toBe(direction)
  })

  test('of a bare cost cannot be told', () => expect(directionOf('100元', '80元', '人均成本')).toBe('changed'))

  test('is kept with both targets', () => {
    const change = targetChangeOf(
      indicatorWith({ target: parseTarget('≥95%') }),
      indicatorWith({ target: parseTarget('≥90%') }),
    )
    expect(change).toEqual({
      direction: 'lowered',
      before: { raw: '≥95%', kind: 'quantity', operator: '>=', number: 95, unit: '%' },
      after: { raw: '≥90%', kind: 'quantity', operator: '>=', number: 90, unit: '%' },
    })
  })
})

test('less is asked for where a target is lowered or loosened', () => {
  const directions = ['raised', 'lowered', 'tightened', 'loosened', 'unmeasured', 'measured', 'changed'] as const
  expect(directions.filter((direction) => asksLess({ direction }))).toEqual(['lowered', 'loosened'])
  expect(asksLess(undefined)).toBe(false)
})

test.each([
  ['<10天', '<8天', 'tightened'],
  ['<8天', '<10天', 'loosened'],
  ['>8次', '>10次', 'raised'],
  ['≥90%', '2021年12月', 'changed'],
  ['≥90%', '是', 'changed'],
  ['2021年12月', '≥90%', 'measured'],
  ['促 进', '促进', undefined],
  ['促进', '促进稳定', 'changed'],
  ['ＡＢ', 'AB', undefined],
])('from %s to %s the target is %s', (before, after, direction) => expect(directionOf(before, after)).toBe(direction))

test.each(['成本', '费用', '支出', '预算', '金额', '控制', '时间', '时限', '投诉', '事故', '发生率', '死亡'])(
  'of %s less may be better',
  (name) => {
    expect(directionOf('5', '4', name)).toBe('changed')
    expect(directionOf('≤5', '≤4', name)).toBe('tightened')
  },
)

test.each([
  [{ group: 'output', kind: 'cost' }, 'changed'],
  [{ group: 'cost', kind: 'social' }, 'changed'],
  [{ group: 'output', kind: 'quantity' }, 'lowered'],
] as const)('a bare number of the category %o that falls is %s', (category, direction) => {
  const row = (raw: string) => indicatorWith({ name: '甲', category, target: parseTarget(raw) })
  expect(targetChangeOf(row('5'), row('4'))?.direction).toBe(direction)
})

test.each([
  ['≥80%', '≥60%', 0.75],
  ['≤10万元', '≤120000元', 1.2],
  ['≥0次', '≥3次', undefined],
  ['≥3次', '促进', undefined],
  ['促进', '≥3次', undefined],
  ['≥3次', '≥3人', undefined],
])('from %s to %s the number is %s of what it was', (before, after, ratio) => {
  const [was, is] = [before, after].map(parseTarget)
  expect(targetRatioOf({ direction: 'changed', ...(was && { before: was }), ...(is && { after: is }) })).toBe(ratio)
})

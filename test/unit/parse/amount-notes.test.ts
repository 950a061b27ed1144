import { expect, test } from 'vitest'
import { notedOf } from '../../../src/parse/amount-notes.ts'

test.each([
  ['100', '100', []],
  ['10.00(万元)', '10.00', [{ unit: '万元' }]],
  ['10.00(单位:千元)', '10.00', [{ unit: '千元' }]],
  ['100(约)', '100', [{ vague: true }]],
  ['100(每年)', '100', [{ vague: true }]],
  ['100(大写:壹佰元)', '100', [{ amount: '壹佰元' }]],
  ['100【含税】(元)。', '100', [{ unit: '元' }, { amount: '含税' }]],
  ['100(含(旧))', '100', [{ amount: '含(旧)' }]],
  ['100)', '100)', undefined],
])('the amount %s has its notes taken off', (printed, core, notes) => {
  expect(notedOf(printed)).toEqual({ core, ...(notes && { notes }) })
})

test.each([
  ...[
    '约',
    '大约',
    '大约数',
    '约数',
    '左右',
    '上下',
    '以上',
    '以下',
    '以内',
    '不等',
    '最多',
    '最高',
    '最少',
    '最低',
    '暂定',
  ],
  ...['暂估', '预估', '概估', '估计', '估算', '预计', '概算', '每', '每年每人', '/年', '/'],
])('the note (%s) says that the number is not certain', (note) => {
  expect(notedOf(`1(${note})`)).toEqual({ core: '1', notes: [{ vague: true }] })
})

test.each([
  ['含约数', '含约数'],
  ['约数多', '约数多'],
  ['最大', '最大'],
  ['暂缓', '暂缓'],
  ['估值', '估值'],
  ['大写壹元', '壹元'],
  ['小写:1元', '1元'],
  ['金额:1元', '1元'],
  ['折合1元', '1元'],
  ['合计1元', '1元'],
  ['总计:1元', '1元'],
  ['共计1元', '1元'],
  ['即1元', '1元'],
  ['合1元', '1元'],
  ['共1元', '1元'],
  ['计1元', '1元'],
  ['大写金额:壹元。', '壹元'],
  ['合计金额1元;。', '1元'],
  ['本级即1元', '本级即1元'],
  ['单位:元钱', '单位:元钱'],
  ['含单位:元', '含单位:元'],
  ['1 元', '1元'],
])('the note (%s) may print the amount “%s”', (note, amount) => {
  expect(notedOf(`1(${note})`)).toEqual({ core: '1', notes: [{ amount }] })
})

test.each([
  ['1(单位元)', '1', [{ unit: '元' }]],
  ['1(金额单位:亿元)', '1', [{ unit: '亿元' }]],
  ['1(百万元)', '1', [{ unit: '百万元' }]],
  ['1[元]', '1', [{ unit: '元' }]],
  ['1【元】', '1', [{ unit: '元' }]],
  ['1〔元〕', '1', [{ unit: '元' }]],
  ['1 。;(元)', '1', [{ unit: '元' }]],
  ['1。2(元)', '1。2', [{ unit: '元' }]],
  ['(元)', '', [{ unit: '元' }]],
  ['1(元)2', '1(元)2', []],
] as const)('of %s the amount is “%s”', (printed, core, notes) => {
  expect(notedOf(printed)).toEqual({ core, notes })
})

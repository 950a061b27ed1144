import { expect, test } from 'vitest'
import { PLACEHOLDER } from '../../../../../src/findings/rules/completeness/placeholder.ts'
import type { Project } from '../../../../../src/model/project.ts'
import { indicatorWith } from '../../../examples.ts'
import { foundIn, rowWith } from '../../examples.ts'

test.each([
  ['an instruction as purpose', { purpose: '请填写资金的主要用途' }, ['purpose']],
  ['a goal that only numbers itself', { goals: [{ text: '目标1：' }, { text: '保障会议' }] }, ['goal-1']],
  ['dots in place of a goal', { goals: [{ text: '……' }] }, ['goal-1']],
  ['an indicator that only numbers itself', { indicators: [indicatorWith({ name: '指标1：' })] }, ['i-1']],
  ['crosses in a name', { name: '××村道路硬化' }, ['money']],
  ['stars in a description', { indicators: [indicatorWith({ description: '完成**公里' })] }, ['i-1']],
  ['crosses in a target of words', { indicators: [rowWith('完工', '完成XX工程')] }, ['i-1']],
  ['a placeholder that is all of the target', { indicators: [rowWith('栽植', '≥**株')] }, []],
  ['words that ask a person to do something', { purpose: '聘请专家，邀请代表视察' }, []],
  ['circles in place of a name', { purpose: '购置〇〇设备' }, ['purpose']],
  ['a year in Chinese', { purpose: '二〇〇八年和二○○九年欠款' }, []],
  ['a multiplication sign', { purpose: '3米×2米展板' }, []],
  ['an ellipsis at the end', { purpose: '办公、会务、印刷……' }, []],
  ['an abbreviation', { purpose: '购置XXL号服装' }, []],
  ['a redacted name', { purpose: '付（略）工资' }, []],
  ['a goal that is numbered and says something', { goals: [{ text: '目标1：完成绿化30亩' }] }, []],
  ['dots before words', { goals: [{ text: '……等会议' }] }, []],
  ['full stops before words', { goals: [{ text: '。。。会议' }, { text: '...会议' }] }, []],
  ['full stops in place of a goal', { goals: [{ text: '。。' }, { text: '...' }] }, ['goal-1', 'goal-2']],
  ['a number and dots', { goals: [{ text: '目标2：……' }, { text: '目标三、...' }] }, ['goal-1', 'goal-2']],
  ['a number with white space', { indicators: [indicatorWith({ name: ' 指标 2 . ' })] }, ['i-1']],
  ['words before a number', { goals: [{ text: '完成目标1' }] }, []],
] satisfies [string, Partial<Project>, string[]][])('%s', (_, parts, places) => {
  expect(foundIn(PLACEHOLDER, parts).map(({ place }) => place)).toEqual(places)
})

test('the message tells which goal, and which cell of which indicator', () => {
  const indicators = [indicatorWith({ number: 4, basis: '请填写依据' })]
  expect(foundIn(PLACEHOLDER, { goals: [{ text: '保障会议' }, { text: '……' }], indicators })).toEqual([
    { place: 'goal-2', values: ['……'], message: '绩效目标第2条里有像是填写提示或占位符的内容：“……”。' },
    {
      place: 'i-4',
      values: ['请填写依据'],
      message: '第4项指标的确定依据里有像是填写提示或占位符的内容：“请填写依据”。',
    },
  ])
})

test.each([
  ...[
    '请填写',
    '请填列',
    '请填报',
    '请选择',
    '请输入',
    '请注明',
    '请说明',
    '请简要',
    '请概括',
    '请根据',
    '填写说明',
    '填报说明',
  ],
  ...[
    '在此填写',
    '在此输入',
    '点击此处',
    '点击输入',
    '（示例）',
    '(可选)',
    '（选填）',
    '(必填)',
    '**',
    '＊＊',
    '××',
    '✕✕',
    'xx',
  ],
  ...[
    '__',
    '＿＿',
    '〇〇',
    '○○',
    '□□',
    '指标12',
    '指标1：',
    '指标1:',
    '目标一.',
    '目标1、',
    '指标1．',
    '目标2…',
    '…',
    '……',
    '...',
  ],
  ...['。。', '目标1。。', '指标1: ....'.slice(0, 8)],
])('“%s” was left in', (purpose) => {
  expect(foundIn(PLACEHOLDER, { purpose })).toHaveLength(1)
})

test.each([
  '请示',
  '填写',
  '示例',
  '必填项',
  '*',
  '×',
  'xxl',
  '_',
  '□',
  '二〇〇',
  '完成指标1',
  '指标1完成',
  '目标',
  '完成。。',
])('“%s” was not', (purpose) => expect(foundIn(PLACEHOLDER, { purpose })).toEqual([]))

test('every cell is named', () => {
  const row = { name: '请填写', description: '请填写', basis: '请填写' }
  const indicators = [rowWith('请填写', '请填写', row)]
  const parts = { name: '请填写', purpose: '请填写', goals: [{ label: '请填写', text: '' }], indicators }
  expect(foundIn(PLACEHOLDER, parts).map(({ message }) => message)).toEqual([
    '项目名称里有像是填写提示或占位符的内容：“请填写”。',
    '资金用途里有像是填写提示或占位符的内容：“请填写”。',
    '绩效目标第1条里有像是填写提示或占位符的内容：“请填写”。',
    '第1项指标的名称里有像是填写提示或占位符的内容：“请填写”。',
    '第1项指标的描述里有像是填写提示或占位符的内容：“请填写”。',
    '第1项指标的指标值里有像是填写提示或占位符的内容：“请填写”。',
    '第1项指标的确定依据里有像是填写提示或占位符的内容：“请填写”。',
  ])
})

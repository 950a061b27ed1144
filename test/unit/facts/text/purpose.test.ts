import { expect, test } from 'vitest'
import { purposeLeadOf } from '../../../../src/facts/text/purpose.ts'

test.each([
  ['四辆公车2021年续保', { text: '四辆公车2021年续保', whole: true }],
  ['四辆公车续保。', { text: '四辆公车续保', whole: true }],
  [
    '组织市、区人大代表围绕政府工作报告和“一府两院”专项报告涉及内容开展调查研究视察活动，推动政府各项政策有效落实，集中放映民意',
    { text: '组织市、区人大代表围绕政府工作报告和“一府两院”专项报告涉及内容开展调查研究视察活动', whole: false },
  ],
  ['一'.repeat(48), { text: '一'.repeat(48), whole: true }],
  ['一'.repeat(49), { text: '一'.repeat(48), whole: false }],
  [`一，${'二'.repeat(60)}`, { text: `一，${'二'.repeat(46)}`, whole: false }],
])('the purpose %s is told as %o', (purpose, lead) => {
  expect(purposeLeadOf(purpose)).toEqual(lead)
})

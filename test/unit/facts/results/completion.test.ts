import { expect, test } from 'vitest'
import { completionOf } from '../../../../src/facts/results/completion.ts'
import type { AppraisedIndicator } from '../../../../src/model/appraisal.ts'
import type { Target } from '../../../../src/model/target.ts'
import { appraisedWith, quantity } from '../../examples.ts'

const WORDS: Target = { raw: '全面完成', kind: 'quality' }
const BLANK: Target = { raw: '', kind: 'blank' }
const by = (to: string): Target => ({ raw: '', kind: 'dates', to })
const on = (day: string): Target => ({ raw: '', kind: 'dates', from: day, to: day })
const answer = (value: boolean): Target => ({ raw: '', kind: 'yes-no', value })
const COST: Partial<AppraisedIndicator> = { name: '成本控制数', category: { group: 'cost', kind: 'economic' } }
const RATE: Partial<AppraisedIndicator> = { name: '群众满意度' }

test.each<[string, Target | undefined, Target | undefined, Partial<AppraisedIndicator>, object]>([
  ['more than at least', quantity('>=', 12, '公里'), quantity('=', 12.6, '公里'), {}, { rate: 1.05, basis: 'ratio' }],
  ['less than at least', quantity('>=', 6.5, '公里'), quantity('=', 5.2, '公里'), {}, { rate: 0.8, basis: 'ratio' }],
  ['no unit beside the number', quantity('>=', 13, '台'), quantity('=', 13, ''), {}, { rate: 1, basis: 'ratio' }],
  ['a rate as it stands', quantity('>=', 90, '%'), quantity('=', 93, '%'), RATE, { rate: 0.93, basis: 'actual' }],
  ['a rate with no operator', quantity('=', 100, '%'), quantity('=', 98, '%'), RATE, { rate: 0.98, basis: 'actual' }],
  ['a share that is no rate', quantity('>=', 80, '%'), quantity('=', 60, '%'), {}, { rate: 0.75, basis: 'ratio' }],
  [
    'a cost below its limit',
    quantity('<=', 30, '万元'),
    quantity('=', 25, '万元'),
    COST,
    { rate: 1.2, basis: 'ratio' },
  ],
  [
    'a cost above its limit',
    quantity('<=', 30, '万元'),
    quantity('=', 40, '万元'),
    COST,
    { rate: 0.75, basis: 'ratio' },
  ],
  ['nothing of at most', quantity('<=', 0, '起'), quantity('=', 0, '起'), {}, { rate: 1, basis: 'met' }],
  ['one of at most none', quantity('<=', 0, '起'), quantity('=', 1, '起'), {}, { rate: 0, basis: 'met' }],
  ['exactly', quantity('=', 45, '人'), quantity('=', 45, '人'), {}, { rate: 1, basis: 'met' }],
  ['less than exactly', quantity('=', 50, '人'), quantity('=', 45, '人'), {}, { rate: 0.9, basis: 'ratio' }],
  ['more than exactly', quantity('=', 45, '人'), quantity('=', 50, '人'), {}, { reason: 'direction-unknown' }],
  ['a cost below exactly', quantity('=', 30, '元'), quantity('=', 25, '元'), COST, { reason: 'direction-unknown' }],
  ['at least nothing', quantity('>=', 0, '次'), quantity('=', 3, '次'), {}, { reason: 'no-quotient' }],
  [
    'the unit in another spelling',
    quantity('>=', 2, '万㎡'),
    quantity('=', 15_000, '平方米'),
    {},
    { rate: 0.75, basis: 'ratio' },
  ],
  ['per mille of a percentage', quantity('<=', 1, '%'), quantity('=', 20, '‰'), {}, { rate: 0.5, basis: 'ratio' }],
  ['another unit', quantity('>=', 12, '公里'), quantity('=', 12_600, '米'), {}, { reason: 'units-differ' }],
  ['words for a number', quantity('<=', 30, '万元'), WORDS, COST, { reason: 'actual-in-words' }],
  ['a bound for a number', quantity('>=', 90, '%'), quantity('>=', 90, '%'), RATE, { reason: 'actual-in-words' }],
  ['words for words', { raw: '提升', kind: 'quality' }, WORDS, {}, { reason: 'judged' }],
  ['yes for yes', answer(true), answer(true), {}, { rate: 1, basis: 'met' }],
  ['no for yes', answer(true), answer(false), {}, { rate: 0, basis: 'met' }],
  ['words for yes', answer(true), WORDS, {}, { reason: 'actual-in-words' }],
  ['before the deadline', by('2023-12'), on('2023-11'), {}, { rate: 1, basis: 'met' }],
  ['after the deadline', by('2023-11'), on('2023-12'), {}, { reason: 'no-quotient' }],
  ['a day for a month', by('2023-12'), on('2023-12-31'), {}, { reason: 'no-quotient' }],
  ['a month without its year', by('--11'), on('--10'), {}, { rate: 1, basis: 'met' }],
  ['words for a date', by('2023-12'), WORDS, {}, { reason: 'actual-in-words' }],
  ['a blank actual', quantity('>=', 1, '次'), BLANK, {}, { reason: 'actual-blank' }],
  ['no actual', quantity('>=', 1, '次'), undefined, {}, { reason: 'actual-not-published' }],
  ['a blank target', BLANK, quantity('=', 1, '次'), {}, { reason: 'target-missing' }],
  ['% alone', { raw: '%', kind: 'number-missing', unit: '%' }, quantity('=', 1, '%'), {}, { reason: 'target-missing' }],
  ['no target', undefined, quantity('=', 1, '次'), {}, { reason: 'target-missing' }],
])('completion of %s', (_, planned, achieved, parts, completion) => {
  const indicator = appraisedWith({ ...parts, ...(planned && { planned }), ...(achieved && { achieved }) })
  expect(completionOf(indicator)).toEqual(completion)
})

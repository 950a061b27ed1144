import { expect, test } from 'vitest'
import { TARGET_CHANGED } from '../../../../../src/findings/rules/appraisal/appraisal-targets.ts'
import { appraisalWith, projectWith } from '../../../examples.ts'
import { rowWith, scoredWith } from '../../examples.ts'

test.each([
  ['≥6次', '≥4次', true],
  ['≥90%', '≥85%', true],
  ['≥6次', '≥6次', false],
  ['≥6次', '6次', false],
  ['≥6次', '6', false],
  ['促进', '≥4次', false],
  ['≥6次', '完成', false],
  ['≥2万㎡', '≥20000平方米', false],
  ['≥2万㎡', '≥20000m2', false],
  ['≥2万㎡', '≥15000平方米', true],
  ['≤25人/10万人', '≤2.5人/万人', false],
  ['≤5‰', '≤0.5%', false],
  ['≥6名', '≥4人', false],
])('published %s, appraised against %s: %s', (published, target, found) => {
  const project = projectWith({ indicators: [rowWith('会议次数', published)] })
  const appraisal = appraisalWith({ indicators: [scoredWith('10', '10', { target })] })
  expect(TARGET_CHANGED.findInAppraisal(appraisal, project).length > 0).toBe(found)
})

test('a name that stands twice is not compared, and neither is an appraisal without a project', () => {
  const project = projectWith({ indicators: [rowWith('会议次数', '≥6次'), rowWith('会议次数', '≥2次')] })
  const appraisal = appraisalWith({ indicators: [scoredWith('10', '10', { target: '≥4次' })] })
  expect(TARGET_CHANGED.findInAppraisal(appraisal, project)).toEqual([])
  expect(TARGET_CHANGED.findInAppraisal(appraisal, undefined)).toEqual([])
})

test('both targets are quoted without the white space of their cells', () => {
  const project = projectWith({ indicators: [rowWith('会议次数', ' ≥6次 ')] })
  const appraisal = appraisalWith({ indicators: [scoredWith('10', '10', { number: 2, target: ' ≥4次 ' })] })
  expect(TARGET_CHANGED.findInAppraisal(appraisal, project)).toEqual([
    {
      place: 'i-2',
      values: [' ≥6次 ', '≥4次'],
      message: '“会议次数”年初公布的指标值是“≥6次”，自评里是“≥4次”。',
    },
  ])
})

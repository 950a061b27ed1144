import { describe, expect, test } from 'vitest'
import { askedFindingsOf, type Question, questionsOf } from '../../../src/dossier/questions.ts'
import type { Finding } from '../../../src/findings/finding.ts'
import { appraisalWith, appraisedWith, indicatorWith, projectWith } from '../examples.ts'

const found = (rule: string, severity: Finding['severity'], place = 'money'): Finding => ({
  ...{ rule, severity, place, values: [], message: `${rule} ${place}` },
})
const project = projectWith({ indicators: [indicatorWith({ number: 3, name: '清淤长度' })] })
const asked = (...findings: readonly Finding[]) => askedFindingsOf({ project, findings, appraisal: undefined })
const idsOf = (questions: readonly Question[]) => questions.map(({ rule }) => rule.id)

describe('the questions of findings', () => {
  const findings = asked(
    found('no-cost', 'note'),
    found('description-repeats-name', 'note', 'i-3'),
    found('floor-low', 'note', 'i-3'),
    found('number-missing', 'check', 'i-3'),
    found('score-above-weight', 'check'),
    found('plan-falls', 'check', 'plan'),
    found('spent-by-june', 'note', 'plan'),
  )

  test('stand with what is to be checked first, money and results before wording', () => {
    expect(idsOf(questionsOf(findings))).toEqual([
      ...['plan-falls', 'score-above-weight', 'number-missing'],
      ...['spent-by-june', 'no-cost', 'floor-low', 'description-repeats-name'],
    ])
  })

  test('are so many at most', () => {
    expect(idsOf(questionsOf(findings, 2))).toEqual(['plan-falls', 'score-above-weight'])
  })

  test('are one a rule, told by the first, with the others beside it', () => {
    const [question] = questionsOf(
      asked(found('count-percent', 'check', 'i-3'), found('count-percent', 'check', 'i-1')),
    )
    expect(question?.first.message).toBe('count-percent i-3')
    expect(question?.others.map(({ place }) => place)).toEqual(['i-1'])
  })

  test('are none where nothing was found', () => expect(questionsOf([])).toEqual([]))
})

test('a finding is of the indicator in whose row it stands, in the targets or in the self-appraisal', () => {
  const appraisal = appraisalWith({ indicators: [appraisedWith({ number: 2, name: '会议次数' })] })
  const findings = ['i-3', 'appraisal-4-i-2', 'i-4', 'plan'].map((place) => found('count-percent', 'check', place))
  const names = askedFindingsOf({ project, findings, appraisal: { appraisal } }).map(({ indicator }) => indicator)
  expect(names).toEqual(['清淤长度', '会议次数', undefined, undefined])
})

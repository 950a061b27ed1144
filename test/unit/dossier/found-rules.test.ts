import { expect, test } from 'vitest'
import { foundRulesOf, unitFoundRulesOf, wholeFindingsOf } from '../../../src/dossier/found-rules.ts'
import type { Finding } from '../../../src/findings/finding.ts'
import { projectWith } from '../examples.ts'

const finding = (rule: string, severity: Finding['severity'], place: string): Finding => ({
  ...{ rule, severity, place, values: [], message: place },
})
const counted = finding('count-percent', 'check', 'i-1')
const again = finding('count-percent', 'check', 'i-2')
const copied = finding('goals-copied', 'note', 'goals')
const fold = { rule: 'goals-copied', severity: 'note', found: 6, of: 12 } as const

test('the findings of a project stand by rule, in their order, with what is said once for the unit', () => {
  const rules = foundRulesOf([counted, again, copied], [fold])
  expect(rules.map(({ rule, found, fold: once }) => [rule.id, found.length, once?.found])).toEqual([
    ['count-percent', 2, undefined],
    ['goals-copied', 1, 6],
  ])
})

test('in a unit what is to be checked stands first, then what most projects have; a project counts once a rule', () => {
  const [one, two] = ['a', 'b'].map((slug) => projectWith({ slug }))
  if (!one || !two) throw new Error('There are two projects.')
  const projects = [
    { project: one, findings: [copied, finding('no-cost', 'note', 'indicators'), counted, again] },
    { project: two, findings: [finding('no-cost', 'note', 'indicators')] },
  ]
  const rows = unitFoundRulesOf(projects, [fold])
  expect(rows.map(({ rule, projects: found, fold: once }) => [rule.id, found.length, once?.of])).toEqual([
    ['count-percent', 1, undefined],
    ['goals-copied', 1, 12],
    ['no-cost', 2, undefined],
  ])
})

test('what is of the unit as a whole stands alone, unless it is said once already; what is of its own forms always', () => {
  const whole = {
    severity: 'check',
    values: [],
    message: '车辆：得分比分值高',
    places: [],
    anchor: 'appraisal-1',
  } as const
  const shared = [
    { ...whole, rule: 'score-above-weight' },
    { ...whole, rule: 'goals-copied' },
    { ...whole, rule: 'goals-copied', anchor: 'whole-i-1' },
    { ...whole, rule: 'goals-copied', anchor: 'appraisal-whole' },
    { ...whole, rule: 'count-percent', places: [{ project: projectWith({}), place: 'i-1' }] },
  ]
  expect(wholeFindingsOf(shared, [fold]).map(({ rule, anchor }) => [rule.id, anchor])).toEqual([
    ['score-above-weight', 'appraisal-1'],
    ['goals-copied', 'whole-i-1'],
    ['goals-copied', 'appraisal-whole'],
  ])
})

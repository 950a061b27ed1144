import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/findings/findings.ts'
import { type FoldedRule, foldedRulesOf } from '../../../src/findings/fold.ts'
import type { Department } from '../../../src/model/department.ts'
import type { Project } from '../../../src/model/project.ts'
import type { Site } from '../../../src/model/site.ts'
import { appraisalWith, departmentWith, projectWith } from '../examples.ts'
import { rowWith, scoredWith } from './examples.ts'

/** So many projects, each with its own part by its place from 0. */
function projectsWith(count: number, parts: (n: number) => Partial<Project>): Project[] {
  return Array.from({ length: count }, (_, n) =>
    projectWith({ name: `项目${n}`, code: `A${n}`, slug: `a${n}`, ...parts(n) }),
  )
}
const counted = { indicators: [rowWith('会议次数', '≥90%')] }
const copied = { goals: [{ text: '保障机关各项工作正常运转' }] }

function foldedIn(department: Department, grading?: Site['grading']): FoldedRule[] {
  const found = department.projects.map((project) => findingsOf(department, project, grading))
  return foldedRulesOf(department, found)
}

function shareOf(rule: string, projects: Project[]): string | undefined {
  const folded = foldedIn(departmentWith({ projects })).find((one) => one.rule === rule)
  return folded && `${folded.of} 个项目中有 ${folded.found} 个`
}

describe('a rule is said once for a unit', () => {
  test.each([
    ['in a third', 15, 5, '15 个项目中有 5 个'],
    ['in all', 6, 6, '6 个项目中有 6 个'],
    ['in less than a third', 16, 5, undefined],
    ['in so few that they are read one by one', 4, 4, undefined],
  ])('where it finds something %s', (_, count, found, share) => {
    expect(
      shareOf(
        'count-percent',
        projectsWith(count, (n) => (n < found ? counted : {})),
      ),
    ).toBe(share)
  })

  test('where it is about projects together, whatever the share', () => {
    const goals = (n: number) => (n < 5 ? copied : { goals: [{ text: `第${n}个项目要办成的另一件事情` }] })
    expect(shareOf('goals-copied', projectsWith(50, goals))).toBe('50 个项目中有 5 个')
  })

  test('of the projects whose form has what it looks at', () => {
    const planned = (n: number) => (n < 5 ? { spendPlan: [{ label: '6月底', month: 6, raw: '100%', share: 1 }] } : {})
    expect(shareOf('spent-by-june', projectsWith(40, planned))).toBe('5 个项目中有 5 个')
  })

  test('of self-appraisals, those without published targets among them', () => {
    const row = scoredWith('10', '11')
    const appraisals = Array.from({ length: 12 }, (_, n) =>
      appraisalWith({ name: `项目${n}`, indicators: n % 2 === 0 ? [row, row] : [] }),
    )
    const department = departmentWith({ projects: projectsWith(3, () => ({})), appraisals })
    expect(foldedIn(department).filter(({ rule }) => rule === 'score-above-weight')).toEqual([
      { rule: 'score-above-weight', severity: 'check', found: 6, of: 12 },
    ])
  })

  test('and not of the department’s own forms', () => {
    const row = rowWith('会议次数', '≥90%')
    const head = { year: 2021, unit: '101001', name: '区人大', moneyUnit: '元', funding: [] } as const
    const department = departmentWith({
      projects: projectsWith(4, () => ({ indicators: [row] })),
      whole: { ...head, indicators: [row] },
      wholeAppraisal: appraisalWith({ name: '区人大', indicators: [scoredWith('10', '11')] }),
    })
    expect(foldedIn(department)).toEqual([])
    const five = { ...department, projects: projectsWith(5, () => ({ indicators: [row] })) }
    expect(foldedIn(five).find(({ rule }) => rule === 'count-percent')).toMatchObject({ found: 5, of: 5 })
  })

  test('in the order of the rules, and not what the settings switch off', () => {
    const projects = projectsWith(5, () => ({ ...counted, ...copied }))
    const rules = foldedIn(departmentWith({ projects }), { targetFloor: false, unitScale: true }).map(
      ({ rule }) => rule,
    )
    expect(rules).toEqual([
      'no-cost',
      'no-benefit',
      'no-satisfaction',
      'count-percent',
      'goals-copied',
      'category-unknown',
    ])
  })
})

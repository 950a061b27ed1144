import { expect, test } from 'vitest'
import { findingsSummary, foldedFindings } from '../../../scripts/print-findings.ts'
import { siteWith } from '../dossier/site-with.ts'
import { appraisalWith, departmentWith, projectWith } from '../examples.ts'
import { rowsOf, rowWith, scoredWith } from '../findings/examples.ts'

const goals = [{ text: '保障机关各项工作正常运转' }]
const projects = Array.from({ length: 49 }, (_, n) =>
  projectWith({ name: `项目${n}`, code: `A${n}`, slug: `a${n}`, ...(n < 30 ? { goals } : { purpose: '另有用途' }) }),
)
const dossier = siteWith([departmentWith({ projects })])

test('what many projects of a unit have is told once, before what the rest have', () => {
  const lines = foldedFindings(dossier).map(({ project, finding: { rule, place, message } }) => ({
    ...{ rule, place, message, project: project?.name },
  }))
  expect(lines).toEqual([
    {
      rule: 'no-indicators',
      place: 'findings',
      message: '49 个项目中有 49 个：没有绩效指标。',
      project: undefined,
    },
    {
      rule: 'goals-copied',
      place: 'findings',
      message: '30 个项目中有 30 个：目标与别的项目相同。',
      project: undefined,
    },
  ])
})

test('the summary counts all, and says of how many where they are told once', () => {
  expect(findingsSummary(dossier, 'en')).toBe(
    'Findings: 49 to check (核对), 30 notes (提示).\n' +
      '     49  no-indicators  没有绩效指标（49 个项目中有 49 个）\n' +
      '     30  goals-copied  目标与别的项目相同（30 个项目中有 30 个）\n',
  )
})

test('a unit counts once, however many of its self-appraisals without a project have the same, and so does a project', () => {
  const appraisals = ['车辆', '会议'].map((name) => appraisalWith({ name, indicators: [scoredWith('100', '101')] }))
  const indicators = rowsOf(rowWith('会议次数', '≥90%'), rowWith('参会人数', '≥90%'))
  const units = [
    departmentWith({ year: 2022, projects: [projectWith({ year: 2022, purpose: '开会', indicators })] }),
    departmentWith({ appraisals }),
  ]
  const lines = findingsSummary(siteWith(units), 'en').split('\n')
  expect(lines.filter((line) => /count-percent|score-above-weight/.test(line))).toEqual([
    '      1  count-percent  数量用百分比',
    '      1  score-above-weight  得分高于分值',
  ])
})

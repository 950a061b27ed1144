import { expect, test } from 'vitest'
import { findingsIn, findingsSummary, foldedFindings } from '../../../scripts/print-findings.ts'
import type { Content } from '../../../src/model/content.ts'
import { siteSchema } from '../../../src/model/site.ts'
import { departmentWith, projectWith } from '../examples.ts'

const site = siteSchema.parse({ name: '明账', region: '甲县', description: '示例', url: 'https://example.org' })
const goals = [{ text: '保障机关各项工作正常运转' }]
const projects = Array.from({ length: 49 }, (_, n) =>
  projectWith({ name: `项目${n}`, code: `A${n}`, slug: `a${n}`, ...(n < 30 ? { goals } : { purpose: '另有用途' }) }),
)
const content: Content = {
  ...{ site, glossary: [], version: '', units: [] },
  years: [{ year: 2021, departments: [departmentWith({ projects })] }],
}
const found = findingsIn(content)

test('what many projects of a unit have is told once, before what the rest have', () => {
  const lines = foldedFindings(found).map(({ project, finding: { rule, place, message } }) => ({
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
  expect(findingsSummary(found, 'en')).toBe(
    'Findings: 49 to check (核对), 30 notes (提示).\n' +
      '     49  no-indicators  没有绩效指标（49 个项目中有 49 个）\n' +
      '     30  goals-copied  目标与别的项目相同（30 个项目中有 30 个）\n',
  )
})

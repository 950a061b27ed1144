import type { APIRoute } from 'astro'
import { catalog } from '../../catalog.ts'
import { compactJson } from '../../data/json.ts'
import { resultGradeOf } from '../../facts/result-grade.ts'
import { projectTableOf } from '../../find/index/projects/table-of.ts'
import { findingsOf } from '../../findings/findings.ts'
import { FINDING_RULES } from '../../findings/rules.ts'

/** What the page of all projects filters; not meant to be read, so without line breaks. */
export const GET: APIRoute = async () => {
  const content = await catalog()
  const { grading } = content.site
  const table = projectTableOf(content, {
    gradeOf: (department, project) => resultGradeOf(department, project)?.grade,
    rulesOf: (department, project) => findingsOf(department, project, grading).map(({ rule }) => rule),
    rules: FINDING_RULES.map(({ id, title }) => ({ id, label: title })),
  })
  return new Response(compactJson(table))
}

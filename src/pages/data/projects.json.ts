import type { APIRoute } from 'astro'
import { catalog } from '../../catalog.ts'
import { findingsOf } from '../../check/findings/findings.ts'
import { FINDING_RULES } from '../../check/findings/rules.ts'
import { compactJson } from '../../export/json.ts'
import { resultGradeOf } from '../../facts/result-grade.ts'
import { projectTableOf } from '../../projects/table-of.ts'

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

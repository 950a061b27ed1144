import type { APIRoute } from 'astro'
import { catalog } from '../../catalog.ts'
import { compactJson } from '../../data/json.ts'
import { resultGradeOf } from '../../facts/result-grade.ts'
import { projectTableOf } from '../../find/index/projects/table-of.ts'
import { findingsOf } from '../../findings/findings.ts'

/** What the page of all projects filters; not meant to be read, so without line breaks. */
export const GET: APIRoute = async () => {
  const content = await catalog()
  const { grading } = content.site
  const table = projectTableOf(content, (department, project) => ({
    grade: resultGradeOf(department, project)?.grade,
    rules: findingsOf(department, project, grading).map(({ rule }) => rule),
  }))
  return new Response(compactJson(table))
}

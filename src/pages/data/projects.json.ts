import type { APIRoute } from 'astro'
import { compactJson } from '../../data/json.ts'
import { projectTableOf } from '../../find/index/projects/table-of.ts'

/** What the page of all projects filters; not meant to be read, so without line breaks. */
export const GET: APIRoute = ({ locals: { dossier } }) => {
  const { version, years, projects, rules } = dossier
  const byProject = new Map(projects.map((one) => [one.project, one]))
  const content = { version, years: years.map(({ year }) => year) }
  const table = projectTableOf(content, {
    gradeOf: (_, project) => byProject.get(project)?.result.grade,
    rulesOf: (_, project) => byProject.get(project)?.findings.map(({ rule }) => rule) ?? [],
    rules: rules.map(({ rule: { id, title } }) => ({ id, label: title })),
  })
  return new Response(compactJson(table))
}

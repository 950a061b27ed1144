import type { APIRoute } from 'astro'
import { compactJson } from '../../data/json.ts'
import { projectTableOf } from '../../find/index/projects/table-of.ts'

/** What the page of all projects filters; not meant to be read, so without line breaks. */
export const GET: APIRoute = ({ locals: { dossier } }) => {
  const { version, years, projects } = dossier
  const byProject = new Map(projects.map((one) => [one.project, one]))
  const content = { version, years: years.map(({ year }) => year) }
  const table = projectTableOf(content, (_, project) => {
    const found = byProject.get(project)
    return { grade: found?.result.grade, rules: found?.findings.map(({ rule }) => rule) ?? [] }
  })
  return new Response(compactJson(table))
}

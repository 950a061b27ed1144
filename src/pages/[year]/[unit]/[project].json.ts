import type { APIRoute } from 'astro'
import { catalog, projectEntries } from '../../../catalog.ts'
import { jsonText } from '../../../data/json.ts'
import { projectRecord } from '../../../data/records.ts'

export async function getStaticPaths() {
  return (await projectEntries()).map(({ department, project }) => ({
    params: { year: String(project.year), unit: project.unit, project: project.slug },
    props: { department, project },
  }))
}

export const GET: APIRoute = async ({ props: { department, project } }) =>
  new Response(jsonText(projectRecord(await catalog(), department, project)))

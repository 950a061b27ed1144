import type { APIRoute } from 'astro'
import { compactJson } from '../../data/json.ts'
import { projectTableOf } from '../../find/index/projects/table-of.ts'

/** What the page of all projects filters; not meant to be read, so without line breaks. */
export const GET: APIRoute = ({ locals: { dossier } }) => {
  return new Response(compactJson(projectTableOf(dossier)))
}

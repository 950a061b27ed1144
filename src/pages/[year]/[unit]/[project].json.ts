import type { APIRoute } from 'astro'
import { siteDossier } from '../../../catalog.ts'
import { jsonText } from '../../../data/json.ts'
import { projectRecord } from '../../../data/records.ts'

export async function getStaticPaths() {
  return (await siteDossier()).projects.map((dossier) => ({
    params: { year: String(dossier.project.year), unit: dossier.project.unit, project: dossier.project.slug },
    props: { dossier },
  }))
}

export const GET: APIRoute = ({ props: { dossier }, locals }) =>
  new Response(jsonText(projectRecord(locals.dossier, dossier)))

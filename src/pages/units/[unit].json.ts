import type { APIRoute } from 'astro'
import { siteDossier } from '../../catalog.ts'
import { jsonText } from '../../data/json.ts'
import { unitRecord } from '../../data/unit-record.ts'

export async function getStaticPaths() {
  return (await siteDossier()).units.map((dossier) => ({ params: { unit: dossier.history.slug }, props: { dossier } }))
}

export const GET: APIRoute = ({ props: { dossier }, locals }) =>
  new Response(jsonText(unitRecord(locals.dossier, dossier)))

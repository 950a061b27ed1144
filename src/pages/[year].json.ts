import type { APIRoute } from 'astro'
import { siteDossier } from '../catalog.ts'
import { jsonText } from '../data/json.ts'
import { yearRecord } from '../data/records.ts'

export async function getStaticPaths() {
  const { years } = await siteDossier()
  return years.map((dossier) => ({ params: { year: String(dossier.year.year) }, props: { dossier } }))
}

export const GET: APIRoute = ({ props: { dossier }, locals }) =>
  new Response(jsonText(yearRecord(locals.dossier, dossier)))

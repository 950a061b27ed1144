import type { APIRoute } from 'astro'
import { siteDossier } from '../../catalog.ts'
import { findingCsv } from '../../data/finding-csv.ts'
import { foundHref } from '../../words/rule-words.ts'

export async function getStaticPaths() {
  return (await siteDossier()).rules.map((dossier) => ({ params: { rule: dossier.rule.id }, props: { dossier } }))
}

export const GET: APIRoute = ({ props: { dossier }, locals }) =>
  new Response(findingCsv(dossier, (hit) => new URL(foundHref(hit), locals.dossier.site.url).href))

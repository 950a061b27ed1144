import type { APIRoute } from 'astro'
import { catalog } from '../catalog.ts'
import { jsonText } from '../data/json.ts'
import { yearRecord } from '../data/records.ts'

export async function getStaticPaths() {
  const { years } = await catalog()
  return years.map((year) => ({ params: { year: String(year.year) }, props: { year } }))
}

export const GET: APIRoute = async ({ props: { year } }) => new Response(jsonText(yearRecord(await catalog(), year)))

import type { APIRoute } from 'astro'
import { catalog, lineage } from '../../catalog.ts'
import { jsonText } from '../../data/json.ts'
import { unitRecord } from '../../data/unit-record.ts'
import { unitHistoriesOf } from '../../facts/unit-history.ts'
import { projectRowsOf } from '../../facts/unit-rows.ts'

export async function getStaticPaths() {
  return unitHistoriesOf(await catalog()).map((history) => ({ params: { unit: history.slug }, props: { history } }))
}

export const GET: APIRoute = async ({ props: { history } }) =>
  new Response(jsonText(unitRecord(await catalog(), history, projectRowsOf(history, await lineage()))))

import type { APIRoute } from 'astro'
import { siteDossier } from '../../catalog.ts'
import { shardsOf } from '../../find/index/suggest/shards.ts'
import { suggestedUnitsOf, titlesOf } from '../../find/index/suggest/titles-of.ts'
import { shardCountOf } from '../../find/shared/suggest/key.ts'
import type { TitleShard, UnitFile } from '../../find/shared/suggest/titles.ts'

/** The units, and the titles in as many files as it takes for each to be small. */
export async function getStaticPaths() {
  const dossier = await siteDossier()
  const titles = titlesOf(dossier)
  const shards = shardCountOf(titles.length)
  const units: UnitFile = { shards, units: suggestedUnitsOf(dossier) }
  const files: [string, UnitFile | TitleShard][] = [
    ['units', units],
    ...shardsOf(titles, shards).map((shard, index): [string, TitleShard] => [String(index), shard]),
  ]
  return files.map(([file, record]) => ({ params: { file }, props: { record } }))
}

export const GET: APIRoute = ({ props: { record } }) => new Response(JSON.stringify(record))

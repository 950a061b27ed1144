import type { APIRoute } from 'astro'
import { siteDossier } from '../../catalog.ts'
import { suggestFilesOf } from '../../find/index/suggest/files-of.ts'

/** The units, and names, addresses and codes in as many files as it takes for each to be small. */
export async function getStaticPaths() {
  const files = suggestFilesOf(await siteDossier())
  return [...files].map(([file, record]) => ({ params: { file }, props: { record } }))
}

export const GET: APIRoute = ({ props: { record } }) => new Response(JSON.stringify(record))

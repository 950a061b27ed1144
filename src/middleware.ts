import { defineMiddleware } from 'astro:middleware'
import { siteDossier } from './catalog.ts'
import { breakableRuns } from './words/blank-runs.ts'

/** Lets every page and component reach the site's dossier, and runs of ideographic spaces break in every page. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.dossier = await siteDossier()
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(breakableRuns(await response.text()), response)
})

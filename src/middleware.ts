import { defineMiddleware } from 'astro:middleware'
import { breakableRuns } from './words/blank-runs.ts'

/** Lets runs of ideographic spaces break in every page that is rendered. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(breakableRuns(await response.text()), response)
})

import { defineMiddleware } from 'astro:middleware'
import { siteDossier } from './catalog.ts'

/** Lets every page and component reach the site's dossier. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.dossier = await siteDossier()
  return next()
})

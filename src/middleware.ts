import { defineMiddleware } from 'astro:middleware'
import { siteDossier } from './catalog.ts'

/** Lets every page and component reach the site's dossier, and know whether it will be opened from a folder, which
 *  MINGZHANG_FOLDER says. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.dossier = await siteDossier()
  locals.folder = process.env.MINGZHANG_FOLDER === '1'
  return next()
})

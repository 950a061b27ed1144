import { defineMiddleware } from 'astro:middleware'
import { siteDossier } from './catalog.ts'
import { siteFrameOf } from './dossier/site-frame.ts'

/** Lets every page and component reach the frame of the site, and know whether it will be opened from a folder, which
 *  MINGZHANG_FOLDER says. Pages that are of no unit reach the site's dossier; one of a unit that did would show what a build
 *  does not look at when it keeps the pages of units. */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  const dossier = await siteDossier()
  locals.frame = siteFrameOf(dossier)
  Object.defineProperty(locals, 'dossier', { get: params.unit === undefined ? () => dossier : refuse })
  locals.folder = process.env.MINGZHANG_FOLDER === '1'
  return next()
})

function refuse(): never {
  throw new Error('A page of a unit shows its own dossier and the frame of the site, and nothing else of it.')
}

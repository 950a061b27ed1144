import { defineMiddleware } from 'astro:middleware'
import { portalDossier } from './handed-portal.ts'
import { portalFrameOf } from './portal-frame.ts'

/** Lets every page of a portal reach what it shows, and the frame that all layouts stand in. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.portal = portalDossier()
  locals.frame = portalFrameOf(locals.portal)
  locals.folder = false
  return next()
})

import type { SiteFrame } from '../dossier/site-frame.ts'
import type { PortalDossier } from './portal-dossier.ts'

/** What a portal's pages show of it as a site's pages do of their site. It grades nothing and explains no terms. */
export function portalFrameOf({ portal, version, gathered, published, years }: PortalDossier): SiteFrame {
  const { sites: _, ...site } = portal
  return {
    site: { ...site, grading: { targetFloor: false, unitScale: false } },
    ...{ version, updated: gathered, published, glossary: [], newestYear: years[0]?.year, ruleCount: 0 },
  }
}

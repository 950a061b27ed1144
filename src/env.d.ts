/** What every page and component can reach, put there by the middleware. */
declare namespace App {
  interface Locals {
    /** What every page may show of the site. */
    frame: import('./dossier/site-frame.ts').SiteFrame
    /** All that the site has; pages of a unit must not ask for it. */
    dossier: import('./dossier/site-dossier.ts').SiteDossier
    /** All that a portal has; only its own pages are given it. */
    portal: import('./portal/portal-dossier.ts').PortalDossier
    /** The page is to be opened from a folder, without a server: no script runs in it. */
    folder: boolean
  }
}

/** What every page and component can reach, put there by the middleware. */
declare namespace App {
  interface Locals {
    /** The site whose page is rendered: its settings, glossary and version, and all that it has. */
    dossier: import('./dossier/site-dossier.ts').SiteDossier
    /** The page is to be opened from a folder, without a server: no script runs in it. */
    folder: boolean
  }
}

import { FINDING_RULES } from '../findings/rules.ts'
import type { Site } from '../model/site.ts'
import type { Term } from '../model/term.ts'
import type { Span } from './published.ts'
import type { SiteDossier } from './site-dossier.ts'

/** What any page may show of the site, whatever it is about. A page of a unit is given nothing of the site but this, so that
 *  it stays as it is while other units change. */
export interface SiteFrame {
  readonly site: Site
  /** Names the state of the content. */
  readonly version: string
  /** The day that the content was last changed on, `YYYY-MM-DD`. */
  readonly updated: string
  /** The first and the last day that its documents were published on; undefined where none says. */
  readonly published: Span | undefined
  readonly glossary: readonly Term[]
  /** The newest year of the site; undefined where it has none. */
  readonly newestYear: number | undefined
  /** How many review rules there are. */
  readonly ruleCount: number
}

/** The frame of a site. */
export function siteFrameOf({ site, version, updated, published, glossary, newest }: SiteDossier): SiteFrame {
  return { site, version, updated, published, glossary, newestYear: newest?.year.year, ruleCount: FINDING_RULES.length }
}

import type { Page } from 'playwright-core'
import { COUNTY_PROJECT, COUNTY_UNIT } from '../../scripts/example/county.ts'

/** One address of every template in the example county, from the site's base. */
export const COUNTY_TEMPLATES = {
  home: '',
  year: '2024/',
  'unit of a year': COUNTY_UNIT,
  'unit of the running year': '2025/101001/',
  appraisals: `${COUNTY_UNIT}appraisal/`,
  project: COUNTY_PROJECT,
  units: 'units/',
  unit: 'units/101001/',
  changes: 'changes/2025/',
  'all changes': 'changes/',
  findings: 'findings/',
  finding: 'findings/count-percent/',
  comparison: `compare/?p=${COUNTY_PROJECT.replace(/\/$/, '')}&p=2024/101001/139802227v81807p444fv`,
  'all projects': 'projects/',
  search: 'search/?q=培训',
  data: 'data/',
  questions: 'questions/',
  question: 'questions/target-lowered/',
  'data dictionary': 'data/dictionary/',
  glossary: 'glossary/',
  about: 'about/',
  'not found': '404.html',
} as const

/** A template of the county's site. */
export type Template = keyof typeof COUNTY_TEMPLATES

/** What the scripts of a page draw last; what may be chosen is not drawn while it is folded. */
const DRAWN: Partial<Readonly<Record<Template, readonly string[]>>> = {
  comparison: ['[data-same-unit] a'],
  'all projects': ['[data-pager] a'],
  search: ['[data-results][aria-busy=false] .hit', '[data-filters]:not([open]), select[name=year] option + option'],
}

/** Waits until a page of the county shows all that its scripts draw. */
export async function untilDrawn(template: Template, page: Page): Promise<Page> {
  for (const last of DRAWN[template] ?? []) await page.locator(last).first().waitFor({ state: 'attached' })
  return page
}

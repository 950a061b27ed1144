import { APPRAISAL_FUNDING, APPRAISAL_ITEMS, APPRAISALS, MONITORING, RESULTS, SOURCES, SPENT } from './result-sheets.ts'
import { INDICATORS, OTHER_YEARS, PLANS, PROJECT_ITEMS, PROJECTS, PROSE, UNITS } from './target-sheets.ts'

/** The sheets of the workbook after its first one, in order. */
export const SHEETS = [
  UNITS,
  PROSE,
  PROJECTS,
  PROJECT_ITEMS,
  INDICATORS,
  OTHER_YEARS,
  PLANS,
  APPRAISALS,
  APPRAISAL_FUNDING,
  RESULTS,
  APPRAISAL_ITEMS,
  MONITORING,
  SPENT,
  SOURCES,
] as const

import { INDICATORS, OTHER_COLUMNS, OTHER_YEARS, PERIOD_INDICATORS, PLACES } from './indicator-sheets.ts'
import { INNER_TABLES } from './inner-table-sheet.ts'
import { APPRAISAL_FUNDING, APPRAISAL_ITEMS, APPRAISALS, MONITORING, RESULTS, SOURCES, SPENT } from './result-sheets.ts'
import { PERIOD_MONEY, PLANS, PROJECT_ITEMS, PROJECTS, PROSE, UNITS } from './target-sheets.ts'
import { TASKS, WHOLES } from './whole-sheets.ts'

/** The sheets of the workbook after its first one, in order. */
export const SHEETS = [
  UNITS,
  PROSE,
  WHOLES,
  TASKS,
  PROJECTS,
  PROJECT_ITEMS,
  INDICATORS,
  OTHER_YEARS,
  PLACES,
  OTHER_COLUMNS,
  PLANS,
  PERIOD_MONEY,
  PERIOD_INDICATORS,
  INNER_TABLES,
  APPRAISALS,
  APPRAISAL_FUNDING,
  RESULTS,
  APPRAISAL_ITEMS,
  MONITORING,
  SPENT,
  SOURCES,
] as const

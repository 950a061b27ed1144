import { TABLE_IDS, type TableId } from '../../words/data-address.ts'
import { CHANGE_TABLE } from './change-table.ts'
import type { DataTable } from './column.ts'
import { FINDING_TABLE } from './finding-table.ts'
import { INDICATOR_TABLE } from './indicator-table.ts'
import { PLAN_TABLE } from './plan-table.ts'
import { PROJECT_TABLE } from './project-table.ts'
import { RESULT_TABLE } from './result-table.ts'
import { SOURCE_TABLE } from './source-table.ts'
import { UNIT_TABLE } from './unit-table.ts'

/** Every table of data, by its id. */
export const TABLES: Readonly<Record<TableId, DataTable>> = {
  projects: PROJECT_TABLE,
  indicators: INDICATOR_TABLE,
  plans: PLAN_TABLE,
  results: RESULT_TABLE,
  findings: FINDING_TABLE,
  changes: CHANGE_TABLE,
  sources: SOURCE_TABLE,
  units: UNIT_TABLE,
}

/** The same, in the order in which they are listed. */
export const DATA_TABLES: readonly DataTable[] = TABLE_IDS.map((id) => TABLES[id])

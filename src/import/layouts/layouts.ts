import { APPLICATION_FORM } from './application-form.ts'
import type { Layout } from './layout.ts'
import { SELF_APPRAISAL } from './self-appraisal.ts'
import { TARGET_TABLE } from './target-table.ts'
import { WHOLE_APPRAISAL } from './whole-appraisal.ts'
import { WHOLE_TARGETS } from './whole-targets.ts'

/** Every layout that can be read; the first whose signs a table has reads it. */
export const LAYOUTS: readonly Layout[] = [
  ...[WHOLE_APPRAISAL, SELF_APPRAISAL],
  ...[TARGET_TABLE, WHOLE_TARGETS, APPLICATION_FORM],
]

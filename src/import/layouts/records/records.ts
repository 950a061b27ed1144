import { sourceFileOf } from '../../../model/source-name.ts'
import type { Range, SourceText } from '../../document/document.ts'
import { placeOf } from '../../document/place.ts'
import type { Gives, Need } from '../layout.ts'
import type { Draft, Reading } from '../read/reading.ts'
import type { AppraisalDraft, ProjectDraft, WholeAppraisalDraft, WholeDraft } from '../recognised.ts'
import { APPRAISAL_COLUMNS, APPRAISAL_ROLES, appraisalOf } from './appraisal.ts'
import { PROJECT_COLUMNS, PROJECT_ROLES, projectOf } from './project.ts'
import { WHOLE_APPRAISAL_ROLES, WHOLE_COLUMNS, WHOLE_ROLES, wholeAppraisalOf, wholeTargetsOf } from './whole.ts'

/** What a form gave as records. */
export interface Records {
  readonly projects: readonly ProjectDraft[]
  readonly appraisals: readonly AppraisalDraft[]
  readonly wholes: readonly WholeDraft[]
  readonly wholeAppraisals: readonly WholeAppraisalDraft[]
}

/** No records. */
export const NO_RECORDS: Records = { projects: [], appraisals: [], wholes: [], wholeAppraisals: [] }

/** Several records as one. */
export function allOf(records: readonly Records[]): Records {
  return {
    projects: records.flatMap(({ projects }) => projects),
    appraisals: records.flatMap(({ appraisals }) => appraisals),
    wholes: records.flatMap(({ wholes }) => wholes),
    wholeAppraisals: records.flatMap(({ wholeAppraisals }) => wholeAppraisals),
  }
}

/** A kind of record: what it has fields for, what it cannot do without, and how it is made of a draft, which gives nothing
 *  when something of that is lacking. */
interface RecordKind extends Pick<Reading, 'roles' | 'columns'> {
  readonly needs: readonly Need[]
  readonly make: (draft: Draft, source: SourceText, range: Range) => Records | undefined
}

/** Every kind of record that a form can give. */
export const RECORDS: Readonly<Record<Gives, RecordKind>> = {
  project: {
    roles: PROJECT_ROLES,
    columns: PROJECT_COLUMNS,
    needs: ['name', 'moneyUnit', 'budget', 'indicators'],
    make: (draft, source, range) => {
      const file = projectOf(draft, referenceTo(source, range))
      return file && { ...NO_RECORDS, projects: [{ range, file }] }
    },
  },
  appraisal: {
    roles: APPRAISAL_ROLES,
    columns: APPRAISAL_COLUMNS,
    needs: ['name', 'moneyUnit', 'indicators'],
    make: (draft, source, range) => {
      const file = appraisalOf(draft, referenceTo(source, range))
      return file && { ...NO_RECORDS, appraisals: [{ range, file }] }
    },
  },
  whole: {
    roles: WHOLE_ROLES,
    columns: WHOLE_COLUMNS,
    needs: ['whole', 'moneyUnit', 'indicators'],
    make: (draft, source, range) => {
      const file = wholeTargetsOf(draft, referenceTo(source, range))
      return file && { ...NO_RECORDS, wholes: [{ range, file }] }
    },
  },
  wholeAppraisal: {
    roles: WHOLE_APPRAISAL_ROLES,
    columns: APPRAISAL_COLUMNS,
    needs: ['whole', 'moneyUnit', 'indicators'],
    make: (draft, source, range) => {
      const file = wholeAppraisalOf(draft, referenceTo(source, range))
      return file && { ...NO_RECORDS, wholeAppraisals: [{ range, file }] }
    },
  },
}

function referenceTo(source: SourceText, range: Range): { file: string; place: string } {
  return { file: sourceFileOf(source.name), place: placeOf(source, range) }
}

import type { AppraisalFile } from '../../../model/files/appraisal-file.ts'
import { appraisalFileSchema } from '../../../model/files/appraisal-file.ts'
import { type WholeTargetsFile, wholeTargetsFileSchema } from '../../../model/files/whole-targets-file.ts'
import type { Draft } from '../read/reading.ts'
import type { Role } from '../words/labels.ts'
import { achievedIn } from './appraisal.ts'
import { columnsIn, inOrder, ordered, othersOf, rolesIn, textsOf } from './ordered.ts'

type WholeAppraisal = NonNullable<AppraisalFile['department']>

const { shape } = wholeTargetsFileSchema
const appraisalShape = appraisalFileSchema.shape.department.unwrap().shape

/** Roles of labels that a department's targets have a field for: its name stands behind a label of its own. */
export const WHOLE_ROLES: readonly Role[] = [...rolesIn(shape).filter((role) => role !== 'name'), 'whole']

/** Columns that its indicators have a field for. */
export const WHOLE_COLUMNS = columnsIn(shape.indicators.element.shape)

/** Roles of labels that a department's self-appraisal has a field for. */
export const WHOLE_APPRAISAL_ROLES: readonly Role[] = [
  ...rolesIn(appraisalShape).filter((role) => role !== 'funding' && role !== 'name'),
  ...(['whole', 'achieved'] as const),
]

/** A whole department's targets as their file has them; undefined when the form did not give what a file needs. A form that names
 *  the department only as the unit that fills it in is of that. */
export function wholeTargetsOf(draft: Draft, source: WholeTargetsFile['source']): WholeTargetsFile | undefined {
  const { texts, lists, title, moneyUnit, funding, tasks, indicators, supplied } = draft
  const name = nameOf(draft)
  if (!name || !moneyUnit || !indicators) return undefined
  return ordered<WholeTargetsFile>(shape, {
    ...textsOf<WholeTargetsFile>(draft),
    ...Object.fromEntries([...lists].map(([role, list]) => [role, [...list]])),
    name,
    title,
    moneyUnit,
    budget: texts.get('budget'),
    funding: Object.fromEntries(funding),
    tasks: tasks.length > 0 ? [...tasks] : undefined,
    indicators: indicators.map((row) => inOrder(row, WHOLE_COLUMNS)),
    ...othersOf(draft),
    supplied: supplied.length > 0 ? [...supplied] : undefined,
    source,
  })
}

/** A whole department's self-appraisal as the unit's file has it; undefined when the form did not give what a file needs. */
export function wholeAppraisalOf(draft: Draft, source: WholeAppraisal['source']): WholeAppraisal | undefined {
  const name = nameOf(draft)
  const rest = achievedIn(draft, source)
  if (!name || !rest) return undefined
  const tasks = draft.tasks.length > 0 ? [...draft.tasks] : undefined
  return ordered<WholeAppraisal>(appraisalShape, { ...textsOf<WholeAppraisal>(draft), ...rest, name, tasks })
}

function nameOf({ texts }: Draft): string | undefined {
  return texts.get('whole') ?? texts.get('unit') ?? texts.get('department')
}

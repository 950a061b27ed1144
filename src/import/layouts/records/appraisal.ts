import { type AppraisalFile, appraisalSchema } from '../../../model/files/appraisal-file.ts'
import type { Draft } from '../read/reading.ts'
import type { Role } from '../words/labels.ts'
import { columnsIn, inOrder, ordered, othersOf, rolesIn, textsOf } from './ordered.ts'

type Appraisal = AppraisalFile['appraisals'][number]

const { shape } = appraisalSchema

/** Roles of labels that a self-appraisal has a field for: its sources of money are those of its execution, and what was
 *  achieved stands beside its goals. */
export const APPRAISAL_ROLES: readonly Role[] = [...rolesIn(shape).filter((role) => role !== 'funding'), 'achieved']

/** Columns that its indicators have a field for. */
export const APPRAISAL_COLUMNS = columnsIn(shape.indicators.element.shape)

/** A self-appraisal as its file has it; undefined when the form did not give what a file needs. */
export function appraisalOf(draft: Draft, source: Appraisal['source']): Appraisal | undefined {
  const name = draft.texts.get('name')
  const rest = achievedIn(draft, source)
  return name && rest ? ordered<Appraisal>(shape, { ...textsOf<Appraisal>(draft), ...rest, name }) : undefined
}

/** What self-appraisals of projects and departments have alike; undefined when the form did not give what a file needs. */
export function achievedIn(draft: Draft, source: Appraisal['source']): Omit<Appraisal, 'name'> | undefined {
  const { texts, lists, title, moneyUnit, execution, totalWeight, totalScore, indicators, supplied } = draft
  if (!moneyUnit || !indicators) return undefined
  const [planned, actual] = [lists.get('goals')?.join('\n'), texts.get('achieved')]
  return {
    title,
    moneyUnit,
    goals: (planned ?? actual) === undefined ? undefined : [{ planned: planned ?? '', actual: actual ?? '' }],
    funding: execution,
    indicators: indicators.map((row) => inOrder(row, APPRAISAL_COLUMNS)),
    totalWeight,
    totalScore,
    ...othersOf(draft),
    supplied: supplied.length > 0 ? [...supplied] : undefined,
    source,
  }
}

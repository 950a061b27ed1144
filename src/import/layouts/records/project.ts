import { type ProjectFile, projectFileSchema } from '../../../model/files/project-file.ts'
import type { Draft } from '../read/reading.ts'
import { columnsIn, inOrder, ordered, rolesIn, textsOf } from './ordered.ts'

const { shape } = projectFileSchema

/** Roles of labels that a project has a field for. */
export const PROJECT_ROLES = rolesIn(shape)

/** Columns that its indicators have a field for. */
export const PROJECT_COLUMNS = columnsIn(shape.indicators.element.shape)

/** A project as its file has it; undefined when the form did not give what a file needs. */
export function projectOf(draft: Draft, source: ProjectFile['source']): ProjectFile | undefined {
  const { texts, lists, title, moneyUnit, funding, spendPlan, indicators, fields, notes } = draft
  const [name, budget] = [texts.get('name'), texts.get('budget')]
  if (!name || !moneyUnit || budget === undefined || !indicators) return undefined
  return ordered<ProjectFile>(shape, {
    ...textsOf<ProjectFile>(draft),
    ...Object.fromEntries([...lists].map(([role, list]) => [role, [...list]])),
    title,
    name,
    moneyUnit,
    budget,
    funding: Object.fromEntries(funding),
    spendPlan,
    indicators: indicators.map((row) => inOrder(row, PROJECT_COLUMNS)),
    fields: fields.length > 0 ? fields : undefined,
    notes: notes.length > 0 ? notes : undefined,
    source,
  })
}

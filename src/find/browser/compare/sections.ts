import { indicatorValuesOf } from '../../../words/indicator-parts.ts'
import { NOT_IN_FORM, printedWords } from '../../../words/printed.ts'
import {
  missingOf,
  PART_SECTIONS,
  type PartKey,
  type PartSection,
  PROJECT_PARTS,
  type ProjectPart,
} from '../../../words/project-parts.ts'
import { indicatorSectionsOf } from './indicators.ts'
import { budgetRow, fundingRows } from './money-rows.ts'
import { planRows } from './plan-rows.ts'
import type { ProjectRecord } from './record.ts'
import { resultSectionOf } from './results.ts'
import { type Cell, type ComparedRow, type ComparedSection, rowOf, sharedFirst } from './row.ts'

/** Parts that are not laid side by side: the name heads the column, and a form's title says it again; all money is shown in one
 *  unit; text without a place has no counterpart; where a text was found and which project is continued is said on its page. */
export const NOT_COMPARED: ReadonlySet<PartKey> = new Set([
  ...(['name', 'title', 'moneyUnit', 'unplaced', 'source', 'continues'] as const),
])

/** Parts that have a row even where none of the projects publishes them: readers look for them. */
const ALWAYS: ReadonlySet<PartKey> = new Set(['budget', 'purpose', 'code', 'spendPlan', 'goals'])

/** Parts in rows of another section than on the page, so that a section is more than one row. */
const MOVED: Partial<Readonly<Record<PartSection, PartSection>>> = { 'period-goals': 'goals' }

/** Projects side by side, what all of them say first in each section but that of the months; with the parts of a project's page in its order, the results last. */
export function sectionsOf(records: readonly ProjectRecord[]): ComparedSection[] {
  const parts = PROJECT_PARTS.filter(({ key }) => !NOT_COMPARED.has(key))
  const sectionOf = ({ section }: ProjectPart) => MOVED[section] ?? section
  const sections = [...new Set(parts.map(sectionOf))].flatMap((section): ComparedSection[] => {
    if (section === 'indicators') return indicatorSectionsOf(records)
    const rows = parts.filter((part) => sectionOf(part) === section).flatMap((part) => rowsOf(part, records))
    return rows.length === 0
      ? []
      : [{ heading: PART_SECTIONS[section], rows: section === 'plan' ? rows : sharedFirst(rows) }]
  })
  return [...sections, resultSectionOf(records)]
}

function rowsOf(part: ProjectPart, records: readonly ProjectRecord[]): ComparedRow[] {
  const projects = records.map(({ project }) => project)
  const published = projects.some((project) => missingOf(part, project) === undefined)
  if (part.key === 'printedUnit') return [unitRow(records), ...(published ? [textRow(part, records)] : [])]
  if (!published && !ALWAYS.has(part.key)) return []
  if (part.key === 'budget') return [budgetRow(projects)]
  if (part.key === 'funding') return fundingRows(projects)
  if (part.key === 'spendPlan') return planRows(projects)
  if (part.key === 'periodIndicators') return [periodRow(part, records)]
  return LABELLED.has(part.key) ? labelledRows(part, records) : [textRow(part, records)]
}

/** Parts of which each value has a label of its own. */
const LABELLED: ReadonlySet<PartKey> = new Set(['periodMoney', 'fields', 'tables'])

/** The indicators of the whole period, a line each with all that its row prints: two projects seldom have the same. */
function periodRow(part: ProjectPart, records: readonly ProjectRecord[]): ComparedRow {
  const cells = records.map(({ project }): Cell => {
    const missing = missingOf(part, project)
    if (missing) return { lack: missing }
    return (project.periodIndicators ?? []).map((indicator) => {
      const { level1, level2, name, target } = indicator
      const beside = indicatorValuesOf(indicator).map(({ label, text }) => `${label}：${text}`)
      return [`${level1} ${level2} ${name}：${printedWords(target?.raw)}`, ...beside].join('；')
    })
  })
  return rowOf(part.label, cells, { isProse: true })
}

/** The unit on whose page a project stands. */
function unitRow(records: readonly ProjectRecord[]): ComparedRow {
  return rowOf(
    '单位',
    records.map(({ department }) => [department.name]),
  )
}

function textRow(part: ProjectPart, records: readonly ProjectRecord[]): ComparedRow {
  const cells = records.map(({ project }): Cell => {
    const missing = missingOf(part, project)
    return missing ? { lack: missing } : part.valuesOf(project).map(({ text }) => text)
  })
  return rowOf(part.label, cells, { isProse: true })
}

/** A row for each label that any of the forms prints. */
function labelledRows({ valuesOf }: ProjectPart, records: readonly ProjectRecord[]): ComparedRow[] {
  const columns = records.map(({ project }) => valuesOf(project))
  const labels = new Set(columns.flatMap((values) => values.map(({ label }) => label)))
  return [...labels].map((label) =>
    rowOf(
      label,
      columns.map((values) => {
        const texts = values.filter((value) => value.label === label).map(({ text }) => text)
        return texts.length > 0 ? texts : { lack: NOT_IN_FORM }
      }),
    ),
  )
}

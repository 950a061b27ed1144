import type { Content } from '../model/content.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import { findingsOf, unitFindingsOf } from './findings.ts'

/** Where a rule found something: the first place in a project, or one in a unit as a whole. */
export interface FoundPlace {
  readonly department: Department
  /** Absent where the finding is of the unit. */
  readonly project?: Project
  /** Anchor on the project's page; without a project, on the unit's. */
  readonly place: string
  readonly message: string
  /** How many more places of the same project. */
  readonly more: number
}

/** What the review rules found: by id of the rule, then by year, a row a project or unit. */
export type FindingIndex = ReadonlyMap<string, ReadonlyMap<number, readonly FoundPlace[]>>

/** Everything that the review rules find in a site's content, as its settings have them, in the order of the content. */
export function indexByRule({ years, site }: Pick<Content, 'years' | 'site'>): FindingIndex {
  const rows = years
    .flatMap(({ departments }) => departments)
    .flatMap((department) => [
      ...unitRows(department),
      ...department.projects.flatMap((project) => projectRows(department, project, site.grading)),
    ])
  const byRule = Map.groupBy(rows, ({ rule }) => rule)
  return new Map([...byRule].map(([rule, found]) => [rule, Map.groupBy(found, ({ department }) => department.year)]))
}

type Row = FoundPlace & { readonly rule: string }

/** What stands in projects is told there. */
function unitRows(department: Department): Row[] {
  return unitFindingsOf(department)
    .filter(({ places }) => places.length === 0)
    .map(({ rule, message, anchor = 'findings' }) => ({ rule, department, place: anchor, message, more: 0 }))
}

function projectRows(department: Department, project: Project, grading: Content['site']['grading']): Row[] {
  const byRule = Map.groupBy(findingsOf(department, project, grading), ({ rule }) => rule)
  return [...byRule.values()].flatMap(([first, ...others]): Row[] => {
    if (!first) return []
    const { rule, place, message } = first
    return [{ rule, department, project, place, message, more: others.length }]
  })
}

import type { FindingRule } from '../findings/finding.ts'
import type { FoldedRule } from '../findings/fold.ts'
import { FINDING_RULES } from '../findings/rules.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { DepartmentDossier } from './department-dossier.ts'
import { lazily } from './lazily.ts'
import type { YearDossier } from './year-dossier.ts'

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
  /** Where so many projects of the unit have it that it is said once. */
  readonly fold?: FoldedRule
}

/** A review rule with everything that it found. */
export interface RuleDossier {
  readonly rule: FindingRule
  /** Every year of the site, newest first, a place a project or unit, in the order of the content. */
  readonly years: readonly { readonly year: number; readonly found: readonly FoundPlace[] }[]
  /** How many places in all years. */
  readonly total: number
}

/** Every review rule, in the order of the rules. */
export function ruleDossiersOf(years: () => readonly YearDossier[]): RuleDossier[] {
  return FINDING_RULES.map((rule) => {
    const dossier: RuleDossier = lazily({
      rule: () => rule,
      years: () =>
        years().map(({ year, departments }) => ({
          year: year.year,
          found: departments.flatMap((department) => placesOf(rule.id, department)),
        })),
      total: () => dossier.years.reduce((sum, { found }) => sum + found.length, 0),
    })
    return dossier
  })
}

/** What stands in projects is told there. */
function placesOf(rule: string, { department, projects, findings, folded }: DepartmentDossier): FoundPlace[] {
  const fold = folded.find((one) => one.rule === rule)
  const whole = findings.filter((finding) => finding.rule === rule && finding.places.length === 0)
  const shared = whole.map(({ anchor = 'findings', message }) => ({ department, place: anchor, message, more: 0 }))
  const own = projects.flatMap((dossier) => {
    const [first, ...others] = dossier.findings.filter((finding) => finding.rule === rule)
    if (!first) return []
    const { place, message } = first
    return [{ department, project: dossier.project, place, message, more: others.length }]
  })
  return [...shared, ...own].map((place) => ({ ...place, ...(fold && { fold }) }))
}

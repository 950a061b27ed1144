import type { FindingRule } from '../findings/finding.ts'
import type { FoldedRule } from '../findings/fold.ts'
import { FINDING_RULES } from '../findings/rules.ts'
import { isOfWholeForm } from '../findings/whole.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { DepartmentDossier } from './department-dossier.ts'
import { lazily } from './lazily.ts'
import type { YearDossier } from './year-dossier.ts'

/** One place that a rule found: in a project, or in a unit as a whole. */
export interface FoundHit {
  readonly department: Department
  /** Absent where the finding is of the unit. */
  readonly project?: Project
  /** Anchor on the project's page; without a project, on the unit's. */
  readonly place: string
  readonly message: string
}

/** One place that a rule found, with the rule. */
export interface RuleHit extends FoundHit {
  readonly rule: FindingRule
}

/** Where a rule found something: the first place in a project, or one in a unit as a whole. */
export interface FoundPlace extends FoundHit {
  /** How many more places of the same project. */
  readonly more: number
  /** Where so many projects of the unit have it that it is said once. */
  readonly fold?: FoldedRule
}

/** How often a rule found something in a unit. */
interface RuleUnit {
  readonly slug: string
  /** Its newest name among those found. */
  readonly name: string
  /** Places by year, a place a project; years without any are left out. */
  readonly counts: ReadonlyMap<number, number>
}

/** A review rule with everything that it found. */
export interface RuleDossier {
  readonly rule: FindingRule
  /** Every year of the site, newest first, a place a project or unit, in the order of the content. */
  readonly years: readonly { readonly year: number; readonly found: readonly FoundPlace[] }[]
  /** How many places in all years. */
  readonly total: number
  /** The units in which it found something, those with most places in the newest year first. */
  readonly units: readonly RuleUnit[]
  /** Every single place, in the same order. */
  readonly hits: readonly FoundHit[]
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
      units: () => unitsOf(dossier.years),
      hits: () =>
        years().flatMap(({ departments }) => departments.flatMap((department) => hitsOf(rule.id, department).flat())),
    })
    return dossier
  })
}

/** Every place of a unit that any rule found, in the order of the rules. */
export function ruleHitsOf(department: DepartmentDossier): RuleHit[] {
  return FINDING_RULES.flatMap((rule) =>
    hitsOf(rule.id, department)
      .flat()
      .map((hit) => ({ ...hit, rule })),
  )
}

interface Counted {
  readonly years: readonly { readonly found: { readonly length: number } }[]
  readonly total: number
}

/** Rules by how much they found in the newest year, then in all; equals in the order given. */
export function rulesByCount<Rule extends Counted>(rules: readonly Rule[]): Rule[] {
  const newest = ({ years }: Counted) => years[0]?.found.length ?? 0
  return rules.toSorted((a, b) => newest(b) - newest(a) || b.total - a.total)
}

function placesOf(rule: string, department: DepartmentDossier): FoundPlace[] {
  const fold = department.folded.find((one) => one.rule === rule)
  return hitsOf(rule, department).flatMap(([first, ...others]) =>
    // What is found in the unit's own forms is not said once for its projects.
    first ? [{ ...first, more: others.length, ...(fold && !isOfWholeForm(first.place) && { fold }) }] : [],
  )
}

/** What a rule found, the places of one project together; what stands in projects is told there. */
function hitsOf(rule: string, { department, projects, findings }: DepartmentDossier): FoundHit[][] {
  const whole = findings.filter((finding) => finding.rule === rule && finding.places.length === 0)
  const shared = whole.map(({ anchor = 'findings', message }): FoundHit[] => [{ department, place: anchor, message }])
  const own = projects
    .filter(({ findings }) => findings.some((finding) => finding.rule === rule))
    .map(({ project, findings }) =>
      findings
        .filter((finding) => finding.rule === rule)
        .map(({ place, message }): FoundHit => ({ department, project, place, message })),
    )
  return [...shared, ...own]
}

function unitsOf(years: RuleDossier['years']): RuleUnit[] {
  const bySlug = Map.groupBy(
    years.flatMap(({ found }) => found),
    ({ department }) => department.slug,
  )
  const newest = years[0]?.year ?? 0
  return [...bySlug]
    .map(([slug, found]): RuleUnit => {
      const byYear = Map.groupBy(found, ({ department }) => department.year)
      const counts = new Map([...byYear].map(([year, own]) => [year, own.length]))
      return { slug, name: found[0]?.department.name ?? slug, counts }
    })
    .toSorted((a, b) => (b.counts.get(newest) ?? 0) - (a.counts.get(newest) ?? 0))
}

import { appraisalIndexOf } from '../facts/results/appraisal.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { Site } from '../model/site.ts'
import type { AppraisalRule, Finding, FindingRule, ProjectRule, UnitFinding, UnitRule } from './finding.ts'
import { FINDING_RULES } from './rules.ts'
import { targetsSeen, wholeFindings } from './whole.ts'

const RULES: readonly FindingRule[] = FINDING_RULES
const PROJECT_RULES: readonly ProjectRule[] = RULES.flatMap((rule) => ('find' in rule ? [rule] : []))
const APPRAISAL_RULES: readonly AppraisalRule[] = RULES.flatMap((rule) => ('findInAppraisal' in rule ? [rule] : []))
const UNIT_RULES: readonly UnitRule[] = RULES.flatMap((rule) => ('findInUnit' in rule ? [rule] : []))
const ORDER: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]))

/** Rules that say nothing where the site's settings switch the target floor off. */
const OF_TARGET_FLOOR: ReadonlySet<string> = new Set(['floor-low'])

/** What a unit's projects have in common, computed once a department. */
interface Shared {
  readonly findings: readonly UnitFinding[]
  readonly byProject: ReadonlyMap<Project, readonly Finding[]>
}
const shared = new WeakMap<Department, Shared>()

/** Everything that the review rules find in one project of a department: what is to be checked first, then by rule and
 *  place. `grading` are the site's settings; a rule that they switch off finds nothing. */
export function findingsOf(department: Department, project: Project, grading?: Site['grading']): Finding[] {
  const seen = targetsSeen(project)
  const own = PROJECT_RULES.flatMap(({ id, severity, find }) =>
    find(seen, department).map((hit): Finding => ({ rule: id, severity, ...hit })),
  )
  const appraised = appraisalFindings(department, appraisalIndexOf(department, project), project)
  return [...own, ...appraised, ...(sharedOf(department).byProject.get(project) ?? [])]
    .filter(({ rule }) => grading?.targetFloor !== false || !OF_TARGET_FLOOR.has(rule))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** What the review rules find in a unit's projects together (goals copied from one to another, one basis everywhere, a code
 *  used twice) and in self-appraisals that have no project. Those that stand in a project are among its own findings too. */
export function unitFindingsOf(department: Department): readonly UnitFinding[] {
  return sharedOf(department).findings
}

function sharedOf(department: Department): Shared {
  const known = shared.get(department)
  if (known) return known
  const together = UNIT_RULES.flatMap(({ id, severity, findInUnit }) =>
    findInUnit(department).map((hit): UnitFinding => ({ rule: id, severity, ...hit })),
  )
  const findings = [
    ...together,
    ...wholeFindings(department, { project: PROJECT_RULES, appraisal: APPRAISAL_RULES }),
    ...lonelyFindings(department),
  ]
  const placed = findings.flatMap(({ places, ...finding }) =>
    places.map(({ project, place }) => ({ project, finding: { ...finding, place } })),
  )
  const grouped = Map.groupBy(placed, ({ project }) => project)
  const byProject = new Map([...grouped].map(([project, found]) => [project, found.map(({ finding }) => finding)]))
  const result = { findings, byProject }
  shared.set(department, result)
  return result
}

/** What is found in a self-appraisal; `index` is its place among those of the department, -1 where there is none. */
function appraisalFindings(department: Department, index: number, project?: Project): Finding[] {
  const appraisal = department.appraisals?.[index]
  if (!appraisal) return []
  return APPRAISAL_RULES.flatMap(({ id, severity, findInAppraisal }) =>
    findInAppraisal(appraisal, project).map(({ place, ...hit }): Finding => {
      const anchor = ['appraisal', index + 1, ...(place === '' ? [] : [place])].join('-')
      return { rule: id, severity, ...hit, place: anchor }
    }),
  )
}

/** What is found in self-appraisals whose targets are not published. */
function lonelyFindings(department: Department): UnitFinding[] {
  const known = new Set(department.projects.map((project) => appraisalIndexOf(department, project)))
  return (department.appraisals ?? []).flatMap(({ name }, index) =>
    known.has(index)
      ? []
      : appraisalFindings(department, index).map(({ place, message, ...finding }) => ({
          ...finding,
          message: `${name}：${message}`,
          places: [],
          anchor: place,
        })),
  )
}

function rankOf({ rule, severity }: Finding): number {
  return (severity === 'check' ? 0 : RULES.length) + (ORDER.get(rule) ?? 0)
}

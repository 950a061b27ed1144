import { findingPlaces } from '../src/content/read/finding-places.ts'
import { type Language, say } from '../src/faults/language.ts'
import { printable } from '../src/faults/quote.ts'
import type { Finding, Severity } from '../src/findings/finding.ts'
import { findingsOf, projectsByRule, unitFindingsOf } from '../src/findings/findings.ts'
import { foldedMessage, foldedRulesOf, foldedShare } from '../src/findings/fold.ts'
import { ruleOf } from '../src/findings/rules.ts'
import type { Content } from '../src/model/content.ts'
import type { Department } from '../src/model/department.ts'
import type { Project } from '../src/model/project.ts'
import type { Site } from '../src/model/site.ts'
import { COMMAND_WORDS } from './command-words.ts'

/** One finding with where it stands. */
export interface FoundHere {
  readonly department: Department
  /** Absent where the finding is of the unit as a whole. */
  readonly project?: Project
  readonly finding: Finding
}

/** Everything that the review rules find in the content, in its order. What stands in projects is told there only. */
export function findingsIn({ years, site }: Content): FoundHere[] {
  return years
    .flatMap(({ departments }) => departments)
    .flatMap((department) => [
      ...department.projects.flatMap((project) =>
        findingsOf(department, project, site.grading).map((finding) => ({ department, project, finding })),
      ),
      ...unitFindingsOf(department)
        .filter(({ places }) => places.length === 0)
        .map(({ places: _, anchor = 'findings', ...finding }) => ({
          department,
          finding: { ...finding, place: anchor },
        })),
    ])
}

/** The same, but what a rule found in a third or more of a unit's projects is said once, before the rest of the unit. */
export function foldedFindings(found: readonly FoundHere[], grading: Site['grading']): FoundHere[] {
  return [...Map.groupBy(found, ({ department }) => department)].flatMap(([department, list]) => {
    const folded = foldedRulesOf(department, grading)
    const rules = new Set(folded.map(({ rule }) => rule))
    const once = folded.map((one): FoundHere => {
      const { rule, severity } = one
      return { department, finding: { rule, severity, place: 'findings', values: [], message: foldedMessage(one) } }
    })
    return [...once, ...list.filter(({ finding }) => !rules.has(finding.rule))]
  })
}

/** A summary: how many findings, then how many projects (or units) each rule found something in, and of how many where it
 *  is said once for a unit. */
export function findingsSummary(found: readonly FoundHere[], grading: Site['grading'], language: Language): string {
  const count = (severity: Severity) => found.filter(({ finding }) => finding.severity === severity).length
  const head = `${say(COMMAND_WORDS.findings(count('check'), count('note')), language)}\n`
  const shareOf = foldedShareIn(found, grading)
  const byRecord = Map.groupBy(found, ({ department, project }) => project ?? department)
  const rows = projectsByRule([...byRecord.values()].map((list) => list.map(({ finding }) => finding)))
  return (
    head +
    rows
      .map(({ rule, projects }) => `${String(projects).padStart(7)}  ${rule}  ${ruleOf(rule).title}${shareOf(rule)}\n`)
      .join('')
  )
}

/** Of the units that say a rule once: `（49 个项目中有 30 个）`. */
function foldedShareIn(found: readonly FoundHere[], grading: Site['grading']): (rule: string) => string {
  const departments = [...new Set(found.map(({ department }) => department))]
  const folded = Map.groupBy(
    departments.flatMap((department) => foldedRulesOf(department, grading)),
    ({ rule }) => rule,
  )
  return (rule) => {
    const units = folded.get(rule) ?? []
    const sum = (key: 'found' | 'of') => units.reduce((total, unit) => total + unit[key], 0)
    return units.length === 0 ? '' : `（${foldedShare({ found: sum('found'), of: sum('of') })}）`
  }
}

/** One line a finding: `content/2021/101001/x.yaml:9:11: message [rule]`. `dir` is the content folder, `folder` what to
 *  put before the file's path. */
export function findingLines(found: readonly FoundHere[], dir: string, folder: string): string[] {
  const placeOf = findingPlaces(dir)
  return found.map(({ department, project, finding: { rule, place, message } }) => {
    const { file, line, column } = placeOf(department, project, place)
    return `${printable(folder + file)}:${line}:${column}: ${printable(message)} [${rule}]\n`
  })
}

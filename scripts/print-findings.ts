import { findingPlaces } from '../src/content/read/finding-places.ts'
import { type Language, say } from '../src/faults/language.ts'
import { printable } from '../src/faults/quote.ts'
import type { Finding, Severity } from '../src/findings/finding.ts'
import { findingsOf, projectsByRule, unitFindingsOf } from '../src/findings/findings.ts'
import { type FoldedRule, foldedRulesOf } from '../src/findings/fold.ts'
import { ruleOf } from '../src/findings/rules.ts'
import type { Content } from '../src/model/content.ts'
import type { Department } from '../src/model/department.ts'
import type { Project } from '../src/model/project.ts'
import { foldedShareWords, foldedWords } from '../src/words/fold-words.ts'
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
export function foldedFindings(found: readonly FoundHere[]): FoundHere[] {
  return [...Map.groupBy(found, ({ department }) => department)].flatMap(([department, list]) => {
    const folded = foldedIn(department, list)
    const rules = new Set(folded.map(({ rule }) => rule))
    const once = folded.map((one): FoundHere => {
      const { rule, severity } = one
      return { department, finding: { rule, severity, place: 'findings', values: [], message: foldedWords(one) } }
    })
    return [...once, ...list.filter(({ finding }) => !rules.has(finding.rule))]
  })
}

/** A summary: how many findings, then how many projects (or units) each rule found something in, and of how many where it
 *  is said once for a unit. */
export function findingsSummary(found: readonly FoundHere[], language: Language): string {
  const count = (severity: Severity) => found.filter(({ finding }) => finding.severity === severity).length
  const head = `${say(COMMAND_WORDS.findings(count('check'), count('note')), language)}\n`
  const shareOf = foldedShareIn(found)
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
function foldedShareIn(found: readonly FoundHere[]): (rule: string) => string {
  const byDepartment = [...Map.groupBy(found, ({ department }) => department)]
  const folded = Map.groupBy(
    byDepartment.flatMap(([department, list]) => foldedIn(department, list)),
    ({ rule }) => rule,
  )
  return (rule) => {
    const units = folded.get(rule) ?? []
    const sum = (key: 'found' | 'of') => units.reduce((total, unit) => total + unit[key], 0)
    return units.length === 0 ? '' : `（${foldedShareWords({ found: sum('found'), of: sum('of') })}）`
  }
}

/** What so many of a unit's projects have that it is said once. `found` is everything that was found in the unit. */
function foldedIn(department: Department, found: readonly FoundHere[]): FoldedRule[] {
  const inProjects = Map.groupBy(
    found.filter(({ project }) => project),
    ({ project }) => project,
  )
  return foldedRulesOf(
    department,
    [...inProjects.values()].map((list) => list.map(({ finding }) => finding)),
  )
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

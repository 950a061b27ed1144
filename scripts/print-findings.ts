import { findingPlaces } from '../src/content/read/finding-places.ts'
import type { DepartmentDossier } from '../src/dossier/department-dossier.ts'
import type { SiteDossier } from '../src/dossier/site-dossier.ts'
import { type Language, say } from '../src/faults/language.ts'
import { printable } from '../src/faults/quote.ts'
import type { Finding, Severity } from '../src/findings/finding.ts'
import type { Department } from '../src/model/department.ts'
import type { Project } from '../src/model/project.ts'
import { foldedShareWords, foldedWords } from '../src/words/fold-words.ts'
import { COMMAND_WORDS } from './command-words.ts'

/** One finding with where it stands. */
interface FoundHere {
  readonly department: Department
  /** Absent where the finding is of the unit as a whole. */
  readonly project?: Project
  readonly finding: Finding
}

/** Everything that the review rules find in a unit, in its order. What stands in projects is told there only. */
function foundIn({ department, projects, findings: shared }: DepartmentDossier): FoundHere[] {
  const own = projects.flatMap(({ project, findings }) => findings.map((finding) => ({ department, project, finding })))
  const whole = shared
    .filter(({ places }) => places.length === 0)
    .map(({ places: _, anchor = 'findings', ...finding }) => ({ department, finding: { ...finding, place: anchor } }))
  return [...own, ...whole]
}

/** Everything that the review rules find, in the order of the content. What a rule found in a third or more of a unit's projects is
 *  said once, before the rest of the unit. */
export function foldedFindings({ departments }: SiteDossier): FoundHere[] {
  return departments.flatMap((dossier) => {
    const { department, folded } = dossier
    const rules = new Set(folded.map(({ rule }) => rule))
    const once = folded.map((one): FoundHere => {
      const { rule, severity } = one
      return { department, finding: { rule, severity, place: 'findings', values: [], message: foldedWords(one) } }
    })
    return [...once, ...foundIn(dossier).filter(({ finding }) => !rules.has(finding.rule))]
  })
}

/** A summary: how many findings, then how many projects (or units) each rule found something in, and of how many where it
 *  is said once for a unit. */
export function findingsSummary(dossier: SiteDossier, language: Language): string {
  const all = dossier.departments.flatMap(foundIn)
  const count = (severity: Severity) => all.filter(({ finding }) => finding.severity === severity).length
  const head = `${say(COMMAND_WORDS.findings(count('check'), count('note')), language)}\n`
  const folded = dossier.departments.flatMap((department) => department.folded)
  const rows = dossier.rules.map(({ rule: { id, title }, years }) => {
    const found = years.flatMap((year) => year.found)
    const records = new Set(found.map(({ project, department }) => project ?? department))
    if (records.size === 0) return ''
    const share = sharesWords(folded.filter(({ rule }) => rule === id))
    return `${String(records.size).padStart(7)}  ${id}  ${title}${share}\n`
  })
  return head + rows.join('')
}

/** Of the units that say a rule once, together: `（49 个项目中有 30 个）`. */
function sharesWords(units: DepartmentDossier['folded']): string {
  const sum = (key: 'found' | 'of') => units.reduce((total, unit) => total + unit[key], 0)
  return units.length === 0 ? '' : `（${foldedShareWords({ found: sum('found'), of: sum('of') })}）`
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

import { formatAppraisalYaml, formatMonitoringYaml, formatProjectYaml } from '../../src/content/write/content-yaml.ts'
import { appraisalOf } from './appraisal.ts'
import { departmentTextOf } from './department.ts'
import { type Identified, identified } from './identity.ts'
import { monitoringOf } from './monitoring.ts'
import type { PlannedProject } from './planned.ts'
import { plotOf } from './plot.ts'
import { projectFileOf } from './project.ts'
import { hasAppraisals, hasMonitoring, isMissing } from './publishing.ts'
import { siteTextOf, unitListTextOf } from './settings.ts'
import { type ExampleUnit, unitsOf } from './units.ts'

/** How large an example is, and its seed. */
export interface ExampleOptions {
  readonly units: number
  /** Projects of a unit in a year. */
  readonly projects: number
  readonly years: number
  readonly lastYear: number
  readonly seed: number
  /** Text of glossary.yaml, which is not made up but taken over. */
  readonly glossary?: string
}

/** A content file of the example: a path from the content folder with forward slashes, and its text. */
export interface ExampleFile {
  readonly path: string
  readonly text: string
}

/** What is true of a project and the earlier ones that it continues, which the content says only in part. */
export interface LineageTruth {
  /** `year/unit/slug`. */
  readonly after: string
  /** The nearest published projects that it continues: `year/unit/slug` each; none for a new project. */
  readonly before: readonly string[]
}

/** The content folder of a fictional county, file by file. The same options give the same bytes, and a unit's files are the
 *  same however many units there are. */
export function* exampleFiles(options: ExampleOptions): Iterable<ExampleFile> {
  const units = unitsOf(options.units, options.seed, options.lastYear)
  yield { path: 'site.yaml', text: siteTextOf() }
  yield { path: 'units.yaml', text: unitListTextOf(units) }
  if (options.glossary !== undefined) yield { path: 'glossary.yaml', text: options.glossary }
  for (const unit of units) {
    const addresses = new Map<PlannedProject, Identified>()
    for (const { year, projects } of publishedOf(unit, options)) {
      for (const one of projects) addresses.set(one.project, one)
      yield* unitFiles({ unit, year, projects, addresses }, options)
    }
  }
}

/** Which project of an example continues which: one entry for every published project, in the order of exampleFiles. */
export function* lineageTruthOf(options: ExampleOptions): Iterable<LineageTruth> {
  for (const unit of unitsOf(options.units, options.seed, options.lastYear)) {
    const addresses = new Map<PlannedProject, Identified>()
    for (const { projects } of publishedOf(unit, options)) {
      for (const one of projects) addresses.set(one.project, one)
      for (const { project, address } of projects) yield { after: address, before: nearestOf(project, addresses) }
    }
  }
}

interface PublishedYear {
  readonly year: number
  readonly projects: readonly Identified[]
}

/** What a unit published, oldest year first. */
function publishedOf(unit: ExampleUnit, { projects, years, lastYear, seed }: ExampleOptions): PublishedYear[] {
  const all = Array.from({ length: years }, (_, n) => lastYear - years + 1 + n)
  const plot = plotOf(unit, seed, projects, all)
  return all
    .map((year, n) => ({ year, projects: identified(plot[n] ?? [], unit) }))
    .filter(({ year }) => !isMissing(unit, year, lastYear, seed))
}

/** The addresses of the projects that one continues. Where the unit published nothing in between, of those before. */
function nearestOf({ before }: PlannedProject, addresses: ReadonlyMap<PlannedProject, Identified>): string[] {
  return before.flatMap((earlier) => {
    const address = addresses.get(earlier)?.address
    return address === undefined ? nearestOf(earlier, addresses) : [address]
  })
}

interface UnitYear extends PublishedYear {
  readonly unit: ExampleUnit
  /** Of this year and all before. */
  readonly addresses: ReadonlyMap<PlannedProject, Identified>
}

function* unitFiles({ unit, year, projects, addresses }: UnitYear, options: ExampleOptions): Iterable<ExampleFile> {
  const { lastYear, seed } = options
  const folder = `${year}/${unit.slug}`
  yield { path: `${folder}/department.md`, text: departmentTextOf(unit, year) }
  const files = projects.map((one, n) => ({
    one,
    file: projectFileOf(one.project, unit, n + 1, saysOf(one, addresses)),
  }))
  for (const { one, file } of files) yield { path: `${folder}/${one.slug}.yaml`, text: formatProjectYaml(file) }
  if (hasAppraisals(unit, year, lastYear, seed)) {
    const appraisals = files.flatMap(({ one, file }) => appraisalOf(one, unit, file) ?? [])
    yield { path: `${folder}/appraisal.yaml`, text: formatAppraisalYaml({ appraisals }) }
  }
  if (hasMonitoring(unit, year, seed)) {
    const monitoring = monitoringOf(unit, projects, year < lastYear)
    yield { path: `${folder}/monitoring.yaml`, text: formatMonitoringYaml(monitoring) }
  }
}

/** What a project's file says about which project it is. */
function saysOf({ project, code }: Identified, addresses: ReadonlyMap<PlannedProject, Identified>) {
  const continues = project.declared ? nearestOf(project, addresses).join(' ') : ''
  return { ...(code !== undefined && { code }), ...(continues !== '' && { continues }) }
}

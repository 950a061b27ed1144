import { ROOT_FILES } from '../../src/content/layout.ts'
import { type ContentText, unitTexts } from '../../src/content/write/unit-texts.ts'
import { appraisalOf } from './appraisal.ts'
import { departmentOf } from './department.ts'
import { type Identified, identified } from './identity.ts'
import { budgetOf } from './money.ts'
import { monitoringOf } from './monitoring.ts'
import type { PlannedProject } from './planned.ts'
import { plotOf } from './plot.ts'
import { projectFileOf } from './project.ts'
import { hasAppraisals, hasMonitoring, isMissing } from './publishing.ts'
import { siteTextOf, unitListTextOf } from './settings.ts'
import { type ExampleUnit, unitsOf } from './units.ts'
import { printsMore, wholeAppraisalOf, wholeOf, withMore } from './whole.ts'

/** How large an example is, and its seed. */
export interface ExampleOptions {
  readonly units: number
  /** Projects of a unit in a year. */
  readonly projects: number
  readonly years: number
  readonly lastYear: number
  readonly seed: number
  /** Text of the glossary, which is not made up but taken over. */
  readonly glossary?: string
}

/** What is true of a project and the earlier ones that it continues, which the content says only in part. */
interface LineageTruth {
  /** `year/unit/slug`. */
  readonly after: string
  /** The nearest published projects that it continues: `year/unit/slug` each; none for a new project. */
  readonly before: readonly string[]
}

/** The content folder of a fictional county, file by file. The same options give the same bytes, and a unit's files are the
 *  same however many units there are. */
export function* exampleFiles(options: ExampleOptions): Iterable<ContentText> {
  const units = unitsOf(options.units, options.seed, options.lastYear)
  yield { path: ROOT_FILES.site, text: siteTextOf() }
  yield { path: ROOT_FILES.units, text: unitListTextOf(units) }
  if (options.glossary !== undefined) yield { path: ROOT_FILES.glossary, text: options.glossary }
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

function* unitFiles({ unit, year, projects, addresses }: UnitYear, options: ExampleOptions): Iterable<ContentText> {
  const { lastYear, seed } = options
  const files = projects.map((one, n) => ({
    one,
    file: projectFileOf(one.project, unit, n + 1, saysOf(one, addresses)),
  }))
  const more = printsMore(unit)
  const priced = projects.map(({ project }) => ({ name: project.name, yuan: budgetOf(project) }))
  const whole = more ? wholeOf(unit, year, priced) : undefined
  const appraised = hasAppraisals(unit, year, lastYear, seed)
  yield* unitTexts({
    ...{ year, unit: unit.slug, ...departmentOf(unit, year) },
    ...(whole && { whole }),
    projects: files.map(({ one: { slug }, file }, n) => ({
      slug,
      file: more ? withMore(file, priced[n]?.yuan ?? 0, n) : file,
    })),
    ...(whole && appraised && { wholeAppraisal: wholeAppraisalOf(whole) }),
    ...(appraised && {
      appraisals: files.flatMap(({ one, file }) => appraisalOf(one, unit, file) ?? []),
    }),
    ...(hasMonitoring(unit, year, seed) && monitoringOf(unit, projects, year < lastYear)),
  })
}

/** What a project's file says about which project it is. */
function saysOf({ project, code }: Identified, addresses: ReadonlyMap<PlannedProject, Identified>) {
  const continues = project.declared ? nearestOf(project, addresses).join(' ') : ''
  return { ...(code !== undefined && { code }), ...(continues !== '' && { continues }) }
}

import type { Appraisal } from '../../model/appraisal.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import type { SourceReference } from '../../model/source.ts'
import { totalRowOf } from '../money/execution.ts'

/** Which self-appraisal of a unit's year is of which project. */
interface AppraisalPairs {
  /** Place, from 0, of a project's self-appraisal; a project without one is absent. */
  readonly indexOf: ReadonlyMap<Project, number>
  /** The other way round. */
  readonly projectOf: ReadonlyMap<Appraisal, Project>
  /** All projects that were to be paired. */
  readonly projects: ReadonlySet<Project>
  /** Projects of one name with a self-appraisal of that name, of which it cannot be told whose it is. */
  readonly unclear: ReadonlySet<Project>
  /** The places of those self-appraisals. */
  readonly unclearPlaces: ReadonlySet<number>
}

type Records = Partial<Pick<Department, 'projects' | 'appraisals'>>
interface Placed {
  readonly appraisal: Appraisal
  readonly index: number
}
type Pair = readonly [Project, Placed]

const known = new WeakMap<object, AppraisalPairs>()

/** Pairs projects with their self-appraisals, computed once a department: by code where both print one, else by name.
 *  Several of one name are told apart by their budget, then by their indicators, then by the order in which both are
 *  printed; none gets one where these do not tell, or speak against it. */
export function appraisalPairsOf(department: Records): AppraisalPairs {
  const before = known.get(department)
  if (before) return before
  const pairs = pairsOf(department)
  known.set(department, pairs)
  return pairs
}

/** Whether a published record is of a project: by code where both print one, else by name. */
export function isOf(record: Pick<Appraisal, 'code' | 'name'>, project: Pick<Project, 'code' | 'name'>): boolean {
  if (record.code !== undefined && project.code !== undefined)
    return record.code.toLowerCase() === project.code.toLowerCase()
  return record.name === project.name
}

function pairsOf({ projects = [], appraisals = [] }: Records): AppraisalPairs {
  const placed = appraisals.map((appraisal, index): Placed => ({ appraisal, index }))
  const coded = pairsByCode(projects, placed)
  const taken = new Set<Project | Placed>(coded.flat())
  const names = Map.groupBy(
    placed.filter((one) => !taken.has(one)),
    ({ appraisal }) => appraisal.name,
  )
  const left = Map.groupBy(
    projects.filter((project) => !taken.has(project)),
    ({ name }) => name,
  )
  const groups = [...left].map(([name, alike]) => groupOf(alike, names.get(name) ?? []))
  const pairs = [...coded, ...groups.flatMap((group) => group.pairs)]
  return {
    indexOf: new Map(pairs.map(([project, { index }]) => [project, index])),
    projectOf: new Map(pairs.map(([project, { appraisal }]) => [appraisal, project])),
    projects: new Set(projects),
    unclear: new Set(groups.flatMap(({ unclear }) => unclear.projects)),
    unclearPlaces: new Set(groups.flatMap(({ unclear }) => unclear.placed.map(({ index }) => index))),
  }
}

function pairsByCode(projects: readonly Project[], placed: readonly Placed[]): Pair[] {
  const byCode = Map.groupBy(placed, ({ appraisal }) => appraisal.code?.toLowerCase())
  return projects.flatMap((project): Pair[] => {
    const [first] = project.code === undefined ? [] : (byCode.get(project.code.toLowerCase()) ?? [])
    return first ? [[project, first]] : []
  })
}

/** Projects and self-appraisals of one name. A single project has the first that is not of another code. */
function groupOf(projects: readonly Project[], placed: readonly Placed[]) {
  const of = (project: Project) => placed.filter(({ appraisal }) => isOf(appraisal, project))
  const [only, ...others] = projects
  if (only && others.length === 0)
    return clear(
      of(only)
        .slice(0, 1)
        .map((one): Pair => [only, one]),
    )
  const open = projects.filter((project) => of(project).length > 0)
  const told = [...mutual(open, placed, sameBudget)]
  told.push(...mutual(without(open, told), without(placed, told), sameRows))
  const rest = inPrintedOrder(without(open, told), ({ source }) => source)
  const free = inPrintedOrder(
    without(placed, told).filter(({ appraisal }) => open.some((project) => isOf(appraisal, project))),
    ({ appraisal }) => appraisal.source,
  )
  const ordered = rest.flatMap((project, n): Pair[] => (free[n] ? [[project, free[n]]] : []))
  if (free.length === 0 || (rest.length === free.length && !ordered.some(isContradicted)))
    return clear([...told, ...ordered])
  return { pairs: told, unclear: { projects: rest, placed: free } }
}

function without<One extends Project | Placed>(records: readonly One[], pairs: readonly Pair[]): One[] {
  const paired = new Set<Project | Placed>(pairs.flat())
  return records.filter((one) => !paired.has(one))
}

function clear(pairs: readonly Pair[]) {
  return { pairs, unclear: { projects: [], placed: [] } }
}

/** Pairs of which each is the only one that fits the other. */
function mutual(
  projects: readonly Project[],
  placed: readonly Placed[],
  isSame: (project: Project, appraisal: Appraisal) => boolean,
): Pair[] {
  const fits = (project: Project, { appraisal }: Placed) => isOf(appraisal, project) && isSame(project, appraisal)
  return projects.flatMap((project): Pair[] => {
    const [one, ...more] = placed.filter((other) => fits(project, other))
    const rivals = one && projects.filter((other) => fits(other, one))
    return one && more.length === 0 && rivals?.length === 1 ? [[project, one]] : []
  })
}

/** The budget of the year as the self-appraisal prints it, 年初预算数 first, is that of the targets. */
function sameBudget({ budget }: Project, appraisal: Appraisal): boolean {
  const row = totalRowOf(appraisal)
  const printed = row?.original?.fen ?? row?.revised?.fen
  return printed !== undefined && printed === budget.fen
}

/** Every row of the self-appraisal is one of the targets. */
function sameRows(project: Project, { indicators }: Appraisal): boolean {
  const targets = new Set(project.indicators.map(({ name, target }) => `${plain(name)} ${plain(target?.raw)}`))
  return (
    indicators.length > 0 && indicators.every((row) => targets.has(`${plain(row.name)} ${plain(row.planned?.raw)}`))
  )
}

/** Whether code, budget or any target of the same name is another: then the order alone does not make a pair. */
function isContradicted([project, { appraisal }]: Pair): boolean {
  const original = totalRowOf(appraisal)?.original?.fen
  if (!isOf(appraisal, project)) return true
  if (original !== undefined && project.budget.fen !== undefined && original !== project.budget.fen) return true
  const targets = new Map(project.indicators.map(({ name, target }) => [plain(name), plain(target?.raw)]))
  return appraisal.indicators.some(({ name, planned }) => {
    const target = targets.get(plain(name))
    return target !== undefined && planned !== undefined && target !== plain(planned.raw)
  })
}

/** In the order of one document where all stand in it, else as they stand in the content. */
function inPrintedOrder<One>(records: readonly One[], sourceOf: (one: One) => SourceReference | undefined): One[] {
  const lines = records.map((one) => Number(/\d+/.exec(sourceOf(one)?.place ?? '')?.[0] ?? Number.NaN))
  const files = new Set(records.map((one) => sourceOf(one)?.file))
  if (files.size !== 1 || lines.some(Number.isNaN)) return [...records]
  return records
    .map((one, n) => ({ one, line: lines[n] ?? 0 }))
    .toSorted((a, b) => a.line - b.line)
    .map(({ one }) => one)
}

function plain(text = ''): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

import type { Diagnostic } from '../../faults/diagnostic.ts'
import type { Fault } from '../../faults/schema-faults.ts'
import type { Department } from '../../model/department.ts'
import { slugOf } from '../../model/ids.ts'
import type { Project } from '../../model/project.ts'
import type { SourceReference } from '../../model/source.ts'
import { defined } from '../../parse/defined.ts'
import { type RecordInFile, readDocumentTexts } from './document-texts.ts'
import { type LoadedUnit, loadUnit } from './load-unit.ts'
import type { LoadedProject } from './loaded-project.ts'
import { type LoadedAppraisals, readAppraisals } from './read-appraisals.ts'
import { type LoadedDepartment, readDepartment } from './read-department.ts'
import { type LoadedMonitoring, readMonitoring } from './read-monitoring.ts'
import { readProject } from './read-project.ts'
import { type LoadedWhole, readWhole } from './read-whole.ts'
import type { FolderEntry, Reader } from './reader.ts'
import { checkSources, checkSourcesAlone } from './sources.ts'

/** Reads the folder of one unit in one year. Absent when its department could not be read; with any diagnostic it must
 *  not be published. */
export function readUnit(reader: Reader, year: number, entry: FolderEntry): Department | undefined {
  const loaded = loadUnit(reader, year, entry)
  const { place, whole: targets, appraisal, monitoring } = loaded
  const department = loaded.department && readDepartment(reader, loaded.department, entry.name)
  const whole = targets && readWhole(reader, targets, place)
  const projects = loaded.projects.flatMap((project) => readProject(reader, project, place) ?? [])
  const appraised = appraisal && readAppraisals(reader, appraisal, place)
  const monitored = monitoring && readMonitoring(reader, monitoring, place)
  reader.diagnostics.push(...duplicateCodes(projects))
  if (!department) {
    checkSourcesAlone(reader, loaded.documents, loaded.department?.yaml)
    return undefined
  }
  const sources = checkSources(reader, loaded.documents, department)
  reader.diagnostics.push(...unknownSources(projects, department, { whole, appraised, monitored }))
  const { code, name, unplaced } = department.head
  const texts = readDocumentTexts(reader, loaded.documents, {
    sources,
    body: loaded.department?.body ?? '',
    records: recordsOf(loaded),
    unplaced: unplaced ?? [],
  })
  const head = defined({ year, slug: entry.name, code, name, sources, unplaced })
  const parts = defined({
    texts: texts.length > 0 ? texts : undefined,
    whole: whole?.whole,
    wholeAppraisal: appraised?.whole,
    projects: inDocumentOrder(projects),
    // The key is there for the whole department's sake where no project has a self-appraisal.
    appraisals: appraised?.whole && appraised.appraisals.length === 0 ? undefined : appraised?.appraisals,
    monitoring: monitored?.monitoring,
  })
  return { ...head, ...department.body, ...parts }
}

/** Everything that may say where it was printed. */
function recordsOf({ projects, whole, appraisal, monitoring }: LoadedUnit): RecordInFile[] {
  const numbered = <One extends RecordInFile['record']>(
    kind: RecordInFile['kind'],
    list: string,
    all: readonly One[] = [],
    yaml?: RecordInFile['yaml'],
  ) => (yaml ? all.map((record, n) => ({ kind, id: `${n + 1}`, record, yaml, path: [list, n] })) : [])
  const wholeAppraisal = appraisal?.value?.department
  return [
    ...projects.flatMap(({ slug, yaml }): RecordInFile[] =>
      yaml.value ? [{ kind: 'project', id: slug, record: yaml.value, yaml, path: [] }] : [],
    ),
    ...(whole?.value ? [{ kind: 'whole', id: '1', record: whole.value, yaml: whole, path: [] } as const] : []),
    ...(wholeAppraisal && appraisal
      ? [{ kind: 'whole-appraisal', id: '1', record: wholeAppraisal, yaml: appraisal, path: ['department'] } as const]
      : []),
    ...numbered('appraisal', 'appraisals', appraisal?.value?.appraisals, appraisal),
    ...numbered('monitoring', 'reports', monitoring?.value?.reports, monitoring),
  ]
}

/** Codes are compared without regard to case: they become names of folders. */
function duplicateCodes(projects: readonly LoadedProject[]): Diagnostic[] {
  const first = new Map<string, LoadedProject>()
  return projects.flatMap((loaded) => {
    const { code } = loaded.project
    const twin = code === undefined ? undefined : first.get(slugOf(code))
    if (code !== undefined && !twin) first.set(slugOf(code), loaded)
    if (!twin) return []
    const { file, line, column } = twin.yaml.diagnose({ code: 'duplicate-code', path: ['code'] }).place
    return [loaded.yaml.diagnose({ code: 'duplicate-code', path: ['code'], other: `${file}:${line}:${column}` })]
  })
}

/** The unit's other files that name a document; absent when the unit has no such file. */
interface OtherFiles {
  readonly whole: LoadedWhole | undefined
  readonly appraised: LoadedAppraisals | undefined
  readonly monitored: LoadedMonitoring | undefined
}

function unknownSources(
  projects: readonly LoadedProject[],
  { head }: LoadedDepartment,
  { whole, appraised, monitored }: OtherFiles,
): Diagnostic[] {
  const known = new Set(head.sources.map(({ file }) => file))
  const check = (
    source: SourceReference | undefined,
    yaml: Pick<LoadedProject['yaml'], 'diagnose'>,
    path: Fault['path'],
  ) =>
    source && !known.has(source.file)
      ? [yaml.diagnose({ code: 'source-not-known', path: [...path, 'source', 'file'] })]
      : []
  return [
    ...projects.flatMap(({ project, yaml }) => check(project.source, yaml, [])),
    ...(whole ? check(whole.whole.source, whole.yaml, []) : []),
    ...(appraised ? check(appraised.whole?.source, appraised.yaml, ['department']) : []),
    ...(appraised?.appraisals.flatMap(({ source }, n) => check(source, appraised.yaml, ['appraisals', n])) ?? []),
    ...(monitored?.monitoring.flatMap(({ source }, n) => check(source, monitored.yaml, ['reports', n])) ?? []),
  ]
}

/** By the number that opens the printed title; those without one after them, by file name: `a`, `a-2`, `a-10`. */
function inDocumentOrder(projects: readonly LoadedProject[]): Project[] {
  const numberOf = ({ title }: Project) => Number(/^\s*(\d+)/.exec(title ?? '')?.[1] ?? Number.POSITIVE_INFINITY)
  return projects
    .map(({ project }) => ({ project, number: numberOf(project) }))
    .toSorted((a, b) => (a.number === b.number ? compareSlugs(a.project.slug, b.project.slug) : a.number - b.number))
    .map(({ project }) => project)
}

/** `a`, `a-2`, `a-10`. */
const compareSlugs = new Intl.Collator('en', { numeric: true }).compare

import type { Diagnostic } from '../../faults/diagnostic.ts'
import { slugFaultOf } from '../../faults/names.ts'
import type { Fault } from '../../faults/schema-faults.ts'
import type { Department } from '../../model/department.ts'
import { slugOf } from '../../model/ids.ts'
import type { Project } from '../../model/project.ts'
import type { SourceReference } from '../../model/source.ts'
import { defined } from '../../parse/defined.ts'
import { type Folder, readFolder } from './folder.ts'
import { APPRAISAL_FILE, type LoadedAppraisals, readAppraisals } from './read-appraisals.ts'
import { type LoadedDepartment, readDepartment } from './read-department.ts'
import { type LoadedMonitoring, MONITORING_FILE, readMonitoring } from './read-monitoring.ts'
import { type LoadedProject, readProject } from './read-project.ts'
import type { FolderEntry, Reader } from './reader.ts'
import { checkSources, readSourceFolder } from './sources.ts'

/** Reads the folder of one unit in one year. Absent when department.md could not be read; with any diagnostic it must
 *  not be published. */
export function readUnit(reader: Reader, year: number, entry: FolderEntry): Department | undefined {
  const folder = readFolder(reader, entry.path)
  checkNames(reader, entry, folder)
  const file = folder.files.find(({ name }) => name === 'department.md')
  if (!file) reader.report('department-missing', `${entry.path}/department.md`)
  const department = file && readDepartment(reader, file, entry.name)
  const place = { year, unit: entry.name }
  const projects = folder.files
    .filter(({ name }) => name.endsWith('.yaml') && name !== APPRAISAL_FILE && name !== MONITORING_FILE)
    .flatMap((project) => readProject(reader, project, place) ?? [])
  const appraisalFile = folder.files.find(({ name }) => name === APPRAISAL_FILE)
  const appraised = appraisalFile && readAppraisals(reader, appraisalFile, place)
  const monitoringFile = folder.files.find(({ name }) => name === MONITORING_FILE)
  const monitored = monitoringFile && readMonitoring(reader, monitoringFile, place)
  reader.diagnostics.push(...duplicateCodes(projects))
  if (!department) return undefined
  const sources = checkSources(reader, readSourceFolder(reader, folder), department)
  reader.diagnostics.push(...unknownSources(projects, department, appraised, monitored))
  const { code, name, unplaced } = department.head
  const head = defined({ year, slug: entry.name, code, name, sources, unplaced })
  const parts = defined({
    projects: inDocumentOrder(projects),
    appraisals: appraised?.appraisals,
    monitoring: monitored?.monitoring,
  })
  return { ...head, ...department.body, ...parts }
}

function checkNames(reader: Reader, entry: FolderEntry, { files, folders }: Folder): void {
  const fault = slugFaultOf(entry.name)
  if (fault && fault.code !== 'name-not-slug') reader.report(fault.code, entry.path, entry.name, fault.other)
  else if (fault)
    reader.report('folder-not-valid', entry.path, entry.name, {
      en: 'Name a unit’s folder by its code in lower case, such as “101001”.',
      zh: '单位文件夹用小写的单位编码命名，如“101001”。',
    })
  for (const { name, path } of files) {
    if (name === 'department.md' || name.endsWith('.yaml')) continue
    const advice = name.endsWith('.yml')
      ? { en: 'Name it with “.yaml” at the end.', zh: '请把文件名结尾改为“.yaml”。' }
      : {
          en: 'A unit’s folder holds department.md and .yaml files; documents go into source/.',
          zh: '单位文件夹里只放 department.md 和 .yaml 文件；原文放进 source/。',
        }
    reader.report('file-not-expected', path, name, advice)
  }
  for (const { name, path } of folders)
    if (name !== 'source')
      reader.report('folder-not-valid', path, name, {
        en: 'A unit’s folder holds only source/.',
        zh: '单位文件夹里只能有 source/ 这一个文件夹。',
      })
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

function unknownSources(
  projects: readonly LoadedProject[],
  { head }: LoadedDepartment,
  appraised: LoadedAppraisals | undefined,
  monitored: LoadedMonitoring | undefined,
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

function compareSlugs(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

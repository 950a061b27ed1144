import { slugFaultOf } from '../../faults/names.ts'
import { type AppraisalFile, appraisalFileSchema } from '../../model/files/appraisal-file.ts'
import { type MonitoringFile, monitoringFileSchema } from '../../model/files/monitoring-file.ts'
import { type ProjectFile, projectFileSchema } from '../../model/files/project-file.ts'
import { type WholeTargetsFile, wholeTargetsFileSchema } from '../../model/files/whole-targets-file.ts'
import { SOURCE_FOLDER } from '../../model/source-name.ts'
import { defined } from '../../parse/defined.ts'
import { contentPath, type UNIT_FILES, type UnitPlace, unitFileKindOf } from '../layout.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { type Folder, readFolder } from './folder.ts'
import { type DepartmentText, loadDepartment } from './load-department.ts'
import { readYamlFile } from './read-yaml.ts'
import type { FolderEntry, Reader } from './reader.ts'
import { readSourceFolder } from './sources.ts'

/** A project's file, read by its schema. */
export interface ProjectText {
  /** The file's name without its ending. */
  readonly slug: string
  readonly yaml: YamlFile<ProjectFile>
}

/** The folder of one unit in one year: each file read by its schema, and no value parsed. A file is absent when it is not
 *  there or is no text; one whose schema does not hold has no value. */
export interface LoadedUnit {
  readonly place: UnitPlace
  readonly department?: DepartmentText
  readonly whole?: YamlFile<WholeTargetsFile>
  readonly projects: readonly ProjectText[]
  readonly appraisal?: YamlFile<AppraisalFile>
  readonly monitoring?: YamlFile<MonitoringFile>
  /** Its documents, unread. */
  readonly documents: readonly FolderEntry[]
}

/** Reads a unit's folder, for whoever needs what its files say: build, check, import and workbook alike. What is wrong with
 *  names and notation is reported. Follows no link. */
export function loadUnit(reader: Reader, year: number, entry: FolderEntry): LoadedUnit {
  const folder = readFolder(reader, entry.path)
  const place = { year, unit: entry.name }
  checkNames(reader, entry, folder)
  const files = folder.files.map((file) => ({ file, known: unitFileKindOf(file.name) }))
  const the = (kind: keyof typeof UNIT_FILES) => files.find(({ known }) => known?.kind === kind)?.file
  const [text, targets, appraisals, reports] = [the('department'), the('whole'), the('appraisal'), the('monitoring')]
  if (!text) reader.report('department-missing', contentPath({ ...place, kind: 'department' }))
  // The order of reading is part of the content's version.
  return defined({
    place,
    department: text && loadDepartment(reader, text),
    projects: files.flatMap(({ file, known }) =>
      known?.kind === 'project' ? (loadProject(reader, file, known.slug) ?? []) : [],
    ),
    whole: targets && readYamlFile(reader, targets, wholeTargetsFileSchema),
    appraisal: appraisals && readYamlFile(reader, appraisals, appraisalFileSchema),
    monitoring: reports && readYamlFile(reader, reports, monitoringFileSchema),
    documents: readSourceFolder(reader, folder),
  })
}

function loadProject(reader: Reader, entry: FolderEntry, slug: string): ProjectText | undefined {
  const fault = slugFaultOf(slug)
  if (fault) reader.report(fault.code, entry.path, entry.name, fault.other)
  const yaml = readYamlFile(reader, entry, projectFileSchema)
  return yaml && { slug, yaml }
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
    if (unitFileKindOf(name)) continue
    const advice = name.endsWith('.yml')
      ? { en: 'Name it with “.yaml” at the end.', zh: '请把文件名结尾改为“.yaml”。' }
      : {
          en: 'A unit’s folder holds department.md and .yaml files; documents go into source/.',
          zh: '单位文件夹里只放 department.md 和 .yaml 文件；原文放进 source/。',
        }
    reader.report('file-not-expected', path, name, advice)
  }
  for (const { name, path } of folders)
    if (name !== SOURCE_FOLDER)
      reader.report('folder-not-valid', path, name, {
        en: 'A unit’s folder holds only source/.',
        zh: '单位文件夹里只能有 source/ 这一个文件夹。',
      })
}

import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { withRecordsAdded } from '../content/write/added-records.ts'
import { keptAsTheyStand } from '../content/write/same-records.ts'
import { type ContentFile, type PlannedFile, planContent, planRemoved } from '../content/write/write-content.ts'
import { ImportFault, type ImportProblem, importProblem } from '../faults/import-fault.ts'
import type { Words } from '../faults/language.ts'
import type { ImportedFile } from './import-file.ts'
import { contentFilesOf, fileKey } from './plan/content-files.ts'
import type { StandingUnits } from './plan/standing-units.ts'
import { type Superseded, supersededBy } from './plan/superseded.ts'

/** A file that was read and can be imported. */
export type SoundFile = Exclude<ImportedFile, { readonly kind: 'refused' }>

/** What some files would make of the content folder, and what keeps them from going in together. */
export interface Plan {
  /** Empty when the content files cannot be made. */
  readonly planned: readonly PlannedFile[]
  readonly faults: readonly ImportProblem[]
  /** What a person should look at: projects that stay and may count twice. */
  readonly notes: readonly Words[]
}

/** Where to plan for. */
export interface Target {
  /** The content folder. */
  readonly content: string
  /** Whether files that stand there with other content may be overwritten. */
  readonly replace: boolean
  /** Reads what stands there of the units that documents touch. */
  readonly standing: StandingUnits
}

/** Plans the content of some files together; nothing is written. */
export async function planFiles(target: Target, files: readonly SoundFile[]): Promise<Plan> {
  try {
    return await planned(target, files)
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    return { planned: [], faults: error.problems, notes: [] }
  }
}

async function planned({ content, replace, standing }: Target, files: readonly SoundFile[]): Promise<Plan> {
  const workbooks = files.flatMap((file) => (file.kind === 'workbook' ? [file.workbook] : []))
  const documents = files.flatMap((file) => (file.kind === 'document' ? [file.examined] : []))
  const units = standing(documents)
  const fromDocuments = contentFilesOf(documents, units)
  const all = [...fromDocuments, ...workbooks.flatMap((workbook) => workbook.files)]
  const twins = [...Map.groupBy(all, fileKey)].filter(([, same]) => same.length > 1)
  if (twins.length > 0) throw new ImportFault(twins.map(([path]) => importProblem('files-one-place', path)))
  const superseded = supersededBy(documents, units)
  const going = superseded.filter(({ certain }) => certain)
  const removed = going.map((one) => goingFile(one, all))
  const planned = [
    ...withRecordsAdded(keptAsTheyStand(await planContent(content, all))),
    ...(await planRemoved(content, removed)),
  ]
  const named = workbooks.flatMap((workbook) => workbook.documents)
  const faults = await missingDocuments(content, named, new Set(all.map(({ path }) => path)))
  if (!replace) faults.push(...going.map(goingProblem))
  const different = planned.filter(({ state }) => state === 'different')
  if (different.length > 0 && !replace) faults.push(importProblem('content-differs', ''))
  return { planned, faults, notes: superseded.filter(({ certain }) => !certain).map(doubtWords) }
}

/** A file that goes, with what takes its place. */
function goingFile({ path, by }: Superseded, all: readonly ContentFile[]): ContentFile {
  return { path, bytes: all.find((one) => one.path === by?.path)?.bytes ?? new Uint8Array() }
}

function doubtWords({ path, name, by }: Superseded): Words {
  if (!by) {
    return {
      en: `${path}: “${name}” stays: other projects of its document come again, it does not. If it was dropped or renamed, its budget counts too much: delete ${path}.`,
      zh: `${path}：“${name}”还留着：和它同一份原文的别的项目这次又有，唯独没有它。如果它已经取消或改了名称，预算会多算，请删除 ${path}。`,
    }
  }
  return {
    en: `${path}: “${name}” stays, and “${by.name}” comes beside it with much of the same text: its budget counts twice if it is the same project. If it is, delete ${path}.`,
    zh: `${path}：“${name}”还留着，新来的“${by.name}”和它大部分文字相同。如果其实是同一个项目，预算会重复计算，请删除 ${path}。`,
  }
}

function goingProblem({ path, name, by }: Superseded): ImportProblem {
  return by ? importProblem('project-renamed', path, name, by.name) : importProblem('project-gone', path, name)
}

/** Documents that a workbook lists must be there already: it holds their names only. */
async function missingDocuments(
  content: string,
  paths: readonly string[],
  come: ReadonlySet<string>,
): Promise<ImportProblem[]> {
  const there = await Promise.all(paths.map((path) => come.has(path) || isThere(join(content, path))))
  return paths.filter((_, n) => !there[n]).map((path) => importProblem('listed-source-missing', path))
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

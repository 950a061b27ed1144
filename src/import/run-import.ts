import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { withRecordsAdded } from '../content/write/added-records.ts'
import { keptAsTheyStand } from '../content/write/same-records.ts'
import { type ContentFile, type PlannedFile, planContent, planRemoved, writeContent } from '../content/write/write-content.ts'
import { ImportFault, type ImportProblem, importProblem, UnfinishedImportFault } from '../faults/import-fault.ts'
import type { Words } from '../faults/language.ts'
import type { GivenOfDocument } from './examine.ts'
import type { ReadFilled } from './filled.ts'
import { faultsOfFile, type ImportedFile, importFile } from './import-file.ts'
import { contentFilesOf, fileKey } from './plan/content-files.ts'
import { standingUnits } from './plan/standing-units.ts'
import { type Superseded, supersededBy } from './plan/superseded.ts'
import { refuseMissing } from './read-file.ts'
import { refuseUnsettled } from './refuse-unsettled.ts'

/** What to import and where to. */
interface ImportOptions extends GivenOfDocument {
  /** Paths of documents and workbooks. */
  readonly files: readonly string[]
  /** Reads workbooks. */
  readonly readFilled: ReadFilled
  /** The content folder. */
  readonly content: string
  /** Whether files that stand there with other content are overwritten. */
  readonly replace: boolean
  /** Whether text that found no place is kept as such, rather than a fault. */
  readonly allowUnplaced?: boolean
}

/** What an import found and did. */
export interface ImportReport {
  readonly files: readonly ImportedFile[]
  /** Every reason why nothing was written, of all files; empty when all was written. */
  readonly faults: readonly ImportProblem[]
  /** Files as they are or would be written; empty when they could not be made. */
  readonly planned: readonly PlannedFile[]
  /** What a person should look at, though nothing was wrong. */
  readonly notes?: readonly Words[]
}

/** Reads all files and writes their content, or nothing when anything is wrong with any of them. `onFile` hears of each
 *  file before it is read.
 *  @throws MissingFileFault when a file is not there, UnfinishedImportFault when the system broke off while writing. */
export async function runImport(
  options: ImportOptions,
  onFile: (path: string, number: number) => void = () => {},
): Promise<ImportReport> {
  await refuseMissing(options.files)
  const files: ImportedFile[] = []
  for (const [n, path] of options.files.entries()) {
    onFile(path, n + 1)
    files.push(await importFile(path, options.readFilled, givenOf(options)))
  }
  const faults = files.flatMap((file) => faultsOfFile(file, options.allowUnplaced))
  if (faults.length > 0) return { files, faults, planned: [] }
  try {
    return await writeFiles(options, files)
  } catch (error) {
    if (!(error instanceof ImportFault) || error instanceof UnfinishedImportFault) throw error
    return { files, faults: error.problems, planned: [] }
  }
}

function givenOf({ year, unit, moneyUnit, only }: ImportOptions): GivenOfDocument {
  return {
    ...(year !== undefined && { year }),
    ...(unit && { unit }),
    ...(moneyUnit && { moneyUnit }),
    ...(only && { only }),
  }
}

async function writeFiles({ content, replace }: ImportOptions, files: readonly ImportedFile[]): Promise<ImportReport> {
  refuseUnsettled(content)
  const workbooks = files.filter((file) => file.kind === 'workbook')
  const documents = files.flatMap((file) => (file.kind === 'document' ? [file.examined] : []))
  const standing = standingUnits(content, documents)
  const fromDocuments = contentFilesOf(documents, standing)
  const all = [...fromDocuments, ...workbooks.flatMap(({ workbook }) => workbook.files)]
  const twins = [...Map.groupBy(all, fileKey)].filter(([, same]) => same.length > 1)
  if (twins.length > 0) throw new ImportFault(twins.map(([path]) => importProblem('files-one-place', path)))
  const superseded = supersededBy(documents, standing)
  const going = superseded.filter(({ certain }) => certain)
  const planned = [
    ...withRecordsAdded(keptAsTheyStand(await planContent(content, all))),
    ...(await planRemoved(content, going.map((one) => goingFile(one, all)))),
  ]
  const named = workbooks.flatMap(({ workbook }) => workbook.documents)
  const faults = await missingDocuments(content, named, new Set(all.map(({ path }) => path)))
  const different = planned.filter(({ state }) => state === 'different')
  if (!replace) faults.push(...going.map(goingProblem))
  if (different.length > 0 && !replace) faults.push(importProblem('content-differs', ''))
  if (faults.length === 0) await writeContent(content, planned)
  return { files, faults, planned, notes: superseded.filter(({ certain }) => !certain).map(doubtWords) }
}

/** A file that goes, with what takes its place. */
function goingFile({ path, by }: Superseded, all: readonly ContentFile[]): ContentFile {
  return { path, bytes: all.find((one) => one.path === by?.path)?.bytes ?? new Uint8Array() }
}

function doubtWords({ path, name, by }: Superseded): Words {
  return {
    en: `${path}: “${name}” stays, and “${by?.name}” comes beside it with much of the same text: its budget counts twice if it is the same project. If it is, delete ${path}.`,
    zh: `${path}：“${name}”还留着，新来的“${by?.name}”和它大部分文字相同。如果其实是同一个项目，预算会重复计算，请删除 ${path}。`,
  }
}

function goingProblem({ path, name, by }: Superseded): ImportProblem {
  return by
    ? importProblem('project-renamed', path, name, by.name)
    : importProblem('project-gone', path, name)
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

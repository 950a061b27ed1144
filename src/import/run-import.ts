import { type PlannedFile, writeContent } from '../content/write/write-content.ts'
import { ImportFault, type ImportProblem, UnfinishedImportFault } from '../faults/import-fault.ts'
import type { Words } from '../faults/language.ts'
import type { GivenOfDocument } from './examine.ts'
import type { ReadFilled } from './filled.ts'
import { faultsOfFile, type ImportedFile, importFile } from './import-file.ts'
import { readOwnWords } from './own-words.ts'
import { createStanding } from './plan/standing-units.ts'
import { type Plan, planFiles, type SoundFile, type Target } from './plan-files.ts'
import { refuseMissing } from './read-file.ts'
import { refuseUnsettled } from './refuse-unsettled.ts'
import { mapSideBySide, mostAtOnce } from './side-by-side.ts'
import { sortOut } from './sort-out.ts'

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
  /** In the order in which they were named. */
  readonly files: readonly ImportedFile[]
  /** Why each of the files that did not go in did not. */
  readonly refused: ReadonlyMap<ImportedFile, readonly ImportProblem[]>
  /** The same of all files, in their order; empty when all was written. */
  readonly faults: readonly ImportProblem[]
  /** What was put in place, with files that stay as they stand. */
  readonly written: readonly PlannedFile[]
  /** That, and what the files would make that were refused only for what stands there. */
  readonly planned: readonly PlannedFile[]
  /** What a person should look at, though nothing was wrong. */
  readonly notes: readonly Words[]
}

/** Hears of each file before and after it is read, by its path and its number from 1. */
export interface ImportWatch {
  readonly begin?: (path: string, number: number) => void
  readonly end?: (path: string, number: number) => void
}

/** Reads all files side by side and writes the content of those that can go in, all of it in one go. A file goes in whole or not
 *  at all; one with a fault does not keep another from it, unless the two disagree.
 *  @throws MissingFileFault when a file is not there, UnfinishedImportFault when the system broke off while writing. */
export async function runImport(options: ImportOptions, watch: ImportWatch = {}): Promise<ImportReport> {
  await refuseMissing(options.files)
  const [given, words] = [givenOf(options), readOwnWords(options.content)]
  const files = await mapSideBySide(options.files, mostAtOnce(), async (path, n) => {
    watch.begin?.(path, n + 1)
    const file = await importFile(path, options.readFilled, { ...given, words })
    watch.end?.(path, n + 1)
    return file
  })
  const refused = new Map<ImportedFile, readonly ImportProblem[]>()
  for (const file of files) {
    const faults = faultsOfFile(file, options.allowUnplaced)
    if (faults.length > 0) refused.set(file, faults)
  }
  const sound = files.filter((file): file is SoundFile => file.kind !== 'refused' && !refused.has(file))
  if (sound.length === 0) return reportOf(files, refused, [], [])
  try {
    return await writeFiles(options, files, sound, refused)
  } catch (error) {
    if (!(error instanceof ImportFault) || error instanceof UnfinishedImportFault) throw error
    for (const file of sound) refused.set(file, error.problems)
    return reportOf(files, refused, [], [])
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

/** Faults of files that could go in but for what stands in their place. */
const DIFFERS: ReadonlySet<string> = new Set(['content-differs', 'project-renamed', 'project-gone'])

async function writeFiles(
  { content, replace }: ImportOptions,
  files: readonly ImportedFile[],
  sound: readonly SoundFile[],
  refused: Map<ImportedFile, readonly ImportProblem[]>,
): Promise<ImportReport> {
  refuseUnsettled(content)
  const target: Target = { content, replace, standing: createStanding(content) }
  const plan = (some: readonly SoundFile[]): Promise<Plan> => planFiles(target, some)
  const folderOf = async (file: SoundFile) =>
    (await plan([file])).planned.map(({ path }) => path.split('/', 2).join('/'))[0] ?? ''
  const sorted = await sortOut(sound, async (some) => (await plan(some)).faults, folderOf)
  const would: PlannedFile[] = []
  for (const [file, faults] of sorted.refused) {
    refused.set(file, faults)
    if (faults.some(({ code }) => DIFFERS.has(code))) would.push(...(await plan([file])).planned)
  }
  const { planned: written, notes } = await plan(sorted.kept)
  await writeContent(content, written)
  return reportOf(files, refused, written, would, notes)
}

function reportOf(
  files: readonly ImportedFile[],
  refused: ReadonlyMap<ImportedFile, readonly ImportProblem[]>,
  written: readonly PlannedFile[],
  would: readonly PlannedFile[],
  notes: readonly Words[] = [],
): ImportReport {
  // Two files that disagree have one fault between them.
  const faults = [...new Set(files.flatMap((file) => refused.get(file) ?? []))]
  const there = new Set(written.map(({ path }) => path))
  const planned = [
    ...written,
    ...would.filter(({ path, state }) => state === 'different' || state === 'removed' || !there.has(path)),
  ]
  return { files, refused, faults, written, planned, notes }
}

import { statSync } from 'node:fs'
import { type Diagnostic, diagnose, inOrder } from '../../faults/diagnostic.ts'
import type { Content, Year } from '../../model/content.ts'
import type { Department } from '../../model/department.ts'
import { YEAR_PATTERN } from '../../model/ids.ts'
import { ReadingMemory } from '../cache/reading-memory.ts'
import { RecordCache } from '../cache/record-cache.ts'
import { diagnoseLeftovers } from '../journal/diagnose-leftovers.ts'
import { readSteadily } from '../journal/steady.ts'
import { contentPlaceOf, SCHEMA_FOLDER } from '../layout.ts'
import { checkContinued } from './continued.ts'
import { readFolder } from './folder.ts'
import { FolderPrint } from './folder-print.ts'
import { readGlossary, readImportWords, readSite, readUnitList } from './read-settings.ts'
import { type FolderEntry, Reader } from './reader.ts'
import { readUnitAgain } from './unit-again.ts'

/** A content folder read. */
interface Reading {
  /** Absent when anything is wrong. */
  readonly content?: Content
  /** The print of all that was read, a SHA-256; absent when anything is wrong, or changed while it was read. */
  readonly print?: string
  /** The same of each unit's folder in a year, by path, such as `2025/101001`; absent when that is. */
  readonly unitPrints?: ReadonlyMap<string, string>
  /** Everything that is wrong, by file, line and column. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a whole content folder and checks all of it; it is read again when an import changed it meanwhile, and is at fault while
 *  one is at work or was cut off. `dir` is its path. Never writes, never follows a link, never
 *  reads outside the folder. `kept` is the folder where what was read is kept for the next process, or what this one remembers; without either nothing
 *  is kept. Throws when the system refuses to read a file. */
export async function readContent(dir: string, kept?: string | ReadingMemory): Promise<Reading> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    return { diagnostics: [diagnose('content-missing', '')] }
  }
  const cache = typeof kept === 'string' ? unitRecords(kept, dir) : kept
  const { result, left } = await readSteadily(dir, () => readAll(dir, cache))
  cache?.save()
  const unfinished = diagnoseLeftovers(left)
  if (!result) return { diagnostics: unfinished }
  if (unfinished.length === 0) return result
  return { diagnostics: inOrder([...unfinished, ...result.diagnostics]) }
}

/** How many digits of its print tell content from other content. */
const VERSION_DIGITS = 12

/** What earlier processes have read of the units in a content folder. `caches` is the folder where that is kept. */
export function unitRecords(caches: string, dir: string): RecordCache {
  return new RecordCache(caches, dir, 'units')
}

function readAll(dir: string, cache: RecordCache | ReadingMemory | undefined): Reading {
  const print = new FolderPrint(dir, cache instanceof ReadingMemory ? cache : undefined)
  const reader = new Reader(dir, print)
  const readOne = (year: number, unit: FolderEntry) => readUnitAgain(reader, year, unit, { print, cache })
  const { files, folders } = readFolder(reader, '')
  const site = readSite(reader, files)
  const glossary = readGlossary(reader, files)
  const units = readUnitList(reader, files)
  readImportWords(reader, files)
  checkRoot(reader, files, folders)
  const years = folders
    .filter(({ name }) => YEAR_PATTERN.test(name))
    .map((folder) => readYear(reader, folder, readOne))
    .filter(({ departments }) => departments.length > 0)
    .toSorted((a, b) => b.year - a.year)
  checkContinued(reader, years)
  const { diagnostics } = reader
  if (!site || diagnostics.length > 0) return { diagnostics: inOrder(diagnostics) }
  const whole = print.ofAll()
  const version = whole.slice(0, VERSION_DIGITS)
  const content = { site, glossary, version, updated: print.updated(), units, years }
  return { content, ...(print.isSteady() && { print: whole, unitPrints: print.ofUnits() }), diagnostics }
}

function readYear(
  reader: Reader,
  folder: FolderEntry,
  readOne: (year: number, unit: FolderEntry) => Department | undefined,
): Year {
  const year = Number(folder.name)
  const { files, folders } = readFolder(reader, folder.path)
  for (const { name, path } of files)
    reader.report('file-not-expected', path, name, {
      en: 'A year’s folder holds only folders of units.',
      zh: '年份文件夹里只放各单位的文件夹。',
    })
  const departments = folders
    .flatMap((unit) => readOne(year, unit) ?? [])
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return { year, departments }
}

function checkRoot(reader: Reader, files: readonly FolderEntry[], folders: readonly FolderEntry[]): void {
  for (const { name, path } of files)
    if (!contentPlaceOf(name))
      reader.report('file-not-expected', path, name, {
        en: 'Here stand site.yaml, glossary.yaml, units.yaml, import.yaml and folders of years.',
        zh: '这里只放 site.yaml、glossary.yaml、units.yaml、import.yaml 和各年份的文件夹。',
      })
  for (const { name, path } of folders)
    if (name !== SCHEMA_FOLDER && !YEAR_PATTERN.test(name))
      reader.report('folder-not-valid', path, name, {
        en: 'Name a year’s folder by four digits, such as “2021”.',
        zh: '年份文件夹用四位数字命名，如“2021”。',
      })
}

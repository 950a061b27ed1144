import { basename } from 'node:path'
import {
  formatProblem,
  ImportFault,
  type ImportProblem,
  MissingFileFault,
  UnfinishedImportFault,
} from '../src/faults/import-fault.ts'
import { type Language, say, type Words } from '../src/faults/language.ts'
import { printable } from '../src/faults/quote.ts'
import { type ImportedFile, importFile } from '../src/import/import-file.ts'
import { refuseMissing } from '../src/import/read-file.ts'
import { fileLines, tablesOfFile } from '../src/import/report/tables-of-file.ts'
import { reportJson } from '../src/import/report/report-json.ts'
import { formatExamined, formatWorkbook } from '../src/import/report/summary.ts'
import { formatFaults } from '../src/import/report/summary-faults.ts'
import { REPORT_WORDS } from '../src/import/report/words.ts'
import { formatDifference, formatPlanned } from '../src/import/report/summary-files.ts'
import { type ImportReport, runImport } from '../src/import/run-import.ts'
import { exportedWorkbook, templateWorkbook } from '../src/workbook/export-workbook.ts'
import { placeWorkbook } from '../src/workbook/place-workbook.ts'
import { readWorkbookInOwnProcess } from '../src/workbook/read-in-own-process.ts'
import { runCommand } from './command.ts'
import { commandLanguage } from './command-language.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { IMPORT_USAGE, type ImportCommand, readImportCommand } from './import-options.ts'
import { settle } from './settle.ts'
import { readCommandLine, sayUsage } from './usage.ts'

const CLEAR_LINE = '\r\u001b[K'
const ARGS = process.argv.slice(2)

await runCommand(async () => {
  const command = readCommandLine(ARGS, IMPORT_USAGE, () => readImportCommand(ARGS))
  try {
    await run(command)
  } catch (error) {
    clearProgress()
    if (!(error instanceof ImportFault)) throw error
    reportFault(error, command.language)
  }
}, sayStopped)

async function run(command: ImportCommand): Promise<void> {
  if (command.template !== undefined) writeWorkbook(command.template, templateWorkbook(), command)
  else if (command.export !== undefined) {
    settle(command.content, command.language)
    writeWorkbook(command.export, await exportedWorkbook(command.content), command)
  } else if (command.list) await listTables(command)
  else await importFiles(command)
}

/** Shows what files hold, and writes nothing. */
async function listTables({ files, json, language, ...given }: ImportCommand): Promise<void> {
  await refuseMissing(files)
  const read = []
  for (const path of files) read.push(await importFile(path, readWorkbookInOwnProcess, given))
  if (json) print([JSON.stringify(read.map((file) => tablesOfFile(file, language)), undefined, 2)])
  else for (const file of read) print(fileLines(file, language))
  if (read.some(({ kind }) => kind === 'refused')) process.exitCode = 1
}

async function importFiles(command: ImportCommand): Promise<void> {
  const { content, files, json, language } = command
  settle(content, language)
  const report = await runImport(
    { ...command, readFilled: readWorkbookInOwnProcess },
    json ? undefined : showProgress(files.length, language),
  )
  clearProgress()
  if (json) print([JSON.stringify(reportJson(report, language), undefined, 2)])
  else printReport(report, command)
  if (report.faults.length > 0) process.exitCode = 1
}

function printReport({ files, faults, planned, notes = [] }: ImportReport, { content, verbose, language }: ImportCommand): void {
  print(files.flatMap((file) => summaryOf(file, verbose, language)))
  const different = planned.filter(({ state }) => state === 'different' || state === 'removed')
  print(different.flatMap((file) => formatDifference(file, language)))
  print(notes.map((note) => say(REPORT_WORDS.note(note), language)))
  if (faults.length === 0) print(formatPlanned(content, planned, language))
  else warn([...formatFaults(faults, verbose, language), ...adviceOn(faults, language)])
}

/** What to do about faults of which there may be hundreds, said once, and what became of it all. */
function adviceOn(faults: readonly ImportProblem[], language: Language): string[] {
  const { keepUnplaced, nothingWritten } = COMMAND_WORDS
  const unplaced = faults.some(({ code }) => code === 'text-without-place')
  return (unplaced ? [keepUnplaced, nothingWritten] : [nothingWritten]).map((words) => say(words, language))
}

function summaryOf(file: ImportedFile, verbose: boolean, language: Language): string[] {
  if (file.kind === 'refused') return []
  return file.kind === 'document'
    ? formatExamined(file.examined, verbose, language)
    : formatWorkbook(file.name, file.workbook, language)
}

function reportFault(error: ImportFault, language: Language): void {
  if (error instanceof MissingFileFault) {
    const lines = error.problems.map((problem) => formatProblem(problem, language))
    sayUsage(lines, IMPORT_USAGE, language)
    return
  }
  const nothing = error instanceof UnfinishedImportFault ? [] : [say(COMMAND_WORDS.nothingWritten, language)]
  warn([...formatFaults(error.problems, true, language), ...nothing])
  process.exitCode = 1
}

/** An existing file is overwritten only with --replace. */
function writeWorkbook(path: string, bytes: Uint8Array, { replace, language }: ImportCommand): void {
  placeWorkbook(path, bytes, replace)
  print([say(COMMAND_WORDS.fileWritten(path, bytes.length), language)])
}

/** Says on a terminal which file is being read. */
function showProgress(count: number, language: Language): (path: string, number: number) => void {
  return (path, number) => sayOnTerminal(COMMAND_WORDS.reading(number, count, printable(basename(path))), language)
}

function sayOnTerminal(words: Words, language: Language): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE + say(words, language))
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE)
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
}

function warn(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
}

/** Files are put in place in one go: a signal is heard before that, or when all is said and the process is about to end. */
function sayStopped(signal: string): void {
  clearProgress()
  warn([say(COMMAND_WORDS.importStopped(signal), commandLanguage(ARGS))])
}

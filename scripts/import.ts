import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { formatProblem, ImportFault, MissingFileFault } from '../src/faults/import-fault.ts'
import { say, type Words } from '../src/faults/language.ts'
import { printable } from '../src/faults/quote.ts'
import { findFiles } from '../src/import/find-files.ts'
import { importFile } from '../src/import/import-file.ts'
import { LOOK_MARK } from '../src/import/look/page.ts'
import { lookAtFile } from '../src/import/look-file.ts'
import { readOwnWords } from '../src/import/own-words.ts'
import { refuseMissing } from '../src/import/read-file.ts'
import { createImportProgress } from '../src/import/report/progress.ts'
import { reportJson } from '../src/import/report/report-json.ts'
import { formatFaults } from '../src/import/report/summary-faults.ts'
import { fileLines, tablesOfFile } from '../src/import/report/tables-of-file.ts'
import { type ImportWatch, runImport } from '../src/import/run-import.ts'
import { placeWorkbook } from '../src/workbook/read/place-workbook.ts'
import { readWorkbookInOwnProcess } from '../src/workbook/read/read-in-own-process.ts'
import { exportedWorkbook, templateWorkbook } from '../src/workbook/write/export-workbook.ts'
import { runCommand } from './command.ts'
import { commandLanguage } from './command-language.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { IMPORT_USAGE, type ImportCommand, readImportCommand } from './import-options.ts'
import { print, printFault, printLeft, printReport, warn } from './print-report.ts'
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
    reportFault(error, command)
  }
}, sayStopped)

async function run(command: ImportCommand): Promise<void> {
  if (command.template !== undefined) writeWorkbook(command.template, templateWorkbook(), command)
  else if (command.export !== undefined) {
    settle(command.content, command.language)
    writeWorkbook(command.export, await exportedWorkbook(command.content), command)
  } else if (command.look !== undefined) await lookAt(command.look, command)
  else if (command.list) await listTables(command)
  else await importFiles(command)
}

/** Shows what files hold, and writes nothing. */
async function listTables({ json, language, ...command }: ImportCommand): Promise<void> {
  const { files, faults } = await findFiles(command.files, command.content)
  if (files.length === 0) throw new ImportFault(faults)
  await refuseMissing(files)
  const given = { ...command, words: readOwnWords(command.content) }
  const read = []
  for (const path of files) read.push(await importFile(path, readWorkbookInOwnProcess, given))
  if (json)
    print([
      JSON.stringify(
        read.map((file) => tablesOfFile(file, language)),
        undefined,
        2,
      ),
    ])
  else for (const file of read) print(fileLines(file, language))
  warn(formatFaults(faults, true, language))
  if (faults.length > 0 || read.some(({ kind }) => kind === 'refused')) process.exitCode = 1
}

/** Writes the page about one document, and nothing else. A page of an earlier look is overwritten; any other file only with --replace. */
async function lookAt(path: string, command: ImportCommand): Promise<void> {
  const { out, replace, language } = command
  const given = { ...command, words: readOwnWords(command.content) }
  const page = new TextEncoder().encode(await lookAtFile(path, language, given))
  const standing = await readFile(out, 'utf8').catch(() => '')
  placeWorkbook(out, page, replace || standing.startsWith(LOOK_MARK))
  print([say(COMMAND_WORDS.lookWritten(out), language)])
}

async function importFiles(command: ImportCommand): Promise<void> {
  const { content, json, language } = command
  const found = await findFiles(command.files, content)
  const { files, faults } = found
  if (!json) printLeft(found, language)
  if (files.length === 0) throw new ImportFault(faults)
  settle(content, language)
  const watch = json ? {} : await watchOf(files, command)
  const report = await runImport({ ...command, files, readFilled: readWorkbookInOwnProcess }, watch)
  clearProgress()
  const all = [...faults, ...report.faults]
  if (json) print([JSON.stringify(reportJson({ ...report, faults: all }, language), undefined, 2)])
  else {
    printReport(report, files, command)
    warn(formatFaults(faults, true, language))
  }
  if (all.length > 0) process.exitCode = 1
}

/** Says how far it is: on a terminal in one line that changes, else now and then in a line of its own. */
async function watchOf(files: readonly string[], { language }: ImportCommand): Promise<ImportWatch> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  const progress = createImportProgress(sizes, () => performance.now())
  const tells = process.stderr.isTTY
  const change = (words: Words) => process.stderr.write(CLEAR_LINE + say(words, language))
  return {
    begin: (path) => {
      const words = progress.begin(printable(basename(path)))
      if (tells) change(words)
    },
    end: (_, number) => {
      const words = progress.end(number - 1)
      if (words && !tells) warn([say(words, language)])
    },
  }
}

function reportFault(error: ImportFault, { language }: ImportCommand): void {
  if (error instanceof MissingFileFault)
    sayUsage(
      error.problems.map((problem) => formatProblem(problem, language)),
      IMPORT_USAGE,
      language,
    )
  else {
    printFault(error, language)
    process.exitCode = 1
  }
}

/** An existing file is overwritten only with --replace. */
function writeWorkbook(path: string, bytes: Uint8Array, { replace, language }: ImportCommand): void {
  placeWorkbook(path, bytes, replace)
  print([say(COMMAND_WORDS.fileWritten(path, bytes.length), language)])
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE)
}

/** Files are put in place in one go: a signal is heard before that, or when all is said and the process is about to end. */
function sayStopped(signal: string): void {
  clearProgress()
  warn([say(COMMAND_WORDS.importStopped(signal), commandLanguage(ARGS))])
}

import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ImportFault, MissingFileFault, UnfinishedImportFault } from '../src/faults/import-fault.ts'
import type { ImportedFile } from '../src/import/import-file.ts'
import { reportJson } from '../src/import/report/report-json.ts'
import { formatExamined, formatWorkbook } from '../src/import/report/summary.ts'
import { formatFaults } from '../src/import/report/summary-faults.ts'
import { formatDifference, formatPlanned } from '../src/import/report/summary-files.ts'
import { type ImportReport, runImport } from '../src/import/run-import.ts'
import { YEAR_PATTERN } from '../src/model/ids.ts'
import { readWorkbookApart } from '../src/workbook/apart.ts'
import { exportedWorkbook, templateWorkbook } from '../src/workbook/export-workbook.ts'
import { placeWorkbook } from '../src/workbook/place-workbook.ts'
import { calledAs } from './called-as.ts'
import { runCommand } from './command.ts'
import { commandLanguage } from './command-language.ts'
import { settle } from './settle.ts'

const USAGE = `Usage: ${calledAs('import')} FILE… [--year YEAR] [--content DIR] [--replace] [--allow-unplaced] [--verbose] [--json]
       ${calledAs('import')} --template FILE.xlsx
       ${calledAs('import')} --export FILE.xlsx [--content DIR]

Reads published performance targets and self-appraisals (Word, Excel, web pages, text) or filled workbooks, and writes
them as content files. When anything is wrong with any file, all of it is said and nothing is written.
  --year YEAR      the documents' year, such as 2021; else it is read from title, file name or text
  --content DIR    the content folder; else ./content
  --replace        overwrite files that stand there with other content
  --allow-unplaced keep text that found no place in the content files, under unplaced
  --verbose        also list the places of all residue and all text without a place
  --json           print one JSON object instead of a summary
  --template FILE  write an Excel workbook to fill in
  --export FILE    write the workbook with all content; importing it again changes nothing
  -h, --help       print this
`

class UsageFault extends Error {}

interface Options {
  readonly files: readonly string[]
  readonly year?: number
  readonly content: string
  readonly replace: boolean
  readonly allowUnplaced: boolean
  readonly verbose: boolean
  readonly json: boolean
  readonly template?: string
  readonly export?: string
  readonly help: boolean
}

function optionsOf(args: string[]): Options {
  const { positionals, values } = parse(args)
  const { year, template, export: exported } = values
  const workbooks = [template, exported].filter((file) => file !== undefined)
  if (workbooks.length === 0 && positionals.length === 0 && !values.help)
    throw new UsageFault('Name at least one file.')
  if (workbooks.length + Math.min(1, positionals.length) > 1)
    throw new UsageFault('Import files, write a template or export: one at a time.')
  for (const file of workbooks)
    if (!/\.xlsx$/i.test(file)) throw new UsageFault(`“${file}” is not the name of a workbook. End it with .xlsx.`)
  if (year !== undefined && !YEAR_PATTERN.test(year)) throw new UsageFault(`“${year}” is not a year such as 2021.`)
  return {
    files: positionals,
    ...(year !== undefined && { year: Number(year) }),
    ...(template !== undefined && { template }),
    ...(exported !== undefined && { export: exported }),
    content: resolve(values.content),
    replace: values.replace,
    allowUnplaced: values['allow-unplaced'],
    verbose: values.verbose,
    json: values.json,
    help: values.help,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        content: { type: 'string', default: 'content' },
        replace: { type: 'boolean', default: false },
        'allow-unplaced': { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        template: { type: 'string' },
        export: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : String(error))
  }
}

async function run(options: Options): Promise<void> {
  if (options.help) process.stdout.write(USAGE)
  else if (options.template !== undefined) writeWorkbook(options.template, templateWorkbook(), options.replace)
  else if (options.export !== undefined) {
    settle(options.content, commandLanguage(process.argv.slice(2)))
    writeWorkbook(options.export, await exportedWorkbook(options.content), options.replace)
  } else await importFiles(options)
}

async function importFiles(options: Options): Promise<void> {
  settle(options.content, commandLanguage(process.argv.slice(2)))
  const report = await runImport(
    { ...options, readFilled: readWorkbookApart },
    options.json ? undefined : showProgress(options.files.length),
  )
  clearProgress()
  if (options.json) print([JSON.stringify(reportJson(report), undefined, 2)])
  else printReport(report, options)
  if (report.faults.length > 0) process.exitCode = 1
}

function printReport({ files, faults, planned }: ImportReport, { content, verbose }: Options): void {
  print(files.flatMap((file) => summaryOf(file, verbose)))
  print(planned.filter(({ state }) => state === 'different').flatMap(formatDifference))
  if (faults.length > 0) process.stderr.write(`${formatFaults(faults, verbose).join('\n')}\nNothing was written.\n`)
  else print(formatPlanned(content, planned))
}

function summaryOf(file: ImportedFile, verbose: boolean): string[] {
  if (file.kind === 'refused') return []
  return file.kind === 'document' ? formatExamined(file.examined, verbose) : formatWorkbook(file.name, file.workbook)
}

/** An existing file is overwritten only with --replace. */
function writeWorkbook(path: string, bytes: Uint8Array, replace: boolean): void {
  placeWorkbook(path, bytes, replace)
  print([`${path}: ${bytes.length} bytes`])
}

const CLEAR_LINE = '\r\u001b[K'

/** Says on a terminal which file is being read. */
function showProgress(count: number): (path: string, number: number) => void {
  return (path, number) => {
    if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}reading ${number} of ${count}: ${basename(path)}`)
  }
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE)
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
}

await runCommand(async () => {
  try {
    await run(optionsOf(process.argv.slice(2)))
  } catch (error) {
    clearProgress()
    if (error instanceof UsageFault || error instanceof MissingFileFault) {
      process.stderr.write(`${error.message}\n\n${USAGE}`)
      process.exitCode = 2
    } else if (error instanceof ImportFault) {
      process.stderr.write(`${error.message}\nNothing was written.\n`)
      process.exitCode = 1
    } else if (error instanceof UnfinishedImportFault) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = 1
    } else throw error
  }
}, sayStopped)

/** Files are put in place in one go: a signal is heard before that, or when all is said and the process is about to end. */
function sayStopped(signal: string): void {
  clearProgress()
  process.stderr.write(`The import was stopped by ${signal}. Nothing was written.\n`)
}

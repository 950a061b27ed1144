import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFilesOf } from '../src/import/content-files.ts'
import { type Examined, examine } from '../src/import/examine.ts'
import { ImportFault } from '../src/import/fault.ts'
import { formatExamined } from '../src/import/summary.ts'
import { formatDifference, formatPlanned } from '../src/import/summary-files.ts'
import { planContent, writeContent } from '../src/import/write-content.ts'
import { YEAR_PATTERN } from '../src/model/ids.ts'

const USAGE = `Usage: npm run import -- FILE… [--year YEAR] [--content DIR] [--replace] [--verbose]

Reads published performance targets (text in UTF-8) and writes them as content files.
  --year YEAR    the documents' year, such as 2021; else it is read from title, file name or text
  --content DIR  the content folder; else ./content
  --replace      overwrite files that stand there with other content
  --verbose      also list the lines of all residue
`
const MAX_BYTES = 20 * 1024 * 1024

class UsageFault extends Error {}

interface Options {
  readonly files: readonly string[]
  readonly year?: number
  readonly content: string
  readonly replace: boolean
  readonly verbose: boolean
}

function optionsOf(args: string[]): Options {
  const { positionals, values } = parse(args)
  const { year } = values
  if (positionals.length === 0) throw new UsageFault('Name at least one file.')
  if (year !== undefined && !YEAR_PATTERN.test(year)) throw new UsageFault(`“${year}” is not a year such as 2021.`)
  return {
    files: positionals,
    ...(year !== undefined && { year: Number(year) }),
    content: resolve(values.content),
    replace: values.replace,
    verbose: values.verbose,
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
        verbose: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : String(error))
  }
}

async function readDocumentFile(path: string): Promise<Uint8Array> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile()) throw new UsageFault(`${path}: there is no such file.`)
  if (stats.size > MAX_BYTES) throw new ImportFault(`${path}: ${stats.size} bytes; at most ${MAX_BYTES} can be read.`)
  return readFile(path)
}

async function importFiles({ files, year, content, replace, verbose }: Options): Promise<void> {
  const documents: Examined[] = []
  for (const path of files) documents.push(examine(basename(path), await readDocumentFile(path), year))
  for (const document of documents) print(formatExamined(document, verbose))
  const faults = documents.flatMap((document) => document.faults)
  if (faults.length > 0) throw new ImportFault(faults.join('\n'))
  const planned = await planContent(content, contentFilesOf(documents))
  const different = planned.filter(({ state }) => state === 'different')
  if (different.length > 0) print(different.flatMap(formatDifference))
  if (different.length > 0 && !replace)
    throw new ImportFault('These files stand there with other content, perhaps edited. Overwrite them with --replace.')
  await writeContent(content, planned)
  print(formatPlanned(content, planned))
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

try {
  await importFiles(optionsOf(process.argv.slice(2)))
} catch (error) {
  if (error instanceof UsageFault) {
    process.stderr.write(`${error.message}\n\n${USAGE}`)
    process.exitCode = 2
  } else if (error instanceof ImportFault) {
    process.stderr.write(`${error.message}\nNothing was written.\n`)
    process.exitCode = 1
  } else throw error
}

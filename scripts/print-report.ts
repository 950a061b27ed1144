import { type ImportFault, UnfinishedImportFault } from '../src/faults/import-fault.ts'
import { type Language, say } from '../src/faults/language.ts'
import { printable } from '../src/faults/quote.ts'
import type { FoundFiles } from '../src/import/find-files.ts'
import { formatFaults } from '../src/import/report/summary-faults.ts'
import { formatImport } from '../src/import/report/summary-import.ts'
import { formatRefused } from '../src/import/report/summary-refused.ts'
import type { ImportReport } from '../src/import/run-import.ts'
import { COMMAND_WORDS } from './command-words.ts'
import type { ImportCommand } from './import-options.ts'

/** Prints what an import found and did, then on standard error what is at fault, what to do about it, and which files did not
 *  go in. */
export function printReport(
  report: ImportReport,
  paths: readonly string[],
  { content, verbose, language }: Pick<ImportCommand, 'content' | 'verbose' | 'language'>,
): void {
  print(formatImport(report, { content, paths, verbose, language }))
  const { faults, files, refused, written } = report
  if (faults.length === 0) return
  const named = files.flatMap((file, n) => {
    const own = refused.get(file)
    return own ? [{ path: paths[n] ?? file.name, faults: own }] : []
  })
  const several = files.length > 1 && named.length > 0
  const { keepUnplaced, nothingWritten, othersWritten } = COMMAND_WORDS
  const end = written.length > 0 ? othersWritten(files.length - named.length) : nothingWritten
  warn([
    ...(several ? formatRefused(named, verbose, language) : formatFaults(faults, verbose, language)),
    ...(faults.some(({ code }) => code === 'text-without-place') ? [say(keepUnplaced, language)] : []),
    say(end, language),
  ])
}

/** Says which files of the folders were left, a line a reason. */
export function printLeft({ left }: FoundFiles, language: Language): void {
  for (const [why, files] of Map.groupBy(left, (file) => file.why))
    warn([
      say(
        COMMAND_WORDS.left(
          why,
          files.map(({ path }) => printable(path)),
        ),
        language,
      ),
    ])
}

/** Prints why an import could not begin, or broke off. */
export function printFault(error: ImportFault, language: Language): void {
  const nothing = error instanceof UnfinishedImportFault ? [] : [say(COMMAND_WORDS.nothingWritten, language)]
  warn([...formatFaults(error.problems, true, language), ...nothing])
}

/** Prints lines on standard output. */
export function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
}

/** Prints lines on standard error. */
export function warn(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`)
}

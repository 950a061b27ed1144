import { basename } from 'node:path'
import { type ImportProblem, sayProblem } from '../../faults/import-fault.ts'
import { type Language, say } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import { formatFaults } from './summary-faults.ts'
import { REPORT_WORDS } from './words.ts'

/** A file that did not go in, as it was named, and why. */
interface RefusedFile {
  readonly path: string
  readonly faults: readonly ImportProblem[]
}

/** The faults of several files, each under its file, and then the files in a line each with its first fault: the last that a person
 *  reads of many names those that are left to mend. */
export function formatRefused(refused: readonly RefusedFile[], verbose: boolean, language: Language): string[] {
  return [
    ...refused.flatMap(({ path, faults }) => [
      `${printable(path)}:`,
      ...formatFaults(faults, verbose, language).map((line) => `  ${line}`),
    ]),
    say(REPORT_WORDS.refused(refused.length), language),
    ...refused.map((file) => `  ${printable(file.path)}: ${firstOf(file, language)}`),
  ]
}

function firstOf({ path, faults }: RefusedFile, language: Language): string {
  const [first] = faults
  if (!first) return ''
  const more = faults.length > 1 ? say(REPORT_WORDS.moreFaults(faults.length - 1), language) : ''
  return withoutFile(sayProblem(first, language), printable(basename(path))) + more
}

/** A sentence without the name of the document that it is about, which stands before it already. */
function withoutFile(sentence: string, name: string): string {
  return sentence.startsWith(`${name}:`) ? sentence.slice(name.length + 1).trimStart() : sentence
}

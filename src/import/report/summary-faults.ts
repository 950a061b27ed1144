import { formatProblem, type ImportProblem } from '../../faults/import-fault.ts'
import { type Language, say } from '../../faults/language.ts'
import { REPORT_WORDS } from './words.ts'

/** Lines about text without a place that are listed unless all are asked for. */
const SHOWN = 20

/** Faults as lines for a terminal. Of those that only say that some text found no place, of which one document may have hundreds,
 *  the first ones stand for all; `verbose` lists every one. */
export function formatFaults(faults: readonly ImportProblem[], verbose: boolean, language: Language): string[] {
  const count = faults.filter(isUnplaced).length
  let number = 0
  return faults.flatMap((fault) => {
    if (verbose || !isUnplaced(fault) || ++number <= SHOWN) return [formatProblem(fault, language)]
    return number === SHOWN + 1 ? [formatRest(count - SHOWN, language)] : []
  })
}

function isUnplaced({ code }: ImportProblem): boolean {
  return code === 'text-without-place'
}

/** The first lines about text without a place, and how many more there are; all of them with `verbose`. */
export function firstLines(lines: readonly string[], indent: string, verbose: boolean, language: Language): string[] {
  if (verbose || lines.length <= SHOWN) return [...lines]
  return [...lines.slice(0, SHOWN), indent + formatRest(lines.length - SHOWN, language)]
}

function formatRest(count: number, language: Language): string {
  return say(REPORT_WORDS.rest(count), language)
}

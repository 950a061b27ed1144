import { formatProblem, type ImportProblem, sayProblem } from '../../faults/import-fault.ts'
import { type Language, say } from '../../faults/language.ts'
import { REPORT_WORDS } from './words.ts'

/** Lines about text without a place that are listed unless all are asked for. */
const SHOWN = 20

/** Faults as lines for a terminal. Text without a place is counted in the fault that it follows from; of what follows from none,
 *  of which one document may have hundreds, the first ones stand for all. `verbose` lists every one. */
export function formatFaults(faults: readonly ImportProblem[], verbose: boolean, language: Language): string[] {
  if (verbose) return faults.map((fault) => formatProblem(fault, language))
  const following = Map.groupBy(faults, keyOfCause)
  const told = faults.filter(({ cause }) => cause === undefined)
  const count = told.filter(isUnplaced).length
  let number = 0
  return told.flatMap((fault) => {
    if (!isUnplaced(fault)) {
      const { file, offset } = fault.place
      const consequences = offset === undefined ? [] : (following.get(`${file} ${offset}`) ?? [])
      return [formatCause(fault, consequences.length, language)]
    }
    if (++number <= SHOWN) return [formatProblem(fault, language)]
    return number === SHOWN + 1 ? [formatRest(count - SHOWN, language)] : []
  })
}

/** Where the fault stands that this one follows from. */
function keyOfCause({ place: { file }, cause }: ImportProblem): string | undefined {
  return cause === undefined ? undefined : `${file} ${cause}`
}

function formatCause(fault: ImportProblem, count: number, language: Language): string {
  const consequence = count === 0 ? '' : say(REPORT_WORDS.consequence(count), language)
  return `${sayProblem(fault, language)}${consequence} [${fault.code}]`
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

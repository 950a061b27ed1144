import { isUnplacedFault } from '../examine.ts'

/** Lines about text without a place that are listed unless all are asked for. */
const SHOWN = 20

/** Faults as lines for a terminal. Of those that only say that some text found no place, the first ones stand for all;
 *  `verbose` lists every one. */
export function formatFaults(faults: readonly string[], verbose: boolean): string[] {
  const count = faults.filter(isUnplacedFault).length
  let number = 0
  return faults.flatMap((fault) => {
    if (verbose || !isUnplacedFault(fault) || ++number <= SHOWN) return [fault]
    return number === SHOWN + 1 ? [formatRest(count - SHOWN)] : []
  })
}

/** The first lines about text without a place, and how many more there are; all of them with `verbose`. */
export function firstLines(lines: readonly string[], indent: string, verbose: boolean): string[] {
  if (verbose || lines.length <= SHOWN) return [...lines]
  return [...lines.slice(0, SHOWN), `${indent}${formatRest(lines.length - SHOWN)}`]
}

function formatRest(count: number): string {
  return `… and ${count} more; --verbose lists all`
}

import { type ImportProblem, sayProblem } from '../../../src/faults/import-fault.ts'

/** What is said of faults in English, without their codes. */
export function said(faults: readonly ImportProblem[]): string[] {
  return faults.map((fault) => sayProblem(fault, 'en'))
}

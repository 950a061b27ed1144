import type { AppraisedIndicator } from '../model/appraisal.ts'
import { printedNumber, printedWords } from './printed.ts'

/** What was achieved, as printed; a bare number with the unit of its column. */
export function achievedWords({ actual, achieved, unit = '' }: AppraisedIndicator): string {
  const isBare = achieved?.kind === 'quantity' && achieved.unit !== '' && !actual?.includes(achieved.unit)
  return `${printedWords(actual)}${isBare ? unit.trim() : ''}`
}

/** Score and weight as printed, such as `8/8 分`; undefined where neither is. */
export function scoreWords({ score, weight }: Pick<AppraisedIndicator, 'score' | 'weight'>): string | undefined {
  const [got, of] = [score, weight].map((figure) => figure && printedNumber(figure.raw, figure.value))
  if (got !== undefined && of !== undefined) return `${got}/${of} 分`
  if (got !== undefined) return `得分 ${got}`
  return of === undefined ? undefined : `分值 ${of}`
}

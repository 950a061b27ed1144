import type { Score } from '../facts/results/score.ts'
import type { AppraisedIndicator } from '../model/appraisal.ts'
import { printedNumber, printedWords } from './printed.ts'
import { scoreDifferenceWords } from './score-words.ts'

/** What was achieved, as printed; a bare number with the unit of its column. */
export function achievedWords({ actual, achieved, unit = '' }: AppraisedIndicator): string {
  const isBare = achieved?.kind === 'quantity' && achieved.unit !== '' && !actual?.includes(achieved.unit)
  return `${printedWords(actual)}${isBare ? unit.trim() : ''}`
}

/** What is to be told of an appraised indicator beside its target, what was achieved and the verdict: the reason that is printed, and
 *  a score that is not its full weight or not what its formula gives. */
export function resultNotes({ indicator, score }: { indicator: AppraisedIndicator; score: Score }): string[] {
  const reason = indicator.reason?.trim().replace(/[。；]$/, '')
  const difference = scoreDifferenceWords(score)
  const points = difference || isScoreOff(indicator) ? scoreWords(indicator) : undefined
  return [
    ...(reason ? [`偏差原因：${reason}`] : []),
    ...(points ? [`得 ${points}${difference ? `（${difference}）` : ''}`] : []),
  ]
}

/** Whether a row got less or more than its weight. */
function isScoreOff({ score, weight }: Pick<AppraisedIndicator, 'score' | 'weight'>): boolean {
  return score?.value !== undefined && weight?.value !== undefined && score.value !== weight.value
}

/** Score and weight as printed, such as `8/8 分`; undefined where neither is. */
export function scoreWords({ score, weight }: Pick<AppraisedIndicator, 'score' | 'weight'>): string | undefined {
  const [got, of] = [score, weight].map((figure) => figure && printedNumber(figure.raw, figure.value))
  if (got !== undefined && of !== undefined) return `${got}/${of} 分`
  if (got !== undefined) return `${got} 分`
  return of === undefined ? undefined : `分值 ${of}`
}

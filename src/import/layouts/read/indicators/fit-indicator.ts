import { isDash } from '../../../../model/absence.ts'
import { parseTarget } from '../../../../parse/target.ts'
import { isPlainUnit, isUnit } from '../../../../parse/target-words.ts'
import { levelsOf } from '../../words/levels.ts'
import { isOperatorWord } from '../../words/operators.ts'
import type { Kind } from './head-column.ts'

const POINTS = /^\d+(\.\d+)?分?$/

/** How well the text at `n` of a row goes under a column. Levels are told by their words, operators, units and weights by
 *  their shape; what is qualitative has no unit, and an actual may repeat its target. */
export function fitIndicator(text: string, column: Kind, row: readonly string[], n: number): number {
  if (text === '') return 0
  const { level1, level2 } = levelsOf(text)
  switch (column) {
    case 'level1':
      // A word that can be either, such as 成本指标, is level two where nothing of its own follows it.
      return level1 ? (level2 ? 2 : 4) : -4
    case 'level2':
      return level2 ? 4 : -4
    case 'name':
      return level1 || level2 || isPoints(text) || isOperatorWord(text) ? -4 : 2
    case 'operator':
      return isOperatorWord(text) ? 4 : -6
    case 'target':
    case 'periodTarget':
    case 'place':
      return isOperatorWord(text) ? -2 : parseTarget(text).kind === 'quality' ? 1 : 2
    case 'unit':
      if (row.some((other) => /^定性/.test(other)) || isPoints(text)) return -4
      return isPlainUnit(text) ? 3 : isUnit(text) ? 1 : -4
    case 'actual':
      return text === row[n - 1] ? 2 : 1
    case 'weight':
    case 'score':
      return isPoints(text) ? 2 : -6
    case 'standard':
      return /标准|^(计划|历史|行业|预算|其他)$/.test(text) ? 3 : 0
    default:
      return isPoints(text) ? -2 : 1
  }
}

/** Whether a text is what stands for a weight or score, or a dash in its place. */
function isPoints(text: string): boolean {
  return POINTS.test(text) || isDash(text)
}

/** What it costs to leave a column blank: levels are merged, every row has a name, and most have the rest. */
export function skipIndicator(column: Kind): number {
  if (column === 'level1' || column === 'level2') return 0
  return column === 'name' ? 6 : 1
}

import type { AppraisedIndicator } from '../../../../src/model/appraisal.ts'
import { parseAppraisal } from '../../../../src/parse/appraisal.ts'

/** One row of a self-appraisal's table, read as the content folder is. Blank cells are empty; a column that the table does not
 *  have is absent. */
export function readRow(cells: {
  readonly name?: string
  readonly level1?: string
  readonly level2?: string
  readonly operator?: string
  readonly target?: string
  readonly unit?: string
  readonly actual?: string
}): AppraisedIndicator {
  const row = { level1: '效益指标', level2: '社会效益指标', name: '某项指标', ...cells }
  const printed = { name: '某项目', moneyUnit: '元', funding: [], indicators: [row] } as const
  const [indicator] = parseAppraisal({ ...printed, funding: [], indicators: [row] }, { year: 2024, unit: '101001' })
    .appraisal.indicators
  if (!indicator) throw new RangeError('The row was not read.')
  return indicator
}

import { expect, test } from 'vitest'
import { isNumberRow } from '../../../../../../src/import/layouts/read/indicators/number-row.ts'
import { rowsOf } from '../../table-source.ts'

test.each<[cells: string[], isNumbers: boolean]>([
  [['1', '2', '3', '4'], true],
  [['栏次', '1', '2', '3'], true],
  [['（4）', '（5）', '', '（6）'], true],
  [['1', '2'], false],
  [['1', '3', '4'], false],
  [['1', '2', '3', '10公里'], false],
  [['产出指标', '1', '2', '3'], false],
])('that the row %j only numbers columns is %s', (cells, isNumbers) => {
  const [row = []] = rowsOf([cells])
  expect(isNumberRow(row)).toBe(isNumbers)
})

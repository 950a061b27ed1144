import { expect, test } from 'vitest'
import type { HeadColumn } from '../../../../../../src/import/layouts/read/indicators/head-column.ts'
import { severalIn } from '../../../../../../src/import/layouts/read/indicators/several-in-cell.ts'
import { rowsOf } from '../../table-source.ts'

const COLUMNS = (['level1', 'level2', 'name', 'target'] as const).map(
  (kind, n): HeadColumn => ({ kind, label: kind, from: n, to: n + 1 }),
)

function severalOf(cells: readonly string[]) {
  const [row = []] = rowsOf([cells])
  const found = severalIn(row, COLUMNS)
  return found === 'unclear'
    ? found
    : found.map((under) => under.map((cell) => cell?.lines.map(({ text }) => text).join('|')))
}

test.each<[cells: string[], several: string[][]]>([
  [['产出指标', '数量指标', '长度', '≥10公里'], [['产出指标', '数量指标', '长度', '≥10公里']]],
  [
    ['产出指标', '数量指标', '1.长度\n2.泵站', '≥10公里\n≥2座'],
    [
      ['产出指标', '数量指标', '1.长度', '≥10公里'],
      ['', '', '2.泵站', '≥2座'],
    ],
  ],
  [
    ['产出指标', '数量指标', '1.长度\n2.泵站', '1.按设计\n改造\n2.建成'],
    [
      ['产出指标', '数量指标', '1.长度', '1.按设计改造'],
      ['', '', '2.泵站', '2.建成'],
    ],
  ],
  [
    ['', '', '1.长度\n2.泵站', ''],
    [
      ['', '', '1.长度', ''],
      ['', '', '2.泵站', ''],
    ],
  ],
  [['产出指标', '数量指标', '改造管\n网长度', '≥10\n公里'], [['产出指标', '数量指标', '改造管|网长度', '≥10|公里']]],
  [['产出指标', '数量指标', '1.长度\n2.泵站', '如期完成'], [['产出指标', '数量指标', '1.长度|2.泵站', '如期完成']]],
])('the row %j holds %j', (cells, several) => expect(severalOf(cells)).toEqual(several))

test.each([
  [['产出指标', '数量指标', '管网和泵站', '≥10公里\n≥2座']],
  [['产出指标', '数量指标', '1.长度\n2.泵站\n3.阀门', '≥10公里\n≥2座']],
])('of which indicator each value of the row %j is cannot be told', (cells) => expect(severalOf(cells)).toBe('unclear'))

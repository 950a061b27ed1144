import { expect, test } from 'vitest'
import type { Head } from '../../../../../../src/import/layouts/read/indicators/head-column.ts'
import { cellsUnder } from '../../../../../../src/import/layouts/read/indicators/indicator-cells.ts'
import { wordOf } from '../../../../../../src/import/layouts/words/word.ts'
import { type PrintedCell, rowsOf } from '../../table-source.ts'

const [SIDE = []] = rowsOf([['绩效指标']])

/** A side cell, three levels and a target; or with the third level two columns wide. */
function headOf(wide: boolean): Head {
  const at = wide ? [1, 2, 3, 5, 6] : [1, 2, 3, 4, 5]
  const kinds = ['level1', 'level2', 'name', 'target'] as const
  const columns = kinds.map((kind, n) => ({ kind, label: kind, from: at[n] ?? 0, to: at[n + 1] ?? 0 }))
  return { columns, width: wide ? 6 : 5, side: SIDE, cells: [], rows: 1 }
}

test.each<[row: PrintedCell[], wide: boolean, ragged: boolean, under: string[] | undefined]>([
  [['', '产出指标', '数量指标', '长度', '10公里'], false, false, ['产出指标', '数量指标', '长度', '10公里']],
  [['产出指标', '数量指标', '长度', '10公里'], false, false, ['产出指标', '数量指标', '长度', '10公里']],
  [['产出指标', '数量指标', '长度', '10公里', '', ''], false, false, ['产出指标', '数量指标', '长度', '10公里']],
  [['', '产出指标', '数量指标', ['长度', 2], '10公里'], true, false, ['产出指标', '数量指标', '长度', '10公里']],
  [['', '产出指标', '数量指标', '', '长度', '10公里'], true, false, ['产出指标', '数量指标', '长度', '10公里']],
  [['', '产出指标', '数量指标', '长度', '又一', '10公里'], true, false, undefined],
  [['甲', '产出指标', '数量指标', ['长度', 2], '10公里'], true, false, undefined],
  [['产出指标', '数量指标', '长度'], false, false, undefined],
  [['数量指标', '长度', '10公里'], false, true, ['', '数量指标', '长度', '10公里']],
])(
  'the row %j under a head (third level over two columns: %s; blank cells missing: %s) is %j',
  (cells, wide, ragged, under) => {
    const [row = []] = rowsOf([cells])
    expect(cellsUnder(row, headOf(wide), ragged)?.map(wordOf)).toEqual(under)
  },
)

test('a value merged over the column of another value is under neither', () => {
  const columns = [
    { kind: 'name', label: '三级指标', from: 0, to: 1 },
    { kind: 'target', label: '指标值', from: 1, to: 2 },
    { kind: 'actual', label: '完成值', from: 2, to: 3 },
  ] as const
  const head: Head = { columns, width: 3, side: [], cells: [], rows: 1 }
  const [row = []] = rowsOf([['长度', ['10公里', 2]]])
  expect(cellsUnder(row, head, false)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { applicationOf, type PrintedCell, recognisedIn } from '../table-source.ts'

interface Inner {
  heading?: string
  rows: string[][]
}

test.each<[rows: PrintedCell[][], tables: Inner[] | undefined]>([
  [
    [
      ['项目实施内容', '开始时间', '完成时间'],
      ['勘察', '3月', '5月'],
      ['施工', '6月', '11月'],
    ],
    [
      {
        rows: [
          ['项目实施内容', '开始时间', '完成时间'],
          ['勘察', '3月', '5月'],
          ['施工', '6月', '11月'],
        ],
      },
    ],
  ],
  [
    [
      ['项目实施进度计划', '实施内容', '完成时间'],
      ['^', '勘察', '5月'],
      ['^', '施工', ''],
    ],
    [
      {
        heading: '项目实施进度计划',
        rows: [
          ['实施内容', '完成时间'],
          ['勘察', '5月'],
          ['施工', ''],
        ],
      },
    ],
  ],
  [
    [
      ['甲栏', '乙栏'],
      ['勘察', '5月'],
    ],
    undefined,
  ],
  [
    [
      ['项目实施内容', '开始时间', '2024年'],
      ['勘察', '3月', '5月'],
    ],
    undefined,
  ],
])('of the rows %j inside a form, tables are %j', (rows, tables) => {
  const { project } = recognisedIn(applicationOf(['年度资金总额', '10'], ...rows))
  expect(project?.tables).toEqual(tables)
})

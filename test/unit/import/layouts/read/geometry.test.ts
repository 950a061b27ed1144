import { describe, expect, test } from 'vitest'
import { geometryOf, placedIn, startsUnder, widthOf } from '../../../../../src/import/layouts/read/geometry.ts'
import { type PrintedCell, rowsOf } from '../table-source.ts'

test.each<[cells: PrintedCell[], width: number]>([
  [[], 0],
  [['甲', '乙'], 2],
  [['甲', ['乙', 3], '^'], 5],
])('the row %j takes %i columns', (cells, width) => {
  const [row = []] = rowsOf([cells])
  expect(widthOf(row)).toBe(width)
})

test.each<[cells: PrintedCell[], places: [from: number, to: number][]]>([
  [[], []],
  [
    ['甲', ['乙', 3], '^'],
    [
      [0, 1],
      [1, 4],
      [4, 5],
    ],
  ],
])('the cells of the row %j stand at %j', (cells, places) => {
  const [row = []] = rowsOf([cells])
  expect(placedIn(row).map(({ cell, from, to }) => [row.indexOf(cell), from, to])).toEqual(
    places.map(([from, to], n) => [n, from, to]),
  )
})

test.each([
  [1, 2, true],
  [2, 3, true],
  [2, 6, true],
  [0, 2, false],
  [3, 4, false],
])('a cell from column %i up to %i begins under a head over columns 1 and 2: %s', (from, to, is) => {
  expect(startsUnder({ from, to }, { from: 1, to: 3 })).toBe(is)
})

describe('where the cells of a table stand', () => {
  const rows = rowsOf([
    ['侧', ['甲', 2], '乙'],
    ['^', '丙', '丁', '^'],
    ['^', '戊', '己', '^'],
    ['庚', '辛', '壬', '^'],
  ])
  const { from, to, origin, isSide } = geometryOf(rows)
  const cell = (row: number, n: number) => {
    const found = rows[row]?.[n]
    if (!found) throw new Error(`There is no cell ${n} in row ${row}.`)
    return found
  }

  test.each([
    [0, 0, 0, 1],
    [0, 1, 1, 3],
    [0, 2, 3, 4],
    [1, 1, 1, 2],
    [1, 2, 2, 3],
    [1, 3, 3, 4],
  ])('cell %#: row %i, the one at %i, stands from column %i up to %i', (row, n, first, behind) => {
    expect([from(cell(row, n)), to(cell(row, n))]).toEqual([first, behind])
  })

  test('a covered cell has the one that is merged down over it, through any number of rows', () => {
    expect(origin(cell(1, 0))).toBe(cell(0, 0))
    expect(origin(cell(2, 0))).toBe(cell(0, 0))
    expect(origin(cell(3, 3))).toBe(cell(0, 2))
    expect(origin(cell(1, 1))).toBeUndefined()
    expect(origin(cell(0, 0))).toBeUndefined()
  })

  test('a cell that reaches down beside others is at their side; the last one of a row and one that does not reach down are not', () => {
    expect([cell(0, 0), cell(0, 1), cell(0, 2), cell(3, 0)].map(isSide)).toEqual([true, false, false, false])
  })
})

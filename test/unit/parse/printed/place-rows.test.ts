import { expect, test } from 'vitest'
import { isHead, placeRows } from '../../../../src/parse/printed/place-rows.ts'
import { PrintedText, type Span } from '../../../../src/parse/printed/printed-text.ts'
import { type RecordValue, recordValuesOf, valueKeyOf } from '../../../../src/parse/printed/record-values.ts'

/** The line of each cell that has one. */
function linesOf(lines: readonly string[], rows: readonly object[]): Record<string, number> {
  const text = new PrintedText(lines)
  const values = recordValuesOf({ indicators: rows })
  const places = new Map<RecordValue, Span>()
  const grouped = [...Map.groupBy(values, ({ path }) => path[1]).values()]
  placeRows(text, text.spanOf({ first: 1, last: lines.length }), grouped, places)
  return Object.fromEntries(
    [...places].map(([{ path }, { start }]) => [valueKeyOf(path).slice('indicators.'.length), text.lineOf(start)]),
  )
}

test('a cell that may as well be of the next row has no place', () =>
  expect(
    linesOf(
      ['≥9次', '开会', '好', '≥9次', '培训', '好'],
      [
        { name: '开会', target: '≥9次', remark: '好' },
        { name: '培训', target: '≥9次', remark: '好' },
      ],
    ),
  ).toEqual({ '1.name': 2, '1.remark': 3, '2.name': 5, '2.remark': 6, '2.target': 4 }))

test('a row whose head is not printed has no place, and those behind it have theirs', () =>
  expect(
    linesOf(
      ['培训', '≥9次'],
      [
        { name: '开会', target: '≥9次' },
        { name: '培训', target: '≥9次' },
      ],
    ),
  ).toEqual({
    ...{ '2.name': 1, '2.target': 2 },
  }))

test('a level that is merged over several rows stands where it is printed', () =>
  expect(
    linesOf(
      ['产出指标', '次数', '9次', '人数', '9人'],
      [
        { level1: '产出指标', name: '次数', target: '9次' },
        { level1: '产出指标', name: '人数', target: '9人' },
      ],
    ),
  ).toEqual({ '1.level1': 1, '1.name': 2, '1.target': 3, '2.level1': 1, '2.name': 4, '2.target': 5 }))

test('rows are known by what they are called', () => {
  expect(isHead({ path: ['indicators', 0, 'name'], text: '甲', standing: undefined })).toBe(true)
  expect(isHead({ path: ['indicators', 0, 'target'], text: '甲', standing: undefined })).toBe(false)
  expect(isHead({ path: ['name'], text: '甲', standing: undefined })).toBe(false)
})

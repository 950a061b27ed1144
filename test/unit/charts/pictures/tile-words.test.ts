import { expect, test } from 'vitest'
import { headOf, type Line, labelOf } from '../../../../src/charts/pictures/tile-words.ts'

const rect = (width: number, height: number) => ({ x: 0, y: 0, width, height })
const said = (lines: readonly Line[]) => lines.map(({ words }) => words.map(({ text }) => text).join(''))

test.each([
  [200, 100, ['卫生健康局 1,974 +0.6%']],
  [120, 100, ['卫生健康局', '1,974 +0.6%']],
  [86, 100, ['卫生健康局', '1,974']],
  [81, 100, []],
  [60, 100, []],
  [120, 30, []],
  [200, 20, []],
])('on a tile of %d by %d px the top bar says %j', (width, height, lines) => {
  expect(said(headOf({ name: '卫生健康局', said: '1,974', change: '+0.6%' }, rect(width, height)).lines)).toEqual(lines)
})

test.each([
  [160, 60, ['基本公共卫生服务', '1,448']],
  [70, 80, ['基本公共', '卫生服务', '1,448']],
  [70, 50, []],
  [50, 80, []],
])('on a part of %d by %d px its label is %j', (width, height, lines) => {
  const label = labelOf({ name: '基本公共卫生服务', said: '1,448' }, rect(width, height), { isFull: false })
  expect(said(label)).toEqual(lines)
})

test.each([
  ['综合12中心', 60, ['综合12', '中心', '5']],
  ['第105届会议', 60, ['第105', '届会议', '5']],
  ['', 60, []],
])('%s is not broken inside a number', (name, width, lines) => {
  expect(said(labelOf({ name, said: '5' }, rect(width, 90), { isFull: false }))).toEqual(lines)
})

test('a long name is shortened in its second line', () => {
  const label = labelOf({ name: '河道清淤治理及农村饮水安全巩固提升工程', said: '474' }, rect(110, 90), {
    isFull: true,
  })
  expect(said(label)).toEqual(['河道清淤治理及', '农村饮水安全…', '474'])
  expect(label.map(({ kind }) => kind)).toEqual(['on-fill roomy', 'on-fill roomy', 'on-fill roomy'])
})

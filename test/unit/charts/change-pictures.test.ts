import { expect, test } from 'vitest'
import { changePicturesOf } from '../../../src/charts/change-pictures.ts'

const circles = (picture: ReturnType<typeof changePicturesOf>[number]) =>
  picture?.shapes.flatMap(({ tag, attributes }) => (tag === 'circle' ? [[attributes.class, attributes.cx]] : []))

test('money stands on one ruler from 0, and a row without numbers has no picture', () => {
  const rows = [
    { name: '会议', said: '1 → 4', pair: { before: 100, after: 400 } },
    { name: '车辆', said: '没有 → 2', pair: { after: 200 } },
    { name: '照旧', said: '与2024年相同' },
  ]
  const pictures = changePicturesOf(rows, { measure: 'money', lowered: false })
  expect(pictures.map((picture) => picture?.title)).toEqual(['会议：1 → 4', '车辆：没有 → 2', undefined])
  expect(pictures.map(circles)).toEqual([
    [
      ['ring', '26.25%'],
      ['fill', '97.5%'],
    ],
    [['fill', '50%']],
    undefined,
  ])
})

test('a target that asks for less is painted so, and one that grew many times ends at three times last year', () => {
  const rows = [
    { name: '人次', said: '≥1 → ≥90', pair: { before: 100, after: 9000 } },
    { name: '满意度', said: '≥100% → ≥60%', pair: { before: 100, after: 60 } },
  ]
  expect(changePicturesOf(rows, { measure: 'ratio', lowered: true }).map(circles)).toEqual([
    [
      ['ring', '34.17%'],
      ['fill-missed', '97.5%'],
    ],
    [
      ['ring', '34.17%'],
      ['fill-missed', '21.5%'],
    ],
  ])
})

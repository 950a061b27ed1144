import { expect, test } from 'vitest'
import { answerOf } from '../../../../../src/find/browser/projects/answer.ts'
import { askedOf } from '../../../../../src/find/browser/projects/asked.ts'
import { questionOf } from '../../../../../src/find/shared/question/question.ts'
import { PROJECT_SORTS } from '../../../../../src/find/shared/sorts.ts'
import { CORPUS, TABLE } from './examples.ts'

test.each([
  ['', [0, 1, 2, 3, 4], []],
  ['车辆', [0, 2, 4], []],
  ['2023年车辆', [0], ['2023年']],
  ['2022', [2, 3], ['2022年']],
  ['教育局车辆', [4], ['教育局']],
  ['教育局的培训费是多少', [1], ['教育局']],
  ['車輛 2020年', [4], ['2020年']],
  ['clbxf', [0, 2], []],
  ['500元', [1], []],
  ['车辆保检费', [0, 2], []],
  ['火星', [], []],
] as const)('%s is answered by the projects at %j, with %j understood', async (query, places, understood) => {
  const { narrowing, matches, reading } = await askedOf(CORPUS, { ...questionOf('', PROJECT_SORTS), query })
  expect(answerOf(TABLE, narrowing, matches).rows).toEqual(places)
  expect(reading.parts.map(({ label }) => label)).toEqual(understood)
})

test('what is nearly found says so', async () => {
  const near = async (query: string) => (await askedOf(CORPUS, { ...questionOf('', PROJECT_SORTS), query })).near
  expect([await near('车辆保检费'), await near('车辆保险费')]).toEqual([true, false])
})

import { expect, test } from 'vitest'
import { matchesOf } from '../../../../../src/find/browser/projects/corpus.ts'
import { CORPUS } from './examples.ts'

test.each([
  ['车辆', [0, 2, 4]],
  ['保险', [0, 2]],
  ['车 险', [0, 2]],
  ['车辆 保险', [0, 2]],
  ['cheliangbx', [0, 2]],
  ['cheliangbao', [0, 2]],
  ['clbxf', [0, 2]],
  ['培训', [1]],
  ['b2', [1]],
  ['Ｂ２', [1]],
  ['人大办公室', [0]],
  ['人大', [0, 2, 3]],
  ['rdbgs', [0]],
  ['205', [1, 4]],
  ['205 车辆', [4]],
  ['（车辆）', [0, 2, 4]],
  ['火星', []],
])('%s finds the projects at %j', (query, places) => {
  const matches =
    matchesOf(
      CORPUS,
      query.split(' ').map((text) => ({ text })),
      'whole',
    ) ?? []
  expect([...matches].flatMap((match, place) => (match ? [place] : []))).toEqual(places)
})

test.each(['', '  ', '、'])('%j asks for nothing', (query) =>
  expect(matchesOf(CORPUS, [{ text: query }], 'whole')).toBeUndefined(),
)

test('a word may mean a budget', () =>
  expect([...(matchesOf(CORPUS, [{ text: '500元', fen: 50_000n }], 'whole') ?? [])]).toEqual([0, 1, 0, 0, 0]))

test.each([
  ['whole', []],
  ['near', [0, 2]],
] as const)('a name with one mistake, looked for %s, finds the projects at %j', (how, places) => {
  const matches = matchesOf(CORPUS, [{ text: '车辆保检费' }], how) ?? []
  expect([...matches].flatMap((match, place) => (match ? [place] : []))).toEqual(places)
})

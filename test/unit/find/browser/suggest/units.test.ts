import { expect, test } from 'vitest'
import { createUnits } from '../../../../../src/find/browser/suggest/units.ts'
import { readingsOf } from '../../../../../src/find/index/projects/readings.ts'

const UNITS = [
  { id: '101', name: '人大办公室', formerNames: ['人大办'], year: 2023 },
  { id: 'jiao-yu-ju', name: '教育局', formerNames: [], year: 2023, code: 'A205' },
  { id: '301', name: '体育局', formerNames: ['文化教育局'], year: 2022 },
]
const find = createUnits(UNITS, async () => readingsOf(UNITS.map(({ name }) => name)))

test.each([
  [['教育'], [1, 2]],
  [['人大办'], [0]],
  [['rdbgs'], [0]],
  [['a2'], [1]],
  [['301'], [2]],
  [['教育', '文化'], [2]],
  [['火星'], []],
])('%j names the units %j', async (texts, places) => expect(await find(texts)).toEqual(places))

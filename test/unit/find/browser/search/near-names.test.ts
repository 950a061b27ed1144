import { expect, test } from 'vitest'
import { namesLike } from '../../../../../src/find/browser/search/near-names.ts'

const NAMES = ['人大代表活动费', '车辆保险费', '车队经费', '8dge1f7c21', '代表活动费']

test.each([
  ['人大代表话动费', ['人大代表活动费']],
  ['车鑫险费', ['车辆保险费']],
  ['车队补费', ['车队经费']],
  ['车辆险保费', ['车辆保险费']],
  ['人大代表动活费', ['人大代表活动费']],
  ['8dge1x7c21', ['8dge1f7c21']],
  ['政治费', []],
  ['2021', []],
  ['火星殖民基地', []],
  ['qwertyuiop', []],
  ['', []],
])('like %s are %j', (letters, names) => {
  expect(namesLike(NAMES, letters).map((place) => NAMES[place])).toEqual(names)
})

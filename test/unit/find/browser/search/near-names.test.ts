import { expect, test } from 'vitest'
import { namesLike, namesWithPieces } from '../../../../../src/find/browser/search/near-names.ts'

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

const LONGER = [
  '车辆保险费',
  '车辆运行维护费',
  '公务车辆燃油及维护费',
  '森林防虫经费补助',
  '森林防火经费',
  '办公设备购置（前郑庄）',
]

test.each([
  ['车辆护费', ['车辆运行维护费', '公务车辆燃油及维护费']],
  ['森林经费', ['森林防火经费', '森林防虫经费补助']],
  ['办公设备购置郑庄', ['办公设备购置（前郑庄）']],
  ['护费车辆', []],
  ['车护费', []],
  ['车辆car', []],
  ['', []],
])('%s are two pieces of %j', (letters, names) => {
  const plain = LONGER.map((name) => name.replace(/[（）]/g, ''))
  expect(namesWithPieces(plain, letters).map((place) => LONGER[place])).toEqual(names)
})

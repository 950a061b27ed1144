import { expect, test } from 'vitest'
import { shortNamesOf } from '../../../src/words/short-names.ts'

const REGION = '河北省秦皇岛市山海关区'

test.each([
  ['山海关区教育局', '教育局'],
  ['秦皇岛市山海关区人民代表大会常务委员会本级', '人民代表大会常务委员会本级'],
  ['河北省秦皇岛市山海关区财政局', '财政局'],
  ['山海关区委宣传部', '区委宣传部'],
  ['山海关区直机关工委', '区直机关工委'],
  ['山海关区', '山海关区'],
  ['海关区某局', '海关区某局'],
  ['北戴河区教育局', '北戴河区教育局'],
  ['教育局', '教育局'],
])('in a list of its region %s is called %s', (name, short) => {
  expect(shortNamesOf([name], REGION).get(name)).toBe(short)
})

test('two units that would be called the same keep their names', () => {
  const names = ['山海关区教育局', '秦皇岛市山海关区教育局', '山海关区财政局']
  expect([...shortNamesOf(names, REGION).values()]).toEqual(['山海关区教育局', '秦皇岛市山海关区教育局', '财政局'])
})

test('a name that stands for several units is shortened once', () => {
  expect([...shortNamesOf(['山海关区教育局', '山海关区教育局'], REGION)]).toEqual([['山海关区教育局', '教育局']])
})

test('a region without a name shortens none', () => expect(shortNamesOf(['甲局'], '').get('甲局')).toBe('甲局'))

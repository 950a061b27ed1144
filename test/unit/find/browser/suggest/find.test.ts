import { expect, test } from 'vitest'
import { createSuggester } from '../../../../../src/find/browser/suggest/find.ts'
import { DOSSIER } from '../projects/examples.ts'
import { servingOf } from './site.ts'

const serve = servingOf(DOSSIER)
const suggestionsFor = createSuggester(serve())

test.each([
  ['车辆', ['车辆维修', '车辆保险费']],
  ['辆保', ['车辆保险费']],
  ['保险费', ['车辆保险费']],
  ['（保险）费', ['车辆保险费']],
  ['费 车', ['车辆保险费']],
  ['chel', ['车辆维修', '车辆保险费']],
  ['baoxian', ['车辆保险费']],
  ['clbx', ['车辆保险费']],
  ['bxf', ['车辆保险费']],
  ['clbaoxian', ['车辆保险费']],
  ['车辆bx', ['车辆保险费']],
  ['车两保险费', ['车辆保险费']],
  ['chelangbaoxianfei', ['车辆保险费']],
  ['教育局 车辆', ['车辆维修']],
  ['车辆 教育局', ['车辆维修']],
  ['教育局车辆', ['车辆维修']],
  ['jyj cheliang', ['车辆维修']],
  ['人大办 保险', ['车辆保险费']],
  ['2023年 保险', ['车辆保险费']],
  ['2020保险', []],
  ['车辆 火星', []],
  ['费用', []],
  ['火星', []],
  ['', []],
  ['（）', []],
  ['constructor', []],
])('%s suggests the projects %j', async (typed, names) => {
  expect((await suggestionsFor(typed)).projects.map(({ name }) => name)).toEqual(names)
})

test.each([
  ['人大', ['人大办公室']],
  ['人大办', ['人大办公室']],
  ['jyj', ['教育局']],
  ['bangongshi', ['人大办公室']],
  ['2', ['教育局']],
  ['局', ['教育局']],
  ['教育 局', ['教育局']],
])('%s suggests the units %j', async (typed, names) => {
  expect((await suggestionsFor(typed)).units.map(({ name }) => name)).toEqual(names)
})

test.each([
  ['保险费', false],
  ['教育局', false],
  ['车两保险费', true],
  ['火星', true],
])('what is suggested for %s is only near: %j', async (typed, near) => {
  expect((await suggestionsFor(typed)).near).toBe(near)
})

test('pinyin takes the readings, characters do not, and an address is asked for when it is wanted', async () => {
  const files = serve()
  const suggest = createSuggester(files)
  const { projects } = await suggest('车辆保险')
  expect([...files.asked.keys()]).toEqual(['guide', 'names-0'])
  expect(await projects[0]?.nearer?.()).toBe('/2023/101/a1/')
  await suggest('clbxf')
  expect([...files.asked.keys()]).toEqual(['guide', 'names-0', 'places-0', 'readings'])
})

import { expect, test } from 'vitest'
import { findApproximate } from '../../../../../src/find/browser/search/approximate.ts'
import { piecesOf } from '../../../../../src/find/shared/query.ts'
import { contentWithNames } from '../../../examples.ts'
import { openIndex } from '../../open-index.ts'

const { index } = await openIndex(contentWithNames('人大代表活动费', '车辆保险费', '8dge1f7c21', '车队经费'))

test.each([
  ['人大代表话动费', ['人大代表活动费']],
  ['人大代表活动', ['人大代表活动费']],
  ['车俩保险费', ['车辆保险费']],
  ['8dge1x7c21', ['8dge1f7c21']],
  ['车鑫险费', ['车辆保险费']],
  ['车队补费', ['车队经费']],
  ['年队经费', ['车队经费']],
  ['车辆险保费', ['车辆保险费']],
  ['人大代表动活费', ['人大代表活动费']],
  ['政治费', []],
  ['2021', []],
  ['火星殖民基地', []],
  ['qwertyuiop', []],
])('near %s are %j', async (query, names) => {
  const { pages } = await findApproximate(index, piecesOf(query))
  expect(await Promise.all(pages.map(async (page) => (await index.record(page)).name))).toEqual(names)
})

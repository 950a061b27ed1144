import { expect, test } from 'vitest'
import { findExact } from '../../../../../src/find/browser/search/exact.ts'
import { piecesOf } from '../../../../../src/find/shared/query.ts'
import { contentWithNames } from '../../../examples.ts'
import { openIndex } from '../../open-index.ts'

const longer = Array.from({ length: 14 }, (_, index) => `第${index}次会议费用`)
const { index } = await openIndex(contentWithNames(...longer, '会议费', '车辆 保险', '车 队'))

async function namesFor(query: string): Promise<string[]> {
  const pages = await findExact(index, piecesOf(query))
  return Promise.all(pages.map(async (page) => (await index.record(page)).name))
}

test('among many hits the page of exactly that name is first', async () => {
  const names = await namesFor('会议费')
  expect(names).toHaveLength(15)
  expect(names[0]).toBe('会议费')
})

test('the name in pinyin counts as the name', async () => {
  expect((await namesFor('huiyifei'))[0]).toBe('会议费')
})

test.each([
  ['会议费 第3', ['第3次会议费用']],
  ['第3次会', ['第3次会议费用']],
  ['车辆保险', ['车辆 保险']],
  ['车队', ['车 队']],
  ['保险会议', []],
])('%s finds %j', async (query, names) => {
  expect(await namesFor(query)).toEqual(names)
})

test('one character is found in every page that has it', async () => {
  expect((await namesFor('车')).sort()).toEqual(['车 队', '车辆 保险'])
  expect(await namesFor('费')).toHaveLength(15)
})

test('an amount is found in every form, before pages that only have its digits', async () => {
  expect(await namesFor('1000元')).toHaveLength(17)
  expect(await namesFor('0.1万')).toHaveLength(17)
  expect(await namesFor('一千元')).toHaveLength(17)
  expect(await namesFor('2000元')).toEqual([])
})

test('a long piece is found only where it stands whole', async () => {
  expect(await namesFor('第13次会议费用')).toEqual(['第13次会议费用'])
  expect(await namesFor('第13次会务费用')).toEqual([])
  expect(await namesFor('di13cihuiyifeiyong')).toEqual(['第13次会议费用'])
  expect(await namesFor('di13cihuixifeiyong')).toEqual([])
})

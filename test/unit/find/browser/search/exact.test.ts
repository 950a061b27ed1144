import { expect, test } from 'vitest'
import { findExact } from '../../../../../src/find/browser/search/exact.ts'
import { NameMatcher } from '../../../../../src/find/shared/names/matcher.ts'
import { piecesOf } from '../../../../../src/find/shared/question/query.ts'
import { fenOfTyped } from '../../../../../src/find/shared/question/typed-amount.ts'
import { contentWith, departmentWith, projectWith } from '../../../examples.ts'
import { openIndex } from '../../open-index.ts'

const longer = Array.from({ length: 14 }, (_, index) => `第${index}次会议费用`)
const names = [...longer, '会议费', '车辆 保险', '车 队']
const projects = names.map((name, index) => projectWith({ name, slug: `p${index}`, code: `X${100 + index}Y` }))
const { index } = await openIndex(
  contentWith(
    departmentWith({
      projects: [
        ...projects,
        projectWith({ name: '培训', slug: 'q', purpose: '甲乙。乙丙' }),
        projectWith({ name: '采购', slug: 'r', budget: { raw: '70000', fen: 7_000_000n } }),
        projectWith({
          ...{ name: '大修', slug: 's', budget: { raw: '90000', fen: 9_000_000n } },
          funding: [{ source: '本级', amount: { raw: '70000', fen: 7_000_000n } }],
        }),
      ],
    }),
  ),
)
const matcher = new NameMatcher(index.names.map(({ name }) => name))

function found(query: string) {
  const texts = query.split(' ').map((text) => {
    const fen = fenOfTyped(text)
    return { text, quoted: false, ...(fen !== undefined && { fen }) }
  })
  return findExact(index, matcher, piecesOf(texts))
}

async function namesFor(query: string): Promise<string[]> {
  const { pages } = await found(query)
  return Promise.all(pages.map(async (page) => (await index.record(page)).name))
}

test('among many hits the page of exactly that name is first', async () => {
  const all = await namesFor('会议费')
  expect(all).toHaveLength(15)
  expect(all[0]).toBe('会议费')
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
  ['x103y', ['第3次会议费用']],
  ['103Y', ['第3次会议费用']],
])('%s finds %j', async (query, named) => {
  expect(await namesFor(query)).toEqual(named)
})

test('one character is found in every page that has it', async () => {
  expect((await namesFor('车')).sort()).toEqual(['车 队', '车辆 保险'])
  expect(await namesFor('费')).toHaveLength(15)
})

test('what has an amount for its budget stands before what prints it elsewhere', async () => {
  expect(await namesFor('7万')).toEqual(['采购', '大修'])
})

test('an amount is found in every form', async () => {
  expect(await namesFor('1000元')).toHaveLength(18)
  expect(await namesFor('0.1万')).toHaveLength(18)
  expect(await namesFor('2000元')).toEqual([])
})

test('a page that has all pairs of a phrase and not the phrase is not told', async () => {
  expect(await namesFor('甲乙')).toEqual(['培训'])
  expect(await namesFor('甲乙丙')).toEqual([])
  expect((await found('甲乙丙')).doubts).toEqual(new Map())
})

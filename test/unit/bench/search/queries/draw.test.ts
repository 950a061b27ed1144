import { describe, expect, test } from 'vitest'
import { KINDS } from '../../../../../scripts/bench/search/queries/bench-query.ts'
import { drawQueries } from '../../../../../scripts/bench/search/queries/draw.ts'
import { shortOf } from '../../../../../scripts/bench/search/queries/short-name.ts'
import { readPage } from '../../../../../scripts/bench/search/truth/read-page.ts'
import { pageOf } from '../pages.ts'
import { PROJECT_HTML } from '../truth/county.ts'

const cells = ['预算执行偏慢且进度不均', '为四辆公车续保，保障执法检查', '车辆保险费项目']
const own = '车辆保险费项目\n预算执行偏慢且进度不均\n为四辆公车续保保障执法检查\n13030321b95ph8dge1f7c'
const pages = [
  pageOf('车辆保险费项目', {
    ...{ cells, own, printed: own, appraised: ['预算执行偏慢且进度不均'], code: '13030321B95PH8DGE1F7C' },
    ...{ budget: 100_000_000, amounts: [100_000_000], seen: [100_000_000], monitored: ['7,689.00'], missed: true },
  }),
  pageOf('会议服务保障经费', { unit: '101002', unitName: '云溪县水利局', budget: 5_000_000_000 }),
  pageOf('云溪县教育局', { kind: 'department', path: '/2024/101001/' }),
]

/** Numbers that look random and are the same every time. */
function fixed(): () => number {
  let state = 7
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const drawn = drawQueries(pages, fixed(), 5)

describe('queries that are drawn', () => {
  test('are as many of each kind', () => {
    expect(drawn.map(({ kind }) => kind)).toEqual(KINDS.flatMap((kind) => [kind, kind, kind, kind, kind]))
  })

  test('are the same for the same numbers', () => {
    expect(drawQueries(pages, fixed(), 5).map(({ typed }) => typed)).toEqual(drawn.map(({ typed }) => typed))
  })

  test.each(KINDS.filter((kind) => kind !== 'nonsense'))('of the kind “%s” have a project that is right', (kind) => {
    for (const { has } of drawn.filter((query) => query.kind === kind)) expect(pages.some(has)).toBe(true)
  })

  test('of nonsense have none', () => {
    for (const { has } of drawn.filter(({ kind }) => kind === 'nonsense')) expect(pages.some(has)).toBe(false)
  })

  test('show what they ask for wherever a page has it', () => {
    for (const { has, shows } of drawn) expect(pages.filter((page) => has(page) && !shows(page))).toEqual([])
  })
})

test.each([
  ['amount in 亿', /^0\.01亿元?$/],
  ['amount in Han numerals', /^(一百万|壹佰万)元?整?$/],
  ['amount between two', /^100万?元?[到\-至~]5000万元?$/],
  ['amount of monitoring', /^7,?689(\.00|元)?$/],
  ['typo: missing character', /^[车辆保险费项目会议服务障经]{6,7}$/],
  ['joined: unit and name', /^(云溪县)?(教育局|水利局).{3}$/],
  ['full-width letters and digits', /^１３０３０３２１Ｂ９５Ｐ$/],
])('the kind “%s” is typed like %s', (kind, form) => {
  for (const { typed } of drawn.filter((query) => query.kind === kind)) expect(typed).toMatch(form)
})

test('a budget is right for a limit by its printed amount', () => {
  const page = readPage('/2024/101001/a1/', PROJECT_HTML, [])
  const limits = drawQueries([page], fixed(), 5).filter(({ kind }) => kind === 'amount from or up to one')
  const byWords = new Map(limits.map(({ typed, has }) => [typed, has(page)]))
  for (const [typed, isRight] of byWords) expect([typed, isRight]).toEqual([typed, /以下|不到/.test(typed)])
  expect(byWords.size).toBeGreaterThan(0)
})

test.each([
  ['云溪县教育局', '教育局'],
  ['云溪县水利局', undefined],
  ['教育局', undefined],
])('the short name of %s is %s', (name, short) => {
  const others = [
    pageOf('a', { unitName: '云溪县教育局' }),
    pageOf('b', { unitName: '云溪县水利局' }),
    pageOf('c', { unitName: '南水利局' }),
  ]
  expect(shortOf(name, others)).toBe(short)
})

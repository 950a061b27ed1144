import { describe, expect, test } from 'vitest'
import { strongCountsOf } from '../../../../scripts/bench/lineage.ts'
import { readPairs, verdictOf } from '../../../../scripts/bench/lineage-pairs.ts'
import { lineageOf } from '../../../../src/facts/years/lineage.ts'
import type { Project } from '../../../../src/model/project.ts'
import { departmentWith, projectWith } from '../../examples.ts'

function followed(...projects: readonly Project[]) {
  const years = [...Map.groupBy(projects, ({ year }) => year)].map(([year, own]) => ({
    year,
    departments: [...Map.groupBy(own, ({ unit }) => unit)].map(([slug, list]) =>
      departmentWith({ year, slug, projects: list }),
    ),
  }))
  return lineageOf(years)
}

describe('a project through the years', () => {
  const [first, second, third] = [2021, 2022, 2023].map((year) => projectWith({ year, slug: 'p1', code: 'P1' })) as [
    Project,
    Project,
    Project,
  ]

  test('is linked from each year to the next, and the chain is oldest first', () => {
    const lineage = followed(third, first, second)
    expect(lineage.linksTo(third)).toEqual([
      { before: second, after: third, evidence: 'code', certainty: 0.98, strong: true },
    ])
    expect(lineage.linksFrom(first).map(({ after }) => after)).toEqual([second])
    expect(lineage.chainOf(second)).toEqual([first, second, third])
  })

  test('is linked over a year that leaves it out', () => {
    const other = projectWith({ year: 2022, slug: 'p2', name: '车辆保险' })
    expect(followed(first, other, third).chainOf(third)).toEqual([first, third])
  })

  test('is linked over a year that its unit did not publish', () => {
    expect(followed(first, third).chainOf(first)).toEqual([first, third])
  })

  test('stands alone where nothing speaks for a link', () => {
    const lineage = followed(first, projectWith({ year: 2022, slug: 'p2', name: '车辆保险' }))
    expect(lineage.linksTo(first)).toEqual([])
    expect(lineage.chainOf(first)).toEqual([first])
  })
})

describe('what the content declares', () => {
  const year = 2022
  const olds = ['图书馆', '文化馆'].map((name, at) => projectWith({ year, slug: `o${at}`, name })) as [Project, Project]
  const reference = (slug: string) => ({ year, unit: '101001', slug })

  test('several that are continued by one are a merger', () => {
    const merged = projectWith({ year: 2023, name: '两馆', continues: [reference('o0'), reference('o1')] })
    const lineage = followed(...olds, merged)
    expect(lineage.linksTo(merged).map(({ before, evidence }) => [before.name, evidence])).toEqual([
      ['图书馆', 'declared'],
      ['文化馆', 'declared'],
    ])
    expect(lineage.chainOf(merged).map(({ name }) => name)).toEqual(['图书馆', '文化馆', '两馆'])
  })

  test('what was before a project is another thing than what was merged with it later', () => {
    const middle = ['图书馆', '文化馆'].map((name, at) => projectWith({ year: 2023, slug: `m${at}`, name }))
    const continues = ['m0', 'm1'].map((slug) => ({ year: 2023, unit: '101001', slug }))
    const merged = projectWith({ year: 2024, name: '两馆', continues })
    const lineage = followed(...olds, ...middle, merged)
    expect(middle.map((one) => lineage.pastOf(one).map(({ slug }) => slug))).toEqual([['o0'], ['o1']])
    expect(lineage.pastOf(merged).map(({ slug }) => slug)).toEqual(['o0', 'o1', 'm0', 'm1'])
    expect(lineage.pastOf(olds[0])).toEqual([])
  })

  test('several that continue one are a split, and the same name does not win over it', () => {
    const parts = ['水电', '文化馆'].map((name, at) =>
      projectWith({ year: 2023, slug: `n${at}`, name, continues: [reference('o0')] }),
    )
    expect(followed(...olds, ...parts).linksFrom(olds[0])).toHaveLength(2)
    expect(followed(...olds, ...parts).linksFrom(olds[1])).toEqual([])
  })
})

describe('one project through two years of one unit', () => {
  const land = '组织论坛代表团参加国际经济论坛，支付注册和布展费用'
  const sweep = '清扫城区主次干道，清运居民生活垃圾'
  test.each<[string, Partial<Project>, Partial<Project>, string]>([
    [
      'prints the later year',
      { name: '2023年国际经济论坛参展经费' },
      { name: '2023年国际经济论坛参展经费' },
      'name strong',
    ],
    ['prints it with 度', { name: '2023年度国际经济论坛参展' }, { name: '2023年国际经济论坛参展费' }, 'name strong'],
    ['prints it at the end', { name: '道路硬化工程2023年' }, { name: '道路硬化工程2023年' }, 'name strong'],
    ['keeps an older year', { name: '2022年道路硬化工程' }, { name: '2022年道路硬化工程' }, 'name strong'],
    ['is next year’s batch', { name: '2022年道路硬化工程' }, { name: '2023年道路硬化工程' }, 'similar weak'],
    [
      'tells 原 and a colon',
      { name: '环卫清扫经费' },
      { name: '城区保洁服务（原：环卫清扫经费）' },
      'former-name strong',
    ],
    ['tells 原名', { name: '环卫清扫经费' }, { name: '城区保洁服务(原名环卫清扫)' }, 'former-name strong'],
    ['tells 曾用名', { name: '环卫清扫' }, { name: '城区保洁服务【曾用名：“环卫清扫”】' }, 'former-name strong'],
    ['tells 旧称', { name: '环卫清扫' }, { name: '城区保洁服务〔旧称：环卫清扫〕' }, 'former-name strong'],
    ['tells it behind a comma', { name: '环卫清扫' }, { name: '城区保洁服务，原名称：环卫清扫' }, 'former-name strong'],
    ['tells 由 … 更名', { name: '环卫清扫' }, { name: '城区保洁服务（由环卫清扫更名而来）' }, 'former-name strong'],
    ['tells 现更名为', { name: '环卫清扫' }, { name: '环卫清扫（现更名为：城区保洁）' }, 'former-name strong'],
    ['tells 原 alone', { name: '环卫清扫' }, { name: '城区保洁服务（原环卫清扫）' }, 'former-name strong'],
    ['is in another place called 原…', { name: '张家沟道路' }, { name: '李家沟道路（原州区）' }, 'none'],
    [
      'has a close name and the same text',
      { name: '普法教育宣传', purpose: land },
      { name: '法治宣传教育', purpose: land },
      'similar strong',
    ],
    ['has the same text only', { name: '环卫清扫', purpose: sweep }, { name: '城区保洁', purpose: sweep }, 'text weak'],
    [
      'has a general name and the same text',
      { name: '专项经费', purpose: sweep },
      { name: '城区保洁', purpose: sweep },
      'text weak',
    ],
    [
      'has the same empty phrases',
      { name: '印刷费', purpose: '保障单位正常运转，完成各项工作任务' },
      { name: '差旅费', purpose: '保障单位正常运转，完成各项工作任务' },
      'none',
    ],
    [
      'has the text of another village',
      { name: '东关村保洁', purpose: sweep },
      { name: '西关村保洁', purpose: sweep },
      'none',
    ],
  ])('that %s: %j and %j', (_what, was, is, expected) => {
    const [before, after] = [projectWith({ year: 2022, ...was }), projectWith({ year: 2023, ...is })]
    const links = followed(before, after).linksTo(after)
    const said = links.map(({ evidence, strong }) => `${evidence} ${strong ? 'strong' : 'weak'}`)
    expect(said.join() || 'none').toBe(expected)
  })

  test('is not followed by a text that its unit copied', () => {
    const projects = ['环卫清扫', '垃圾清运'].map((name, at) => {
      return projectWith({ year: 2022, slug: `b${at}`, name, purpose: sweep })
    })
    const after = projectWith({ year: 2023, name: '城区保洁', purpose: sweep })
    expect(followed(...projects, after).linksTo(after)).toEqual([])
  })
})

describe('what may have been merged into a project', () => {
  const said = (befores: readonly Partial<Project>[], after: Project) => {
    const olds = befores.map((parts, at) => projectWith({ year: 2022, slug: `b${at}`, ...parts }))
    const others = projectWith({ year: 2022, slug: 'other', name: '车辆保险', purpose: '四辆公车保险' })
    return followed(...olds, others, after)
      .linksTo(after)
      .map(({ before, evidence, strong }) => `${before.name} ${evidence} ${strong ? 'strong' : 'weak'}`)
  }

  test('is suggested beside the one it goes on from, where the name holds both', () => {
    const after = projectWith({ year: 2023, code: 'LIB-2020-01', name: '图书馆、文化馆运行经费', purpose: '两馆水电' })
    const befores = [{ name: '图书馆运行经费', code: 'LIB-2020-01' }, { name: '文化馆运行经费' }]
    expect(said(befores, after)).toEqual(['图书馆运行经费 code strong', '文化馆运行经费 part weak'])
  })

  test('is suggested where the purpose has come to hold both', () => {
    const [roads, trees] = ['修补农村公路路面坑槽', '栽植修剪公路两侧行道树']
    const after = projectWith({ year: 2023, name: '公路养护', purpose: `${roads}，${trees}` })
    const befores = [
      { name: '公路养护', purpose: roads },
      { name: '绿化管护', purpose: trees },
    ]
    expect(said(befores, after)).toEqual(['公路养护 name strong', '绿化管护 part weak'])
  })

  test('is not what stopped and says something else', () => {
    const after = projectWith({ year: 2023, name: '公路养护', purpose: '修补农村公路路面坑槽' })
    expect(said([{ name: '公路养护' }, { name: '绿化管护', purpose: '栽植修剪行道树' }], after)).toEqual([
      '公路养护 name strong',
    ])
  })
})

describe('a project that stops in one unit and begins in another', () => {
  const purpose = '每村每月放映一场公益电影'
  const moved = (name: string, text = purpose, also: readonly Project[] = []) => {
    const office = [2022, 2023].flatMap((year) =>
      ['201', '202'].map((unit) => projectWith({ year, unit, slug: 'office', name: `${unit}号院保洁` })),
    )
    const before = projectWith({ year: 2022, unit: '201', slug: 'm', name, purpose })
    const after = projectWith({ year: 2023, unit: '202', slug: 'm', name, purpose: text })
    return followed(...office, before, after, ...also)
      .linksTo(after)
      .map(({ before, evidence, strong }) => [before.unit, evidence, strong])
  }

  test.each([
    ['农村电影放映', purpose, [['201', 'name', false]]],
    ['农村电影放映', '每村每月放映一场公益电影，更新放映设备', [['201', 'name', false]]],
    ['农村电影放映', '购置流动图书车', []],
    ['公务用车运行维护费', purpose, []],
    ['工作经费', purpose, []],
  ])('while both units go on: %s, then for %s', (name, text, links) => {
    expect(moved(name, text)).toEqual(links)
  })

  test('is not taken from one unit where a third has such a project too', () => {
    const third = [2022, 2023].map((year) => projectWith({ year, unit: '203', slug: 'm', name: '农村电影放映' }))
    expect(moved('农村电影放映', purpose, third)).toEqual([])
  })
})

describe('the labelled pairs of the fixtures', () => {
  const judged = readPairs().map((pair) => ({ ...pair, verdict: verdictOf(pair) }))

  test('are at least 150, with a part that is held back', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150)
    expect(judged.filter(({ set }) => set === 'held').length).toBeGreaterThanOrEqual(75)
  })

  test.each(['tune', 'held'])(
    'of the set %s, at least 95 in 100 strong links are right and 85 in 100 are found',
    (set) => {
      const { right, wrong, missed } = strongCountsOf(judged.filter((pair) => pair.set === set))
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95)
      expect(right / (right + missed)).toBeGreaterThanOrEqual(0.85)
    },
  )
})

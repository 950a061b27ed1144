import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../scripts/bench/search/answer.ts'
import { judge } from '../../../../scripts/bench/search/judge.ts'
import type { BenchQuery, Kind } from '../../../../scripts/bench/search/queries/bench-query.ts'
import { pageOf } from './pages.ts'

const pages = [
  pageOf('会议费'),
  pageOf('会议室', { years: ['/2023/101001/会议室/'] }),
  pageOf('会议室', { path: '/2023/101001/会议室/', year: 2023 }),
  pageOf('车辆费', { missed: true }),
  pageOf('云溪县教育局', { kind: 'department', path: '/2024/101001/', printed: '会议室' }),
  pageOf('云溪县水利局', { kind: 'department', path: '/2024/101002/' }),
]
const at = new Map(pages.map((page) => [page.path, page]))
const [FEE, ROOM, ROOM_BEFORE, CAR] = [
  '/2024/101001/会议费/',
  '/2024/101001/会议室/',
  '/2023/101001/会议室/',
  '/2024/101001/车辆费/',
]
const [EDUCATION, WATER] = ['/2024/101001/', '/2024/101002/']

const query = (kind: Kind, more: Partial<BenchQuery> = {}): BenchQuery => ({
  ...{ kind, typed: '会议' },
  has: ({ own }) => own.includes('会议'),
  shows: ({ printed }) => printed.includes('会议'),
  leads: ({ name }) => name === '会议费',
  ...more,
})
const answer = (hits: readonly (readonly string[])[], more: Partial<Answer> = {}): Answer => ({
  ...{
    hits,
    all: hits.flat(),
    approximate: false,
    answered: [],
    isFirst: false,
    taken: { bytes: 0, index: 0, files: 0 },
  },
  ...more,
})
const judged = (one: BenchQuery, given: Answer) => judge(one, given, pages, (path) => at.get(path))

describe('an answer', () => {
  test.each([
    ['that has everything', [[FEE], [ROOM, ROOM_BEFORE]], { recall: 1, precision: 1, first: 1 }],
    ['that lacks a hit', [[FEE], [ROOM]], { recall: 2 / 3, precision: 1, first: 1 }],
    ['with a wrong first', [[CAR], [FEE], [ROOM, ROOM_BEFORE]], { recall: 1, precision: 2 / 3, first: 0 }],
    [
      'with a department that does not print it',
      [[FEE], [WATER], [ROOM, ROOM_BEFORE]],
      { recall: 1, precision: 2 / 3 },
    ],
    ['with a department that prints it', [[FEE], [EDUCATION], [ROOM, ROOM_BEFORE]], { recall: 1, precision: 1 }],
    ['that begins with a department', [[EDUCATION], [FEE]], { first: 0, department: 1 }],
    ['with a page that is not there', [[FEE], ['/2024/nowhere/']], { precision: 0.5 }],
    ['of nothing', [], { recall: 0, precision: 0, first: 0 }],
  ])('%s', (_, hits, worth) => expect(judged(query('whole name'), answer(hits))).toMatchObject(worth))

  test('is judged by its first five hits alone', () => {
    const hits = [[FEE], [ROOM, ROOM_BEFORE], [EDUCATION], [FEE], [FEE], [CAR]]
    expect(judged(query('whole name'), answer(hits)).precision).toBe(1)
  })

  test('has found what its table has and no hit shows', () => {
    expect(judged(query('whole name'), answer([[FEE]], { all: [FEE, ROOM, ROOM_BEFORE] })).recall).toBe(1)
  })

  test('that says it is near may fill up what is right, but not come before it', () => {
    const near = { approximate: true }
    expect(judged(query('typo: one too many'), answer([[FEE], [ROOM], [CAR], [WATER]], near)).precision).toBe(1)
    expect(judged(query('typo: one too many'), answer([[CAR], [WATER], [FEE]], near)).precision).toBe(0.5)
    expect(judged(query('typo: one too many'), answer([[FEE], [CAR]])).precision).toBe(0.5)
  })

  test('tells what a reader saw of it, and what was missing', () => {
    expect(judged(query('whole name'), answer([[CAR], [FEE], [WATER]])).seen).toBe(
      '3 found: 车辆费、会议费、云溪县水利局（department）; 2 of 3 not found, such as /2024/101001/会议室/',
    )
  })
})

describe('nonsense', () => {
  const nonsense = query('nonsense', { has: () => false, shows: () => false })

  test('pretends where its hits are not called near', () => {
    expect(judged(nonsense, answer([[FEE]])).pretended).toBe(true)
    expect(judged(nonsense, answer([[FEE]], { approximate: true })).pretended).toBe(false)
    expect(judged(nonsense, answer([])).pretended).toBe(false)
  })
})

describe('a question', () => {
  const money = query('question about money', { has: ({ name }) => name === '会议费' })

  test.each([
    ['the project stands first', answer([[FEE], [CAR]]), 1],
    ['the line above the hits names it', answer([[CAR]], { answered: [FEE] }), 1],
    ['the line above the hits names another', answer([[CAR]], { answered: [CAR, FEE] }), 0],
    ['it stands second', answer([[CAR], [FEE]]), 0],
    ['nothing is said', answer([]), 0],
  ])('about a project, where %s', (_, given, worth) => expect(judged(money, given).answered).toBe(worth))

  const list = query('question for a list', { has: ({ missed }) => missed })

  test.each([
    ['the hits are the list', answer([[CAR]]), 1],
    ['the line above leads to it', answer([], { answered: [CAR] }), 1],
    ['the line above leads to more than it', answer([], { answered: [CAR, FEE] }), 0],
    ['the first hits are right and more was found', answer([[CAR]], { all: [CAR, FEE] }), 0],
    ['nothing is found', answer([]), 0],
  ])('for a list, where %s', (_, given, worth) => expect(judged(list, given).answered).toBe(worth))
})

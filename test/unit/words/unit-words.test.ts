import { describe, expect, test } from 'vitest'
import { moneyChangeOf } from '../../../src/facts/money/money-change.ts'
import type { Attainments } from '../../../src/facts/results/attainment.ts'
import { projectChangesOf } from '../../../src/facts/years/changes.ts'
import type { UnitChanges } from '../../../src/facts/years/unit-changes.ts'
import type { Total } from '../../../src/model/amount.ts'
import { parseTargetCells } from '../../../src/parse/target.ts'
import {
  attainmentAnswer,
  budgetShortWords,
  executionAnswer,
  moneyAnswer,
  plannedWords,
  projectChangeWords,
  spentAnswer,
  totalShortWords,
  unitChangeWords,
  unitMoneyWords,
  wholeMoneyAnswer,
} from '../../../src/words/unit-words.ts'
import { appraisedWith, departmentWith, planWith, projectWith } from '../examples.ts'

const budget = (fen: bigint | undefined) => ({ raw: '', ...(fen !== undefined && { fen }) })
const total = (fen: bigint, count = 1, missing = 0): Total => ({ fen, count, missing })
const UNIT = { word: '万元', fen: 1_000_000 } as const

/** A unit whose only project had one budget and then another. */
function changed(before: bigint | undefined, after: bigint | undefined, year = 2023): UnitChanges {
  const change = moneyChangeOf(before, after)
  const isTold = before !== undefined && after !== undefined
  return {
    before: departmentWith({ year, projects: [projectWith({ budget: budget(before) })] }),
    after: departmentWith({ year: 2024, projects: [projectWith({ budget: budget(after) })] }),
    ...(change && isTold && { budget: change }),
    ...{ added: [], dropped: [], continued: [] },
  }
}

test.each([
  [changed(100n, 122n), '+22%'],
  [changed(100n, 100n), '持平'],
  [changed(0n, 100n), undefined],
  [changed(undefined, 100n), undefined],
  [changed(100n, undefined), undefined],
])('the change of all money is told only where both years have it', (changes, words) =>
  expect(unitChangeWords(changes)).toBe(words),
)

test.each([
  [changed(100n, 122n), 0.598, '比上年 +22%，“人大会议”占 60%'],
  [changed(100n, 100n), 0.004, '与上年持平，“人大会议”占不到 1%'],
  [changed(100n, 90n, 2021), 0.999, '比2021年 −10%，“人大会议”占 99%'],
  [undefined, 1, '“人大会议”占 100%'],
  [changed(undefined, 1n), undefined, ''],
])('money is told with its change and its largest part', (changes, share, words) => {
  expect(unitMoneyWords(changes, share === undefined ? undefined : { project: projectWith({}), share })).toBe(words)
})

test('money of which part has no number says so, and a year without targets says what it has', () => {
  const none = { changes: undefined, largest: undefined }
  expect(moneyAnswer({ ...none, budget: total(123_400_000n, 3, 1) }, 0)).toEqual({
    ...{ figure: '123万元', note: '另有 1 项没有数字' },
  })
  expect(moneyAnswer({ ...none, budget: total(0n, 2, 2) }, 0)).toEqual({ figure: '没有数字', note: '' })
  expect(moneyAnswer({ ...none, budget: total(0n, 0) }, 3)).toEqual({
    ...{ figure: '未公布', note: '没有公布项目绩效目标，公布了 3 个项目的绩效自评' },
  })
})

describe('what became of the budget of a project', () => {
  const change = (before: bigint | undefined, after: bigint | undefined, year = 2023) =>
    projectChangesOf(projectWith({ year, budget: budget(before) }), projectWith({ year: 2024, budget: budget(after) }))

  test.each([
    [change(100n, 122n), 1, '+22%'],
    [change(100n, 100n), 1, '持平'],
    [change(100n, 50n, 2021), 1, '比2021年 −50%'],
    [change(100n, 300n), 2, '2 项合并'],
    [change(0n, 100n), 1, ''],
    [change(100n, undefined), 1, ''],
    [change(undefined, undefined), 1, ''],
  ])('is told short', (changes, parts, words) => expect(projectChangeWords(changes, parts, false)).toBe(words))

  test('is that it is new, unless its unit publishes for the first time', () => {
    expect(projectChangeWords(undefined, 0, false)).toBe('新增')
    expect(projectChangeWords(undefined, 0, true)).toBe('')
  })
})

describe('what was spent', () => {
  const execution = { executed: total(430_300_000n), revised: total(448_500_000n) }
  test.each([
    [{ ...execution, adjusted: 'cut', rate: 0.959_42 } as const, '430万元', '调减后 449万元的 95.94%'],
    [{ ...execution, adjusted: 'raised', rate: 0.959_42 } as const, '430万元', '调增后 449万元的 95.94%'],
    [{ ...execution, adjusted: 'same', rate: 1 } as const, '430万元', '预算 449万元的 100%'],
    [{ ...execution, executed: total(430_300_000n, 3, 1) }, '430万元', '全年预算 449万元，另有 1 项没有数字'],
    [{ executed: total(0n, 2, 2), revised: total(0n, 2, 2) }, '没有数字', ''],
  ])('is told with what there was to spend', (one, figure, note) =>
    expect(executionAnswer(one)).toEqual({ figure, note }),
  )

  test.each([
    [
      { label: '7月底', month: 7, spent: total(93_700_000n, 12, 1) },
      '到7月底 93.7万元',
      '全年执行还没有公布，另有 1 项没有数字',
    ],
    [undefined, '还没有公布', '计划到6月底支出 50%'],
  ])('is told from what is published in the year, else from the plan', (spent, figure, note) => {
    const projects = [projectWith({ spendPlan: planWith(0.2, 0.5, 0.8, 1) })]
    expect(spentAnswer(projects, { execution: undefined, spent })).toEqual({ figure, note })
  })

  test('is not planned where no targets are published', () =>
    expect(spentAnswer([], { execution: undefined, spent: undefined })).toEqual({ figure: '还没有公布', note: '' }))
})

describe('what was reached', () => {
  const none: Attainments = { met: 0, missed: 0, incomparable: 0, pending: 0 }
  const targets = { total: 5, quantitative: 3, qualitative: 2, missing: 0 }
  test.each([
    [{ ...none, met: 76, missed: 7, incomparable: 37 }, '76 项达到，7 项未达到', '120 项里 83 项能比，37 项没法比'],
    [{ ...none, met: 5 }, '5 项达到', '5 项都能比'],
    [{ ...none, missed: 2, pending: 3 }, '2 项未达到', '5 项里 2 项能比，3 项待评'],
    [{ ...none, incomparable: 5 }, '5 项都没法比', '5 项指标：3 项有数字，2 项只有文字'],
    [{ ...none, pending: 5 }, '还没有公布', '5 项指标：3 项有数字，2 项只有文字'],
  ])('of %o is told with how many can be compared', (counts, figure, note) =>
    expect(attainmentAnswer(counts, targets)).toEqual({ figure, note }),
  )
})

test.each([
  [{ operator: '≥', target: '90', unit: '%' }, '≥90%'],
  [{ target: '≥51篇' }, '≥51篇'],
  [{ target: ' ' }, '未填'],
  [{ operator: '≥', target: '', unit: '%' }, '≥%'],
  [{}, '未公布'],
  [{ operator: '定性', target: '有所节约', unit: '' }, '有所节约'],
  [{ operator: '定性', target: '3辆' }, '3辆'],
])('the target of %o is told as printed', (cells, words) => {
  const planned = parseTargetCells(cells)
  expect(plannedWords(appraisedWith({ ...cells, ...(planned && { planned }) }))).toBe(words)
})

test.each([
  [3_160_000_00n, '316'],
  [49_555_00n, '4.96'],
  [undefined, '未填'],
])('a budget of %d fen stands in a list as %s', (fen, words) => {
  expect(budgetShortWords(projectWith({ budget: budget(fen) }), UNIT)).toBe(words)
})

test.each([
  [total(5_286_000_00n), '529'],
  [total(0n, 2, 2), '没有数字'],
])('a total of %o stands in a list as %s', (sum, words) => expect(totalShortWords(sum, UNIT)).toBe(words))

test('a unit that publishes no project answers with its budget as a whole', () => {
  expect(wholeMoneyAnswer({ raw: '1480.50', fen: 1_480_500_000n }, undefined)).toEqual({
    figure: '1,481万元',
    note: '部门整体的预算总额；没有公布项目绩效目标',
  })
  expect(wholeMoneyAnswer({ raw: '' }, undefined)).toBeUndefined()
  expect(wholeMoneyAnswer(undefined, undefined)).toBeUndefined()
})

test('without one, it answers with the budget that its self-appraisal as a whole prints', () => {
  expect(wholeMoneyAnswer(undefined, { revised: total(600_000_000n) })).toEqual({
    figure: '600万元',
    note: '部门整体自评里的全年预算；没有公布项目绩效目标',
  })
  expect(wholeMoneyAnswer(undefined, { revised: total(0n, 1, 1) })).toBeUndefined()
})

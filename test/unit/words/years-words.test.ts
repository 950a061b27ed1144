import { describe, expect, test } from 'vitest'
import type { RowCourse } from '../../../src/facts/years/row-course.ts'
import type { UnitChanges } from '../../../src/facts/years/unit-changes.ts'
import type { Total } from '../../../src/model/amount.ts'
import { changeAnswer, courseWords, publishedMark } from '../../../src/words/years-words.ts'
import { departmentWith, projectWith } from '../examples.ts'

test.each<[RowCourse, string]>([
  [{}, ''],
  [{ came: 2025 }, '新'],
  [{ came: 2024 }, '2024年起'],
  [{ went: 2023 }, '2023年后不见了'],
  [{ came: 2023, went: 2023 }, '2023年后不见了'],
  [{ change: { since: 2024, share: 0.2 } }, '大增 +20%'],
  [{ change: { since: 2024, share: -0.199 } }, '−20%'],
  [{ change: { since: 2024, share: -0.4 } }, '大减 −40%'],
  [{ change: { since: 2024, share: 0 } }, '持平'],
  [{ came: 2024, change: { since: 2024, share: 0.02 } }, '+2%，2024年起'],
  [{ change: { since: 2022, share: 0.5 } }, '比2022年 大增 +50%'],
])('the course %j is told as “%s”', (course, words) => expect(courseWords(course, 2025)).toBe(words))

test.each<[Total, boolean, string]>([
  [{ fen: 4_000_000n, count: 2, missing: 0 }, false, '4'],
  [{ fen: 0n, count: 0, missing: 0 }, false, '没有项目'],
  [{ fen: 0n, count: 1, missing: 1 }, false, '没有数字'],
  [{ fen: 0n, count: 0, missing: 0 }, true, '只有自评'],
])('what a year published is marked by its money or what it lacks', (budget, missing, mark) => {
  expect(publishedMark({ budget }, missing)).toBe(mark)
})

describe('the answer of how money changed', () => {
  const unit = (year: number, fen: bigint | undefined) =>
    departmentWith({ year, projects: [projectWith({ year, budget: { raw: '', ...(fen !== undefined && { fen }) } })] })
  const changes = (
    before: bigint | undefined,
    after: bigint | undefined,
    budget?: UnitChanges['budget'],
  ): UnitChanges => ({
    ...{ before: unit(2024, before), after: unit(2025, after), added: [], dropped: [], continued: [] },
    ...(budget && { budget }),
  })

  test.each([
    [undefined, '没法比', '只有一年有项目'],
    [changes(100n, 100n), '持平', '比上年'],
    [changes(undefined, 100n), '没法比', '比上年：有 1 个预算没有数字'],
    [
      changes(10_000n, 13_300n, { before: 10_000n, after: 13_300n, difference: 3_300n, share: 0.33 }),
      '+33%',
      '比上年：由 100.00 元到 133.00 元，增加 33.00 元（33%）',
    ],
    [
      changes(0n, 13_300n, { before: 0n, after: 13_300n, difference: 13_300n }),
      '+0.01万元',
      '比上年：由 0.00 元到 133.00 元，增加 133.00 元',
    ],
  ])('is first what it comes to, then both sums', (given, figure, note) =>
    expect(changeAnswer(given)).toEqual({ figure, note }),
  )
})

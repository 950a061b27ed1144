import { describe, expect, test } from 'vitest'
import type { BudgetMove } from '../../../src/facts/years/budget-moves.ts'
import { projectChangesOf } from '../../../src/facts/years/changes.ts'
import type { UnitChanges } from '../../../src/facts/years/unit-changes.ts'
import type { Project } from '../../../src/model/project.ts'
import { parseTarget } from '../../../src/parse/target.ts'
import { changeGroupsOf } from '../../../src/words/change-groups.ts'
import { departmentWith, indicatorWith, projectWith } from '../examples.ts'

const project = (
  year: number,
  name: string,
  wan: number | undefined,
  ...targets: readonly (readonly [string, string])[]
) =>
  projectWith({
    ...{ year, name, slug: name, budget: { raw: '', ...(wan !== undefined && { fen: BigInt(wan * 1_000_000) }) } },
    indicators: targets.map(([row, target], index) =>
      indicatorWith({ number: index + 1, name: row, target: parseTarget(target) }),
    ),
  })
const unitWith = (parts: Partial<UnitChanges>): UnitChanges => ({
  before: departmentWith({ year: 2024 }),
  after: departmentWith({ year: 2025 }),
  added: [],
  dropped: [],
  continued: [],
  ...parts,
})
const moveOf = (
  befores: readonly Project[],
  afters: readonly Project[],
  before: bigint,
  after: bigint,
): BudgetMove => ({
  ...{ befores, afters, before, after, difference: after - before },
  ...(before > 0n && { share: Number(after - before) / Number(before) }),
})
const told = (year: Parameters<typeof changeGroupsOf>[0]) =>
  changeGroupsOf(year).map(({ id, rows }) => [
    id,
    rows.map(({ name, said, change }) => [name, said, change ?? ''].join('｜')),
  ])

describe('the changes of a year by kind', () => {
  test('begin with money, both sums of each, what was merged or split apart', () => {
    const [a, b, c, d] = [
      project(2024, '甲', 10),
      project(2024, '乙', 30),
      project(2024, '丙', 5),
      project(2024, '丁', 7),
    ]
    const [a2, b2, cd] = [project(2025, '甲', 12), project(2025, '乙', 6), project(2025, '丙和丁', 20)]
    const budgetMoves = [
      moveOf([b], [b2], 30_000_000n, 6_000_000n),
      moveOf([c, d], [cd], 12_000_000n, 20_000_000n),
      moveOf([a], [a2], 10_000_000n, 12_000_000n),
    ]
    expect(told({ changes: [], budgetMoves, joins: [{ befores: [c, d], afters: [cd] }] })).toEqual([
      ['budget-up', ['甲｜10 → 12　+20%｜+2']],
      ['budget-down', ['乙｜30 → 6　−80%｜−24']],
      ['joined', ['丙和丁｜丙 5、丁 7 → 丙和丁 20｜']],
    ])
  })

  test('tell what came and what went by its money, what has no number last', () => {
    const added = [project(2025, '新一', undefined), project(2025, '新二', 3)]
    const unit = unitWith({ added, dropped: [project(2024, '旧', 4)] })
    expect(told({ changes: [unit], budgetMoves: [], joins: [] })).toEqual([
      ['new', ['新二｜没有 → 3｜', '新一｜没有 → 未填｜']],
      ['dropped', ['旧｜4 → 没有｜']],
    ])
  })

  test('tell targets by how far they moved, budget ceilings apart', () => {
    const before = project(
      2024,
      '会议',
      10,
      ['满意度', '≥100%'],
      ['人次', '≥40人'],
      ['次数', '≥4次'],
      ['项目控制预算数', '≤10万元'],
      ['效果', '≥9分'],
    )
    const after = project(
      2025,
      '会议',
      10,
      ['满意度', '≥90%'],
      ['人次', '≥10人'],
      ['次数', '≥6次'],
      ['项目控制预算数', '≤12万元'],
      ['效果', '良好'],
    )
    const unit = unitWith({ continued: [projectChangesOf(before, after)] })
    const groups = changeGroupsOf({ changes: [unit], budgetMoves: [], joins: [] })
    expect(groups.map(({ id, isOpen, lowered }) => [id, isOpen, lowered])).toEqual([
      ['lowered', true, true],
      ['raised', false, false],
      ['unmeasured', false, true],
      ['ceilings', false, false],
    ])
    expect(groups[0]?.rows).toEqual([
      {
        ...{ unit: '101001', name: '人次', about: '会议', path: '/2025/101001/会议/#i-2' },
        ...{ said: '≥40人 → ≥10人', change: '−75%', pair: { before: 100, after: 25 } },
      },
      {
        ...{ unit: '101001', name: '满意度', about: '会议', path: '/2025/101001/会议/#i-1' },
        ...{ said: '≥100% → ≥90%', change: '−10%', pair: { before: 100, after: 90 } },
      },
    ])
    expect(groups[2]?.rows.map(({ said, change, pair }) => [said, change, pair])).toEqual([
      ['≥9分 → 良好', '不再有数字', undefined],
    ])
  })

  test('end with what was dropped, copied, renamed, or left as it was beside other money', () => {
    const texts = { purpose: '保障', goals: [] }
    const same = [
      { ...project(2024, '车辆', 10, ['次数', '≥4次']), ...texts },
      { ...project(2025, '车辆运行', 12, ['次数', '≥4次']), ...texts },
    ] as const
    const dropped = [
      project(2024, '培训', 10, ['次数', '≥4次'], ['人次', '≥9人']),
      project(2025, '培训', 10, ['次数', '≥4次']),
    ] as const
    const unit = unitWith({ continued: [projectChangesOf(...same), projectChangesOf(...dropped)] })
    expect(told({ changes: [unit], budgetMoves: [], joins: [] })).toEqual([
      ['dropped-indicators', ['人次｜2024年 ≥9人 → 去掉｜']],
      ['same-targets', ['车辆运行｜10 → 12，1 项指标照旧｜']],
      ['copied', ['车辆运行｜与2024年相同｜']],
      ['renamed', ['车辆运行｜车辆 → 车辆运行｜']],
    ])
  })
})

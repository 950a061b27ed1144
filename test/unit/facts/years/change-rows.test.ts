import { describe, expect, test } from 'vitest'
import {
  biggestBudgetChangesOf,
  ceilingRowsOf,
  changeCountsOf,
  flaggedOf,
  LESS,
  renamedOf,
  targetRowsOf,
  weighedRowsOf,
} from '../../../../src/facts/years/change-rows.ts'
import { projectChangesOf } from '../../../../src/facts/years/changes.ts'
import type { UnitChanges } from '../../../../src/facts/years/unit-changes.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { departmentWith, indicatorWith, projectWith } from '../../examples.ts'

function projectOf(year: number, name: string, yuan: number, target: string) {
  const indicators = [indicatorWith({ target: parseTarget(target) })]
  return projectWith({
    year,
    name,
    budget: { raw: String(yuan), fen: BigInt(yuan * 100) },
    purpose: '保障',
    indicators,
  })
}

const unit: UnitChanges = {
  before: departmentWith({ year: 2022 }),
  after: departmentWith({ year: 2023 }),
  added: [projectWith({ year: 2023 })],
  dropped: [],
  continued: [
    projectChangesOf(projectOf(2022, '会议', 10, '≥95%'), projectOf(2023, '会议', 20, '≥90%')),
    projectChangesOf(projectOf(2022, '车辆', 10, '≥95%'), projectOf(2023, '车辆费', 7, '≥95%')),
    projectChangesOf(projectOf(2022, '债券', 10, '≥95%'), projectOf(2023, '债券', 10, '≥95%')),
  ],
}

describe('the changes of units as rows', () => {
  test('hold every target that asks for less', () => {
    expect(targetRowsOf([unit], LESS).map(({ changes, target }) => [changes.after.name, target.direction])).toEqual([
      ['会议', 'lowered'],
    ])
  })

  test('hold the projects with a flag, and those with another name', () => {
    expect(flaggedOf([unit], 'copied').map(({ after }) => after.name)).toEqual(['车辆费', '债券'])
    expect(renamedOf([unit]).map(({ after }) => after.name)).toEqual(['车辆费'])
  })

  test('hold the biggest changes of budgets', () => {
    const { rose, fell } = biggestBudgetChangesOf([unit], 5)
    expect([rose, fell].map((list) => list.map(({ after }) => after.name))).toEqual([['会议'], ['车辆费']])
    expect(biggestBudgetChangesOf([unit], 0).rose).toEqual([])
  })

  test('are counted by kind', () => {
    expect(changeCountsOf([unit])).toEqual({
      lowered: 1,
      raised: 0,
      unmeasured: 0,
      ceilings: 0,
      dropped: 0,
      added: 1,
      renamed: 1,
      copied: 2,
      sameTargets: 1,
      droppedIndicators: 0,
      rewordedIndicators: 0,
    })
  })
})

describe('the targets of units', () => {
  const row = (name: string, target: string) => indicatorWith({ name, target: parseTarget(target) })
  const money = (year: number, yuan: number, ...indicators: ReturnType<typeof row>[]) =>
    projectWith({
      ...{ year, indicators: indicators.map((indicator, index) => ({ ...indicator, number: index + 1 })) },
      budget: { raw: '', fen: BigInt(yuan * 100) },
    })
  const before = money(2022, 50_000, row('项目控制预算数', '≤5万元'), row('满意度', '≥95%'), row('人次', '≥40人'))
  const after = money(2023, 80_000, row('项目控制预算数', '≤8万元'), row('满意度', '≥90%'), row('人次', '≥10人'))
  const changes: UnitChanges = { ...unit, continued: [projectChangesOf(before, after)] }

  test('leave out budget ceilings, which stand alone', () => {
    expect(targetRowsOf([changes], LESS).map(({ indicator }) => indicator.after.name)).toEqual(['满意度', '人次'])
    expect(ceilingRowsOf([changes]).map(({ indicator }) => indicator.after.name)).toEqual(['项目控制预算数'])
    expect(changeCountsOf([changes])).toMatchObject({ lowered: 2, ceilings: 1 })
  })

  test('are weighed by how far they moved', () => {
    const weighed = weighedRowsOf(targetRowsOf([changes], LESS))
    expect(weighed.map(({ indicator }) => indicator.after.name)).toEqual(['人次', '满意度'])
  })
})

import { describe, expect, test } from 'vitest'
import {
  biggestBudgetChangesOf,
  changeCountsOf,
  flaggedOf,
  LESS,
  renamedOf,
  targetRowsOf,
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

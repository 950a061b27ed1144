import { expect, test } from 'vitest'
import { projectChangesOf } from '../../../../src/facts/years/changes.ts'
import { loweredTargetsOf } from '../../../../src/facts/years/lowered-targets.ts'
import type { UnitChanges } from '../../../../src/facts/years/unit-changes.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { departmentWith, indicatorWith, projectWith } from '../../examples.ts'

/** A unit with one project whose indicators went from one target to another. */
function unitWith(...targets: readonly (readonly [before: string, after: string])[]): UnitChanges {
  const project = (year: number, side: 0 | 1) =>
    projectWith({
      year,
      indicators: targets.map((pair, index) =>
        indicatorWith({ number: index + 1, name: `指标${index + 1}`, target: parseTarget(pair[side]) }),
      ),
    })
  return {
    before: departmentWith({ year: 2022 }),
    after: departmentWith({ year: 2023 }),
    ...{ added: [], dropped: [], continued: [projectChangesOf(project(2022, 0), project(2023, 1))] },
  }
}

test('what asks for less is told with last year as 100, the furthest first, whichever way is better', () => {
  const unit = unitWith(['≥96%', '≥94%'], ['≤110元', '≤130元'], ['22台', '18台'], ['≥5次', '≥8次'], ['≥90%', '较高'])
  const rows = loweredTargetsOf([unit]).map(({ indicator, index }) => [indicator.after.name, index])
  expect(rows).toEqual([
    ['指标2', 118.181818182],
    ['指标3', 81.8181818182],
    ['指标1', 97.9166666667],
  ])
})

test.each([
  ['≥2万平方米', '≥10000平方米', 50],
  ['≤0次', '≤3次', undefined],
  ['≥1', '≥0', 0],
])('from %s to %s it is %d', (before, after, index) => {
  const rows = loweredTargetsOf([unitWith([before, after])])
  expect(rows.map((row) => row.index)).toEqual([index])
})

test('one whose share cannot be told stands first', () => {
  const rows = loweredTargetsOf([unitWith(['≥96%', '≥1%'], ['≤0次', '≤3次'])])
  expect(rows.map(({ indicator }) => indicator.after.name)).toEqual(['指标2', '指标1'])
})

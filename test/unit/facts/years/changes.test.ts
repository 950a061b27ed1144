import { describe, expect, test } from 'vitest'
import { hasChanged, projectChangesOf } from '../../../../src/facts/years/changes.ts'
import type { Project } from '../../../../src/model/project.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { indicatorWith, projectWith } from '../../examples.ts'

const row = (raw: string, name = '完成率') => indicatorWith({ name, target: parseTarget(raw) })
const compared = (before: Partial<Project>, after: Partial<Project>) =>
  projectChangesOf(projectWith({ year: 2022, ...before }), projectWith({ year: 2023, ...after }))

describe('a project against the one it continues', () => {
  test('has nothing where nothing changed', () => {
    const changes = compared({ purpose: '召开会议' }, { purpose: '召开会议' })
    expect(hasChanged(changes)).toBe(false)
    expect(Object.keys(changes).toSorted()).toEqual([
      'after',
      'before',
      'flags',
      'funding',
      'goals',
      'indicators',
      'plan',
    ])
  })

  test('tells what more the budget is', () => {
    const { budget } = compared({ budget: { raw: '1', fen: 100n } }, { budget: { raw: '1.5', fen: 150n } })
    expect(budget).toEqual({ before: 100n, after: 150n, difference: 50n, share: 0.5 })
  })

  test.each<[string, Partial<Project>, Partial<Project>, readonly string[]]>([
    ['a lower target', { indicators: [row('≥95%')] }, { indicators: [row('≥90%')] }, ['target-lowered']],
    ['a dropped indicator', { indicators: [row('≥95%')] }, { indicators: [] }, ['indicator-dropped']],
    [
      'a reworded indicator',
      { indicators: [row('≥95%', '社情民意反应率')] },
      { indicators: [row('≥95%', '社情民意反映率')] },
      ['indicator-reworded'],
    ],
    [
      'copied text',
      { purpose: '召开会议', indicators: [row('≥95%')] },
      { purpose: '召开会议', indicators: [row('≥95%')] },
      ['copied'],
    ],
    [
      'another budget with the same targets',
      { budget: { raw: '1', fen: 100n }, indicators: [row('≥95%')] },
      { budget: { raw: '2', fen: 200n }, indicators: [row('≥95%')] },
      ['budget-without-target'],
    ],
    ['a higher target', { indicators: [row('≥90%')] }, { indicators: [row('≥95%')] }, []],
  ])('%s has its own flags', (_, before, after, flags) => expect(compared(before, after).flags).toEqual(flags))
})

import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../../../../../src/import/layouts/read/reading.ts'
import {
  WHOLE_APPRAISAL_ROLES,
  WHOLE_COLUMNS,
  WHOLE_ROLES,
  wholeAppraisalOf,
  wholeTargetsOf,
} from '../../../../../src/import/layouts/records/whole.ts'
import type { Role } from '../../../../../src/import/layouts/words/labels.ts'

const SOURCE = { file: 'a.docx', place: '第1张表' }
const ROW = { level1: '产出指标', level2: '数量指标', name: '会议', target: '2次' }

function draftOf(...texts: (readonly [Role, string])[]) {
  const draft = emptyDraft()
  for (const [role, text] of texts) draft.texts.set(role, text)
  draft.moneyUnit = '万元'
  return draft
}

describe("a department's targets", () => {
  test('have its money, goals, tasks and indicators as their file has them', () => {
    const draft = draftOf(['whole', '某某局'], ['budget', '100'])
    draft.title = '部门整体支出绩效目标表'
    draft.funding.set('财政拨款', '90')
    draft.lists.set('goals', ['保运转'])
    draft.tasks.push({ name: '修管网', amounts: { 总额: '20' } })
    draft.indicators = [ROW]
    expect(wholeTargetsOf(draft, SOURCE)).toEqual({
      name: '某某局',
      title: '部门整体支出绩效目标表',
      moneyUnit: '万元',
      budget: '100',
      funding: { 财政拨款: '90' },
      goals: ['保运转'],
      tasks: [{ name: '修管网', amounts: { 总额: '20' } }],
      indicators: [ROW],
      source: SOURCE,
    })
  })

  test.each<[texts: (readonly [Role, string])[], name: string | undefined]>([
    [
      [
        ['whole', '甲'],
        ['unit', '乙'],
        ['department', '丙'],
      ],
      '甲',
    ],
    [
      [
        ['unit', '乙'],
        ['department', '丙'],
      ],
      '乙',
    ],
    [[['department', '丙']], '丙'],
    [[], undefined],
  ])('with the names %j are of %s', (texts, name) => {
    const draft = draftOf(...texts)
    draft.indicators = [ROW]
    expect(wholeTargetsOf(draft, SOURCE)?.name).toBe(name)
  })

  test('are none without indicators or a money unit', () => {
    expect(wholeTargetsOf(draftOf(['whole', '某某局']), SOURCE)).toBeUndefined()
    const draft = emptyDraft()
    draft.texts.set('whole', '某某局')
    draft.indicators = [ROW]
    expect(wholeTargetsOf(draft, SOURCE)).toBeUndefined()
  })
})

test("a department's self-appraisal has its tasks beside its results", () => {
  const draft = draftOf(['whole', '某某局'])
  expect(wholeAppraisalOf(draft, SOURCE)).toBeUndefined()
  const row = { ...ROW, actual: '2次', weight: '10', score: '10' }
  draft.tasks.push({ name: '修管网', done: '修完', amounts: {} })
  draft.indicators = [row]
  const record = wholeAppraisalOf(draft, SOURCE)
  expect(record?.name).toBe('某某局')
  expect(record?.tasks).toEqual([{ name: '修管网', done: '修完', amounts: {} }])
  expect(record?.indicators).toEqual([row])
})

test('labels and columns of both are those that their files have fields for', () => {
  expect(WHOLE_ROLES).toEqual(expect.arrayContaining(['whole', 'budget', 'goals']))
  expect(WHOLE_ROLES).not.toContain('name')
  expect(WHOLE_APPRAISAL_ROLES).toEqual(expect.arrayContaining(['whole', 'achieved']))
  expect(WHOLE_APPRAISAL_ROLES).not.toContain('name')
  expect(WHOLE_COLUMNS).toContain('target')
  expect(WHOLE_COLUMNS).not.toContain('score')
})

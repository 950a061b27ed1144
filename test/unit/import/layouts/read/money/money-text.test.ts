import { expect, test } from 'vitest'
import { applicationOf, recognisedIn } from '../../table-source.ts'

test.each<[text: string, budget: string, funding: Record<string, string>, fields: { label: string; text: string }[]]>([
  ['总额300万元', '300万元', {}, []],
  ['合计：1,300.5万元；', '1,300.5万元', {}, []],
  [
    '总额300万元\n一、财政拨款：200万元\n二、自有资金：100万元',
    '300万元',
    { 财政拨款: '200万元', 自有资金: '100万元' },
    [],
  ],
  [
    '总额300万元\n其中：财政拨款300万元（含上年结转20万元）',
    '300万元',
    { 财政拨款: '300万元' },
    [{ label: '财政拨款', text: '（含上年结转20万元）' }],
  ],
])('money that stands as the text %j is read', (text, budget, funding, fields) => {
  const { project, problems, unplaced } = recognisedIn(applicationOf(['项目资金', text]))
  expect([problems, unplaced]).toEqual([[], []])
  expect([project?.budget, project?.funding, project?.fields ?? []]).toEqual([budget, funding, fields])
})

test.each([['总额约300万元'], ['总额300万元\n另有配套若干'], ['按实际支出']])(
  'the text %j is not taken for amounts',
  (text) => {
    expect(recognisedIn(applicationOf(['项目资金', text])).project).toBeUndefined()
  },
)

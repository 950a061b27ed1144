import { expect, test } from 'vitest'
import { siteDossierOf } from '../../../../src/dossier/site-dossier.ts'
import { ruleRecordOf, termRecordOf } from '../../../../src/find/index/records.ts'
import { contentWith, proseWith } from '../../examples.ts'

test('a term of the glossary can be found with its source, under the base', () => {
  const term = { id: 'budget', term: '预算', plain: proseWith('一年的收支计划'), source: { title: '预算法' } }
  expect(termRecordOf(term, '/p/')).toEqual({
    kind: 'term',
    url: '/p/glossary/#budget',
    name: '预算',
    pinyin: ['yu', 'suan'],
    facets: {},
    rows: [
      { label: '名词解释', cells: ['一年的收支计划'] },
      { label: '出处', cells: ['预算法'] },
    ],
  })
})

test('a review rule can be found by its title, why it matters and what to ask', () => {
  const [rule] = siteDossierOf(contentWith()).rules.filter(({ rule: { id } }) => id === 'plan-falls')
  const record = rule && ruleRecordOf(rule, '/p/')
  expect(record?.kind).toBe('rule')
  expect(record?.url).toBe('/p/findings/plan-falls/')
  expect(record?.name).toBe(rule?.rule.title)
  expect(record?.rows.map(({ label }) => label)).toEqual(['为什么要看', '可以问', '类别'])
})

import { expect, test } from 'vitest'
import { siteDossierOf } from '../../../../src/dossier/site-dossier.ts'
import { recordsOf } from '../../../../src/find/index/records.ts'
import { contentWith, departmentWith, projectWith, proseWith } from '../../examples.ts'

test('departments, their projects and the glossary can be found, under the base', () => {
  const content = {
    ...contentWith(departmentWith({ projects: [projectWith({})] })),
    glossary: [{ id: 'budget', term: '预算', plain: proseWith('一年的收支计划'), source: { title: '预算法' } }],
  }
  const dossier = siteDossierOf(content)
  expect(recordsOf(dossier, '/p/').map(({ url }) => url)).toEqual([
    '/p/2021/101001/',
    '/p/2021/101001/a1/',
    '/p/glossary/#budget',
  ])
  expect(recordsOf(dossier, '/')[2]).toEqual({
    kind: 'term',
    url: '/glossary/#budget',
    name: '预算',
    pinyin: ['yu', 'suan'],
    facets: {},
    rows: [
      { label: '名词解释', cells: ['一年的收支计划'] },
      { label: '出处', cells: ['预算法'] },
    ],
  })
})

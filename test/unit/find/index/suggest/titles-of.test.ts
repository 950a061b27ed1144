import { expect, test } from 'vitest'
import { suggestedUnitsOf, titlesOf } from '../../../../../src/find/index/suggest/titles-of.ts'
import { siteWith } from '../../../dossier/site-with.ts'
import { CONTENT, DOSSIER } from '../../browser/projects/examples.ts'

test('a name of several years stands once, at its newest address', () => {
  expect(titlesOf(DOSSIER)[0]).toEqual({
    title: { name: '车辆保险费', years: 2, units: 1, newest: { year: 2023, unit: '101', slug: 'a1' } },
    typed: ['cheliangbaoxianfei', 'clbxf', 'a1'],
  })
})

test('every distinct name is a title', () => {
  expect(titlesOf(DOSSIER).map(({ title }) => title.name)).toEqual(['车辆保险费', '培训费', '银行手续费', '车辆维修'])
})

test('a name of several units has no address of its own', () => {
  const [year] = CONTENT.years
  const [first, second] = year?.departments ?? []
  if (!first || !second) throw new Error('The example has two units.')
  const shared = { ...second, projects: second.projects.map((project) => ({ ...project, name: '车辆保险费' })) }
  const [title] = titlesOf(siteWith([first, shared]))
  expect(title?.title).toEqual({ name: '车辆保险费', years: 1, units: 2 })
})

test('a unit is suggested by its newest name', () => {
  expect(suggestedUnitsOf(DOSSIER)).toEqual([
    { id: '101', name: '人大办公室', year: 2023, typed: ['101', 'rendabangongshi', 'rdbgs'] },
    { id: '205', name: '教育局', year: 2023, typed: ['205', 'jiaoyuju', 'jyj'] },
  ])
})

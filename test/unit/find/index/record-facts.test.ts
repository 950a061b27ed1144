import { describe, expect, test } from 'vitest'
import { siteDossierOf } from '../../../../src/dossier/site-dossier.ts'
import { departmentFactsOf, projectFactsOf } from '../../../../src/find/index/record-facts.ts'
import { COUNTY_CONTENT } from '../browser/search/county-content.ts'

const { departments } = siteDossierOf(COUNTY_CONTENT)
const departmentOf = (year: number, slug: string) => {
  const found = departments.find(({ department }) => department.year === year && department.slug === slug)
  if (!found) throw new Error(`There is no ${slug} in ${year}.`)
  return found
}

describe('what a project answers', () => {
  const factsOf = (year: number, unit: string, slug: string) => {
    const found = departmentOf(year, unit).projects.find(({ project }) => project.slug === slug)
    return (
      found &&
      projectFactsOf(found, '/x/').map(({ part, label, text, url = '', anchor = '' }) => [
        part,
        label,
        text,
        `${url}#${anchor}`,
      ])
    )
  }

  test('with a self-appraisal, as that prints it', () => {
    expect(factsOf(2024, 'jyj', 'b1')).toEqual([
      ['budget', '预算数', '500000 元', '#money'],
      ['revised', '全年预算', '500000 元', '/x/2024/jyj/appraisal/#appraisal-1'],
      ['executed', '全年执行', '400000 元', '/x/2024/jyj/appraisal/#appraisal-1'],
      ['rate', '执行率', '80%', '/x/2024/jyj/appraisal/#appraisal-1'],
      ['score', '自评总分', '92.5', '/x/2024/jyj/appraisal/#appraisal-1'],
      ['attained', '达到没有', '能比的 1 项未达到', '#indicators'],
      ['grade', '部门自评', '部门自评 92.5 分，优', '#result'],
    ])
  })

  test('before one is published', () => {
    expect(factsOf(2025, 'jyj', 'b1')).toEqual([
      ['budget', '预算数', '600000 元', '#money'],
      ['attained', '达到没有', '1 项待评', '#indicators'],
      ['grade', '部门自评', '还没有公布自评', '#'],
    ])
  })

  test('without targets', () => {
    expect(factsOf(2025, 'jtj', 'c1')?.map(([part]) => part)).toEqual(['budget', 'grade'])
  })
})

describe('what a unit answers', () => {
  const factsOf = (year: number, unit: string) =>
    departmentFactsOf(departmentOf(year, unit)).map(({ part, text }) => `${part} ${text}`)

  test('with self-appraisals', () => {
    expect(factsOf(2024, 'jyj')).toEqual([
      'budget 52万元',
      'executed 40万元，全年预算 50万元的 80%',
      'attained 能比的 1 项未达到',
      'grade 优 1 · 待评 1',
    ])
  })

  test('before any is published', () => {
    expect(factsOf(2025, 'czj')).toEqual(['budget 18万元', 'executed 还没有公布', 'grade 待评 2'])
  })
})

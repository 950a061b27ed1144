import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '../../../src/content/read/read-content.ts'
import { rulesByCount } from '../../../src/dossier/rule-dossier.ts'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import { appraisalWith, departmentWith, projectWith } from '../examples.ts'
import { rowsOf, rowWith, scoredWith } from '../findings/examples.ts'
import { siteWith } from './site-with.ts'

test('what was found is listed by rule and year, a place a project: its first, and how many more', () => {
  const indicators = rowsOf(rowWith('次数', '6次'), rowWith('会议次数', '≥90%'), rowWith('参会人数', '≥90%'))
  const projects = [2022, 2021].map((year) => projectWith({ year, name: '会议', indicators }))
  const departments = projects.map((project) => departmentWith({ year: project.year, projects: [project] }))
  const found = siteWith(departments).rules.find(({ rule }) => rule.id === 'count-percent')
  expect(found?.total).toBe(2)
  expect(found?.years.map(({ year }) => year)).toEqual([2022, 2021])
  expect(found?.years[1]?.found).toEqual([
    {
      department: departments[1],
      project: projects[1],
      place: 'i-2',
      message: '第2项“会议次数”是数量，指标值写的是“≥90%”。',
      more: 1,
    },
  ])
})

test('every single place is a hit, and units are counted by year, most in the newest year first', () => {
  const indicators = rowsOf(rowWith('会议次数', '≥90%'), rowWith('参会人数', '≥90%'))
  const unit = (year: number, slug: string, projects: number) =>
    departmentWith({
      ...{ year, slug, name: `${slug}局` },
      projects: Array.from({ length: projects }, (_, index) =>
        projectWith({ year, unit: slug, slug: `p${index}`, indicators }),
      ),
    })
  const { rules } = siteWith([unit(2022, '甲', 1), unit(2022, '乙', 2), unit(2021, '甲', 3)])
  const found = rules.find(({ rule }) => rule.id === 'count-percent')
  expect(found?.hits.map(({ department, place }) => `${department.year}${department.slug} ${place}`)).toHaveLength(12)
  expect(found?.hits.slice(0, 2).map(({ place, project }) => [place, project?.slug])).toEqual([
    ['i-1', 'p0'],
    ['i-2', 'p0'],
  ])
  expect(found?.units.map(({ slug, name, counts }) => [slug, name, [...counts]])).toEqual([
    ['乙', '乙局', [[2022, 2]]],
    [
      '甲',
      '甲局',
      [
        [2022, 1],
        [2021, 3],
      ],
    ],
  ])
})

test('rules stand by what they found in the newest year, then in all', () => {
  const of = (newest: number, total: number) => ({ years: [{ found: { length: newest } }], total })
  const rules = [of(1, 1), of(0, 9), of(3, 3), of(1, 5)]
  expect(rulesByCount(rules).map(({ total }) => total)).toEqual([3, 5, 1, 9])
})

test('what is of a unit as a whole stands without a project, and other rules found nothing', () => {
  const department = departmentWith({
    appraisals: [appraisalWith({ name: '车辆', indicators: [scoredWith('100', '101')] })],
  })
  const found = siteWith([department]).rules.filter(({ total }) => total > 0)
  expect(found.map(({ rule }) => rule.id)).toEqual(['score-above-weight'])
  expect(found[0]?.years[0]?.found).toMatchObject([{ department, place: 'appraisal-1-i-1', more: 0 }])
})

test('in the bundled document rules are counted by project, and once for the unit, in the order of the table', async () => {
  const { content } = await readContent(join(import.meta.dirname, '../../../content'))
  const years = content?.years.map(({ year, departments }) => ({
    ...{ year, departments: departments.filter(({ slug }) => slug === '101001') },
  }))
  const rules = content && years ? siteDossierOf({ ...content, years }).rules : []
  const found = rules.filter(({ total }) => total > 0)
  expect(found.map(({ rule, total }) => [rule.id, total])).toEqual([
    ['number-missing', 1],
    ['plan-blank', 2],
    ['target-repeats-name', 3],
    ['target-vague', 3],
    ['numbers-unused', 2],
    ['count-percent', 3],
    ['rate-counted', 1],
    ['cost-percent', 4],
    ['description-repeats-name', 4],
    ['same-threshold', 2],
    ['same-basis', 4],
    ['unit-same-basis', 1],
    ['spent-by-june', 2],
    ['floor-low', 4],
  ])
})

test('what is found in a unit’s own form stands by itself, though so many of its projects have it that it is said once', () => {
  const indicators = rowsOf(rowWith('会议次数', '≥90%'))
  const projects = Array.from({ length: 5 }, (_, n) => projectWith({ slug: `p${n}`, indicators }))
  const whole = { year: 2021, unit: '101001', name: '区人大', moneyUnit: '元', funding: [], indicators } as const
  const found = siteWith([departmentWith({ projects, whole })]).rules.find(({ rule }) => rule.id === 'count-percent')
  expect(found?.years[0]?.found.map(({ project, place, fold }) => [project?.slug, place, fold?.found])).toEqual([
    [undefined, 'whole-i-1', undefined],
    ...['p0', 'p1', 'p2', 'p3', 'p4'].map((slug) => [slug, 'i-1', 5]),
  ])
})

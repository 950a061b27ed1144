import { expect, test } from 'vitest'
import { indexByRule } from '../../../src/findings/index-by-rule.ts'
import { siteSchema } from '../../../src/model/site.ts'
import { appraisalWith, departmentWith, projectWith } from '../examples.ts'
import { rowsOf, rowWith, scoredWith } from './examples.ts'

const site = siteSchema.parse({ name: '明账', region: '甲县', description: '示例', url: 'https://example.org' })

test('what was found is listed by rule and year, a row a project with its first place and how many more', () => {
  const indicators = rowsOf(rowWith('次数', '6次'), rowWith('会议次数', '≥90%'), rowWith('参会人数', '≥90%'))
  const one = projectWith({ name: '会议', indicators })
  const [newer, older] = [2022, 2021].map((year) => departmentWith({ year, projects: [one] }))
  if (!newer || !older) throw new Error('There are two departments.')
  const years = [newer, older].map((department) => ({ year: department.year, departments: [department] }))
  const rows = indexByRule({ years, site }).get('count-percent')
  expect([...(rows?.keys() ?? [])]).toEqual([2022, 2021])
  expect(rows?.get(2021)).toEqual([
    {
      rule: 'count-percent',
      department: older,
      project: one,
      place: 'i-2',
      message: '第2项“会议次数”是数量，指标值写的是“≥90%”。',
      more: 1,
    },
  ])
})

test('what is of a unit as a whole stands without a project', () => {
  const department = departmentWith({
    appraisals: [appraisalWith({ name: '车辆', indicators: [scoredWith('100', '101')] })],
  })
  const index = indexByRule({ years: [{ year: 2021, departments: [department] }], site })
  expect([...index.keys()]).toEqual(['score-above-weight'])
  expect(index.get('score-above-weight')?.get(2021)).toMatchObject([{ department, place: 'appraisal-1-i-1', more: 0 }])
})

import { expect, test } from 'vitest'
import Page from '../../../../scripts/bench/build/eleventy/_includes/page.11ty.ts'
import { missingTexts } from '../../../../scripts/bench/build/printed-texts.ts'
import { visibleRunsOf } from '../../../../scripts/bench/search/truth/visible-text.ts'

const BARE = { sort: 'project', content: '', page: { url: '/2024/1/a/' }, collections: { all: [] } }

test('Eleventy’s page prints every value of a project, of lists and tables too', () => {
  const data = {
    ...{ code: '0101', name: '车辆<费>', funding: { 财政资金: '100.00' }, goals: ['1.保障车辆', '2.安全'] },
    indicators: [{ level1: '产出指标', target: '≥90%' }, { target: '"好"' }],
    reports: [{ name: '会议费', spent: { '7月底': '5.00' } }],
  }
  const cells = ['0101', '车辆<费>', '财政资金', '100.00', '1.保障车辆', '2.安全', '产出指标', '≥90%', '"好"']
  const seen = visibleRunsOf(new Page().render({ ...BARE, data })).map(({ text }) => text)
  expect(missingTexts({ cells: [...cells, '会议费', '7月底', '5.00'], lines: [] }, seen)).toEqual([])
  expect(missingTexts({ cells: ['另一个'], lines: [] }, seen)).toEqual(['另一个'])
})

test('Eleventy’s page of a unit lists the pages below it, and no others', () => {
  const one = (url: string, name: string) => ({ url, data: { ...BARE, page: { url }, data: { name } } })
  const all = [one('/', '首页'), one('/2024/1/a/', '车辆费'), one('/2024/2/b/', '会议费'), one('/2024/1/', '教育局')]
  const html = new Page().render({
    ...{ sort: 'unit', name: '教育局', code: '1', content: '<p>目标</p>' },
    ...{ page: { url: '/2024/1/' }, collections: { all } },
  })
  expect(html.match(/href="[^"]+"/g)).toEqual(['href="/2024/1/a/"'])
  expect(visibleRunsOf(html).map(({ text }) => text)).toEqual(['教育局', '1', '目标', '车辆费'])
})

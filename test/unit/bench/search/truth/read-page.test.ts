import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAppraisals, readPage } from '../../../../../scripts/bench/search/truth/read-page.ts'
import { readSite } from '../../../../../scripts/bench/search/truth/read-site.ts'
import { APPRAISALS_HTML, DEPARTMENT_HTML, PROJECT_HTML } from './county.ts'

const project = readPage('/2024/101001/a1/', PROJECT_HTML, readAppraisals(APPRAISALS_HTML).slice(0, 1))

describe('the page of a project', () => {
  test('says what it is', () => {
    expect(project).toMatchObject({
      ...{ path: '/2024/101001/a1/', kind: 'project', year: 2024, unit: '101001', unitName: '云溪县教育局' },
      ...{ name: '图书购置费', code: '13980222AZ', budget: 9_600_000, missed: true, years: ['/2023/101001/a1/'] },
    })
  })

  test('has as its own what was published, without the site’s words, and its self-appraisal', () => {
    expect(project.cells).toEqual([
      ...['图书购置费', '96000.00 元', '购书册数', '≥5300册', '5000册', '受天气影响，施工期缩短'],
      ...['96000.00 元', '为四辆公车续保，保障执法', '13980222AZ', '预算执行偏慢。'],
    ])
    expect(project.appraised).toEqual(['预算执行偏慢。'])
    expect(project.monitored).toEqual(['7,689.00'])
    expect(project.amounts).toEqual([9_600_000])
  })

  test('shows more than its own, but nothing that is hidden or leads around', () => {
    const lines = project.printed.split('\n')
    expect(lines).toEqual(
      expect.arrayContaining(['可以问的问题', '为什么没有得满分', '11200000', '多少钱', '部门自评43分']),
    )
    expect(lines.filter((line) => /页眉|首页|固定网址|上一个|页脚|站名/.test(line))).toEqual([])
  })
})

test('a self-appraisal belongs to the project whose page it names', () => {
  expect(readAppraisals(APPRAISALS_HTML)).toEqual([
    {
      project: '/2024/101001/a1/',
      cells: ['预算执行偏慢。'],
      printed: ['图书购置费', '部门自评 43 分。', '项目页', '存在问题', '预算执行偏慢。'],
    },
    { cells: ['无'], printed: ['别的项目', '存在问题', '无'] },
  ])
})

test('a department has its own texts, and shows its projects’ names', () => {
  const department = readPage('/2024/101001/', DEPARTMENT_HTML, [])
  expect(department).toMatchObject({
    kind: 'department',
    name: '云溪县教育局',
    unitName: '云溪县教育局',
    missed: false,
  })
  expect(department.own).toBe('云溪县教育局\n办好教育')
  expect(department.printed.split('\n')).toContain('图书购置费')
})

test('another page is neither', () => {
  expect(readPage('/glossary/', '<main><h1>名词</h1></main>', [])).toMatchObject({ kind: 'other', name: '名词' })
  expect(readPage('/2024/101001/appraisal/', APPRAISALS_HTML, []).kind).toBe('other')
})

describe('a built site', () => {
  let site = ''
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'))
    const pages = { '': DEPARTMENT_HTML, a1: PROJECT_HTML, appraisal: APPRAISALS_HTML }
    for (const [name, html] of Object.entries(pages)) {
      const folder = join(site, '2024', '101001', name)
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'index.html'), html)
    }
  })
  afterAll(() => rm(site, { recursive: true }))

  test('is read page by page, a self-appraisal with its project or else its department', async () => {
    const pages = await readSite(site)
    expect(pages.map(({ path, appraised }) => [path, appraised])).toEqual([
      ['/2024/101001/', ['无']],
      ['/2024/101001/a1/', ['预算执行偏慢。']],
    ])
  })
})

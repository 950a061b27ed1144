import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { databasePieces } from '../../../../src/build/database/database-pieces.ts'
import { type RowsOf, rowsOfDossier } from '../../../../src/build/unit-rows.ts'
import { SITE_WITH_RESULTS } from '../../data/columns/site-with-results.ts'

const make = () => Buffer.concat([...databasePieces(SITE_WITH_RESULTS, rowsOfDossier(SITE_WITH_RESULTS))])

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-database-test-'))
const file = join(folder, 'all.sqlite')
const bytes = make()
writeFileSync(file, bytes)
const database = new DatabaseSync(file, { readOnly: true })
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})
const all = (query: string) => database.prepare(query).all()

test('it is whole, and the same rows give the same bytes', () => {
  expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(make().equals(bytes)).toBe(true)
})

test.each([
  ['units', 2],
  ['projects', 4],
  ['indicators', 5],
  ['plans', 5],
  ['results', 1],
  ['changes', 8],
  ['sources', 1],
])('the table %s has the rows of all years: %i', (table, count) => {
  expect(all(`SELECT count(*) AS count FROM ${table}`)).toEqual([{ count }])
})

test('a row is shown with its owner and its address', () => {
  expect(all(`SELECT * FROM indicators WHERE 三级指标 = '培训人数' AND 年度 = 2021`)).toMatchObject([
    {
      ...{
        年度: 2021,
        单位编码: '101001',
        单位: '区人大',
        所在页: '2021/101001/a1',
        项目编码: 'A1',
        项目名称: '人大会议',
      },
      ...{ 指标值: '≥90人', 指标值数: 90, 实际完成值: '96人', '达到没有（本站比）': '达到', 权重: null },
      网址: 'https://example.org/2021/101001/a1/#i-1',
    },
  ])
})

test('money can be added up, and a text that a spreadsheet would run is as printed', () => {
  expect(all('SELECT 年度, sum(预算数（元）) AS 合计 FROM projects GROUP BY 年度 ORDER BY 年度')).toEqual([
    { 年度: 2020, 合计: 1005 },
    { 年度: 2021, 合计: 1200 },
  ])
  expect(all(`SELECT 资金用途 FROM projects WHERE 所在页 = '2021/101001/a1'`)).toEqual([{ 资金用途: '=开会' }])
})

test('what is gone is told of the project of the earlier year', () => {
  expect(all(`SELECT 年度, 所在页, 项目名称, 以前 FROM changes WHERE 变化 = '不见了的项目'`)).toEqual([
    { 年度: 2021, 所在页: '2020/101001/b', 项目名称: '公车购置', 以前: '5.00' },
  ])
})

test('another site’s address is kept whole', () => {
  expect(all('SELECT 发布网址, 网址 FROM sources')).toEqual([
    { 发布网址: 'https://gov.example.cn/a.docx', 网址: 'https://example.org/2021/101001/source/goals.docx' },
  ])
})

test('an amount that is not exact as a number of a database stays a text', () => {
  const rowsOf = rowsOfDossier(SITE_WITH_RESULTS)
  const large: RowsOf = (table, unit) =>
    rowsOf(table, unit).map((row) => row.map((value) => (value === '1200.00' ? '90071992547409.93' : value)))
  const path = join(folder, 'large.sqlite')
  writeFileSync(path, Buffer.concat([...databasePieces(SITE_WITH_RESULTS, large)]))
  const other = new DatabaseSync(path, { readOnly: true })
  const found = other.prepare(`SELECT 预算数（元） AS 预算 FROM projects WHERE 所在页 = '2021/101001/a1'`).all()
  other.close()
  expect(found).toEqual([{ 预算: '90071992547409.93' }])
})

test('it says whose it is and what its columns mean', () => {
  expect(all('SELECT 值 FROM about')).toEqual([
    ...[{ 值: '明账' }, { 值: '某县' }, { 值: 'https://example.org/' }, { 值: '2026-02-01' }, { 值: '0123456789ab' }],
    ...[{ 值: 'CC BY 4.0' }, { 值: '虚构示例' }],
  ])
  expect(all(`SELECT 说明 FROM dictionary WHERE 表 = '项目' AND 名称 = '预算数（元）'`)).toEqual([
    { 说明: '预算数换算成元，一分不差' },
  ])
})

test('a project’s targets are found by indexes', () => {
  const plan = all(`EXPLAIN QUERY PLAN SELECT * FROM indicators WHERE 项目名称 = '人大会议'`)
  expect(plan.map(({ detail }) => String(detail)).filter((detail) => detail.startsWith('SCAN'))).toEqual([])
})

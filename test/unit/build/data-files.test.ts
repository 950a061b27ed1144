import { gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { dataFilesOf, onlineDataOf } from '../../../src/build/data-files.ts'
import { bytesAmong } from '../../../src/build/write-data.ts'
import { siteWith } from '../dossier/site-with.ts'
import { departmentHolding } from '../examples.ts'

const dossier = siteWith([
  departmentHolding(2021, 'a', ['p1'], '甲局'),
  departmentHolding(2021, 'b', ['p2'], '乙局'),
  departmentHolding(2020, 'a', ['p1'], '甲局'),
])

const TABLES = ['projects', 'indicators', 'plans', 'results', 'findings', 'changes', 'sources', 'units']

function yearPaths(year: number): string[] {
  const tables = TABLES.map((table) => `data/${year}-${table}.csv.gz`)
  return [`data/${year}-units.ndjson.gz`, ...tables, `data/${year}.xlsx`]
}

test('there are two files for each unit and year, ten for each year, one for each unit, one of each rule that found something and of each prepared table with rows, and those of all years', () => {
  const paths = [...dataFilesOf(dossier)].map(({ path }) => path)
  const findings = paths.filter((path) => path.startsWith('findings/'))
  expect(paths.filter((path) => !findings.includes(path))).toEqual([
    ...['2021/a.json', '2021/b.json', '2021/a.zip', '2021/b.zip', ...yearPaths(2021)],
    ...['2020/a.json', '2020/a.zip', ...yearPaths(2020)],
    ...['units/a.json', 'units/b.json', 'questions/largest-budgets.csv', 'data/projects.json', 'data/all.sqlite.gz'],
    ...TABLES.map((table) => `data/schema-${table}.json`),
    'data/datapackage.json',
  ])
  expect(findings).toContain('findings/no-indicators-2021.zip')
  expect(findings).toContain('findings/no-indicators-2020.zip')
  expect(findings.filter((path) => path.includes('over-spent'))).toEqual([])
})

const bytesAt = bytesAmong([...dataFilesOf(dossier)])

test('a file of what was found names full addresses', () => {
  const files = unzipSync(bytesAt('findings/no-indicators-2020.zip'))
  expect(strFromU8(files['no-indicators-2020.csv'] ?? new Uint8Array())).toContain(
    ',https://example.org/2020/a/p1/#indicators,',
  )
})

test('a table of a year has the rows of its units, one after the other, under one head', () => {
  const lines = String(gunzipSync(bytesAt('data/2021-projects.csv.gz'))).split('\r\n')
  expect(lines.map((line) => line.split(',').slice(0, 6).join())).toEqual([
    '\uFEFF年度,单位编码,单位,所在页,项目编码,项目名称',
    '2021,,甲局,2021/a/p1,,p1',
    '2021,,乙局,2021/b/p2,,p2',
    '',
  ])
})

test('the tables of a unit stand in one file, those without a row left out', () => {
  const tables = unzipSync(bytesAt('2021/b.zip'))
  expect(Object.keys(tables)).toEqual(['projects.csv', 'findings.csv', 'units.csv'])
  expect(new TextDecoder().decode(tables['projects.csv'])).toMatch(/\r\n2021,,乙局,2021\/b\/p2,,p2,/)
})

test('rows that are given are written in the place of those that would be worked out', () => {
  const given = bytesAmong([...dataFilesOf(dossier, (table) => (table === 'units' ? [['x']] : []))])
  expect(String(gunzipSync(given('data/2021-units.csv.gz')))).toMatch(/本站说明\r\nx\r\nx\r\n$/)
  expect(Object.keys(unzipSync(given('2021/b.zip')))).toEqual(['units.csv'])
})

test('suggestions are files of their own', () => {
  const paths = onlineDataOf(dossier).map(({ path }) => path)
  expect(paths).toContain('suggest/guide.json')
  expect(paths).toContain('suggest/names-0.json')
})

test('for those who list sites there are a manifest and the names of each year’s projects', () => {
  const files = onlineDataOf(dossier).filter(({ path }) => path.startsWith('data/'))
  expect(files.map(({ path }) => path)).toEqual([
    'data/manifest.json',
    'data/names-2021-0.json',
    'data/names-2020-0.json',
  ])
  const among = bytesAmong(files)
  const [manifest, names] = files.map(({ path }) => JSON.parse(new TextDecoder().decode(among(path))))
  expect(manifest.address).toBe('https://example.org/')
  expect(names.units).toEqual(['a', 'b'])
})

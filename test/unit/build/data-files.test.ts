import { expect, test } from 'vitest'
import { dataFilesOf, onlineDataOf } from '../../../src/build/data-files.ts'
import { dataBytesOf } from '../../../src/build/write-data.ts'
import { siteWith } from '../dossier/site-with.ts'
import { departmentHolding } from '../examples.ts'

const dossier = siteWith([
  departmentHolding(2021, 'a', ['p1'], '甲局'),
  departmentHolding(2021, 'b', ['p2'], '乙局'),
  departmentHolding(2020, 'a', ['p1'], '甲局'),
])

test('there is a file for each unit and year, three for each year, one for each unit, one of each rule that found something, and one of each prepared table with rows', () => {
  const paths = [...dataFilesOf(dossier)].map(({ path }) => path)
  const findings = paths.filter((path) => path.startsWith('findings/'))
  expect(paths.filter((path) => !findings.includes(path))).toEqual([
    ...['2021/a.json', '2021/b.json'],
    ...['data/2021-units.ndjson.gz', 'data/2021-projects.csv.gz', 'data/2021-indicators.csv.gz'],
    ...['2020/a.json', 'data/2020-units.ndjson.gz', 'data/2020-projects.csv.gz', 'data/2020-indicators.csv.gz'],
    ...['units/a.json', 'units/b.json', 'questions/largest-budgets.csv', 'data/projects.json'],
  ])
  expect(findings).toContain('findings/no-indicators-2021.csv')
  expect(findings).toContain('findings/no-indicators-2020.csv')
  expect(findings.filter((path) => path.includes('over-spent'))).toEqual([])
})

test('a file of what was found names full addresses', () => {
  const file = [...dataFilesOf(dossier)].find(({ path }) => path === 'findings/no-indicators-2020.csv')
  const text = file && new TextDecoder().decode(dataBytesOf(file))
  expect(text).toContain('\r\n2020,甲局,p1,,https://example.org/2020/a/p1/#indicators,')
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
  const [manifest, names] = files.map((file) => JSON.parse(new TextDecoder().decode(dataBytesOf(file))))
  expect(manifest.address).toBe('https://example.org/')
  expect(names.units).toEqual(['a', 'b'])
})

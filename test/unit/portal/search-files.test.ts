import { expect, test } from 'vitest'
import { searchFilesOf } from '../../../src/portal/search-files.ts'
import { namesWith } from './examples.ts'

const total = { fen: 0n, count: 1, missing: 0 }
const unit = (id: string, name: string, year: number) => ({ id, name, years: [{ year, total, appraisals: false }] })

test('the names of all sites are put together, each unit with its site', () => {
  const files = searchFilesOf([
    { site: { units: [unit('101', '甲县教育局', 2025)] }, lists: [namesWith()] },
    {
      site: { units: [unit('101', '乙县水利局', 2024)] },
      lists: [namesWith({ year: 2024, projects: [[0, 'p9', '会议费']] })],
    },
  ])
  const read = Object.fromEntries(files.map(({ path, bytes }) => [path, JSON.parse(bytes)]))
  expect(Object.keys(read)).toEqual(['names/guide.json', 'names/readings.json', 'names/names-0.json'])
  expect(read['names/guide.json']).toEqual({
    years: [2025, 2024],
    units: [
      { id: '0/101', code: '101', name: '甲县教育局', formerNames: [], year: 2025, site: 0 },
      { id: '1/101', code: '101', name: '乙县水利局', formerNames: [], year: 2024, site: 1 },
    ],
    nameFiles: 1,
    deep: [],
  })
  expect(read['names/names-0.json']).toEqual({
    names: ['会议费', '校车运行经费'],
    years: [2, 1],
    newest: [2025, 2025],
    units: [[0, 1], [0]],
  })
})

test('many names are shared out to small files', () => {
  const projects = Array.from({ length: 8000 }, (_, at): [number, string, string] => [
    0,
    `p${at}`,
    `${at}号道路维修养护经费`,
  ])
  const files = searchFilesOf([
    { site: { units: [unit('101', '甲县交通局', 2025)] }, lists: [namesWith({ projects })] },
  ])
  expect(files.length).toBeGreaterThan(20)
})

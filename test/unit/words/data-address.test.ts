import { expect, test } from 'vitest'
import {
  departmentDataPath,
  departmentTablesPath,
  findingDataPath,
  schemaPath,
  unitDataPath,
  yearDataPath,
} from '../../../src/words/data-address.ts'

const department = { year: 2021, slug: '101a' }

test.each([
  ["a year's units", yearDataPath(2021, 'units-json'), '/data/2021-units.ndjson.gz'],
  ["a year's table of units", yearDataPath(2021, 'units'), '/data/2021-units.csv.gz'],
  ["a year's projects", yearDataPath(2021, 'projects'), '/data/2021-projects.csv.gz'],
  ["a year's spreadsheet", yearDataPath(2021, 'workbook'), '/data/2021.xlsx'],
  ['the schema of a table', schemaPath('plans'), '/data/schema-plans.json'],
  ["a department's data", departmentDataPath(department), '/2021/101a.json'],
  ["a department's tables", departmentTablesPath(department), '/2021/101a.zip'],
  ['what a review rule found', findingDataPath('count-percent', 2021), '/findings/count-percent-2021.zip'],
  ["a unit's data", unitDataPath('101a'), '/units/101a.json'],
])('the address of %s is %s', (_what, address, expected) => {
  expect(address).toBe(expected)
})

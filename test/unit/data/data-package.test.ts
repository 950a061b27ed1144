import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { DATA_TABLES } from '../../../src/data/columns/tables.ts'
import { dataPackageOf, packagedFilesOf } from '../../../src/data/data-package.ts'
import { tableSchemaOf } from '../../../src/data/table-schema.ts'
import { SITE } from '../dossier/site-with.ts'
import { SITE_WITH_RESULTS } from './columns/site-with-results.ts'

/** The profiles of Data Package 2.0 as they are published, which are in the public domain. */
const PROFILES = join(import.meta.dirname, '../../fixtures/datapackage')
const ajv = new Ajv({
  ...{ strict: false, allErrors: true },
  formats: {
    uri: (text) => URL.canParse(text),
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    email: /@/,
    textarea: true,
  },
})

/** What a profile has against a value. */
function faultsOf(profile: 'datapackage' | 'dataresource' | 'tableschema', value: unknown) {
  const validate = ajv.compile(JSON.parse(readFileSync(join(PROFILES, `${profile}.json`), 'utf8')))
  validate(JSON.parse(JSON.stringify(value)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const FACTS = { bytes: 5, sha256: 'ab'.repeat(32) }
const descriptor = dataPackageOf(SITE_WITH_RESULTS, () => FACTS)

test('the descriptor is one by the published profile, and so is each of its resources', () => {
  expect(faultsOf('datapackage', descriptor)).toEqual([])
  for (const resource of descriptor.resources) expect(faultsOf('dataresource', resource)).toEqual([])
})

test('the profiles do find what is wrong', () => {
  expect(faultsOf('datapackage', { ...descriptor, resources: [] })).not.toEqual([])
  expect(faultsOf('dataresource', { path: '2021.csv' })).not.toEqual([])
  expect(faultsOf('tableschema', { fields: [{ type: 'string' }] })).not.toEqual([])
})

test.each(DATA_TABLES.map((table) => [table.id, table] as const))(
  'the schema of %s is one by the profile',
  (_, table) => {
    expect(faultsOf('tableschema', tableSchemaOf(table))).toEqual([])
  },
)

test('the descriptor says whose data it is, of which state, and what may be done with it', () => {
  expect(descriptor).toMatchObject({
    ...{ id: 'https://example.org/', title: '明账：某县预算绩效数据', version: '0123456789ab', notice: '虚构示例' },
    ...{ created: '2026-02-01T00:00:00Z', homepage: 'https://example.org/data/' },
    licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://example.org/about/' }],
  })
  expect(descriptor.sources.map(({ path }) => path)).toEqual([
    'https://example.org/data/2021-sources.csv.gz',
    'https://example.org/data/2020-sources.csv.gz',
  ])
})

test('a licence in words has no identifier, and a site without one says nothing of it', () => {
  const withLicence = (licence?: string) => {
    const { notice: _, licence: __, ...site } = { ...SITE, licence }
    const years = SITE_WITH_RESULTS.years
    const state = { version: 'v', updated: '2026-02-01' }
    return dataPackageOf(
      { ...SITE_WITH_RESULTS, ...state, years, site: { ...site, ...(licence && { licence }) } },
      () => FACTS,
    )
  }
  expect(withLicence('随便用')).toMatchObject({ licenses: [{ title: '随便用' }] })
  expect(faultsOf('datapackage', withLicence('随便用'))).toEqual([])
  expect(withLicence()).not.toHaveProperty('licenses')
})

test('a resource names its file from the folder of the descriptor, with its bytes, its hash and its columns', () => {
  expect(descriptor.resources[0]).toEqual({
    ...{ name: '2021-projects', type: 'table', title: '2021年项目' },
    description: '一个项目一行：预算、与往年相比、执行、自评和达到没有',
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', compression: 'gz', schema: 'schema-projects.json' },
    ...{ path: '2021-projects.csv.gz', bytes: 5, hash: `sha256:${'ab'.repeat(32)}` },
  })
  expect(packagedFilesOf(SITE_WITH_RESULTS).map(({ path }) => path)).toEqual([
    ...yearPaths(2021),
    ...yearPaths(2020),
    '/data/all.sqlite.gz',
  ])
})

function yearPaths(year: number): string[] {
  const tables = ['projects', 'indicators', 'plans', 'results', 'findings', 'changes', 'sources', 'units']
  return [
    ...tables.map((table) => `/data/${year}-${table}.csv.gz`),
    `/data/${year}.xlsx`,
    `/data/${year}-units.ndjson.gz`,
  ]
}

test('a schema says what a column means, what it is counted in, and what it is in the taxonomy of budgets', () => {
  const [projects] = DATA_TABLES
  const schema = projects && tableSchemaOf(projects)
  expect(schema).toMatchObject({ missingValues: [''], primaryKey: ['所在页'] })
  const fields = new Map(schema?.fields.map((field) => [field.name, field]))
  expect(fields.get('预算数（元）')).toEqual({
    ...{ name: '预算数（元）', type: 'number', description: '预算数换算成元，一分不差', example: '100000.00' },
    ...{ unit: '元', columnType: 'value' },
  })
  expect(fields.get('年度')).toMatchObject({
    type: 'year',
    columnType: 'date:fiscal-year',
    constraints: { required: true },
  })
  expect(fields.get('执行率（本站算）')?.description).toBe('全年执行除以调整后预算，1 是全部执行（本站算）')
})

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { exampleFiles } from '../../../scripts/example/example.ts'
import type { UnitFiles } from '../../../src/content/unit-files.ts'
import { unitTexts } from '../../../src/content/write/unit-texts.ts'
import { runImport } from '../../../src/import/run-import.ts'
import { readBook } from '../../../src/import/xlsx/book.ts'
import { appraisalSchema, departmentAppraisalSchema } from '../../../src/model/files/appraisal-file.ts'
import { departmentFileSchema } from '../../../src/model/files/department-file.ts'
import { monitoringSchema } from '../../../src/model/files/monitoring-file.ts'
import { projectFileSchema } from '../../../src/model/files/project-file.ts'
import { wholeTargetsFileSchema } from '../../../src/model/files/whole-targets-file.ts'
import { slugOf } from '../../../src/model/ids.ts'
import { writeXlsx } from '../../../src/office/write-xlsx.ts'
import { workbookContent } from '../../../src/workbook/read/files.ts'
import { readWorkbookInOwnProcess } from '../../../src/workbook/read/read-in-own-process.ts'
import { exportedWorkbook } from '../../../src/workbook/write/export-workbook.ts'
import { workbookRows } from '../../../src/workbook/write/rows.ts'
import { workbookSheets } from '../../../src/workbook/write/write.ts'

const ROOT = join(import.meta.dirname, '../../..')
const SCHEMAS = {
  department: departmentFileSchema,
  project: projectFileSchema,
  appraisal: appraisalSchema,
  monitoring: monitoringSchema,
  'whole department': wholeTargetsFileSchema,
  'whole appraisal': departmentAppraisalSchema,
}
type Kind = keyof typeof SCHEMAS

/** Texts of which one is right for every field that has a pattern of its own. */
const PATTERNED = [
  '1',
  'a'.repeat(64),
  '2021-02-01',
  'https://example.org/a',
  '2022/101001/a1',
  'source/a.docx',
  '3月底',
]
/** Texts that a cell of a spreadsheet, or a word of this workbook, could be taken for. */
const ODD = [
  '样',
  '',
  ' ',
  '（空白）',
  '\\（空白）',
  '（无此栏）',
  '\\',
  '1\n2',
  ' 两头 ',
  '=1+1',
  '_x000D_',
  '0012',
  '1E5',
  'TRUE',
  '😀',
  '\t',
  '"',
  "'",
  '&amp;',
]

/** Values of a schema: `keep` says which optional fields are there, by the path that leads to them. */
function sampleOf(
  schema: z.core.$ZodType,
  path: string,
  keep: (path: string) => boolean,
  text: (path: string) => string,
): unknown {
  if (schema instanceof z.ZodOptional) return keep(path) ? sampleOf(schema.unwrap(), path, keep, text) : undefined
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, inner]) => [
      key,
      sampleOf(inner, `${path}.${key}`, keep, text),
    ])
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  }
  if (schema instanceof z.ZodArray)
    return keep(`${path}[]`)
      ? [sampleOf(schema.element, `${path}[]`, keep, text), sampleOf(schema.element, `${path}[]`, keep, text)]
      : []
  if (schema instanceof z.ZodRecord)
    return keep(`${path}{}`)
      ? { [String(sampleOf(schema.keyType, path, keep, text))]: path === '.spendPlan' ? '50%' : '1' }
      : {}
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodNumber) return 0
  if (!(schema instanceof z.ZodString))
    throw new Error(`The schema at ${path} is of a kind that this test does not know.`)
  return [text(path), ...PATTERNED].find((one) => schema.safeParse(one).success)
}

/** Every optional field, list and map of a schema. */
function pathsOf(schema: z.core.$ZodType, path = ''): string[] {
  if (schema instanceof z.ZodOptional) return [path, ...pathsOf(schema.unwrap(), path)]
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, inner]) => pathsOf(inner as z.core.$ZodType, `${path}.${key}`))
  if (schema instanceof z.ZodArray) return [`${path}[]`, ...pathsOf(schema.element, `${path}[]`)]
  return schema instanceof z.ZodRecord ? [`${path}{}`] : []
}

const isAmount = (path: string) =>
  /\.(budget|original|revised|executed|rate|weight|score|totalWeight|totalScore)$/.test(path)
const plainText = (path: string) => (isAmount(path) ? '1' : '样')

/** A unit whose one record of a kind has the fields kept. */
function unitWith(kind: Kind, keep: (path: string) => boolean, text: (path: string) => string = plainText): UnitFiles {
  const of = (one: Kind) =>
    sampleOf(SCHEMAS[one], '', one === kind ? keep : () => false, one === kind ? text : plainText)
  const head = departmentFileSchema.parse(of('department'))
  const file = projectFileSchema.parse(of('project'))
  return {
    year: 2021,
    unit: head.code === undefined ? 'mou-ju' : slugOf(head.code),
    head: { ...head, sources: head.sources.slice(0, 1) },
    body: '',
    projects: [{ slug: file.code === undefined ? 'xiang-mu' : slugOf(file.code), file }],
    ...(kind === 'appraisal' && { appraisals: [appraisalSchema.parse(of('appraisal'))] }),
    ...(kind === 'whole department' && { whole: wholeTargetsFileSchema.parse(of(kind)) }),
    ...(kind === 'whole appraisal' && { wholeAppraisal: departmentAppraisalSchema.parse(of(kind)) }),
    ...(kind === 'monitoring' && { reports: [monitoringSchema.parse(of('monitoring'))] }),
  }
}

/** The texts of a unit's files, by way of a workbook. */
function throughWorkbook(unit: UnitFiles): Record<string, string> {
  const book = readBook('a.xlsx', writeXlsx(workbookSheets(workbookRows([unit]))))
  const { files } = workbookContent('a.xlsx', book)
  return Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

const textsOf = (unit: UnitFiles) => Object.fromEntries(unitTexts(unit).map(({ path, text }) => [path, text]))

const KINDS = Object.keys(SCHEMAS) as Kind[]
const FIELDS = KINDS.flatMap((kind) => pathsOf(SCHEMAS[kind]).map((path) => [kind, path] as const))

test('there are fields to go through, those inside lists too', () => {
  expect(FIELDS).toContainEqual(['project', '.indicators[].otherYears[].actual'])
  expect(FIELDS).toContainEqual(['monitoring', '.spent{}'])
  expect(FIELDS).toContainEqual(['project', '.periodIndicators[].places[].actual'])
  expect(FIELDS).toContainEqual(['whole department', '.tasks[].amounts{}'])
  expect(FIELDS).toContainEqual(['whole appraisal', '.indicators[].fields[]'])
  expect(FIELDS.length).toBeGreaterThan(80)
})

test.each(FIELDS)('the workbook holds the field of a %s at %s, alone and with what it stands in', (kind, path) => {
  const unit = unitWith(
    kind,
    (one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`) || path.startsWith(`${one}{`),
  )
  expect(JSON.stringify(unit)).toContain(/(\w+)\W*$/.exec(path)?.[1] ?? '?')
  expect(throughWorkbook(unit)).toEqual(textsOf(unit))
})

test.each(KINDS)('the workbook holds a %s with every field that there is', (kind) => {
  const unit = unitWith(kind, () => true)
  expect(throughWorkbook(unit)).toEqual(textsOf(unit))
})

test('the workbook holds any fields with texts that could be taken for something else', () => {
  const property = fc.property(
    fc.constantFrom(...KINDS),
    fc.infiniteStream(fc.boolean()),
    fc.infiniteStream(fc.constantFrom(...ODD)),
    (kind, kept, texts) => {
      const next = <T>(stream: Iterator<T>, otherwise: T): T => stream.next().value ?? otherwise
      const unit = unitWith(
        kind,
        () => next(kept, false),
        (path) => (isAmount(path) ? '1' : next(texts, '样')),
      )
      expect(throughWorkbook(unit)).toEqual(textsOf(unit))
    },
  )
  fc.assert(property, { numRuns: 200 })
})

test.each([
  ['self-appraisals', { appraisals: [] }],
  ['reports', { reports: [] }],
])('a file that holds no %s comes back', (_, empty) => {
  const unit = { ...unitWith('department', () => false), ...empty }
  expect(throughWorkbook(unit)).toEqual(textsOf(unit))
})

test('months come back in the order printed', () => {
  const unit = unitWith('monitoring', () => true)
  const spent = { '12月': '2', '3月底': '', '7月': '1' }
  const reports = (unit.reports ?? []).map((one) => ({ ...one, spent }))
  expect(Object.keys(spent)).toEqual(['12月', '3月底', '7月'])
  expect(throughWorkbook({ ...unit, reports })).toEqual(textsOf({ ...unit, reports }))
})

function folderWith(fill: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'every-field-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  fill(folder)
  return folder
}

function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  )
}

const example = (folder: string) => {
  for (const { path, text } of exampleFiles({ units: 6, projects: 3, years: 3, lastYear: 2026, seed: 1 })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

test.each([
  ['bundled', (folder: string) => cpSync(join(ROOT, 'content'), folder, { recursive: true })],
  ['made-up', example],
])(
  '%s content comes back from its workbook byte for byte, over itself and where its text files are gone',
  async (_, fill) => {
    const folder = folderWith(fill)
    const before = treeOf(folder)
    const file = join(
      folderWith(() => {}),
      'all.xlsx',
    )
    writeFileSync(file, await exportedWorkbook(folder))
    const again = () =>
      runImport({ files: [file], content: folder, replace: false, readFilled: readWorkbookInOwnProcess })
    const { faults, planned } = await again()
    expect([faults, new Set(planned.map(({ state }) => state))]).toEqual([[], new Set(['unchanged'])])
    const gone = Object.keys(before).filter((path) => /^\/\d{4}\/[^/]+\/[^/]+$/.test(path))
    for (const path of gone) rmSync(join(folder, path))
    expect((await again()).faults).toEqual([])
    expect(planned.length).toBe(gone.length)
    expect(treeOf(folder)).toEqual(before)
  },
)

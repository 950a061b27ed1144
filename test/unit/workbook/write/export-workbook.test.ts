import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readUnits } from '../../../../src/content/read/read-units.ts'
import type { UnitFiles } from '../../../../src/content/unit-files.ts'
import { formatDepartment } from '../../../../src/content/write/content-yaml.ts'
import { unitTexts } from '../../../../src/content/write/unit-texts.ts'
import { readBook } from '../../../../src/import/xlsx/book.ts'
import { workbookContent } from '../../../../src/workbook/read/files.ts'
import { SHEETS } from '../../../../src/workbook/sheets/sheets.ts'
import { isWorkbook } from '../../../../src/workbook/table.ts'
import { exportedWorkbook, templateWorkbook } from '../../../../src/workbook/write/export-workbook.ts'
import { workbookRows } from '../../../../src/workbook/write/rows.ts'
import { filesOf, textOf } from '../filled-workbook.ts'
import { FULL_UNIT } from '../full-unit.ts'

const CONTENT = join(import.meta.dirname, '../../../../content')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the template', () => {
  test('has a first sheet that explains, and a sheet for everything', () => {
    const { sheets, notes } = readBook('a.xlsx', templateWorkbook())
    expect(sheets.map(({ name }) => name)).toEqual([
      '说明',
      '部门',
      '部门目标',
      '部门整体',
      '部门任务',
      '项目',
      '项目条目',
      '指标',
      '指标各年',
      '各地指标值',
      '其他列',
      '支出计划',
      '实施期资金',
      '实施期指标',
      '表内的表',
      '自评表',
      '自评资金',
      '自评结果',
      '自评条目',
      '监控表',
      '监控支出',
      '原文',
    ])
    expect(notes).toEqual([])
  })

  test('has heads, explanations and an example that is not read', () => {
    const book = readBook('a.xlsx', templateWorkbook())
    expect(isWorkbook(book)).toBe(true)
    for (const sheet of book.sheets.slice(1))
      expect(sheet.cells.filter(({ column }) => column === 1).map(({ text }) => text)).toEqual(['标记', '说明', '示例'])
    expect(() => workbookContent('a.xlsx', book)).toThrow('a.xlsx: sheet “部门” A3: No unit is filled in.')
  })

  test('has an example in each sheet that can be imported as it stands', () => {
    const examples = SHEETS.map(({ name, columns }) => [
      name,
      name === '原文' ? [] : [Object.fromEntries(columns.map(({ head, example }) => [head, example]))],
    ])
    expect(Object.keys(filesOf(Object.fromEntries(examples)))).toEqual([
      '2021/101001/department.md',
      '2021/101001/targets.yaml',
      '2021/101001/13030321example000001.yaml',
      '2021/101001/appraisal.yaml',
      '2021/101001/monitoring.yaml',
    ])
  })

  test('is the same every time', () => expect(templateWorkbook()).toEqual(templateWorkbook()))
})

describe('the content of a folder', () => {
  test('comes back from the workbook byte for byte', async () => {
    const { files } = workbookContent('a.xlsx', readBook('a.xlsx', await exportedWorkbook(CONTENT)))
    expect(files.map(({ path }) => path)).toEqual([
      '2021/101001/department.md',
      '2021/101001/13030321b95ph8dge1f7c.yaml',
      '2021/101001/13030321edvatpnrxmpqi.yaml',
      '2021/101001/13030321mwem2pdp4lc56.yaml',
      '2021/101001/13030321u1nt12qdpvy1d.yaml',
    ])
    for (const { path, bytes } of files) expect(textOf(bytes)).toBe(readFileSync(join(CONTENT, path), 'utf8'))
  })

  test('comes back with everything that content files can say', async () => {
    await writeUnit(FULL_UNIT)
    const [record] = readUnits(folder).units
    expect(record?.appraisals).toEqual(FULL_UNIT.appraisals)
    const { files } = workbookContent('a.xlsx', readBook('a.xlsx', await exportedWorkbook(folder)))
    expect(files.map(({ path }) => path)).toEqual([
      '2023/mou-ju/department.md',
      '2023/mou-ju/targets.yaml',
      '2023/mou-ju/lu-1.yaml',
      '2023/mou-ju/lu-2.yaml',
      '2023/mou-ju/appraisal.yaml',
    ])
    for (const { path, bytes } of files) expect(textOf(bytes)).toBe(readFileSync(join(folder, path), 'utf8'))
  })

  test.each([
    ['none', undefined],
    ['an empty one', []],
    ['one line', ['来源：某局']],
    ['lines that look like words of the workbook', ['（空白）']],
    ['lines with space around them', [' 来源：某局 ', '\t浏览量：1\t']],
  ])('keeps an imprint as it is: %s', async (_, imprint) => {
    const path = join(folder, '2023/mou-ju/department.md')
    const before = readFileSync(path, 'utf8')
    const sources = [{ file: 'source/a.html', sha256: 'a'.repeat(64), bytes: 1, ...(imprint && { imprint }) }]
    const text = formatDepartment({ name: '某局', sources }, FULL_UNIT.body)
    await writeFile(path, text)
    const { files } = workbookContent('a.xlsx', readBook('a.xlsx', await exportedWorkbook(folder)))
    await writeFile(path, before)
    expect(textOf(files[0]?.bytes)).toBe(text)
  })

  test('keeps Markdown that a person wrote', async () => {
    const path = join(folder, '2023/mou-ju/department.md')
    await writeFile(path, `${readFileSync(path, 'utf8')}\n\n1、**办好**培训。\n`)
    const { files } = workbookContent('a.xlsx', readBook('a.xlsx', await exportedWorkbook(folder)))
    expect(textOf(files[0]?.bytes)).toBe(readFileSync(path, 'utf8'))
  })

  test('is not given away in a workbook that could not hold it', async () => {
    const rows = workbookRows([{ ...FULL_UNIT, projects: [] }])
    expect(rows.项目).toEqual([])
    const path = join(folder, '2023/mou-ju/lu-1.yaml')
    await writeFile(path, readFileSync(path, 'utf8').replace('name: 路', `title: ${'长'.repeat(32_768)}\nname: 路`))
    await expect(exportedWorkbook(folder)).rejects.toThrow(
      '2023/mou-ju/lu-1.yaml: the workbook cannot hold exactly what this file says.',
    )
  })
})

async function writeUnit(unit: UnitFiles): Promise<void> {
  await mkdir(join(folder, `${unit.year}`, unit.unit), { recursive: true })
  for (const { path, text } of unitTexts(unit)) await writeFile(join(folder, path), text)
}

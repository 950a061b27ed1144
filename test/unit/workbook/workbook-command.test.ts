import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { looseText, shortDocument } from '../import/sample.ts'
import { runHere } from '../scripts/run-here.ts'

const ROOT = join(import.meta.dirname, '../../..')
const DEPARTMENT = '2021/101001/department.md'
const PROJECT = '2021/101001/13030321edvatpnrxmpqi.yaml'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-command-'))
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => runHere('import.ts', args, folder)

describe('npm run import', () => {
  test('writes the template, and overwrites nothing unasked', async () => {
    expect(await run('--template', 't.xlsx')).toMatchObject({ status: 0, stderr: '' })
    expect(await run('--template', 't.xlsx')).toMatchObject({
      status: 1,
      stderr: 't.xlsx: a file stands there. Overwrite it with --replace. [output-stands-there]\nNothing was written.\n',
    })
    expect((await run('--template', 't.xlsx', '--replace')).status).toBe(0)
  })

  test('writes content to the workbook, and importing that changes nothing', async () => {
    expect((await run('--export', 'o.xlsx')).status).toBe(0)
    const { status, stdout } = await run('o.xlsx')
    expect(status).toBe(0)
    expect(stdout).toContain('2021  101001  秦皇岛市山海关区人民代表大会常务委员会本级  4         36          0\n')
    expect(stdout.match(/^ {2}unchanged/gm)).toHaveLength(5)
    for (const path of [DEPARTMENT, PROJECT])
      expect(readFileSync(join(folder, 'content', path), 'utf8')).toBe(
        readFileSync(join(ROOT, 'content', path), 'utf8'),
      )
  })

  test('leaves a file as a person wrote it when it says the same', async () => {
    const path = join(folder, 'content', PROJECT)
    const edited = readFileSync(path, 'utf8').replace('name: 车辆保险费', 'name: "车辆保险费" # 四辆')
    writeFileSync(path, edited)
    expect((await run('o.xlsx')).status).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(edited)
  })

  test('does not import a workbook whose documents are not there', async () => {
    expect(await run('o.xlsx', '--content', 'other')).toMatchObject({
      status: 1,
      stderr:
        '2021/101001/source/shanhaiguan-npc-2021.txt: sheet “原文” lists this document, and it is not there. Put it there, or delete its row. [listed-source-missing]\nNothing was written.\n',
    })
    expect(existsSync(join(folder, 'other'))).toBe(false)
  })

  test('says what is wrong with every file', async () => {
    writeFileSync(
      join(folder, 'a-2021.txt'),
      shortDocument((text) => looseText(text, ['另有一句。'])),
    )
    writeFileSync(join(folder, 'b.xlsx'), 'PK')
    const { status, stderr } = await run('t.xlsx', 'a-2021.txt', 'b.xlsx')
    expect(status).toBe(1)
    expect(stderr.split('\n')).toEqual([
      't.xlsx:',
      '  t.xlsx: sheet “部门” A3: No unit is filled in. Write year, code and name of the unit under the example row, and leave “标记” blank. [workbook-unit-missing]',
      'a-2021.txt:',
      '  a-2021.txt:33: No place was found for “另有一句。”. [text-without-place]',
      'b.xlsx:',
      expect.stringMatching(/^ {2}b\.xlsx: .* \[zip-end-missing\]$/),
      'not imported: 3 files',
      expect.stringMatching(/^ {2}t\.xlsx: sheet/),
      '  a-2021.txt: 33: No place was found for “另有一句。”.',
      expect.stringMatching(/^ {2}b\.xlsx: .* its end is missing\./),
      'Correct the document, or keep such text as it is with --allow-unplaced.',
      'Nothing was written.',
      '',
    ])
  })

  test('prints one object for machines', async () => {
    writeFileSync(join(folder, 'short-2021.txt'), shortDocument())
    const { status, stdout } = await run('short-2021.txt', 'o.xlsx', 't.xlsx', '--json', '--content', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      written: false,
      documents: [
        {
          name: 'short-2021.txt',
          kind: 'document',
          taken: true,
          parts: [{ year: 2021, unit: { code: '101001', name: '某某局本级' }, projects: ['培训'] }],
          projects: [{ code: 'A1', name: '培训', indicators: 2, place: '第6–49行' }],
          account: { read: 232, unplaced: 0 },
          faults: [],
        },
        {
          name: 'o.xlsx',
          kind: 'workbook',
          units: [{ year: 2021, folder: '101001', projects: 4, indicators: 36, appraisals: 0 }],
        },
        { name: 't.xlsx', kind: 'refused' },
      ],
      files: ['department.md', 'a1.yaml', 'source/short-2021.txt'].map((name) => ({
        ...{ path: `2021/101001/${name}`, state: 'new', written: true },
      })),
      faults: [
        expect.stringContaining('sheet “原文” lists this document, and it is not there.'),
        expect.stringContaining('No unit is filled in.'),
      ],
    })
    const [first] = (JSON.parse(stdout) as { documents: { fields: object[] }[] }).documents
    expect(first?.fields).toContainEqual({ field: '项目编码', text: 'A1', place: '第10行' })
  })

  test.each([
    [['--template', 't.csv'], '“t.csv” is not the name of a workbook. End it with .xlsx.'],
    [['--template', 'a.xlsx', '--export', 'b.xlsx'], 'one at a time'],
    [['--export', 'b.xlsx', 'a.txt'], 'one at a time'],
  ])('says how it is used when called as %j', async (args, message) => {
    const { status, stderr } = await run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { readUnits } from '../../../src/content/read/read-units.ts'
import { formatProblem } from '../../../src/faults/import-fault.ts'
import { type ImportReport, runImport } from '../../../src/import/run-import.ts'
import { readWorkbookInOwnProcess } from '../../../src/workbook/read/read-in-own-process.ts'
import { said } from './said.ts'
import { looseText, shortDocument } from './sample.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/import')
const DEPARTMENT = '2021/101001/department.md'
/** The short document without its department part, of another project. */
const tables = (text: string) => text.split('\n').slice(4).join('\n').replace('\tA1', '\tB1').replace('培训', '会议')

const FIXED = { readFilled: readWorkbookInOwnProcess, year: 2021, replace: false }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  write('a.txt', shortDocument())
  write('b.txt', shortDocument(tables))
})

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text)
const content = (path: string) => join(folder, 'content', path)
const document = (name: string) => readFileSync(join(folder, name), 'utf8')
const read = (path: string) => readFileSync(content(path), 'utf8')

function run(names: readonly string[], options: { replace?: boolean; allowUnplaced?: boolean; year?: number } = {}) {
  const files = names.map((name) => join(folder, name))
  return runImport({ ...FIXED, files, content: join(folder, 'content'), ...options })
}

const statesOf = ({ planned }: ImportReport) => planned.map(({ path, state }) => `${state} ${path.split('/').at(-1)}`)
const ASKED = 'These files stand there with other content, perhaps edited. Overwrite them with --replace.'

describe('an import', () => {
  test('writes all files, tells of each document, and changes nothing the second time', async () => {
    const heard: [string, number][] = []
    const files = [join(folder, 'a.txt'), join(folder, 'b.txt')]
    const options = { ...FIXED, files, content: join(folder, 'content') }
    const first = await runImport(options, { begin: (path, number) => heard.push([path, number]) })
    expect(first.faults).toEqual([])
    expect(heard).toEqual([
      [files[0], 1],
      [files[1], 2],
    ])
    expect(statesOf(first)).toEqual(['new department.md', 'new a1.yaml', 'new b1.yaml', 'new a.txt', 'new b.txt'])
    expect(readdirSync(content('2021/101001'))).toEqual(['a1.yaml', 'b1.yaml', 'department.md', 'source'])
    expect(new Set((await run(['a.txt', 'b.txt'])).planned.map(({ state }) => state))).toEqual(new Set(['unchanged']))
  })

  test('writes the documents that have no fault, and gives the faults of all others', async () => {
    write('c.txt', shortDocument(looseText))
    write('d.txt', '')
    const report = await run(['c.txt', 'a.txt', 'd.txt'])
    const { faults, written, files } = report
    expect(said(faults)).toEqual([
      'c.txt:33: No place was found for “共一页”.',
      'd.txt: the file is empty. Fetch or save it again.',
    ])
    expect(files.map(({ kind }) => kind)).toEqual(['document', 'document', 'refused'])
    expect([...report.refused.keys()].map(({ name }) => name)).toEqual(['c.txt', 'd.txt'])
    expect(written.map(({ path }) => path)).toEqual([DEPARTMENT, '2021/101001/a1.yaml', '2021/101001/source/a.txt'])
    expect(readdirSync(content('2021/101001/source'))).toEqual(['a.txt'])
    expect((await run(['c.txt'], { allowUnplaced: true, replace: true })).faults).toEqual([])
  })

  test('writes nothing of a single document that has a fault', async () => {
    write('c.txt', shortDocument(looseText))
    const { written, planned } = await run(['c.txt'])
    expect([written, planned, existsSync(content(''))]).toEqual([[], [], false])
  })

  test('keeps two documents out that disagree, and takes the others of their unit and of other units', async () => {
    write('c.txt', shortDocument())
    write(
      'd.txt',
      shortDocument((text) => tables(text).replaceAll('101001', '101002')),
    )
    const { faults, refused, written } = await run(['a.txt', 'b.txt', 'c.txt', 'd.txt'])
    expect(said(faults)).toEqual([
      '2021/101001: a.txt and c.txt both have a department part. Import only one of them for this year.',
    ])
    expect([...refused.keys()].map(({ name }) => name)).toEqual(['a.txt', 'c.txt'])
    expect(written.map(({ path }) => path)).toEqual([
      DEPARTMENT,
      '2021/101001/b1.yaml',
      '2021/101001/source/b.txt',
      '2021/101002/department.md',
      '2021/101002/b1.yaml',
      '2021/101002/source/d.txt',
    ])
  })

  test('asks for --replace of the document that would change what stands there, and takes the others', async () => {
    await run(['a.txt'])
    const edited = read('2021/101001/a1.yaml').replace('name: 人数', 'name: 人次')
    write('content/2021/101001/a1.yaml', edited)
    const { faults, planned, written } = await run(['a.txt', 'b.txt'])
    expect(said(faults)).toEqual([ASKED])
    expect(written.map(({ path }) => path)).toEqual([DEPARTMENT, '2021/101001/b1.yaml', '2021/101001/source/b.txt'])
    expect(planned.filter(({ state }) => state === 'different').map(({ path }) => path)).toEqual([
      '2021/101001/a1.yaml',
    ])
    expect(read('2021/101001/a1.yaml')).toBe(edited)
  })

  test('leaves what cannot be read of one unit a hindrance to its own documents alone', async () => {
    mkdirSync(content('2021/101002'), { recursive: true })
    write('content/2021/101002/department.md', 'nothing\n')
    write(
      'd.txt',
      shortDocument((text) => tables(text).replaceAll('101001', '101002')),
    )
    const { refused, written } = await run(['d.txt', 'a.txt'])
    expect([...refused].map(([{ name }, faults]) => [name, faults.map(({ code }) => code)])).toEqual([
      ['d.txt', ['front-matter-missing']],
    ])
    expect(written).toHaveLength(3)
  })

  test('gives as faults what only shows when files are made', async () => {
    write('c.txt', shortDocument())
    expect(said((await run(['a.txt', 'c.txt'])).faults)).toEqual([
      '2021/101001: a.txt and c.txt both have a department part. Import only one of them for this year.',
    ])
  })

  test('asks before it changes what a person edited', async () => {
    await run(['a.txt'])
    const edited = read('2021/101001/a1.yaml').replace('name: 人数', 'name: 人次')
    write('content/2021/101001/a1.yaml', edited)
    const report = await run(['a.txt'])
    expect([said(report.faults), statesOf(report)]).toEqual([
      [ASKED],
      ['unchanged department.md', 'different a1.yaml', 'unchanged a.txt'],
    ])
    expect(read('2021/101001/a1.yaml')).toBe(edited)
    expect((await run(['a.txt'], { replace: true })).faults).toEqual([])
    expect(read('2021/101001/a1.yaml')).toContain('name: 人数')
  })
})

test('names of files that are not there are told at once, before anything is read', async () => {
  await expect(run(['no.txt', 'a.txt', 'nor.xlsx'])).rejects.toThrow(
    expect.objectContaining({
      problems: ['no.txt', 'nor.xlsx'].map((name) => ({ code: 'file-missing', place: { file: join(folder, name) } })),
    }),
  )
})

describe('a further document of a unit', () => {
  test('is added without being asked, and what a person wrote stays', async () => {
    await run(['a.txt'])
    const edited = read(DEPARTMENT).replace('name: 某某局本级', 'name: "某某局本级" # 已核对')
    write(`content/${DEPARTMENT}`, edited)
    const report = await run(['b.txt'])
    expect([report.faults, statesOf(report)]).toEqual([[], ['extended department.md', 'new b1.yaml', 'new b.txt']])
    const [head = '', body] = read(DEPARTMENT).split('---\n\n')
    expect(head.startsWith(edited.split('---\n\n')[0] ?? '?')).toBe(true)
    expect(head.match(/source\/.*/g)).toEqual(['source/a.txt', 'source/b.txt'])
    expect(body).toBe('# 第一部分 部门整体绩效目标\n\n## 一、总体绩效目标\n\n1、做好工作。\n')
    for (const names of [['a.txt'], ['b.txt'], ['b.txt', 'a.txt']])
      expect(new Set((await run(names)).planned.map(({ state }) => state))).toEqual(new Set(['unchanged']))
  })

  test('is added to a unit that a person wrote', async () => {
    await run(['a.txt'])
    write(`content/${DEPARTMENT}`, '---\ncode: "101001"\nname: 某某局本级\nsources: [] # 无\n---\n\n# 自己写的\n')
    expect((await run(['b.txt'])).faults).toEqual([])
    expect(read(DEPARTMENT)).toMatch(/sources:\n {2}- file: source\/b\.txt\n[\s\S]* # 无\n---\n\n# 自己写的\n$/)
  })

  test('needs --replace where it changes what stands there', async () => {
    await run(['a.txt'])
    write(
      'c.txt',
      shortDocument((text) => text.replace('做好工作', '做得更好').replace('\tA1', '\tC1')),
    )
    expect(said((await run(['c.txt'])).faults)).toEqual([ASKED])
  })

  test('keeps what only a person can say of a source, and the text of others without a place', async () => {
    write('c.txt', shortDocument(looseText))
    await run(['c.txt'], { allowUnplaced: true })
    write(`content/${DEPARTMENT}`, read(DEPARTMENT).replace('    bytes:', '    publisher: 某某局\n    bytes:'))
    expect(statesOf(await run(['c.txt'], { allowUnplaced: true }))[0]).toBe('unchanged department.md')
    expect((await run(['b.txt'])).faults).toEqual([])
    expect(read(DEPARTMENT)).toMatch(/publisher: 某某局\n[\s\S]*source\/b\.txt/)
    expect(read('2021/101001/a1.yaml')).toContain('unplaced:\n  - text: 共一页\n')
  })

  test('keeps the self-appraisals of others, in their order', async () => {
    const name = 'cells-self-appraisal-2022.txt'
    cpSync(join(FIXTURES, name), join(folder, name))
    const text = readFileSync(join(FIXTURES, name), 'utf8')
    write('more-2022.txt', text.replaceAll('农村饮水安全巩固提升', '河道清淤'))
    for (const one of [name, 'more-2022.txt', name]) expect((await run([one], { year: 2022 })).faults).toEqual([])
    const [unit] = readUnits(join(folder, 'content')).units
    expect(unit?.appraisals?.map((one) => [one.name, one.source?.file])).toEqual([
      ['农村饮水安全巩固提升', `source/${name}`],
      ['河道清淤', 'source/more-2022.txt'],
    ])
    expect(unit?.head.sources.map(({ file }) => file)).toEqual([`source/${name}`, 'source/more-2022.txt'])
  })
})

describe('what stands there and cannot be read', () => {
  const HEAD = '---\ncode: "101001"\nname: 某某局本级\nsources: []\n---\n'
  const stand = (path: string, text: string) => {
    mkdirSync(dirname(content(path)), { recursive: true })
    writeFileSync(content(path), text)
  }
  const PLACE = '2021/101001/'

  test.each<[title: string, path: string, text: string, faults: RegExp[]]>([
    ['the department', DEPARTMENT, HEAD.replace('name: ', 'name '), [/department\.md:3:1: .*\[yaml-not-readable\]$/]],
    ['the self-appraisals', `${PLACE}appraisal.yaml`, 'appraisals: [\n', [/appraisal\.yaml:.*\[yaml-not-readable\]$/]],
    ['another project', `${PLACE}z.yaml`, 'name: 一\nname: 二\n', [/z\.yaml:2:1: .*\[yaml-not-readable\]$/]],
  ])('is not overwritten, for it would be lost: %s', async (_, path, text, faults) => {
    stand(DEPARTMENT, HEAD)
    stand(path, text)
    const report = await run(['a.txt'], { replace: true })
    const told = report.faults.map((fault) => formatProblem(fault, 'en'))
    for (const fault of faults) expect(told).toContainEqual(expect.stringMatching(fault))
    expect([report.planned, read(path)]).toEqual([[], text])
  })

  test('of another unit is no hindrance, where the document prints a code', async () => {
    stand('2020/999/department.md', 'nothing\n')
    expect((await run(['a.txt'])).faults).toEqual([])
  })

  test('of another unit is one where a unit is known by its name alone', async () => {
    stand('2020/mou/department.md', 'nothing\n')
    const name = 'cells-self-appraisal-2022.txt'
    cpSync(join(FIXTURES, name), join(folder, name))
    const { faults } = await run([name], { year: 2022 })
    expect(faults.map((fault) => formatProblem(fault, 'en'))).toEqual([
      expect.stringMatching(/^2020\/mou\/department\.md:1:1: .*\[front-matter-missing\]$/),
    ])
  })

  test('is no hindrance where there is nothing: a folder with documents alone', async () => {
    stand(`${PLACE}source/a.txt`, document('a.txt'))
    expect((await run(['a.txt'])).faults).toEqual([])
  })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentPrint } from '../../../../src/content/read/content-print.ts'
import { FolderPrint } from '../../../../src/content/read/folder-print.ts'

const FILES: Record<string, string> = {
  'site.yaml': 'name: 明账\n',
  '2021/101001/department.md': '---\nname: 人大\n---\n',
  '2021/101001/a1.yaml': 'name: 会议\n',
  '2021/101001/source/goals.txt': '目标\n',
  '2022/101001/department.md': '---\nname: 人大\n---\n',
}

function folderWith(changed: Record<string, string | undefined> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries({ ...FILES, ...changed })) {
    if (text === undefined) continue
    mkdirSync(path.endsWith('/') ? join(folder, path) : dirname(join(folder, path)), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(join(folder, path), text)
  }
  return folder
}

function printOf(changed?: Record<string, string | undefined>): string {
  return new FolderPrint(folderWith(changed)).ofAll()
}

test('folders of the same names and bytes have the same print', () => {
  expect(printOf()).toMatch(/^[0-9a-f]{64}$/)
  expect(printOf()).toBe(printOf())
})

test.each<[string, Record<string, string | undefined>]>([
  ['a setting', { 'site.yaml': 'name: 暗账\n' }],
  ['a value', { '2021/101001/a1.yaml': 'name: 会场\n' }],
  ['a document', { '2021/101001/source/goals.txt': '目录\n' }],
  ['another project', { '2021/101001/a2.yaml': '' }],
  ['a project less', { '2021/101001/a1.yaml': undefined }],
  ['a year less', { '2022/101001/department.md': undefined }],
  ['another name', { '2021/101001/a1.yaml': undefined, '2021/101001/a3.yaml': 'name: 会议\n' }],
  ['an empty folder of a unit', { '2021/101002/': '' }],
  ['an empty folder in a unit’s folder', { '2021/101001/other/': '' }],
  ['an empty folder at the root', { 'other/': '' }],
  ['a file that does not belong there', { 'notes.txt': '' }],
])('%s makes another print', (_, changed) => {
  expect(printOf(changed)).not.toBe(printOf())
})

test('a link makes another print and is not followed', () => {
  const folder = folderWith()
  const before = new FolderPrint(folder).ofAll()
  symlinkSync('/none', join(folder, '2021/101001/b1.yaml'))
  expect(new FolderPrint(folder).ofAll()).not.toBe(before)
})

test.each([['.git/HEAD', '2021/101001/.DS_Store', '.goals.yaml.swp', 'schema/site.schema.json', 'schema/more.json']])(
  'what programs put beside content does not count',
  (...names) => {
    const changed = Object.fromEntries(names.map((name) => [name, '{}']))
    expect(printOf({ 'schema/a.json': '' })).toBe(printOf({ ...changed, 'schema/a.json': '' }))
  },
)

test('a unit is wholly read when each of its files was, and none was another', () => {
  const folder = folderWith()
  const files = ['department.md', 'a1.yaml', 'source/goals.txt'].map((name) => `2021/101001/${name}`)
  const print = new FolderPrint(folder)
  print.ofUnit('2021/101001')
  for (const file of files) {
    expect(print.isUnitRead()).toBe(false)
    expect(Buffer.from(print.bytesOf(file)).toString()).toBe(FILES[file])
  }
  expect(print.isUnitRead()).toBe(true)
  print.ofUnit('2021/101001')
  for (const file of files) print.bytesOf(file)
  writeFileSync(join(folder, '2021/101001/a2.yaml'), '')
  expect(readFileSync(join(folder, '2021/101001/a2.yaml'))).toEqual(Buffer.from(print.bytesOf('2021/101001/a2.yaml')))
  expect(print.isUnitRead()).toBe(false)
})

test('the bytes of a text are those that the print is of, whatever is edited meanwhile', () => {
  const folder = folderWith()
  const print = new FolderPrint(folder)
  print.ofUnit('2021/101001')
  writeFileSync(join(folder, '2021/101001/a1.yaml'), 'name: 会场\n')
  expect(Buffer.from(print.bytesOf('2021/101001/a1.yaml')).toString()).toBe('name: 会议\n')
})

test('what was read is not what the print is of when a unit came, or a file at the root or of a unit changed meanwhile', () => {
  const folder = folderWith()
  const steady = () => {
    const print = new FolderPrint(folder)
    for (const unit of ['2021/101001', '2022/101001']) print.ofUnit(unit)
    return print
  }
  expect(steady().isSteady()).toBe(true)
  const [first, second, third] = [steady(), steady(), steady()]
  third.bytesOf('2022/101001/department.md')
  third.isUnitRead()
  expect(third.isSteady()).toBe(true)
  writeFileSync(join(folder, 'site.yaml'), 'name: 暗账\n')
  expect(first.isSteady()).toBe(false)
  writeFileSync(join(folder, 'site.yaml'), FILES['site.yaml'] ?? '')
  expect(second.isSteady()).toBe(true)
  mkdirSync(join(folder, '2022/101002'))
  expect(second.isSteady()).toBe(false)
  expect(Buffer.from(second.bytesOf('site.yaml')).toString()).toBe('name: 明账\n')
})

test('a folder that is not there has no print', async () => {
  expect(await contentPrint('/none/such/folder')).toBeUndefined()
  const folder = folderWith()
  expect(await contentPrint(folder)).toBe(new FolderPrint(folder).ofAll())
})

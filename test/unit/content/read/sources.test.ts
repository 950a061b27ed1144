import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readContent } from '../../../../src/content/read/read-content.ts'

const SITE = 'name: 测试站\nregion: 测试区\ndescription: 测试用。\nurl: https://budget.example.org\n'
const UNIT = '2021/101001'

function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A content folder whose unit has these documents, listed or not, gone when the test is over. */
function folderWith(listed: Record<string, string>, others: readonly (string | Buffer)[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const write = (path: string | Buffer, text: string) => {
    const whole = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path)])
    mkdirSync(dirname(whole.toString()), { recursive: true })
    writeFileSync(whole, text)
  }
  const sources = Object.entries(listed).map(
    ([name, text]) =>
      `  - file: "source/${name}"\n    sha256: ${sha256Of(text)}\n    bytes: ${Buffer.byteLength(text)}\n`,
  )
  write('site.yaml', SITE)
  write(`${UNIT}/department.md`, `---\nname: 测试单位\ncode: "101001"\nsources:\n${sources.join('')}---\n`)
  for (const [name, text] of Object.entries(listed)) write(`${UNIT}/source/${name}`, text)
  for (const path of others) write(path, '甲\n')
  return folder
}

async function faultsIn(folder: string): Promise<string[]> {
  const { diagnostics } = await readContent(folder)
  return diagnostics.map(({ code, place }) => `${place.file.replace(`${UNIT}/`, '')} ${code}`)
}

test('a web page is told with the checksum of the zip file that it is published in', async () => {
  const { content } = await readContent(folderWith({ 'evil.htm': '<script>go()</script>', 'goals.txt': '甲\n' }))
  expect(content?.years[0]?.departments[0]?.sources).toEqual([
    {
      file: 'source/evil.htm',
      sha256: '946bc26375ad012a753aecc244483eae9f70576fe861de8dfb7850360fcb8594',
      bytes: 21,
      packed: { sha256: 'a52202fdf4af718888179296b508ee447e39db8fb2a6bfaae4579cf2d388b26f', bytes: 131 },
    },
    { file: 'source/goals.txt', sha256: '7589c50dcc90a9be456502ec1ebf077ed6c882f7ebe475a0fd6cb3a07f6b066c', bytes: 4 },
  ])
})

test.each<[what: string, listed: Record<string, string>, others: (string | Buffer)[], faults: string[]]>([
  ['only in case', { 'a.txt': '甲', 'A.TXT': '乙' }, [], ['source/a.txt names-alike']],
  [
    'only in how a letter is composed',
    { '\u00e9.txt': '甲', 'e\u0301.txt': '乙' },
    [],
    ['source/\u00e9.txt names-alike'],
  ],
  ['only in a dot', { 'a.b.htm': '甲', 'a-b.htm': '乙' }, [], ['source/a.b.htm names-alike']],
  ['only in where a dot is', { 'a.htm.mht': '甲', 'a-htm.mht': '乙' }, [], ['source/a.htm.mht names-alike']],
])('two documents whose names differ %s are found', async (_, listed, others, faults) => {
  expect(await faultsIn(folderWith(listed, others))).toEqual(faults)
})

test.each<[what: string, paths: (string | Buffer)[], faults: string[]]>([
  [
    'units whose folders differ only in case',
    ['2021/ab/department.md', '2021/AB/department.md'],
    [
      '2021/AB folder-not-valid',
      '2021/AB/department.md front-matter-missing',
      '2021/ab names-alike',
      '2021/ab/department.md front-matter-missing',
    ],
  ],
  ['projects whose files differ only in case', [`${UNIT}/b1.YAML`], ['b1.YAML file-not-expected']],
  [
    'a file whose name is not Unicode',
    [Buffer.from([...Buffer.from(`${UNIT}/source/`), 0xff])],
    ['source/\ufffd file-not-expected'],
  ],
  [
    'a folder that looks like a way out',
    ['2021/..%2f/department.md'],
    ['2021/..%2f folder-not-valid', '2021/..%2f/department.md front-matter-missing'],
  ],
  ['such a folder at the root', ['..%2f/a', '.. /a'], ['..  folder-not-valid', '..%2f folder-not-valid']],
  ['a document whose name begins with two dots', [`${UNIT}/source/..a.txt`], ['source/..a.txt name-not-portable']],
  [
    'a unit in a hidden folder',
    ['2021/.101002/department.md'],
    ['2021/.101002 folder-not-valid', '2021/.101002/department.md front-matter-missing'],
  ],
  [
    'a unit called like a device',
    ['2021/com1/a.txt'],
    ['2021/com1 name-not-portable', '2021/com1/a.txt file-not-expected', '2021/com1/department.md department-missing'],
  ],
  [
    'a project called like a device',
    [`${UNIT}/nul.yaml`],
    ['nul.yaml name-not-portable', 'nul.yaml yaml-not-readable'],
  ],
  ['a year of five digits', ['20211/101001/department.md'], ['20211 folder-not-valid']],
  ['files that programs leave', ['.DS_Store', '.git/config', `${UNIT}/.a.yaml.swp`, `${UNIT}/source/._a.txt`], []],
])('%s: what is at fault is named', async (_, paths, faults) => {
  const found = await faultsIn(folderWith({ 'a.txt': '甲' }, paths))
  expect(found).toEqual(faults)
})

test.each<[slip: string, edit: (text: string) => string, faults: string[]]>([
  [
    'lacks its name',
    (text) => text.replace('name: 测试单位\n', ''),
    [
      'department.md missing-key',
      'department.md hash-mismatch',
      'department.md hash-mismatch',
      'source/b.txt source-not-listed',
    ],
  ],
  ['has no list of documents', (text) => text.replace(/sources:[\s\S]*---/, '---'), ['department.md missing-key']],
])('documents are checked too where front matter %s', async (_, edit, faults) => {
  const folder = folderWith({ 'a.txt': '甲' }, [`${UNIT}/source/b.txt`])
  const file = join(folder, UNIT, 'department.md')
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
  writeFileSync(join(folder, UNIT, 'source/a.txt'), '乙乙')
  expect(await faultsIn(folder)).toEqual(faults)
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from '../scripts/run-here.ts'
import { committed, looseText, SAMPLE, SAMPLE_NAME, shortDocument } from './sample.ts'

const COMMAND = join(import.meta.dirname, '../../../scripts/import.ts')
const PROJECT = '2021/101001/13030321edvatpnrxmpqi.yaml'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-command-'))
  writeFileSync(join(folder, SAMPLE_NAME), SAMPLE)
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => runHere('import.ts', args, folder)

/** The same in a process of its own, as a person does. */
function runAlone(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return { status, stdout, stderr }
}

/** The short document of a unit with this code. */
const unitDocument = (code: string, change = (text: string) => text) =>
  shortDocument((text) => change(text.replaceAll('101001', code)))

describe('npm run import', () => {
  test('writes the content of the sample, says what it found, and changes nothing when run again', () => {
    const first = runAlone(SAMPLE_NAME)
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toContain('13030321EDVATPNRXMPQI  车辆保险费      16000.00 元   – 100.00% 100.00% 100.00%')
    expect(first.stdout).toContain(
      'files: 1 read, 1 imported, 0 refused\n' +
        '  year  unit                                        projects  self-appraisals  indicators  budget, added up\n' +
        '  2021  秦皇岛市山海关区人民代表大会常务委员会本级  4         0                36          416000.00 元\n' +
        '  characters: 7266 read = 6181 placed + 1085 residue + 0 left in the document + 0 unplaced\n',
    )
    expect(first.stdout).toMatch(/read +7266\n +placed +6181 .*\n +residue +1085 /)
    expect(first.stdout).toContain(`new  ${PROJECT}`)
    expect(readFileSync(join(folder, 'content', PROJECT), 'utf8')).toBe(committed('13030321edvatpnrxmpqi.yaml'))
    const again = runAlone(SAMPLE_NAME)
    expect(again.status).toBe(0)
    expect(again.stdout.match(/^ {2}unchanged/gm)).toHaveLength(6)
  })

  test('lists the tables of a whole document and takes those that are named', async () => {
    const book = join(import.meta.dirname, '../../fixtures/import/cases/whole-book-known-form.docx')
    const listed = await run('--list', book)
    expect(listed).toMatchObject({ status: 0, stderr: '' })
    expect(listed.stdout).toMatch(
      /^whole-book-known-form\.docx\n {2}1 +left in the document +2026年部门财务收支预算总表\n[\s\S]* {2}4 .*2026 普陀区城市管理行政执法局 +拆违经费 /,
    )
    expect(existsSync(join(folder, 'book'))).toBe(false)
    const taken = await run('--only', '4', '--content', 'book', book)
    expect(taken).toMatchObject({ status: 0, stderr: '' })
    expect(taken.stdout).toContain(
      '  took 1 of 4 tables: 4; left 3: 2026年部门财务收支预算总表, 2026年部门支出预算总表, ',
    )
    expect((await run('--only', '1', '--content', 'book', book)).stderr).toContain('[nothing-taken]')
    expect(await run('--only', 'x', book)).toMatchObject({ status: 2 })
    expect(await run('--unit', '301001', book)).toMatchObject({ status: 2 })
  })

  test('keeps a file that a person edited, unless told to replace it', async () => {
    const path = join(folder, 'content', PROJECT)
    const edited = readFileSync(path, 'utf8').replace('target: "%"', 'target: ≥90%')
    writeFileSync(path, edited)
    const kept = await run(SAMPLE_NAME)
    expect(kept.status).toBe(1)
    expect(kept.stdout).toContain('-80:     target: ≥90%\n  +80:     target: "%"\n')
    expect(kept.stderr).toContain('Overwrite them with --replace. [content-differs]\nNothing was written.\n')
    expect(readFileSync(path, 'utf8')).toBe(edited)
    expect((await run(SAMPLE_NAME, '--replace')).status).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(committed('13030321edvatpnrxmpqi.yaml'))
  })

  test('lists the places of all fields and the lines of all residue when asked', async () => {
    const { stdout } = await run(SAMPLE_NAME, '--verbose')
    expect(stdout).toContain('项目编码 178 · 项目名称 180')
    expect(stdout).toContain('bookmark mark, on 8 lines: 4 16 38 40 63 173 283 394\n')
  })

  test('writes nothing when some text has no place', async () => {
    writeFileSync(join(folder, 'note-2021.txt'), shortDocument(looseText))
    const { status, stderr } = await run('note-2021.txt', '--content', 'other')
    expect(status).toBe(1)
    expect(stderr).toBe(
      'note-2021.txt:33: No place was found for “共一页”. [text-without-place]\n' +
        'Correct the document, or keep such text as it is with --allow-unplaced.\nNothing was written.\n',
    )
    expect(existsSync(join(folder, 'other'))).toBe(false)
  })

  test('keeps text without a place when told to, and says where it stands', async () => {
    writeFileSync(join(folder, 'kept-2021.txt'), shortDocument(looseText))
    const { status, stdout, stderr } = await run('kept-2021.txt', '--content', 'kept', '--allow-unplaced')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('unplaced text and its lines\n    33  共一页\n')
    expect(readFileSync(join(folder, 'kept/2021/101001/a1.yaml'), 'utf8')).toContain(
      'unplaced:\n  - text: 共一页\n    place: 第33行\n',
    )
  })

  test('takes the year that it is given', async () => {
    writeFileSync(join(folder, 'short.txt'), shortDocument())
    expect((await run('short.txt', '--content', 'years', '--year', '2019')).status).toBe(0)
    expect(readdirSync(join(folder, 'years'))).toEqual(['2019'])
  })

  test('says once which labels a table lacks', async () => {
    writeFileSync(
      join(folder, 'number-2021.txt'),
      new TextDecoder().decode(SAMPLE).replaceAll('\t项目编码', '\t项目编号'),
    )
    const { status, stderr } = await run('number-2021.txt', '--content', 'other')
    expect(status).toBe(1)
    expect(stderr).toBe(
      'number-2021.txt:63: The target table on lines 63–169 lacks 项目编码 (“项目编号” on line 67?). Add it in the file, or where the form prints another word for it, say so in content/import.yaml, such as “words: {工程全称: 项目名称}”. [form-labels-missing]\n' +
        'number-2021.txt:173: The target table on lines 173–278 lacks 项目编码 (“项目编号” on line 177?). Add it in the file, or where the form prints another word for it, say so in content/import.yaml, such as “words: {工程全称: 项目名称}”. [form-labels-missing]\n' +
        'number-2021.txt:283: The target table on lines 283–389 lacks 项目编码 (“项目编号” on line 287?). Add it in the file, or where the form prints another word for it, say so in content/import.yaml, such as “words: {工程全称: 项目名称}”. [form-labels-missing]\n' +
        'number-2021.txt:394: The target table on lines 394–500 lacks 项目编码 (“项目编号” on line 398?). Add it in the file, or where the form prints another word for it, say so in content/import.yaml, such as “words: {工程全称: 项目名称}”. [form-labels-missing]\n' +
        'Nothing was written.\n',
    )
  })

  test('lists the first texts without a place, and all when asked', async () => {
    writeFileSync(
      join(folder, 'many-2021.txt'),
      shortDocument((text) => looseText(text, Array(30).fill('另有一句。'))),
    )
    const { status, stdout, stderr } = await run('many-2021.txt', '--content', 'other')
    expect(status).toBe(1)
    expect(stderr.split('\n').slice(19)).toEqual([
      'many-2021.txt:71: No place was found for “另有一句。”. [text-without-place]',
      '… and 10 more; --verbose lists all',
      'Correct the document, or keep such text as it is with --allow-unplaced.',
      'Nothing was written.',
      '',
    ])
    expect(stdout).toContain('    71  另有一句。\n    … and 10 more; --verbose lists all\n')
    expect((await run('many-2021.txt', '--content', 'other', '--verbose')).stderr.split('\n')).toHaveLength(33)
  })

  test('writes a page to look at, also of a document that it would refuse, and nothing else', async () => {
    writeFileSync(join(folder, 'look.txt'), shortDocument())
    const look = (...args: string[]) => run('--look', 'look.txt', '--content', 'looked', ...args)
    expect(await look()).toEqual({
      status: 0,
      stdout: 'look.html: open it in a browser. Nothing was imported.\n',
      stderr: '',
    })
    expect(readFileSync(join(folder, 'look.html'), 'utf8')).toContain(
      'the title, the file name and the text name no year.',
    )
    expect((await look('--year', '2021')).status).toBe(0)
    expect(readFileSync(join(folder, 'look.html'), 'utf8')).toContain('Nothing is wrong: it can be imported.')
    writeFileSync(join(folder, 'mine.html'), '<p>mine</p>')
    expect(await look('--out', 'mine.html')).toMatchObject({ status: 1, stdout: '' })
    expect(readFileSync(join(folder, 'mine.html'), 'utf8')).toBe('<p>mine</p>')
    expect(existsSync(join(folder, 'looked'))).toBe(false)
  })

  test.each(['--help', '-h'])('prints its usage when called with %s', async (flag) => {
    const { status, stdout, stderr } = await run(flag)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: npm run import -- FILE\|FOLDER…[\s\S]* {2}-h, --help {7}print this\n$/)
  })

  test('says everything in Chinese when told to', async () => {
    writeFileSync(join(folder, 'zh-2021.txt'), shortDocument(looseText))
    const refused = await run('zh-2021.txt', 'gone.txt', '--content', 'zh', '--lang', 'zh')
    expect([refused.status, refused.stderr.split('\n').slice(0, 3)]).toEqual([
      2,
      [
        'gone.txt: 没有这个文件。请核对文件名和所在的文件夹。 [file-missing]',
        '',
        '用法：npm run import -- 文件或文件夹… [--year 年份] [--unit 单位] [--money-unit 金额单位] [--only 表号] [--content 文件夹] [--replace] [--allow-unplaced] [--verbose] [--json]',
      ],
    ])
    const { status, stdout, stderr } = await run('zh-2021.txt', '--content', 'zh', '--lang', 'zh')
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'zh-2021.txt:33: “共一页”不知道应归到哪一项。 [text-without-place]\n请改正文件；要原样保留这样的文字，请加 --allow-unplaced。\n什么也没有写。\n',
    })
    expect(stdout).toContain('zh-2021.txt：部门和项目的绩效目标、绩效自评，')
    expect(stdout).toContain('  年度      2021（依据：文件名）\n')
    expect(stdout).toMatch(/字数账\n +读入 +238\n +归类 +147 +内容 78 字，表格本身的字样 69 字\n +残留 +88 +其中\n/)
    expect(stdout).toMatch(/行尾换行，在 \d+ 行\n/)
    const kept = await run('zh-2021.txt', '--content', 'zh', '--lang=zh', '--allow-unplaced')
    expect(kept.stdout).toMatch(/\/zh 里的文件\n {2}新建 {2}2021\/101001\/department\.md\n/)
  })

  test('says what stands in place of a file', async () => {
    mkdirSync(join(folder, 'nothing'))
    writeFileSync(join(folder, 'nothing/~$a.docx'), '')
    expect(await run('nothing')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'left, made by an office program or the system: nothing/~$a.docx\n' +
        'nothing: there is nothing to import in this folder: no .docx, .doc, .odt, .xlsx, .html, .pdf or .txt file. [folder-without-documents]\n' +
        'Nothing was written.\n',
    })
    expect(await run('/dev/null')).toMatchObject({
      status: 1,
      stderr:
        '/dev/null: this is a device, not a file. Name a file on the disk. [file-is-special]\nNothing was written.\n',
    })
  })

  test('takes what is good of a folder, and names what is not at the end', async () => {
    const many = join(folder, 'many')
    mkdirSync(join(many, 'b'), { recursive: true })
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9]) writeFileSync(join(many, `${n}-2021.txt`), unitDocument(`10100${n}`))
    writeFileSync(join(many, 'b/10-2021.txt'), unitDocument('101010'))
    writeFileSync(join(many, 'b/bad-2021.txt'), unitDocument('101011', looseText))
    writeFileSync(join(many, 'c-2021.docx'), 'no Word file')
    const { status, stdout, stderr } = await run('many', '--content', 'of-many')
    expect(status).toBe(1)
    expect(readdirSync(join(folder, 'of-many/2021'))).toHaveLength(10)
    expect(stdout).toContain('yes       many/b/10-2021.txt   2021  某某局本级  1         0                2\n')
    expect(stdout).toContain('NO        many/b/bad-2021.txt  2021  某某局本级  1         0                2\n')
    expect(stdout).toContain('files: 12 read, 10 imported, 2 refused\n')
    const [progress, faults] = stderr.split('many/b/bad-2021.txt:\n')
    // Where it takes long, it says how much longer.
    expect(progress).toMatch(
      /^read \d+ of 12 files \(\d+ %(?:, about [^)]+)?\)\n[\s\S]*read 12 of 12 files \(100 %\)\n$/,
    )
    expect(progress?.split('\n').length).toBeLessThan(13)
    expect(faults).toBe(
      '  bad-2021.txt:33: No place was found for “共一页”. [text-without-place]\n' +
        'many/c-2021.docx:\n' +
        '  c-2021.docx: this is of no kind that is known, not a Word document. Perhaps it is damaged; fetch it again. [kind-unknown]\n' +
        'not imported: 2 files\n' +
        '  many/b/bad-2021.txt: 33: No place was found for “共一页”.\n' +
        '  many/c-2021.docx: this is of no kind that is known, not a Word document. Perhaps it is damaged; fetch it again.\n' +
        'Correct the document, or keep such text as it is with --allow-unplaced.\n' +
        '10 other files imported.\n',
    )
  })

  test.each([
    [[], 'Name at least one file or folder.'],
    [['missing.txt'], 'missing.txt: there is no such file.'],
    [['--look', 'short.txt', 'short.txt'], 'Import files, look at one, write a template or export: one at a time.'],
    [
      ['short.txt', '--out', 'a.txt'],
      '--out names the page of --look. Write both, or neither.\n“a.txt” is not the name',
    ],
    [['short.txt', '--year', '21'], '“21” is not a year such as 2021.'],
    [['short.txt', '--colour'], "Unknown option '--colour'"],
  ])('says how it is used when called as %j', async (args, message) => {
    const { status, stderr } = await run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage: npm run import -- FILE|FOLDER…')
  })
})

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSite } from '../../src/build/serve.ts'
import { launchChromium } from '../browser/chromium.ts'

const root = resolve(import.meta.dirname, '../..')
const DOCUMENT = 'shanhaiguan-npc-2021.docx'
const PROJECT = '2021/101001/13030321b95ph8dge1f7c/'
/** As a person without a configuration of their own; nothing but the package and what it depends on is fetched. */
const QUIET = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']

const work = mkdtempSync(join(tmpdir(), 'mingzhang-package-'))
const county = join(work, 'my-county')
afterAll(() => rmSync(work, { recursive: true }))

function npm(folder: string, ...words: string[]): string {
  return execFileSync('npm', [...words, ...QUIET], { cwd: folder, encoding: 'utf8' })
}

/** A command of the installed package, as `npx mingzhang` runs it. */
function mingzhang(...words: string[]): string {
  const program = join(county, 'node_modules/mingzhang/lib/scripts/mingzhang.js')
  return execFileSync(process.execPath, [program, ...words], { cwd: county, encoding: 'utf8' })
}

function pack(folder: string, ...words: string[]): string {
  const [name = ''] = npm(folder, 'pack', '--pack-destination', work, ...words)
    .trim()
    .split('\n')
    .slice(-1)
  return join(work, name)
}

/** The same package as its next version. */
function nextVersionOf(tarball: string): string {
  execFileSync('tar', ['-xzf', tarball, '-C', work])
  const file = join(work, 'package', 'package.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"version": "0.2.0"', '"version": "0.2.1"'))
  return pack(join(work, 'package'))
}

/** Makes a repository depend on a packed package; Node.js is the one that runs this test. */
function dependOn(tarball: string): void {
  const file = join(county, 'package.json')
  const written: { dependencies: unknown } = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...written, dependencies: { mingzhang: `file:${tarball}` } }))
  npm(county, 'install')
}

function printOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
}

describe('a publisher’s own repository', () => {
  let packed = ''
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'scripts/prepack.ts')])
    packed = pack(root)
    const compiled = join(root, 'lib/scripts/mingzhang.js')
    execFileSync(process.execPath, [compiled, 'new', county, '--name', '云溪县', '--year', '2021'])
    dependOn(packed)
  })

  test('holds content, a pinned version, a README in Chinese and workflows, and nothing of the generator', () => {
    expect(
      readdirSync(county)
        .filter((name) => !name.startsWith('node_modules'))
        .toSorted(),
    ).toEqual([
      ...['.github', '.gitignore', '.gitlab-ci.yml', '.npmrc', 'README.md'],
      ...['ci.sh', 'content', 'package-lock.json', 'package.json'],
    ])
    expect(readFileSync(join(county, 'content/site.yaml'), 'utf8')).toContain('\nname: 云溪县财政账本\n')
    expect(readFileSync(join(county, 'README.md'), 'utf8')).toMatch(/^# 云溪县财政账本\n/)
  })

  test('is right from the start, takes a document, and becomes a site that says its amount', async () => {
    expect(mingzhang('check', '--lang', 'zh')).toContain('没有错误')
    cpSync(join(root, 'test/fixtures/import', DOCUMENT), join(county, DOCUMENT))
    mingzhang('import', DOCUMENT, '--year', '2021')
    const before = printOf(join(county, 'node_modules/mingzhang'))
    expect(mingzhang('build', '--lang', 'zh')).toMatch(/已生成 \d+ 个页面/)
    expect(printOf(join(county, 'node_modules/mingzhang'))).toEqual(before)
    const served = await serveSite(join(county, 'dist'), { base: '/', port: 0 })
    const browser = await launchChromium()
    const page = await browser.newPage()
    await page.goto(served.address + PROJECT)
    expect(await page.locator('h1').textContent()).toContain('人大代表活动费')
    expect(await page.locator('main').textContent()).toContain('10万元')
    await browser.close()
    await served.close()
  })

  test('is upgraded by a version number, without a change of its content', () => {
    const content = printOf(join(county, 'content'))
    dependOn(nextVersionOf(packed))
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(county, 'node_modules/mingzhang/package.json'), 'utf8'),
    )
    expect(version).toBe('0.2.1')
    expect(mingzhang('build', '--lang', 'en')).toMatch(/Built \d+ pages/)
    expect(printOf(join(county, 'content'))).toEqual(content)
  })
})

test('a name that would be read as something else is refused, and a folder with files too', () => {
  const refused = (...words: string[]) => {
    try {
      execFileSync(process.execPath, [join(root, 'scripts/new.ts'), ...words], { cwd: work, stdio: 'pipe' })
    } catch (error) {
      return error
    }
    return undefined
  }
  expect(refused('county', '--name', '云溪: "县"')).toMatchObject({ status: 2 })
  expect(refused('.', '--name', '云溪县')).toMatchObject({ status: 2 })
})

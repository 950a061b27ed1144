import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tagsOf } from '../../src/build/html-tags.ts'
import { plainTagsOf } from '../../src/build/plain-page/plain-tags.ts'
import { fixture, printOf, type Run, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-build-'))
afterAll(() => rmSync(work, { recursive: true }))

const out = join(work, 'dist')
let first: Run
beforeAll(async () => {
  first = await runBuild(['--content', fixture('small'), '--out', out, '--timings'])
})

function read(file: string): string {
  return readFileSync(join(out, file), 'utf8')
}

describe('a good build', () => {
  test('succeeds and says what it made', () => {
    expect(first.code, first.said).toBe(0)
    expect(first.said).toMatch(/Built \d+ pages, \d+ files, [\d.]+ [KM]B in [\d.]+ s/)
  })

  test('tells what each stage took, and the work that was done where pages are rendered', () => {
    const stages = [...first.said.matchAll(/^([a-z ]+): [\d.]+ s, ([\d.]+) s of work$/gm)]
    expect(stages.map(([, name]) => name)).toEqual([
      ...['check', 'compile pages', 'data', 'search', 'pages', 'read pages', 'verify', 'sums'],
    ])
    expect(Number(stages[4]?.[2])).toBeGreaterThan(0.2)
  })

  test('writes pages that are quickly read, but for those that say what needs scripts', () => {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    expect(pages.filter((file) => !plainTagsOf(read(file))).sort()).toEqual([
      'compare/index.html',
      'index.html',
      'projects/index.html',
      'search/index.html',
    ])
    for (const file of pages) {
      const plain = plainTagsOf(read(file))
      if (plain) expect(plain, file).toEqual(tagsOf(read(file), { scripting: false }))
    }
  })

  test.each([
    'index.html',
    '2021/index.html',
    '2021/7/index.html',
    '2021/7/p-1/index.html',
    '2021/7/p-2/index.html',
    '2021/7.json',
    'data/2021-indicators.csv.gz',
    'units/7.json',
    'data/projects.json',
    'data/manifest.json',
    'data/names-2021-0.json',
    'suggest/guide.json',
    'search/index.html',
    'glossary/index.html',
    '404.html',
    'robots.txt',
    'favicon.svg',
    'pagefind/entry.json',
    '_headers',
    'nginx.conf',
    '.htaccess',
    'vercel.json',
  ])('writes %s', (file) => expect(existsSync(join(out, file))).toBe(true))

  test('writes data beside the pages, and tells how large each file is', () => {
    expect(JSON.parse(read('2021/7.json')).projects).toHaveLength(2)
    expect(read('data/index.html')).toMatch(/href="\/data\/2021\.xlsx"[^>]*>\d+ KB</)
    expect(read('data/index.html')).toMatch(/href="\/2021\/7\.zip"[^>]*>目标<\/a>\s*<small><a href="\/2021\/7\.json"/)
    expect(statSync(join(out, 'data/2021.xlsx')).size).toBeGreaterThan(1024)
    const lines = gunzipSync(readFileSync(join(out, 'data/2021-units.ndjson.gz')))
      .toString()
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([JSON.parse(read('2021/7.json'))])
    const rows = gunzipSync(readFileSync(join(out, 'data/2021-projects.csv.gz')))
      .toString()
      .trimEnd()
      .split('\r\n')
    expect(rows).toHaveLength(3)
  })

  test('lists the files of data with their bytes and hashes', () => {
    const { resources } = JSON.parse(read('data/datapackage.json'))
    expect(resources.map(({ path }: { readonly path: string }) => path)).toContain('all.sqlite.gz')
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(out, 'data', path))
      expect([path, file.length, createHash('sha256').update(file).digest('hex')]).toEqual([path, bytes, hash.slice(7)])
    }
    for (const { schema } of resources.slice(0, 8)) expect(existsSync(join(out, 'data', schema))).toBe(true)
  })

  test('has the same projects as a table in each form', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-build-database-'))
    writeFileSync(join(folder, 'all.sqlite'), gunzipSync(readFileSync(join(out, 'data/all.sqlite.gz'))))
    const database = new DatabaseSync(join(folder, 'all.sqlite'), { readOnly: true })
    const stored = database.prepare('SELECT 所在页, 项目名称 FROM projects ORDER BY 所在页').all()
    database.close()
    rmSync(folder, { recursive: true })
    expect(stored.map(({ 所在页 }) => 所在页)).toEqual(['2021/7/p-1', '2021/7/p-2'])
    const csv = strFromU8(unzipSync(readFileSync(join(out, '2021/7.zip')))['projects.csv'] ?? new Uint8Array())
    const sheets = Object.values(unzipSync(readFileSync(join(out, 'data/2021.xlsx')))).map((part) => strFromU8(part))
    for (const { 所在页, 项目名称 } of stored) {
      expect(csv).toContain(`,${所在页},`)
      expect(csv).toContain(`,${项目名称},`)
      expect(sheets.filter((sheet) => sheet.includes(`>${所在页}<`))).not.toEqual([])
    }
  })

  test('copies the source document byte for byte to the address that pages link to', () => {
    expect(read('2021/7/source/goals.txt')).toBe('甲单位 2021年项目绩效目标\n')
    expect(read('2021/7/index.html')).toContain('href="/2021/7/source/goals.txt"')
  })

  test('puts the policy on every page', () => {
    expect(read('2021/7/p-1/index.html')).toMatch(
      /http-equiv="?Content-Security-Policy"? content="default-src 'none'; script-src 'self';/,
    )
  })

  test('gives the page of what is not found no address of its own, on screen or on paper', () => {
    expect(read('404.html')).toContain('数据版本')
    expect(read('404.html')).not.toMatch(/rel="?canonical|small\.example\.org\/404/)
  })

  test('can be read by a web server that runs as another user', () => {
    const usual = mkdtempSync(join(work, 'usual-'))
    mkdirSync(join(usual, 'folder'))
    const mode = statSync(join(usual, 'folder')).mode
    rmSync(usual, { recursive: true })
    expect(statSync(out).mode).toBe(mode)
  })

  test('leaves nothing but the site behind', () => expect(readdirSync(work)).toEqual(['dist']))
})

test('building again gives the same bytes', async () => {
  const before = printOf(out)
  expect((await runBuild(['--content', fixture('small'), '--out', out])).code).toBe(0)
  expect(printOf(out)).toEqual(before)
})

describe('a build that fails leaves the last one as it was', () => {
  test('when content is at fault, naming the file and the line', async () => {
    const content = join(work, 'broken')
    cpSync(fixture('small'), content, { recursive: true })
    writeFileSync(join(content, '2021/7/p-1.yaml'), 'code: "P-1"\nname: 办公经费\nbudget: 15000\n')
    const before = printOf(out)
    const { code, said } = await runBuild(['--content', content, '--out', out])
    rmSync(content, { recursive: true })
    expect(code).toBe(1)
    expect(said).toContain('2021/7/p-1.yaml:3:9: ')
    expect(said).toContain('Nothing was built.')
    expect(printOf(out)).toEqual(before)
  })

  test.each([
    ['a folder that is not there', ['--content', join(work, 'nowhere')], 1],
    ['a base without slashes', ['--base', 'budget'], 2],
    ['a site with a path', ['--site', 'https://a.example/b'], 2],
    ['an unknown flag', ['--outt', 'x'], 2],
  ])('when called with %s', async (_, words, expected) => {
    const before = printOf(out)
    const { code } = await runBuild(['--content', fixture('small'), '--out', out, ...words])
    expect(code).toBe(expected)
    expect(printOf(out)).toEqual(before)
    expect(readdirSync(work)).toEqual(['dist'])
  })
})

test('a folder that no build wrote is refused and kept', async () => {
  const mine = mkdtempSync(join(tmpdir(), 'mingzhang-mine-'))
  writeFileSync(join(mine, 'kept.txt'), 'kept')
  const { code, said } = await runBuild(['--content', fixture('small'), '--out', mine])
  expect(readdirSync(mine)).toEqual(['kept.txt'])
  rmSync(mine, { recursive: true })
  expect(code).toBe(2)
  expect(said).toContain('it has files that no build wrote')
})

test('the flags for base and origin win over site.yaml in every address', async () => {
  const nested = join(work, 'nested')
  const words = ['--base', '/any/path/', '--site', 'https://other.example']
  const { code, said } = await runBuild(['--content', fixture('small'), '--out', nested, ...words])
  expect(code, said).toBe(0)
  const page = readFileSync(join(nested, '2021/7/p-1/index.html'), 'utf8')
  const headers = readFileSync(join(nested, '_headers'), 'utf8')
  rmSync(nested, { recursive: true })
  expect(page).toContain('<link rel=canonical href="https://other.example/any/path/2021/7/p-1/">')
  expect(
    [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].filter(([, path]) => !path?.startsWith('/any/path/')),
  ).toEqual([])
  expect(page).not.toContain('small.example.org')
  expect(headers).toContain('/any/path/*\n')
})

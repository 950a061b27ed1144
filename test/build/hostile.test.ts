import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixture, type Run, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-hostile-'))
afterAll(() => rmSync(work, { recursive: true }))

const out = join(work, 'dist')
let run: Run
let pages: readonly (readonly [string, string])[] = []
beforeAll(async () => {
  run = await runBuild(['--content', fixture('hostile'), '--out', out])
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  pages = files.map((file) => [file, readFileSync(join(out, file), 'utf8')])
})

test('hostile content is built, since every text is a text', () => {
  expect(run.code, run.said).toBe(0)
  expect(pages.map(([file]) => file)).toContain('2021/a1/x1/index.html')
})

/** What search engines read: browsers run nothing of this type. */
const DATA_BLOCK = '<script type="application/ld+json">'

/** Markup without what stands in attributes: what would break out of one is left. */
function bare(html: string): string {
  return html.replaceAll(DATA_BLOCK, '').replace(/=(?:"[^"]*"|[^\s">]+)/g, '=""')
}

test.each([
  ['a script of the content', /<script(?! type="" src="">)/i],
  ['an event handler', /<[^>]*\son\w+\s*=/i],
  // The site's own bold words have no attribute but the year that a page is of; those of the content have one.
  ['an element of the content', /<(b\s(?!aria-current="")|(img|iframe|svg\/)[\s>])/i],
  ['a comment of the content', /<!--/],
])('no page has %s', (_, pattern) => {
  expect(pages.filter(([, html]) => pattern.test(bare(html))).map(([file]) => file)).toEqual([])
})

test.each([
  ['an address that runs code', /(?:href|src|action)="?\s*(?:javascript|data):/i],
  ['a picture of another host', /src="?https?:/i],
])('no page has %s', (_, pattern) => {
  expect(pages.filter(([, html]) => pattern.test(html)).map(([file]) => file)).toEqual([])
})

test('the texts are there to be read, escaped', () => {
  const project = pages.find(([file]) => file === '2021/a1/x1/index.html')?.[1] ?? ''
  for (const text of [
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&lt;img src=x onerror=alert(4)&gt;',
    '&lt;!--',
    '{{constructor.constructor(',
  ]) {
    expect(project).toContain(text)
  }
})

test('Markdown keeps its safe links', () => {
  const department = pages.find(([file]) => file === '2021/a1/index.html')?.[1] ?? ''
  expect(department).toContain('href="https://www.gov.cn/"')
})

test('a source document with an odd name keeps its address', () => {
  const department = pages.find(([file]) => file === '2021/a1/index.html')?.[1] ?? ''
  expect(department).toContain('href="/2021/a1/source/a%2Bb%20%26%20(c).txt"')
  expect(readFileSync(join(out, '2021/a1/source/a+b & (c).txt'), 'utf8')).toBe('甲 <script>alert(1)</script>\n')
})

test('a source document that a browser would run is inside a zip file, and is not checked as a page of the site', () => {
  const folder = join(out, '2021/a1/source')
  expect(readdirSync(folder).toSorted()).toEqual(['1', 'a+b & (c).txt', 'evil-php-htm.zip', 'hang-html.zip'])
  const [[name, bytes] = []] = Object.entries(unzipSync(readFileSync(join(folder, 'evil-php-htm.zip'))))
  expect(name).toBe('evil.php.HTM')
  expect(Buffer.from(bytes ?? []).toString()).toContain('<script>document.title="ran"</script>')
})

test('pages and data name the zip file, with its checksum and that of the page in it', () => {
  const zip = createHash('sha256')
    .update(readFileSync(join(out, '2021/a1/source/evil-php-htm.zip')))
    .digest('hex')
  const page = createHash('sha256')
    .update(readFileSync(fixture('hostile/2021/a1/source/evil.php.HTM')))
    .digest('hex')
  const department = pages.find(([file]) => file === '2021/a1/index.html')?.[1] ?? ''
  const data = readFileSync(join(out, '2021/a1.json'), 'utf8')
  for (const text of ['/2021/a1/source/evil-php-htm.zip"', zip, page]) {
    expect(department).toContain(text)
    expect(data).toContain(text)
  }
})

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, inflateSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { fixture, printOf, project } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-reading-'))
afterAll(() => rmSync(work, { recursive: true }))

const content = join(work, 'content')
const out = join(work, 'dist')

/** Builds, and does something when the pages and the index are about to be written. */
function build(edit: () => void): Promise<unknown> {
  rmSync(content, { recursive: true, force: true })
  cpSync(fixture('small'), content, { recursive: true })
  return buildSite({ root: project, content, out }, (step) => {
    if (step.en === 'Writing pages and the search index') edit()
  })
}

/** Files of the built site that have a word, whatever they are packed in. */
function filesWith(word: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => [unpacked(readFileSync(file)), ...blocksIn(file)].some((bytes) => bytes.includes(word)))
    .map((file) => file.slice(out.length + 1))
}

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? Buffer.from(gunzipSync(bytes)) : bytes
}

/** What stands in a pack of the search index: each of its blocks begins at a multiple of 64 bytes, with four bytes for its sum. */
function blocksIn(file: string): Buffer[] {
  if (!/\/(?:words|texts|records|codes|budgets)\/\d+\.idx$/.test(file)) return []
  const bytes = readFileSync(file)
  return Array.from({ length: Math.ceil(bytes.length / 64) }, (_, at) => bytes.subarray(at * 64 + 4)).flatMap(
    (from) => {
      try {
        return [Buffer.from(inflateSync(from))]
      } catch {
        // In the middle of a block.
        return []
      }
    },
  )
}

test('an edit after the content was read shows in no page, no index and no data', async () => {
  await build(() => {
    const file = join(content, '2021/7/p-1.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('采购', '换防'))
    writeFileSync(join(content, '2021/7/p-9.yaml'), 'code: "P-9"\nname: 换防\n')
    rmSync(join(content, '2021/7/p-2.yaml'))
  })
  expect(filesWith('采购次数')).toContain('2021/7/p-1/index.html')
  expect(filesWith('采购次数').some((file) => file.startsWith('pagefind/'))).toBe(true)
  expect(filesWith('换防')).toEqual([])
  expect(readdirSync(join(out, '2021/7')).filter((name) => name.startsWith('p-'))).toEqual(
    expect.arrayContaining(['p-1', 'p-2']),
  )
  expect(readdirSync(join(out, '2021/7')).filter((name) => name.startsWith('p-9'))).toEqual([])
})

test.each([
  ['is edited', () => writeFileSync(join(content, '2021/7/source/goals.txt'), 'other\n')],
  ['is gone', () => rmSync(join(content, '2021/7/source/goals.txt'))],
])('a source document that %s meanwhile is a fault, and the last site stays', async (_, edit) => {
  const before = printOf(out)
  expect(before.length).toBeGreaterThan(20)
  await expect(build(edit)).rejects.toMatchObject({
    summary: { en: 'Source documents changed. Build again.', zh: '原文文件变了。请重新生成。' },
    problems: [
      {
        en: '2021/7/source/goals.txt changed while the site was built.',
        zh: '生成网站时 2021/7/source/goals.txt 变了。',
      },
    ],
  })
  expect(printOf(out)).toEqual(before)
  expect(readdirSync(work).sort()).toEqual(['content', 'dist'])
})

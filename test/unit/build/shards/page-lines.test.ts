import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { PageRecord } from '../../../../src/build/page-record.ts'
import { checkOwnAnchors, pageLinesOf, readPageLines } from '../../../../src/build/shards/page-lines.ts'

const FORM = { site: 'https://budget.example.org', base: '/', folder: false }

function page(file: string, ids: readonly string[], links: readonly string[]): PageRecord {
  const references = links.map((address) => ({ address, use: 'link' as const }))
  return { file, title: `题 ${file}`, description: `说明 ${file}`, ids, references, forbidden: [] }
}

test('an anchor of the same page that no element has is told by the part itself', () => {
  const pages = [page('2025/101/index.html', ['a', '甲'], ['#a', '#%E7%94%B2', '#b', '/elsewhere/#c', '#'])]
  expect(checkOwnAnchors(pages, FORM)).toEqual([
    '2025/101/index.html: “#b” leads to no element: 2025/101/index.html has no id “b”.',
  ])
  expect(checkOwnAnchors(pages, { ...FORM, folder: true })).toHaveLength(1)
})

test('each address is handed on once, with the page that names it first, and own anchors are not', () => {
  const lines = pageLinesOf([
    page('2025/101/index.html', ['a'], ['/data/', '#a', '/2025/']),
    page('2025/102/index.html', [], ['/2025/', '/data/', '/2025/#x']),
  ])
  expect(lines.split('\n')).toEqual([
    '{"file":"2025/101/index.html","title":"题 2025/101/index.html","description":"说明 2025/101/index.html","ids":["a"],"references":[{"address":"/data/","use":"link"},{"address":"/2025/","use":"link"}]}',
    '{"file":"2025/102/index.html","title":"题 2025/102/index.html","description":"说明 2025/102/index.html","ids":[],"references":[{"address":"/2025/#x","use":"link"}]}',
    '',
  ])
})

test('an address that is relative is handed on by every folder that names it', () => {
  const lines = pageLinesOf([
    page('2025/101/index.html', [], ['../index.html', '../index.html']),
    page('2025/102/index.html', [], ['../index.html']),
  ])
  expect(lines.match(/\.\.\/index\.html/g)).toHaveLength(2)
})

test('only ids that some page leads to are read, be it a page of another part or of none', () => {
  const work = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(work, { recursive: true }))
  const [a, b] = [join(work, 'a'), join(work, 'b')]
  writeFileSync(a, pageLinesOf([page('a/index.html', ['i-1', 'i-2', 'i-3', '甲'], [])]))
  writeFileSync(b, pageLinesOf([page('b/index.html', ['x'], ['/a/#i-2', '/a/#%E7%94%B2'])]))
  const pages = readPageLines([a, b], [page('index.html', [], ['/a/#i-3'])])
  expect(pages.map(({ file, ids }) => [file, ids])).toEqual([
    ['a/index.html', ['i-2', 'i-3', '甲']],
    ['b/index.html', []],
  ])
  expect(pages[1]?.references.map(({ address }) => address)).toEqual(['/a/#i-2', '/a/#%E7%94%B2'])
})

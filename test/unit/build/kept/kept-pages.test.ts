import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { KeptPages } from '../../../../src/build/kept/kept-pages.ts'

const STAND_IN = { version: 'aaaaaaaaaaaa', updated: '2026-123456789-987654321' }
const STAMP = { version: '0123456789ab', updated: '2026-02-01' }
const LATER = { version: 'ba9876543210', updated: '2026-02-01' }
const SITE = {
  'index.html': '首页 aaaaaaaaaaaa',
  'a/index.html': '<a id="x" href="/b/">aaaaaaaaaaaa',
  'b/index.html': '乙',
}

const DATA = {
  'a.json': '{"version":"0123456789ab","x":"甲"}',
  'b.json': '{"version":"0123456789ab"}',
  'years.json': '[]',
}

function groups(keys: { readonly a?: string; readonly b?: string; readonly others?: string } = {}) {
  const { a = 'a', b = 'b', others = 'o' } = keys
  const unit = (slug: string, key: string) => ({
    ...{ unit: slug, key },
    pages: [`${slug}/index.html`],
    data: [`${slug}.json`],
  })
  return { units: [unit('a', a), unit('b', b)], others, beside: 'd' }
}

/** A site in a folder, made by a build that remembers it. */
function folders() {
  const work = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(work, { recursive: true }))
  const [cache, out, to] = ['cache', 'out', 'to'].map((name) => join(work, name)) as [string, string, string]
  for (const [file, text] of Object.entries({ ...SITE, ...DATA })) {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), text)
  }
  const first = new KeptPages(cache, out, groups())
  for (const file of Object.keys(SITE)) first.settle(out, file, { standIn: STAND_IN, stamp: STAMP })
  const written = { 'a.json': 30, 'b.json': 26, 'years.json': 2 }
  expect(first.settleData(out, written, { taken: first.takeNone(), stamp: STAMP })).toEqual(['years.json'])
  first.save()
  return { cache, out, to, records: first.records }
}

function take({ cache, out, to }: ReturnType<typeof folders>, keys?: Parameters<typeof groups>[0]) {
  const pages = new KeptPages(cache, out, groups(keys))
  const { asked, files, data } = pages.take(out, to, LATER)
  pages.save()
  return { asked, files: files.map(({ file }) => file).sort(), data }
}

test('what was rendered has its stamp and is known to the checks', () => {
  const { out, records } = folders()
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('首页 0123456789ab')
  expect(records.map(({ file }) => file)).toEqual(['index.html', 'a/index.html', 'b/index.html'])
  expect(records[1]).toMatchObject({ ids: ['x'], references: [{ address: '/b/', use: 'link' }] })
})

test('where nothing changed all is taken over with the new stamp, and nothing is asked for', () => {
  const made = folders()
  expect(take(made)).toEqual({
    asked: undefined,
    files: ['a/index.html', 'b/index.html', 'index.html'],
    data: { 'a.json': 36, 'b.json': 26 },
  })
  expect(readFileSync(join(made.to, 'index.html'), 'utf8')).toBe('首页 ba9876543210')
  expect(readFileSync(join(made.to, 'a.json'), 'utf8')).toBe('{"version":"ba9876543210","x":"甲"}')
  expect(readdirSync(made.to).sort()).toEqual(['a', 'a.json', 'b', 'b.json', 'index.html'])
})

test.each([
  ['a changed unit is asked for', { b: 'b2', others: 'o2' }, ['b'], ['a/index.html'], { 'a.json': 36 }],
  [
    'what is of no unit is rendered with no unit',
    ...([{ others: 'o2' }, [], ['a/index.html', 'b/index.html'], { 'a.json': 36, 'b.json': 26 }] as const),
  ],
])('%s', (_, keys, asked, files, data) => expect(take(folders(), keys)).toEqual({ asked, files, data }))

test('where the data of a unit are not those that were written, nothing of the unit is taken over', () => {
  const made = folders()
  writeFileSync(join(made.out, 'a.json'), '{"version":"0123456789ab","x":"乙"}')
  expect(take(made)).toEqual({ asked: ['a'], files: ['b/index.html'], data: { 'b.json': 26 } })
  expect(readdirSync(join(made.to, 'a'))).toEqual([])
})

test('a file that is not the one that was written is asked for, and so is one that is gone', () => {
  const made = folders()
  writeFileSync(join(made.out, 'a/index.html'), '<a id="x" href="/c/">0123456789ab')
  rmSync(join(made.out, 'b/index.html'))
  expect(take(made)).toEqual({ asked: ['a', 'b'], files: [], data: {} })
})

test('a build that was to keep nothing asks for all', () => {
  const { cache, out } = folders()
  const pages = new KeptPages(cache, out, groups())
  expect(pages.takeNone()).toEqual({ files: [], data: {}, asked: ['a', 'b'] })
  pages.close()
})

test('a build that fails leaves what was known', () => {
  const made = folders()
  const failed = new KeptPages(made.cache, made.out, groups({ a: 'a2' }))
  failed.take(made.out, made.to, LATER)
  failed.close()
  expect(readdirSync(made.cache)).toHaveLength(1)
  expect(take(made).asked).toBeUndefined()
})

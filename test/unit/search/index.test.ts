import { expect, test } from 'vitest'
import { buildSearchIndex } from '../../../src/search/index.ts'
import { contentWithNames } from './content-with.ts'

test('the index holds what search needs and none of the interfaces that write HTML', async () => {
  const files = await buildSearchIndex(contentWithNames('人大会议'), { base: '/' })
  const kinds = files.map(({ path }) => path.replace(/und_[0-9a-f]+/, '*')).sort()
  expect(kinds).toEqual([
    'filter/*.pf_filter',
    'filter/*.pf_filter',
    'fragment/*.pf_fragment',
    'fragment/*.pf_fragment',
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.*.pf_meta',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ])
})

test('the same content gives the same bytes, two at once too', async () => {
  const content = contentWithNames('人大会议', '车辆保险费')
  const [one, other] = await Promise.all([
    buildSearchIndex(content, { base: '/' }),
    buildSearchIndex(content, { base: '/' }),
  ])
  expect(one).toEqual(other)
})

test('a change that only shows in print renames the page’s file', async () => {
  const pathsOf = async (name: string) => {
    const files = await buildSearchIndex(contentWithNames(name), { base: '/' })
    return files.map(({ path }) => path).filter((path) => path.startsWith('fragment/'))
  }
  const [before, after] = [await pathsOf('换届，选举'), await pathsOf('换届、选举')]
  expect(before.filter((path) => after.includes(path))).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { siteDossierOf } from '../../../../src/dossier/site-dossier.ts'
import { buildSearchIndex } from '../../../../src/find/index/index.ts'
import { contentWithNames } from '../../examples.ts'
import { jsonOf } from '../open-index.ts'

test('the index holds what search needs and nothing of Pagefind’s own pages', async () => {
  const files = await buildSearchIndex(siteDossierOf(contentWithNames('人大会议')), { base: '/' })
  expect(files.map(({ path }) => path.replace(/^[0-9a-f]{12}/, '*'))).toEqual([
    'entry.json',
    '*/outline.json',
    '*/facets.json',
    '*/words/0.pf_index',
    '*/pages/0.record',
    '*/pages/1.record',
  ])
})

test('the outline tells of every page, and the entry where it is', async () => {
  const files = await buildSearchIndex(siteDossierOf(contentWithNames('人大会议', '车辆 保险费')), { base: '/' })
  const { folder } = jsonOf<{ folder: string }>(files, 'entry.json')
  expect(jsonOf(files, `${folder}/outline.json`)).toEqual({
    pages: 3,
    terms: 3,
    nameLengths: [3, 4, 5],
    firsts: [expect.any(String)],
  })
})

test('the same content gives the same bytes, two at once too', async () => {
  const content = contentWithNames('人大会议', '车辆保险费')
  const [one, other] = await Promise.all([
    buildSearchIndex(siteDossierOf(content), { base: '/' }),
    buildSearchIndex(siteDossierOf(content), { base: '/' }),
  ])
  expect(one).toEqual(other)
})

test('a change that only shows in print gives the index another folder', async () => {
  const folderOf = async (name: string) => {
    const files = await buildSearchIndex(siteDossierOf(contentWithNames(name)), { base: '/' })
    return jsonOf<{ folder: string }>(files, 'entry.json').folder
  }
  expect(await folderOf('换届，选举')).not.toBe(await folderOf('换届、选举'))
})

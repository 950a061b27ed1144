import { expect, test } from 'vitest'
import { fetchSite } from '../../../src/portal/fetch-site.ts'
import { manifestWith, namesWith } from './examples.ts'
import { refusalOf, serveGoodSite, unhurried } from './site-server.ts'

test('a site is its manifest and all its lists of names', async () => {
  const { address } = await serveGoodSite()
  expect(await fetchSite(address, undefined, unhurried())).toEqual({
    manifest: manifestWith({ address }),
    lists: [namesWith()],
  })
})

test('names of a state that is known are not asked for again', async () => {
  const { address, asked, answers } = await serveGoodSite()
  const known = await fetchSite(address, undefined, unhurried())
  asked.length = 0
  expect(await fetchSite(address, known, unhurried())).toEqual(known)
  expect(asked).toEqual(['/data/manifest.json'])
  answers.set('/data/manifest.json', JSON.stringify(manifestWith({ address, version: 'aaaaaaaaaaaa' })))
  answers.set('/data/names-2025-0.json', JSON.stringify(namesWith({ version: 'aaaaaaaaaaaa' })))
  await fetchSite(address, known, unhurried())
  expect(asked.slice(1)).toEqual(['/data/manifest.json', '/data/names-2025-0.json'])
})

test('a site without its names is not taken', async () => {
  const { address, answers } = await serveGoodSite()
  answers.delete('/data/names-2025-0.json')
  expect(await refusalOf(() => fetchSite(address, undefined, unhurried()))).toEqual({
    code: 'site-status',
    text: 'data/names-2025-0.json',
    other: '404',
  })
})

test('a site that says it has 501 files of names is asked for none', async () => {
  const { address, asked } = await serveGoodSite({ names: [{ year: 2025, files: 501 }] })
  expect(await refusalOf(() => fetchSite(address, undefined, unhurried()))).toMatchObject({
    code: 'manifest-not-valid',
    text: '501',
  })
  expect(asked).toEqual(['/data/manifest.json'])
})

import { expect, test } from 'vitest'
import { contentWithNames } from '../../../examples.ts'
import { openIndex } from '../../open-index.ts'

const { index, fetched } = await openIndex(contentWithNames('车辆保险费', '车队经费'))

test('a word is found in the pages that have it', async () => {
  expect([...(await index.posting('车辆')).keys()]).toEqual([1])
  expect([...(await index.posting('火箭')).keys()]).toEqual([])
})

test('the pairs that begin with a letter are found, but no amount that begins with its letter', async () => {
  const pagesOf = async (letter: string) =>
    new Set((await index.postingsBeginning(letter)).flatMap((posting) => [...posting.keys()]))
  expect(await pagesOf('费')).toEqual(new Set([2, 1]))
  expect(await pagesOf('r')).toEqual(new Set([0]))
})

test('a page shows its record', async () => {
  expect((await index.record(2)).name).toBe('车队经费')
})

test('a file is fetched once', () => {
  expect(fetched.filter((path) => path === 'words/0.pf_index')).toHaveLength(1)
})

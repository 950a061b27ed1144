import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { postingsOf, type WrittenFile, writtenByPagefind } from '../../../../../src/find/index/pagefind/postings.ts'

const GROUPS = [['会议', '议费', '费ǃ'], ['车辆', '会议'], [], ['rmb10000', 'ǀ大', '大ʘ', 'a1', '1年', '𠮷林']]
const LISTS = [
  { text: '1年', numbers: [3] },
  { text: 'a1', numbers: [3] },
  { text: 'rmb10000', numbers: [3] },
  { text: 'ǀ大', numbers: [3] },
  { text: '会议', numbers: [0, 1] },
  { text: '大ʘ', numbers: [3] },
  { text: '议费', numbers: [0] },
  { text: '费ǃ', numbers: [0] },
  { text: '车辆', numbers: [1] },
  { text: '𠮷林', numbers: [3] },
]
const tools = { gunzip: (bytes: Uint8Array) => new Uint8Array(gunzipSync(bytes)) }

/** What Pagefind writes, with one kind of its files changed. */
const spoilt =
  (ending: string, change: (content: Uint8Array) => Uint8Array) =>
  async (contents: readonly string[]): Promise<WrittenFile[]> =>
    (await writtenByPagefind(contents)).map(({ path, content }) => ({
      path,
      content: path.endsWith(ending) ? change(content) : content,
    }))

/** Changes a byte of a packed file before it is packed. */
const changed = (find: (bytes: Uint8Array) => number) => (content: Uint8Array) => {
  const bytes = new Uint8Array(gunzipSync(content))
  const at = find(bytes)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return gzipSync(bytes)
}

test('Pagefind gives the groups of every word, as they are and in order', async () => {
  expect(await postingsOf(GROUPS, tools)).toEqual(LISTS)
})

describe('the build stops', () => {
  test.each([
    [
      'a byte changes of a file as it is packed',
      '.pf_index',
      (content: Uint8Array) => flipped(content, content.length - 9),
    ],
    ['the last place of the last word changes', '.pf_index', changed((bytes) => bytes.length - 3)],
    ['a letter of a word changes', '.pf_index', changed((bytes) => bytes.indexOf(0xe4) + 2)],
    ['the beginning of a file changes', '.pf_index', changed(() => 3)],
    ['the number of documents changes', '.pf_meta', changed((bytes) => bytes.indexOf(0x81, 13))],
  ])('when %s', async (_, ending, change) => {
    await expect(postingsOf(GROUPS, tools, spoilt(ending, change))).rejects.toThrow()
  })

  test('when a file is missing', async () => {
    const without = async (contents: readonly string[]) =>
      (await writtenByPagefind(contents)).filter(({ path }) => !path.endsWith('.pf_index'))
    await expect(postingsOf(GROUPS, tools, without)).rejects.toThrow('0 places of words instead of 11')
  })
})

function flipped(content: Uint8Array, at: number): Uint8Array {
  const bytes = Uint8Array.from(content)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

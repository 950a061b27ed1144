import { afterEach, expect, test, vi } from 'vitest'
import { readsParts } from '../../../../../src/find/browser/search/parts.ts'

const FILE = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7])
const asked: string[] = []

/** A host that answers one way. */
function hostThat(answers: (start: number, end: number) => Response) {
  asked.length = 0
  vi.stubGlobal('fetch', async (address: string, { headers = {} }: { headers?: Record<string, string> } = {}) => {
    asked.push(`${address} ${headers.Range ?? 'whole'}`)
    const [, start = '0', end = '7'] = /bytes=(\d+)-(\d+)/.exec(headers.Range ?? '') ?? []
    return answers(Number(start), Number(end) + 1)
  })
  return readsParts((path) => `/pagefind/${path}`)
}

afterEach(() => vi.unstubAllGlobals())

test('a host that knows parts is asked for each', async () => {
  const read = hostThat((start, end) => new Response(FILE.slice(start, end), { status: 206 }))
  expect(await read('a', { start: 2, end: 4 })).toEqual(Uint8Array.from([2, 3]))
  expect(await read('a', { start: 6, end: 8 })).toEqual(Uint8Array.from([6, 7]))
  expect(asked).toEqual(['/pagefind/a bytes=2-3', '/pagefind/a bytes=6-7'])
})

test('a host that hands out whole files is asked once for each, also for parts that are wanted at the same time', async () => {
  const read = hostThat(() => new Response(FILE))
  const parts = ['a', 'a', 'b', 'b'].map((path, at) => read(path, { start: 2 * at, end: 2 * at + 1 }))
  expect(await Promise.all(parts)).toEqual([0, 2, 4, 6].map((byte) => Uint8Array.from([byte])))
  await expect(read('a', { start: 6, end: 9 })).rejects.toThrow('shorter than it should be')
  expect(asked).toEqual(['/pagefind/a bytes=0-0', '/pagefind/b whole'])
})

test('a host that answered once with nothing is asked for parts again', async () => {
  let refusals = 1
  const read = hostThat((start, end) => {
    return refusals-- > 0 ? new Response('', { status: 503 }) : new Response(FILE.slice(start, end), { status: 206 })
  })
  await expect(read('a', { start: 2, end: 4 })).rejects.toThrow('status 503')
  expect(await read('a', { start: 2, end: 4 })).toEqual(Uint8Array.from([2, 3]))
})

test('a whole file is asked for as one', async () => {
  const read = hostThat(() => new Response(FILE))
  expect(await read('a')).toEqual(FILE)
  expect(asked).toEqual(['/pagefind/a whole'])
})

test.each([
  ['refuses the part', () => new Response('', { status: 416 }), 'status 416'],
  ['has lost the file', () => new Response('', { status: 404 }), 'status 404'],
  ['answers with less', () => new Response(FILE.slice(0, 1), { status: 206 }), 'another part'],
  [
    'answers with what stands elsewhere',
    () => new Response(FILE.slice(0, 2), { status: 206, headers: { 'Content-Range': 'bytes 0-1/8' } }),
    'another part',
  ],
])('a host that %s is not taken for one that answers', async (_, answer, words) => {
  await expect(hostThat(answer)('a', { start: 2, end: 4 })).rejects.toThrow(words)
})

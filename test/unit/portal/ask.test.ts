import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ask } from '../../../src/portal/ask.ts'
import { type Answer, refusalOf, serveAnswers, unhurried } from './site-server.ts'

const redirect =
  (location: string): Answer =>
  (response) =>
    void response.writeHead(302, { Location: location }).end()

test('what a site answers is its text', async () => {
  const { address } = await serveAnswers({ '/a.json': '{"县":1}' })
  expect(await ask(address, 'a.json', 100, unhurried())).toBe('{"县":1}')
})

test('a redirect within the host is followed', async () => {
  const { address, asked } = await serveAnswers({ '/a.json': redirect('/b.json'), '/b.json': 'b' })
  expect(await ask(address, 'a.json', 100, unhurried())).toBe('b')
  expect(asked).toEqual(['/a.json', '/b.json'])
})

test('a redirect to another host is refused, and that host is not asked', async () => {
  const other = await serveAnswers({ '/a.json': 'secret' })
  const { address } = await serveAnswers({ '/a.json': redirect(`${other.address}a.json`) })
  expect(await refusalOf(() => ask(address, 'a.json', 100, unhurried()))).toEqual({
    code: 'site-redirects',
    text: 'a.json',
    other: `${other.address}a.json`,
  })
  expect(other.asked).toEqual([])
})

test('a redirect to itself ends', async () => {
  const { address, asked } = await serveAnswers({ '/a.json': redirect('/a.json') })
  expect(await refusalOf(() => ask(address, 'a.json', 100, unhurried()))).toMatchObject({ code: 'site-redirects' })
  expect(asked).toHaveLength(4)
})

const endless: Answer = (response) => {
  const write = () => {
    while (response.write('x'.repeat(10_000)));
  }
  response.on('drain', write)
  write()
}

test.each<[string, Answer]>([
  ['one byte too many', 'x'.repeat(1_000_001)],
  ['a body that never ends', endless],
  [
    'a small file that unpacks to a large one',
    (response) => void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('0'.repeat(9_000_000))),
  ],
])('%s is refused', async (_, answer) => {
  const { address } = await serveAnswers({ '/a.json': answer })
  expect(await refusalOf(() => ask(address, 'a.json', 1_000_000, unhurried()))).toEqual({
    code: 'answer-too-large',
    text: 'a.json',
    other: '1 MB',
  })
})

test('what is not there is refused with its status', async () => {
  const { address } = await serveAnswers()
  expect(await refusalOf(() => ask(address, 'a.json', 100, unhurried()))).toEqual({
    code: 'site-status',
    text: 'a.json',
    other: '404',
  })
})

test('what is not UTF-8 is refused', async () => {
  const { address } = await serveAnswers({ '/a.json': Uint8Array.of(0xd4, 0xc6) })
  expect(await refusalOf(() => ask(address, 'a.json', 100, unhurried()))).toMatchObject({ code: 'answer-not-json' })
})

test.each<[string, Answer]>([
  ['never begins', () => {}],
  ['never ends', (response) => void response.write('{')],
])('an answer that %s is given up', async (_, answer) => {
  const { address } = await serveAnswers({ '/a.json': answer })
  expect(await refusalOf(() => ask(address, 'a.json', 100, AbortSignal.timeout(50)))).toEqual({
    code: 'site-not-reached',
    text: 'a.json',
    other: { en: 'it did not answer in time', zh: '没有及时答复' },
  })
})

test('a host that does not listen is told by the system’s code', async () => {
  expect(await refusalOf(() => ask('http://127.0.0.1:9/', 'a.json', 100, unhurried()))).toMatchObject({
    code: 'site-not-reached',
  })
})

import { mkdtemp, readdir, readFile, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { DataFile } from '../../../src/build/data-file.ts'
import { bytesAmong, checkSizes, moveData, writeData } from '../../../src/build/write-data.ts'

const unit: DataFile = { path: '2021/101.json', content: () => ['{"projects":[\n', '{}]}\n'] }
const files: readonly DataFile[] = [
  unit,
  { path: 'data/2021-units.ndjson.gz', content: [unit, unit] },
  { path: 'data/2021-projects.csv.gz', content: () => ['年度\r\n', '2021\r\n'] },
  { path: '2021/101.zip', content: () => [new Uint8Array([80, 75]), new Uint8Array([5, 6])] },
  {
    path: 'data/about.json',
    about: ['2021/101.zip'],
    content: (factsOf) => JSON.stringify(factsOf('2021/101.zip')),
  },
]
const temporary = () => mkdtemp(join(tmpdir(), 'mingzhang-data-'))

test('every file is written, one made of others as their lines, and its size told', async () => {
  const folder = await temporary()
  const sizes = await writeData(folder, files)
  const read = (path: string) => readFile(join(folder, path))
  expect(String(await read('2021/101.json'))).toBe('{"projects":[\n{}]}\n')
  expect(String(gunzipSync(await read('data/2021-units.ndjson.gz')))).toBe('{"projects":[{}]}\n{"projects":[{}]}\n')
  expect(String(gunzipSync(await read('data/2021-projects.csv.gz')))).toBe('年度\r\n2021\r\n')
  expect([...(await read('2021/101.zip'))]).toEqual([80, 75, 5, 6])
  expect(String(await read('data/about.json'))).toBe(
    '{"bytes":4,"sha256":"6a3db24b8bc57d2ccdc198b2d7858ec657f34a7b2c9153bc04ca82d73170876d"}',
  )
  expect(Object.keys(sizes)).toEqual(files.map(({ path }) => path))
  expect(sizes['2021/101.json']).toBe(19)
  const bytesAt = bytesAmong(files)
  for (const { path } of files) expect((await read(path)).equals(bytesAt(path))).toBe(true)
  expect(() => bytesAt('data/none.csv')).toThrow(RangeError)
})

test('what was written is put into another folder, beside what that has', async () => {
  const [from, to] = [await temporary(), await temporary()]
  await writeData(to, [{ path: '2021/index.html', content: () => ['a page'] }])
  const sizes = await writeData(from, files)
  await moveData(from, to, Object.keys(sizes))
  expect((await readdir(join(to, '2021'))).toSorted()).toEqual(['101.json', '101.zip', 'index.html'])
  expect(await checkSizes(to, sizes)).toEqual([])
})

test('a file that is gone or has another size than the pages were told is a fault', async () => {
  const folder = await temporary()
  const sizes = await writeData(folder, files)
  await truncate(join(folder, '2021/101.json'), 3)
  expect(await checkSizes(folder, { ...sizes, 'data/none.json': 5 })).toEqual([
    '2021/101.json: this file has 3 bytes instead of 19.',
    'data/none.json: this file has no bytes instead of 5.',
  ])
})

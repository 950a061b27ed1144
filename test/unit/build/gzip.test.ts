import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { gzip, gzipTo, linesOf } from '../../../src/build/gzip.ts'

const folder = await mkdtemp(join(tmpdir(), 'mingzhang-gzip-'))

test('packed bytes name no system, whether they are packed at once or in pieces', async () => {
  const pieces = ['明账', '：公开', '\n'.repeat(70_000)]
  const file = join(folder, 'pieces.gz')
  await gzipTo(file, pieces)
  const packed = await readFile(file)
  expect(packed[9]).toBe(255)
  expect(gunzipSync(packed).toString()).toBe(pieces.join(''))
  expect(packed.equals(gzip(new TextEncoder().encode(pieces.join(''))))).toBe(true)
})

test('each of some files is a line without its own line ends, whatever the pieces that it is read in', async () => {
  const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')]
  await writeFile(first, `{"a":[\n"${'明'.repeat(50_000)}"]}\n`)
  await writeFile(second, '{}\n')
  let text = ''
  for await (const piece of linesOf([first, second])) text += piece
  expect(text).toBe(`{"a":["${'明'.repeat(50_000)}"]}\n{}\n`)
})

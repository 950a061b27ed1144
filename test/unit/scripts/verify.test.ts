import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

/** SHA-256 of `hello`. Source: FIPS 180-4, worked out with sha256sum. */
const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-verify-'))
  writeFileSync(join(folder, 'index.html'), 'hello')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['the site that was built', `${HELLO}  index.html\n`, 0, ''],
  [
    'another file',
    `${HELLO.replace('2', '3')}  index.html\n`,
    1,
    'index.html: it is not the file that was built.\nThe site is not the one that was built (1).\n',
  ],
  [
    'sums that lead out',
    `${HELLO}  ../index.html\n`,
    1,
    `SHA256SUMS:1: "${HELLO}  ../index.html" is not the sum of a file of the site. Nothing was checked.\nThe site is not the one that was built (1).\n`,
  ],
])('verify of %s', async (_, sums, code, said) => {
  writeFileSync(join(folder, 'SHA256SUMS'), sums)
  const { status, stderr } = await runHere('verify.ts', [folder, '--lang', 'en'], folder)
  expect([status, stderr]).toEqual([code, said])
})

test.each([
  [[], '请写一个网址，或者一个文件夹。'],
  [['a', 'b'], '请写一个网址，或者一个文件夹。'],
  [['ftp://example.org/'], '“ftp://example.org/”不是 https://budget.example.org/ 这样的网址。'],
  [['https://a:b@example.org/'], '“https://a:b@example.org/”不是 https://budget.example.org/ 这样的网址。'],
])('verify %j is wrong use', async (words, said) => {
  const { status, stderr } = await runHere('verify.ts', [...words, '--lang', 'zh'], folder)
  expect([status, stderr.split('\n')[0]]).toEqual([2, said])
})

import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveSite } from '../../../../src/build/serve.ts'
import { verifyAddress } from '../../../../src/build/sums/verify-address.ts'
import { verifyFolder } from '../../../../src/build/sums/verify-folder.ts'
import { writeSums } from '../../../../src/build/sums/write-sums.ts'

let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-sums-'))
  mkdirSync(join(folder, '2021/一'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, '404.html'), 'not here')
  writeFileSync(join(folder, '2021/index.html'), 'year')
  writeFileSync(join(folder, '2021/一/a b%.txt'), 'document')
  writeFileSync(join(folder, '_headers'), 'for a host')
  await writeSums(folder, new Map())
})
afterEach(() => rmSync(folder, { recursive: true }))

async function problemsIn(): Promise<string[]> {
  return (await verifyFolder(folder)).problems.map(({ en }) => en)
}

async function problemsAt(): Promise<string[]> {
  const { address, close } = await serveSite(folder, { base: '/b/', port: 0 })
  const { problems } = await verifyAddress(address)
  await close()
  return problems.map(({ en }) => en)
}

test('a site that is as it was built has no problem, in its folder or at its address', async () => {
  expect((await verifyFolder(folder)).files).toBe(4)
  expect(await problemsIn()).toEqual([])
  expect(await problemsAt()).toEqual([])
})

describe('what is not as it was built is named', () => {
  test('a file that was changed', async () => {
    writeFileSync(join(folder, '2021/index.html'), 'Year')
    expect(await problemsIn()).toEqual(['2021/index.html: it is not the file that was built.'])
    expect(await problemsAt()).toEqual(['2021/index.html: it is not the file that was built.'])
  })

  test('a file that is gone, and one that is new', async () => {
    renameSync(join(folder, '2021/一'), join(folder, '2021/二'))
    const gone = '2021/一/a b%.txt: it is not there.'
    expect(await problemsIn()).toEqual([gone, '2021/二/a b%.txt: the sums do not name it.'])
    expect(await problemsAt()).toEqual([gone])
  })

  test('sums that are not there', async () => {
    rmSync(join(folder, 'SHA256SUMS'))
    expect(await problemsIn()).toEqual([`${join(folder, 'SHA256SUMS')} cannot be read: ENOENT. Nothing was checked.`])
    expect(await problemsAt()).toEqual([
      expect.stringMatching(/SHA256SUMS cannot be read: 404\. Nothing was checked\.$/),
    ])
  })
})

describe('no link is followed', () => {
  test('of a file', async () => {
    renameSync(join(folder, 'index.html'), join(folder, '.home'))
    symlinkSync(join(folder, '.home'), join(folder, 'index.html'))
    expect(await problemsIn()).toEqual(['index.html: it is a link or no file, and is not followed.'])
  })

  test('of a folder', async () => {
    renameSync(join(folder, '2021'), join(folder, '.2021'))
    symlinkSync(join(folder, '.2021'), join(folder, '2021'))
    expect(await problemsIn()).toEqual([
      '2021/index.html: it is a link or no file, and is not followed.',
      '2021/一/a b%.txt: it is a link or no file, and is not followed.',
    ])
  })

  test('of the sums', async () => {
    renameSync(join(folder, 'SHA256SUMS'), join(folder, '.sums'))
    symlinkSync(join(folder, '.sums'), join(folder, 'SHA256SUMS'))
    expect(await problemsIn()).toEqual(['SHA256SUMS: it is a link or no file, and is not followed.'])
  })
})

test('a host that sends elsewhere is not followed there', async () => {
  const server = createServer((_, response) => response.writeHead(302, { Location: 'http://192.0.2.1/x' }).end())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { problems } = await verifyAddress(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining('→ http://192.0.2.1/x')])
  await new Promise((done) => server.close(done))
})

import { execFileSync } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MissingFileFault } from '../../../src/faults/import-fault.ts'
import { readSourceFile, refuseMissing } from '../../../src/import/read-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-read-'))
  await writeFile(join(folder, 'a.txt'), '甲')
  await writeFile(join(folder, 'large.txt'), '')
  truncateSync(join(folder, 'large.txt'), 50 * 1024 * 1024)
  await mkdir(join(folder, 'folder'))
  await symlink('a.txt', join(folder, 'link.txt'))
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
})
afterAll(() => rm(folder, { recursive: true }))

test('a plain file is read whole', async () => {
  expect(await readSourceFile(join(folder, 'a.txt'))).toEqual(Uint8Array.of(0xe7, 0x94, 0xb2))
})

test.each([
  ['folder', 'this is a folder. Name the files in it.'],
  ['link.txt', 'this is a symbolic link. Name the file that it leads to.'],
  ['pipe.txt', 'this is a pipe, not a file. Name a file on the disk.'],
  ['large.txt', '52428800 bytes; at most 20000000 are read.'],
])('%s is refused', async (name, message) => {
  await expect(readSourceFile(join(folder, name))).rejects.toThrow(`${join(folder, name)}: ${message}`)
})

test('a device is refused', async () => {
  await expect(readSourceFile('/dev/zero')).rejects.toThrow(
    expect.objectContaining({
      problems: [{ code: 'file-is-special', place: { file: '/dev/zero' }, other: { en: 'a device', zh: '设备' } }],
    }),
  )
})

test('a file that says it is empty and is not is refused, like one that grows', async () => {
  await expect(readSourceFile('/proc/self/status')).rejects.toThrow(
    expect.objectContaining({ problems: [{ code: 'file-changing', place: { file: '/proc/self/status' } }] }),
  )
})

test('what the system says of a file that it does not open is told in both languages', async () => {
  const name = `${'长'.repeat(100)}.txt`
  const fault = await readSourceFile(name).catch((error: unknown) => error)
  expect(fault).toMatchObject({
    problems: [
      {
        code: 'file-not-opened',
        other: { en: `The name ${name} is too long for the disk.`, zh: `名称太长，磁盘不接受：“${name}”。` },
      },
    ],
  })
})

test('all names without a file are told at once', async () => {
  await expect(refuseMissing(['no.txt', join(folder, 'a.txt'), 'nor.txt'])).rejects.toThrow(
    expect.objectContaining({
      problems: [
        { code: 'file-missing', place: { file: 'no.txt' } },
        { code: 'file-missing', place: { file: 'nor.txt' } },
      ],
    }),
  )
})

test.each(['no.txt', 'a.txt/no.txt'])('%s, a name without a file, is a slip in the call', async (name) => {
  await expect(readSourceFile(join(folder, name))).rejects.toThrow(MissingFileFault)
})

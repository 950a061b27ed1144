import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BuildFault } from '../../../src/build/fault.ts'
import { checkMovable, checkOutFolder, readMarker, writeMarker } from '../../../src/build/out-folder.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mingzhang-out-'))
  await mkdir(join(root, 'content', 'inner'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

function check(out: string): Promise<void> {
  return checkOutFolder(out, { root, content: join(root, 'content') })
}

describe('folders that a build may not write to', () => {
  test.each([
    ['the root of the file system', () => '/'],
    ['the home folder', homedir],
    ['the project folder', () => root],
    ['a folder above the project', () => join(root, '..')],
    ['the content folder', () => join(root, 'content')],
    ['a folder in the content folder', () => join(root, 'content', 'inner')],
  ])('%s', async (_, out) => {
    await expect(check(out())).rejects.toThrow(BuildFault)
  })

  test('a folder with files of its own', async () => {
    await mkdir(join(root, 'mine'))
    await writeFile(join(root, 'mine', 'kept.txt'), 'kept')
    await expect(check(join(root, 'mine'))).rejects.toThrow('it has files that no build wrote')
  })

  test('a file', async () => {
    await writeFile(join(root, 'file'), '')
    await expect(check(join(root, 'file'))).rejects.toThrow('it is not a folder')
  })

  test('a symbolic link', async () => {
    await mkdir(join(root, 'elsewhere'))
    await symlink(join(root, 'elsewhere'), join(root, 'dist'))
    await expect(check(join(root, 'dist'))).rejects.toThrow('it is not a folder')
  })
})

describe('folders that a build may write to', () => {
  test('one that does not exist', () => expect(check(join(root, 'dist'))).resolves.toBeUndefined())

  test('an empty one', async () => {
    await mkdir(join(root, 'dist'))
    await expect(check(join(root, 'dist'))).resolves.toBeUndefined()
  })

  test('an earlier build, whose base can be read back', async () => {
    await mkdir(join(root, 'dist'))
    await writeMarker(join(root, 'dist'), '/budget/')
    await expect(check(join(root, 'dist'))).resolves.toBeUndefined()
    expect(await readMarker(join(root, 'dist'))).toBe('/budget/')
  })

  test('a folder without a build has no base', async () => expect(await readMarker(root)).toBeUndefined())
})

test('a damaged mark is no finished build', async () => {
  await mkdir(join(root, 'dist'))
  await writeFile(join(root, 'dist', '.mingzhang.json'), '{"base":')
  expect(await readMarker(join(root, 'dist'))).toBeUndefined()
})

describe('whether an output folder can be moved is told before', () => {
  beforeEach(async () => {
    await mkdir(join(root, 'occupied'))
    await writeFile(join(root, 'occupied', 'file'), '')
  })

  test('one that can, or is not there, is left where it is', async () => {
    await mkdir(join(root, 'dist'))
    await writeMarker(join(root, 'dist'), '/')
    checkMovable(join(root, 'dist'), join(root, 'occupied'))
    checkMovable(join(root, 'missing'), join(root, 'occupied'))
    expect(await readMarker(join(root, 'dist'))).toBe('/')
    expect((await readdir(root)).sort()).toEqual(['content', 'dist', 'occupied'])
  })

  test('one that is mounted cannot', () => {
    expect(() => checkMovable('/dev', join(root, 'occupied'))).toThrow()
  })
})

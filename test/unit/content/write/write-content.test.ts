import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { planContent, writeContent } from '../../../../src/content/write/write-content.ts'
import { watchSteps } from '../journal/steps.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterEach(() => rm(folder, { recursive: true }))

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
const FILES = [file('2021/1/a.yaml', 'a'), file('2021/1/source/b.txt', 'b')]

test('files are written whole, nothing else stays, and planned again they are unchanged', async () => {
  const content = join(folder, 'content')
  await writeContent(content, await planContent(content, FILES))
  expect((await readdir(content, { recursive: true })).toSorted()).toEqual([
    '2021',
    '2021/1',
    '2021/1/a.yaml',
    '2021/1/source',
    '2021/1/source/b.txt',
  ])
  expect(await readFile(join(content, '2021/1/source/b.txt'), 'utf8')).toBe('b')
  expect((await planContent(content, FILES)).map(({ state }) => state)).toEqual(['unchanged', 'unchanged'])
})

test('a file with other content is told from a new one', async () => {
  await mkdir(join(folder, '2021/1'), { recursive: true })
  await writeFile(join(folder, '2021/1/a.yaml'), 'edited')
  const planned = await planContent(folder, FILES)
  expect(planned.map(({ state }) => state)).toEqual(['different', 'new'])
  expect(new TextDecoder().decode(planned[0]?.existing)).toBe('edited')
})

test.each([
  ['year', '2021'],
  ['unit', '2021/1'],
  ['file', '2021/1/a.yaml'],
])('a symbolic link in place of the %s is refused', async (_, path) => {
  const outside = await mkdtemp(join(folder, 'outside-'))
  await mkdir(join(folder, 'content', path, '..'), { recursive: true })
  await symlink(outside, join(folder, 'content', path))
  await expect(planContent(join(folder, 'content'), FILES)).rejects.toMatchObject({
    problems: [{ code: path.endsWith('.yaml') ? 'place-not-file' : 'place-not-folder' }],
  })
  expect(await readdir(outside)).toEqual([])
})

test('what else stands in a folder stays as it is', async () => {
  await mkdir(join(folder, '2021/1/source'), { recursive: true })
  await writeFile(join(folder, '2021/1/kept.yaml'), 'kept')
  await symlink('kept.yaml', join(folder, '2021/1/link.yaml'))
  await writeContent(folder, await planContent(folder, FILES))
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    '2021',
    '2021/1',
    '2021/1/a.yaml',
    '2021/1/kept.yaml',
    '2021/1/link.yaml',
    '2021/1/source',
    '2021/1/source/b.txt',
  ])
  expect(await readlink(join(folder, '2021/1/link.yaml'))).toBe('kept.yaml')
  expect(await readFile(join(folder, '2021/1/kept.yaml'), 'utf8')).toBe('kept')
})

test('when something is in the way nothing is written and nothing stays', async () => {
  const planned = await planContent(folder, FILES)
  await writeFile(join(folder, '2021'), 'in the way')
  await expect(writeContent(folder, planned)).rejects.toThrow(
    'The files could not be put in place, and all is as it was: 2021/1/a.yaml, 2021/1/source/b.txt changed since it was read. Run this again.',
  )
  await expect(writeContent(folder, planned)).rejects.toThrow(
    expect.objectContaining({
      problems: [
        {
          code: 'files-not-placed',
          place: { file: '' },
          other: {
            en: '2021/1/a.yaml, 2021/1/source/b.txt changed since it was read. Run this again.',
            zh: '读过之后，2021/1/a.yaml、2021/1/source/b.txt 又变了。请再运行一次。',
          },
        },
      ],
    }),
  )
  expect(await readdir(folder)).toEqual(['2021'])
})

test('when the system breaks off half-way and undoes nothing, it is said how it goes on', async () => {
  const planned = await planContent(folder, FILES)
  let renames = 0
  const restore = watchSteps((_, name) => {
    if (name === 'renameSync') renames += 1
    // The first takes the folder, the second commits, the third puts one file in place.
    if (renames > 3) throw new Error('cut off')
  }, true)
  const written = writeContent(folder, planned).catch((error: unknown) => error)
  restore()
  expect(await written).toMatchObject({
    problems: [
      {
        code: 'writing-half-way',
        other: {
          en: `Writing stopped half-way: cut off The next command on ${folder} finishes or undoes it.`,
          zh: `写到一半停下了：cut off下一条处理 ${folder} 的命令会接着完成或撤销它。`,
        },
      },
    ],
  })
})

test('when one of several units is not as it was planned none is written', async () => {
  await mkdir(join(folder, '2021/1'), { recursive: true })
  await writeFile(join(folder, '2021/1/a.yaml'), 'old')
  const planned = await planContent(folder, [...FILES, file('2022/2/c.yaml', 'c'), file('2023/3/d.yaml', 'd')])
  await writeFile(join(folder, '2023'), 'in the way')
  await expect(writeContent(folder, planned)).rejects.toThrow('2023/3/d.yaml changed since it was read')
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['2021', '2021/1', '2021/1/a.yaml', '2023'])
  expect(await readFile(join(folder, '2021/1/a.yaml'), 'utf8')).toBe('old')
})

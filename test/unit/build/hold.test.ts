import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdBuild } from '../../../src/build/hold.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-hold-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test.each([
  ['the same project', 'project', 'other'],
  ['the same output', 'second', 'dist'],
])('a second build on %s is refused at once, naming the first', async (_, project, out) => {
  const first = await holdBuild(join(root, 'project'), join(root, 'dist'))
  const refused = await holdBuild(join(root, project), join(root, out)).catch((error: unknown) => error)
  expect(refused).toMatchObject({ kind: 'usage' })
  expect(String(refused)).toMatch(
    /Another build is at work on \S+: process \d+, since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\. /,
  )
  expect(String(refused)).toContain(`process ${process.pid},`)
  first.release()
  const second = await holdBuild(join(root, project), join(root, out))
  second.release()
})

test('two builds that share nothing are both at work', async () => {
  const first = await holdBuild(join(root, 'project'), join(root, 'dist'))
  const second = await holdBuild(join(root, 'second'), join(root, 'other'))
  first.check()
  second.check()
  first.release()
  second.release()
})

test('folders that were made above the output go again, unless something stands there', async () => {
  const hold = await holdBuild(join(root, 'project'), join(root, 'a', 'b', 'dist'))
  expect(readdirSync(join(root, 'a', 'b'))).toEqual(['.dist.lock'])
  writeFileSync(join(root, 'a', 'mine.txt'), '')
  hold.release()
  expect(readdirSync(join(root, 'a'))).toEqual(['mine.txt'])
  expect(existsSync(join(root, 'project'))).toBe(false)
})

test('a build whose lock was taken away does not go on', async () => {
  const hold = await holdBuild(join(root, 'project'), join(root, 'dist'))
  rmSync(join(root, '.dist.lock'), { recursive: true })
  expect(() => hold.check()).toThrow('Another build has taken over')
  hold.release()
})

test('an output that cannot be written to is named as a person calls it', async () => {
  mkdirSync(join(root, 'project'))
  writeFileSync(join(root, 'file'), '')
  await expect(holdBuild(join(root, 'project'), join(root, 'file', 'dist'))).rejects.toMatchObject({
    path: join(root, 'file', 'dist'),
  })
  expect(readdirSync(join(root, 'project'))).toEqual([])
})

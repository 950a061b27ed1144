import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdOutput } from '../../../src/build/hold.ts'
import { recoverForServing, recoverOutput } from '../../../src/build/recover-output.ts'
import { site, wordsOf } from './swap-sites.ts'

let root = ''
let out = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-recover-'))
  out = join(root, 'dist')
})
afterEach(() => rmSync(root, { recursive: true }))

const LAST = '.dist.last-0123456789abcdef'

test('a command that serves puts the last site back, says so and leaves no lock', async () => {
  site(join(root, LAST), 'old')
  const sentence = {
    en: `A build was stopped while it put its site in place: the site from before is back in ${out}.`,
    zh: `上一次生成在换上新网站时被中断；原来的网站已放回 ${out}。`,
  }
  expect(await recoverForServing(out)).toEqual(sentence)
  expect(wordsOf(out)).toBe('old old old')
  expect(readdirSync(root)).toEqual(['dist'])
})

test('it leaves a build alone that is at work', async () => {
  site(join(root, LAST), 'old')
  const lock = await holdOutput(out)
  await expect(recoverForServing(out)).rejects.toThrow('Another build is at work')
  lock.release()
  expect(readdirSync(root)).toEqual([LAST])
})

test.each([
  ['a finished site', () => void site(out, 'old')],
  ['nothing', () => {}],
  ['an empty folder', () => void mkdirSync(out)],
])('there is nothing to say or do where %s stands', async (_, make) => {
  make()
  const before = readdirSync(root)
  expect(await recoverForServing(out)).toBeUndefined()
  expect(await recoverOutput(out)).toBeUndefined()
  expect(readdirSync(root)).toEqual(before)
})

test('a place that is not there has nothing to put back', async () => {
  expect(await recoverForServing(join(root, 'missing', 'dist'))).toBeUndefined()
})

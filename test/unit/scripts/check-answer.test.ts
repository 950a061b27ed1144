import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { answerTo } from '../../../scripts/check-answer.ts'
import { checkContent } from '../../../scripts/check-content.ts'

vi.mock('../../../scripts/check-content.ts', { spy: true })
beforeEach(() => vi.clearAllMocks())

const PROJECT = '2021/7/p-1.yaml'

/** A project with a copy of the small content folder, and what its check says. */
function newProject() {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const content = join(root, 'content')
  cpSync(resolve(import.meta.dirname, '../../fixtures/small'), content, { recursive: true })
  const check = (strict = false) => answerTo({ root, content, strict, language: 'en' })
  return { root, content, check }
}

test('of unchanged content the same is said again, without checking it', async () => {
  const { check } = newProject()
  const first = await check()
  expect(first.text).toMatch(/^1 year, 1 unit, 2 projects/)
  expect(first.exitCode).toBe(0)
  expect(await check()).toEqual(first)
  expect(checkContent).toHaveBeenCalledTimes(1)
})

test.each<[string, (content: string) => void]>([
  [
    'a value',
    (content) => writeFileSync(join(content, PROJECT), readFileSync(join(content, PROJECT), 'utf8').replace('2', '3')),
  ],
  ['a file less', (content) => rmSync(join(content, 'glossary.yaml'))],
  ['an empty folder more', (content) => mkdirSync(join(content, '2021/8'))],
  ['an import at work or cut off', (content) => mkdirSync(join(content, '.import'))],
])('after a change it is checked again: %s', async (_, change) => {
  const { content, check } = newProject()
  await check()
  change(content)
  await check()
  expect(checkContent).toHaveBeenCalledTimes(2)
})

test('what was said with other flags is not said', async () => {
  const { check } = newProject()
  await check(false)
  await check(true)
  expect(checkContent).toHaveBeenCalledTimes(2)
})

test('of content with faults nothing is kept', async () => {
  const { content, check } = newProject()
  writeFileSync(join(content, PROJECT), 'name: 甲\n')
  const first = await check()
  expect(first.exitCode).toBe(1)
  expect(first.text).toContain('p-1.yaml:1:1: ')
  expect(await check()).toEqual(first)
  expect(checkContent).toHaveBeenCalledTimes(2)
})

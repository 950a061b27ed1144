import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '../../../../src/import/run-import.ts'

const CASES = join(import.meta.dirname, '../../../fixtures/import/cases')
const [OLD, NEW] = [0, 1].map((n) => `w14-renamed-project-leaves-old-file.${n}.docx`) as [string, string]
const UNIT = '2024/mou-mou-xian-zhu-jian-ju'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'superseded-'))
  for (const name of [OLD, NEW]) cpSync(join(CASES, name), join(folder, name))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (name: string, options: { replace?: boolean; only?: number[] } = {}) =>
  runImport({
    replace: false,
    ...options,
    files: [join(folder, name)],
    content: join(folder, 'content'),
    readFilled: async () => undefined,
  })
const projects = () => readdirSync(join(folder, 'content', UNIT)).filter((name) => name.endsWith('.yaml'))

describe('a project that a correction renames', () => {
  test('is refused without --replace, and its old file stays', async () => {
    await run(OLD)
    const { faults, planned } = await run(NEW)
    expect(faults.map(({ code, text, other }) => [code, text, other])).toEqual([
      ['project-renamed', '管网改造', '管网改造工程'],
    ])
    expect(planned.map(({ path, state }) => [state, path])).toContainEqual([
      'removed',
      `${UNIT}/guan-wang-gai-zao.yaml`,
    ])
    expect(projects()).toEqual(['guan-wang-gai-zao.yaml'])
  })

  test('takes the place of the old one with --replace', async () => {
    await run(OLD)
    expect((await run(NEW, { replace: true })).faults).toEqual([])
    expect(projects()).toEqual(['guan-wang-gai-zao-gong-cheng.yaml'])
    expect((await run(NEW)).planned.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  })

  test('stays, and the import says so, where only its text is much the same', async () => {
    await run(OLD)
    const file = join(folder, 'content', UNIT, 'guan-wang-gai-zao.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: 管网改造', 'name: 学校食堂'))
    const { faults, notes = [] } = await run(NEW)
    expect(faults).toEqual([])
    expect(notes.map(({ en }) => en)).toEqual([
      expect.stringContaining(`${UNIT}/guan-wang-gai-zao.yaml: “学校食堂” stays, and “管网改造工程” comes beside it`),
    ])
    expect(projects()).toHaveLength(2)
  })
})

describe('a project that a new document of the same name has not any more', () => {
  test('goes with --replace, but not where only some tables were taken', async () => {
    await run(OLD)
    cpSync(join(CASES, 'w12-unit-code-with-hyphen-or-brackets.0.docx'), join(folder, OLD))
    expect((await run(OLD)).faults).toEqual([])
    cpSync(join(CASES, 'r14-one-line-outside-the-form.2.docx'), join(folder, OLD))
    const file = join(folder, 'content', UNIT, 'guan-wang-gai-zao.yaml')
    writeFileSync(join(folder, 'content', UNIT, 'old.yaml'), readFileSync(file, 'utf8').replace('管网改造', '旧项目'))
    const partly = await run(OLD, { only: [1] })
    expect(partly.faults.map(({ code }) => code)).toEqual(['content-differs'])
    expect((await run(OLD, { replace: true })).faults).toEqual([])
    expect(projects()).toEqual(['dao-lu-gai-zao.yaml', 'guan-wang-gai-zao.yaml'])
  })
})

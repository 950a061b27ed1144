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

describe('a project that a correction leaves out', () => {
  const form = (name: string, amount: string) =>
    `<p>2025年度项目支出绩效目标表</p><p>单位：万元</p><table>
    <tr><td>项目名称</td><td>${name}</td><td>预算单位</td><td>某某县交通局</td></tr>
    <tr><td>年度资金总额</td><td>${amount}</td><td>其他资金</td><td>0</td></tr>
    <tr><td>年度目标</td><td colspan="3">完成${name}。</td></tr>
    <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
    <tr><td>产出指标</td><td>数量指标</td><td>${name}数量</td><td>≥3处</td></tr></table>`
  const write = (name: string, ...forms: string[]) =>
    writeFileSync(join(folder, name), `<meta charset="utf-8">${forms.join('')}`)
  const unit = '2025/mou-mou-xian-jiao-tong-ju'

  test('stays, and the import says so', async () => {
    write('a.html', form('老桥', '10'), form('新路', '20'))
    write('b.html', form('危桥重建', '12'), form('新路', '20'))
    await run('a.html')
    const { faults, notes = [] } = await run('b.html', { replace: true })
    expect(faults).toEqual([])
    expect(notes.map(({ zh }) => zh)).toEqual([
      `${unit}/lao-qiao.yaml：“老桥”还留着：和它同一份原文的别的项目这次又有，唯独没有它。如果它已经取消或改了名称，预算会多算，请删除 ${unit}/lao-qiao.yaml。`,
    ])
  })

  test('is not spoken of where another document brings other projects', async () => {
    write('a.html', form('老桥', '10'), form('新路', '20'))
    write('c.html', form('公交', '5'))
    await run('a.html')
    expect((await run('c.html')).notes).toEqual([])
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

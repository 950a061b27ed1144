import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runHere } from './run-here.ts'

const root = join(import.meta.dirname, '../../..')

/** Runs a command from the project folder. */
const run = (script: string, ...flags: string[]) => runHere(script, flags, root)

/** The same in a process of its own, as a person does. */
function runAlone(script: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...flags], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return { status, stdout, stderr }
}

describe('npm run check', () => {
  test('sums up content without faults on one line, then what there is to check, by projects a rule', () => {
    const { status, stdout, stderr } = runAlone('check.ts')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [summary, findings, ...rules] = stdout.split('\n')
    expect(summary).toBe('1 year, 1 unit, 4 projects, 36 indicators: nothing is wrong.')
    expect(findings).toBe('Findings: 21 to check (核对), 44 notes (提示).')
    expect(rules).toHaveLength(15)
    expect(rules).toContain('      4  cost-percent  成本用百分比')
    expect(rules).toContain('      1  unit-same-basis  全单位依据相同')
  })

  test('prints each finding with its place and exits with 1 when told to be strict', async () => {
    const { status, stdout, stderr } = await run('check.ts', '--strict')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines[0]).toBe(
      'content/2021/101001/13030321b95ph8dge1f7c.yaml:23:11: 第1项“开展社会服务活动次数”是数量，指标值写的是“≥90%”。 [count-percent]',
    )
    expect(lines.slice(64, 67)).toEqual([
      'content/2021/101001/department.md:1:1: 4 个项目的 36 项指标，确定依据都是“年度工作计划”。 [unit-same-basis]',
      '1 year, 1 unit, 4 projects, 36 indicators: 65 findings.',
      'Findings: 21 to check (核对), 44 notes (提示).',
    ])
  })

  test('prints each fault with a path from where the person is, then their number, and exits with 1', () => {
    const folder = 'test/fixtures/broken/share-not-number/content'
    expect(runAlone('check.ts', '--content', folder)).toEqual({
      status: 1,
      stdout: `${folder}/2021/101001/project-one.yaml:6:8: The share “一半” is not a percentage. Write such as 50.00%, or "" for a blank cell. [share-not-number]\n1 fault.\n`,
      stderr: '',
    })
  })

  test('speaks Chinese when told to', async () => {
    const folder = 'test/fixtures/broken/share-not-number/content'
    expect((await run('check.ts', '--lang', 'zh', '--content', folder)).stdout).toBe(
      `${folder}/2021/101001/project-one.yaml:6:8: “一半”不是百分比。请写成 50.00% 的样子；原表单元格空白的，写 ""。 [share-not-number]\n共 1 处错误。\n`,
    )
    expect((await run('check.ts', '--lang=zh')).stdout.split('\n').slice(0, 2)).toEqual([
      '1 个年份、1 个单位、4 个项目、36 项指标：没有错误。',
      '审查要点：核对 21 条，提示 44 条。',
    ])
  })

  test('speaks the language of the system, and knows no other than Chinese and English', async () => {
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' }
    const said = spawnSync(process.execPath, ['scripts/check.ts', '--help'], { cwd: root, encoding: 'utf8', env })
    expect(said.stdout.split('\n')[0]).toBe('用法：npm run check -- [选项]')
    const { status, stderr } = await run('check.ts', '--lang', 'fr')
    expect({ status, line: stderr.split('\n')[0] }).toEqual({
      status: 2,
      line: '--lang “fr” is not a language. Write zh or en.',
    })
  })

  test('explains itself and exits with 2 when called wrongly', () => {
    const { status, stdout, stderr } = runAlone('check.ts', '--contents', 'x')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('--contents')
    expect(stderr).toContain('Usage: npm run check -- [flags]')
  })
})

test.each([
  ['build', '--out DIR'],
  ['site', '--port NUMBER'],
  ['preview', '--host ADDRESS'],
  ['dev', '--base /p/'],
  ['check', '--content DIR'],
  ['schema', '--content DIR'],
  ['portal', '--config FILE'],
])('npm run %s prints its flags when asked for help', async (command, flag) => {
  const long = await run(`${command}.ts`, '--help')
  expect({ ...long, stdout: long.stdout.split('\n')[0] }).toEqual({
    status: 0,
    stdout: `Usage: npm run ${command} -- [flags]`,
    stderr: '',
  })
  expect(long.stdout).toContain(`  ${flag} `)
  expect(await run(`${command}.ts`, '-h')).toEqual(long)
})

test('npm run schema writes the same schemas that stand in content/schema', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect((await run('schema.ts', '--content', folder)).status).toBe(0)
  const read = (dir: string) => readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')])
  expect(read(join(folder, 'schema'))).toEqual(read(join(root, 'content/schema')))
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** Runs a command's script from the project folder. */
function run(script: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...flags], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('npm run check', () => {
  test('sums up content without faults on one line, then what there is to check, by projects a rule', () => {
    const { status, stdout, stderr } = run('check.ts')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [summary, findings, ...rules] = stdout.split('\n')
    expect(summary).toBe('1 year, 1 unit, 4 projects, 36 indicators: nothing is wrong.')
    expect(findings).toBe('Findings: 21 to check (核对), 44 notes (提示).')
    expect(rules).toHaveLength(15)
    expect(rules).toContain('      4  cost-percent  成本用百分比')
    expect(rules).toContain('      1  unit-same-basis  全单位依据相同')
  })

  test('prints each finding with its place and exits with 1 when told to be strict', () => {
    const { status, stdout, stderr } = run('check.ts', '--strict')
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
    expect(run('check.ts', '--content', folder)).toEqual({
      status: 1,
      stdout: `${folder}/2021/101001/project-one.yaml:6:8: The share “一半” is not a percentage. Write such as 50.00%, or "" for a blank cell. [share-not-number]\n1 fault.\n`,
      stderr: '',
    })
  })

  test('explains itself and exits with 2 when called wrongly', () => {
    const { status, stdout, stderr } = run('check.ts', '--contents', 'x')
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
])('npm run %s prints its flags when asked for help', (command, flag) => {
  const long = run(`${command}.ts`, '--help')
  expect({ ...long, stdout: long.stdout.split('\n')[0] }).toEqual({
    status: 0,
    stdout: `Usage: npm run ${command} -- [flags]`,
    stderr: '',
  })
  expect(long.stdout).toContain(`  ${flag} `)
  expect(run(`${command}.ts`, '-h')).toEqual(long)
})

test('npm run schema writes the same schemas that stand in content/schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(run('schema.ts', '--content', folder).status).toBe(0)
  const read = (dir: string) => readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')])
  expect(read(join(folder, 'schema'))).toEqual(read(join(root, 'content/schema')))
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { runHere } from './run-here.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'docs/scale')
const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file))

/** Every text of a YAML file, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The documents of a YAML file, which must have no fault. */
function documentsOf(file: string): unknown[] {
  return parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => {
    expect([...document.errors, ...document.warnings]).toEqual([])
    return document.toJS()
  })
}

/** Calls of the program: the command and its flags. */
function callsIn(file: string): { command: string; flags: string[] }[] {
  const lines = documentsOf(file)
    .flatMap(textsIn)
    .flatMap((text) => text.split('\n'))
  return lines.flatMap((line) => {
    const [, command = '', rest = ''] = /npx mingzhang (\S+)(.*)$/.exec(line) ?? []
    return command === '' ? [] : [{ command, flags: rest.match(/--[a-z-]+/g) ?? [] }]
  })
}

describe('the files for many machines', () => {
  test('are those that the page about them names', () => {
    const page = readFileSync(join(root, 'docs/scale.md'), 'utf8')
    const named = [...page.matchAll(/\]\(scale\/([^)]+)\)/g)].map(([, name = '']) => name)
    expect([...new Set(named)].toSorted()).toEqual(readdirSync(folder).toSorted())
  })

  test.each(files)('%s is YAML, and calls commands with flags that they have', async (file) => {
    const calls = callsIn(file)
    expect(calls.length).toBeGreaterThan(0)
    const program = await runHere('mingzhang.ts', ['--help', '--lang', 'en'], root)
    for (const { command, flags } of calls) {
      expect(program.stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
      const { stdout } = await runHere(`${command}.ts`, ['--help', '--lang', 'en'], root)
      const known = stdout.match(/(?<=^ {2})--[a-z-]+/gm) ?? []
      for (const flag of flags) expect(known, `${command} ${flag}`).toContain(flag)
    }
  })

  test('build as many parts as they name, and then put them together', () => {
    const called = (file: string) => callsIn(file).map(({ command }) => command)
    expect(called('github-actions.yml')).toEqual(['build', 'merge'])
    expect(called('gitlab-ci.yml')).toEqual(['build', 'merge'])
    expect([called('kubernetes-parts.yaml'), called('kubernetes-merge.yaml')]).toEqual([['build'], ['merge']])
    expect(documentsOf('github-actions.yml')).toMatchObject([
      { jobs: { part: { strategy: { matrix: { part: [1, 2, 3, 4] } } }, publish: { needs: 'part' } } },
    ])
    expect(textsIn(documentsOf('github-actions.yml')).join()).toMatch(/--shard \$\{\{ matrix\.part \}\}\/4 /)
    expect(documentsOf('gitlab-ci.yml')).toMatchObject([{ part: { parallel: 4 }, pages: { needs: ['part'] } }])
    const [volume, job] = documentsOf('kubernetes-parts.yaml')
    expect(volume).toMatchObject({ kind: 'PersistentVolumeClaim', spec: { accessModes: ['ReadWriteMany'] } })
    expect(job).toMatchObject({ kind: 'Job', spec: { completionMode: 'Indexed', completions: 8, parallelism: 8 } })
    expect(textsIn(job).join()).toContain('--shard $((JOB_COMPLETION_INDEX + 1))/8 ')
  })
})

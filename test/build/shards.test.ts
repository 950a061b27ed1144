import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { writeExample } from '../../scripts/example-folder.ts'
import { projectFolder } from '../project-folder.ts'
import { fixture, printOf, type Run } from './run-build.ts'

const scripts = resolve(import.meta.dirname, '../../scripts')
const work = mkdtempSync(join(tmpdir(), 'mingzhang-shards-'))
afterAll(() => rmSync(work, { recursive: true }))

const content = join(work, 'content')
const out = join(work, 'merged')
/** Each stands for a machine: half-way files and caches of one are never another's. */
const machines = Array.from({ length: 5 }, projectFolder)
const [one = '', last = '', ...others] = machines

/** Runs a command on a machine, as a person would without npm. */
function run(machine: string, script: 'build' | 'merge', words: readonly string[]): Promise<Run> {
  return runProgram(machine, [process.execPath, join(scripts, `${script}.ts`), ...words])
}

function runProgram(
  machine: string,
  [program = '', ...words]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(program, words, {
    cwd: machine,
    env: { ...process.env, LC_ALL: 'C', SOURCE_DATE_EPOCH: '1769900000', ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, said })))
}

async function succeed(...words: Parameters<typeof run>): Promise<void> {
  const { code, said } = await run(...words)
  expect(code, said).toBe(0)
}

const part = (number: number) => join(work, 'parts', String(number))
const THREE = [1, 2, 3]

/** What the example for GitLab has its jobs do. */
const job = z.object({ script: z.array(z.string()) })
const jobs = z
  .object({ part: job, pages: job })
  .parse(parse(readFileSync(resolve(import.meta.dirname, '../../docs/scale/gitlab-ci.yml'), 'utf8')))

/** Runs the lines of a job on a machine that has checked out the content. */
async function runJob(machine: string, { script }: z.infer<typeof job>, env: Readonly<Record<string, string>> = {}) {
  rmSync(join(machine, 'content'), { recursive: true, force: true })
  cpSync(content, join(machine, 'content'), { recursive: true })
  const path = `${join(work, 'bin')}:${process.env.PATH}`
  const { code, said } = await runProgram(machine, ['sh', '-e', '-c', script.join('\n')], { ...env, PATH: path })
  expect(code, said).toBe(0)
}

/** Has each machine build its part, and fetches the parts. */
async function buildParts(): Promise<void> {
  await Promise.all(
    THREE.map((number) =>
      runJob(others[number - 1] ?? '', jobs.part, { CI_NODE_INDEX: String(number), CI_NODE_TOTAL: '3' }),
    ),
  )
  rmSync(join(work, 'parts'), { recursive: true, force: true })
  for (const machine of others) cpSync(join(machine, 'parts'), join(work, 'parts'), { recursive: true })
}

function merge(...numbers: readonly number[]): Promise<Run> {
  return run(last, 'merge', ['--content', content, '--out', out, ...numbers.map(part)])
}

/** The tree that one build makes which keeps nothing. */
async function wholeTree(): Promise<string[]> {
  await succeed(one, 'build', ['--content', content, '--out', join(work, 'whole'), '--full'])
  return printOf(join(work, 'whole'))
}

beforeAll(async () => {
  mkdirSync(join(work, 'bin'))
  const npx = `#!/bin/sh\ncommand=$2\nshift 2\nexec "${process.execPath}" "${scripts}/$command.ts" "$@"\n`
  writeFileSync(join(work, 'bin/npx'), npx, { mode: 0o755 })
  writeExample(content, { units: 5, projects: 2, years: 3, seed: 4, lastYear: 2025 })
  await buildParts()
})

describe('parts that were built on three machines', () => {
  test('have together what one build has but what is of no unit, and none has what another has', () => {
    const files = THREE.flatMap((number) => printOf(join(part(number), 'site')).map((line) => line.slice(66)))
    expect(new Set(files).size).toBe(files.length)
    expect(files).toContain('2025/101001/index.html')
    expect(files.filter((file) => /^(index|404|data|_astro|2025\/index)/.test(file))).toEqual([])
    for (const number of THREE)
      expect(printOf(join(part(number), 'site')).filter((line) => line.endsWith('.html')).length).toBeGreaterThan(9)
  })

  test('give byte for byte the site that one build gives, in whatever order they are named', async () => {
    const { code, said } = await merge(3, 1, 2)
    expect(code, said).toBe(0)
    expect(printOf(out)).toEqual(await wholeTree())
  })

  test('give it by the job of GitLab that publishes too, in the order of their names', async () => {
    cpSync(join(work, 'parts'), join(last, 'parts'), { recursive: true })
    await runJob(last, jobs.pages)
    expect(printOf(join(last, 'public'))).toEqual(printOf(out))
  })

  test('give it after an edit too, where each machine keeps what the edit did not change', async () => {
    const file = join(content, '2025/101001/department.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, 'name: 云溪县第一办公室'))
    const stale = await merge(...THREE)
    expect(stale.code).toBe(1)
    expect(stale.said.match(/\[part-other-content\]/g)).toHaveLength(3)
    await buildParts()
    const { code, said } = await merge(...THREE)
    expect(code, said).toBe(0)
    expect(printOf(out)).toEqual(await wholeTree())
  })
})

describe('parts that are not all of one site are refused, and the site that was there stays', () => {
  test.each([
    [
      'one is missing',
      [1, 3],
      'Part 2/3 is missing. Build it with --shard 2/3, and name its folder too. [part-missing]',
    ],
    ['one is named twice', [1, 2, 3, 1], ' stands in '],
    ['one is no part', [1, 2, 3, 9], '[part-not-readable]'],
  ])('%s', async (_, numbers, words) => {
    const before = printOf(out)
    const { code, said } = await merge(...numbers)
    expect(code, said).toBe(1)
    expect(said).toContain(words)
    expect(said).toContain('The parts do not make a site. (1) Nothing was built.')
    expect(printOf(out)).toEqual(before)
  })

  test('a file of one is not the one that was built', async () => {
    const before = printOf(out)
    cpSync(part(2), part(4), { recursive: true })
    const [file = ''] = printOf(join(part(2), 'site')).map((line) => line.slice(66))
    appendFileSync(join(part(4), 'site', file), ' ')
    const { code, said } = await merge(1, 4, 3)
    expect(code, said).toBe(1)
    expect(said).toContain(`parts/4: site/${file} is missing or is not the file that was built.`)
    expect(printOf(out)).toEqual(before)
  })

  test('the site would be written over one of them', async () => {
    const words = ['--content', content, ...THREE.map(part), '--out', part(3)]
    const { code, said } = await run(last, 'merge', words)
    expect(code, said).toBe(2)
    expect(said).toContain(`Name another folder with --out.`)
  })
})

test('pages that open from a folder can be built in parts too, and a part may have no unit', async () => {
  const words = ['--content', fixture('small'), '--folder', '--out']
  const [first, second, whole] = ['folder-1', 'folder-2', 'folder-whole'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ]
  await Promise.all([
    succeed(one, 'build', [...words, whole]),
    succeed(others[0] ?? '', 'build', [...words, first, '--shard', '1/2']),
    succeed(others[1] ?? '', 'build', [...words, second, '--shard', '2/2']),
  ])
  await succeed(last, 'merge', ['--content', fixture('small'), '--out', join(work, 'folder'), first, second])
  expect(printOf(join(work, 'folder'))).toEqual(printOf(whole))
})

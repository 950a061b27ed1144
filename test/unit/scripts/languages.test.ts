import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const root = join(import.meta.dirname, '../../..')

/** Every command that a person calls, with the words before its flags. */
const COMMANDS: readonly (readonly string[])[] = [
  ...[
    'build',
    'check',
    'dev',
    'example',
    'import',
    'merge',
    'mingzhang',
    'new',
    'portal',
    'preview',
    'schema',
    'site',
    'site-example',
    'verify',
  ].map((name) => [name]),
  ['bench'],
  ['bench', 'build'],
  ['bench', 'lineage'],
  ['bench', 'mutants'],
  ['bench', 'search'],
]

/** Scripts that are no command of a person's: they prepare the package and run the tests. */
const TOOLS = ['prepack', 'test']

/** Programs that run another one, of their own process. */
const RUNNERS = ['bench', 'mingzhang']

/** Runs a command in several ways. */
async function runAll(ways: readonly (readonly string[])[]) {
  if (ways.some(([script = '']) => RUNNERS.includes(script))) return Promise.all(ways.map(runAlone))
  const ran = []
  for (const [script = '', ...words] of ways) ran.push(await runHere(`${script}.ts`, words, root))
  return ran
}

async function runAlone([script = '', ...words]: readonly string[]) {
  const child = spawn(process.execPath, [join('scripts', `${script}.ts`), ...words], {
    cwd: root,
    env: { ...process.env, LC_ALL: 'C' },
  })
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { status, stdout, stderr }
}

/** Lines that say something in a language of their own, beside the forms of flags. */
function saidIn(said: string): { zh: boolean; en: boolean } {
  return {
    zh: /\p{Script=Han}{4}/u.test(said),
    en: /[a-z]+ [a-z]+ [a-z]+/.test(said.replaceAll(/npm run [a-z:]+/g, '')),
  }
}

test('every script that runs as a command is tried', () => {
  const scripts = readdirSync(join(root, 'scripts')).flatMap((name) => /^(.*)\.ts$/.exec(name)?.[1] ?? [])
  const commands = [...new Set(COMMANDS.map(([name = '']) => name)), ...TOOLS]
  expect(commands.filter((name) => !scripts.includes(name))).toEqual([])
  const called = scripts.filter((name) =>
    /^(?:mingzhang|(?:build|site|bench|example|import|new|dev|check|portal|schema|preview)(?:-example)?)$/.test(name),
  )
  expect(called.filter((name) => !commands.includes(name))).toEqual([])
})

describe('help and what is said of a wrong call are in the language that is asked for', () => {
  test.each(COMMANDS)('%s %s', async (...words) => {
    const command = words.filter((word) => word !== undefined)
    const [zh, en, wrong] = await runAll([
      [...command, '--help', '--lang', 'zh'],
      [...command, '--help', '--lang', 'en'],
      [...command, '--no-such', '--lang', 'zh'],
    ])
    if (!zh || !en || !wrong) throw new Error('A command did not run.')
    expect([zh.status, zh.stderr, en.status, en.stderr]).toEqual([0, '', 0, ''])
    expect([zh.stdout.includes('用法：'), en.stdout.includes('Usage:')]).toEqual([true, true])
    expect([saidIn(zh.stdout).en, saidIn(en.stdout).en]).toEqual([false, true])
    expect([wrong.status, wrong.stdout, saidIn(wrong.stderr)]).toEqual([2, '', { zh: true, en: false }])
    expect(wrong.stderr).toContain('用法：')
  })
})

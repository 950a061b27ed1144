import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const SLEEPING = new Set(['setTimeout', 'setInterval', 'waitForTimeout', 'sleep'])
const CLOCKS = new Set(['performance.now', 'performance.timeOrigin', 'Date.now', 'process.hrtime', 'console.time'])
/** What a fake program or a shell would sleep by. */
const SLEEPING_SHELL = /(?:^|[\s;&('"`])(?:sleep|usleep|timeout)\s+[\d.]/m
/** Least of the milliseconds that anything may be waited for: a limit against what hangs, which a busy machine never meets. */
const GENEROUS = 300_000

/** What in a test hangs on how fast the machine is, each as it is written. */
function hurriesIn(code: string): string[] {
  const found: string[] = []
  const walk = (node: ts.Node) => {
    if (isHurry(node)) found.push(node.getText())
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS))
  return found
}

function isHurry(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return SLEEPING.has(node.text)
  if (ts.isPropertyAccessExpression(node)) return CLOCKS.has(node.getText())
  if (ts.isNewExpression(node)) return node.getText() === 'new Date()'
  if (ts.isPropertyAssignment(node) && /^(?:test|hook)?timeout$/i.test(node.name.getText()))
    return isShort(node.initializer)
  if (ts.isCallExpression(node) && /^(?:test|describe|(?:before|after)(?:All|Each))\b/.test(node.expression.getText()))
    return isShort(node.arguments.at(-1))
  return (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && SLEEPING_SHELL.test(node.getText())
}

function isShort(time: ts.Node | undefined): boolean {
  return time !== undefined && ts.isNumericLiteral(time) && Number(time.text) < GENEROUS
}

describe('what hangs on how fast the machine is, is known', () => {
  test.each([
    ['await page.waitForTimeout(300)', ['waitForTimeout']],
    ['await new Promise((done) => setTimeout(done, 300))', ['setTimeout']],
    ["import { setTimeout as pause } from 'node:timers/promises'", ['setTimeout']],
    ['expect(performance.now() - start).toBeLessThan(50)', ['performance.now']],
    ['const start = Date.now()', ['Date.now']],
    ['const now = new Date()', ['new Date()']],
    ["test('a', { timeout: 5_000 }, () => {})", ['timeout: 5_000']],
    ["test('a', () => {}, 5_000)", ["test('a', () => {}, 5_000)"]],
    ['afterAll(end, 60_000)', ['afterAll(end, 60_000)']],
    ["spawn('sh', ['-c', 'sleep 60'])", ["'sleep 60'"]],
    ['fake(`sleep 60 & echo $!`)', ['`sleep 60 & echo $!`']],
    ["vi.useFakeTimers({ toFake: ['setTimeout'] })", []],
    ['const patient = { timeout: 300_000 }', []],
    ["test('the setTimeout of a page', () => new Date(2021, 1))", []],
  ])('%s', (code, found) => expect(hurriesIn(code)).toEqual(found))
})

/** Looks at the clock to let pass at once what is quick; nothing fails by it. */
const ONLY_PASSES = 'unit/expressions/growth.ts'

test('no test sleeps, looks at a clock or is in a hurry', () => {
  const hurried = globSync('**/*.ts', { cwd: ROOT })
    .filter((path) => path !== 'unit/no-sleeping.test.ts' && path !== ONLY_PASSES)
    .flatMap((path) => hurriesIn(readFileSync(join(ROOT, path), 'utf8')).map((found) => `${path}: ${found}`))
  expect(hurried).toEqual([])
})

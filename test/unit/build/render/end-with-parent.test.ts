import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const ENDING = pathToFileURL(join(import.meta.dirname, '../../../../src/build/render/end-with-parent.ts')).href

/** A parent whose child would run for ever, on the same output. */
const PARENT = `
const words = ['--import', ${JSON.stringify(ENDING)}, '--eval', 'setInterval(() => {}, 1000); console.log("child")']
require('node:child_process').spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
setInterval(() => {}, 1000)
`

test('a child ends when its parent is killed', async () => {
  const parent = spawn(process.execPath, ['--eval', PARENT], { stdio: ['ignore', 'pipe', 'inherit'] })
  // The output closes when neither has it any more.
  const closed = new Promise((done) => parent.on('close', () => done('both have ended')))
  await Promise.race([new Promise((done) => parent.stdout.once('data', done)), closed])
  parent.kill('SIGKILL')
  expect(await closed).toBe('both have ended')
})

test('a child with nothing more to do ends before its parent', async () => {
  const words = ['--import', ENDING, '--eval', '0']
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { runProgram } from '../../../../src/build/render/run-program.ts'

/** A program in a folder whose name an address spells in another way. */
function programOf(text: string): URL {
  const work = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(work, { recursive: true }))
  const folder = join(work, '明 账#1')
  mkdirSync(folder)
  writeFileSync(join(folder, 'program.mjs'), text)
  return pathToFileURL(join(folder, 'program.mjs'))
}

const FAILED = (end: number | string | null) => ({ en: `It ended (${end}).`, zh: `结束了（${end}）。` })

test('a program says what it does, and how much work it was', async () => {
  const told: object[] = []
  const program = programOf('process.send({ files: [process.env.WORD] }); process.send({ work: 1.5 })')
  const settings = { program, environment: { WORD: '甲' }, out: '/out', heard: (said: object) => told.push(said) }
  expect(await runProgram(settings, FAILED)).toBe(1.5)
  expect(told).toEqual([{ files: ['甲'] }, { work: 1.5 }])
})

test('a program is told what it waits for', async () => {
  const program = programOf(
    "process.once('message', ({ size }) => process.send({ work: size }, () => process.disconnect()))",
  )
  expect(await runProgram({ program, environment: {}, out: '/out', tell: Promise.resolve({ size: 7 }) }, FAILED)).toBe(
    7,
  )
})

test('a program that fails is told of with its own words', async () => {
  const program = programOf("console.error('Something is wrong.'); process.exitCode = 3")
  await expect(runProgram({ program, environment: {}, out: '/out' }, FAILED)).rejects.toMatchObject({
    summary: { en: 'It ended (3).', zh: '结束了（3）。' },
    problems: ['Something is wrong.'],
  })
})

test('a full disk is told of as the system does, with the folder', async () => {
  const program = programOf("console.error('Error: ENOSPC: no space left on device, write'); process.exitCode = 1")
  await expect(runProgram({ program, environment: {}, out: '/out' }, FAILED)).rejects.toMatchObject({
    code: 'ENOSPC',
    path: '/out',
  })
})

test('where what it says cannot be taken, the program is stopped', async () => {
  const program = programOf("process.send({ files: ['a'] }); process.on('message', () => {})")
  const heard = () => {
    throw new RangeError('no such file')
  }
  await expect(runProgram({ program, environment: {}, out: '/out', heard }, FAILED)).rejects.toThrow('no such file')
})

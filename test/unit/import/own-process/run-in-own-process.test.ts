import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ImportFault } from '../../../../src/faults/import-fault.ts'
import { LIMITS, readingCpuMs } from '../../../../src/import/limits.ts'
import { runInOwnProcess } from '../../../../src/import/own-process/run-in-own-process.ts'

const MIB = 1024 * 1024

function run(worker: string, readingCpuMs: number, bytes = new Uint8Array(0)): Promise<unknown> {
  const limits = { ...LIMITS, readingCpuMs, readingCpuMsPerMib: 1000 }
  return runInOwnProcess(new URL(`./workers/${worker}.ts`, import.meta.url), { name: 'a.docx', bytes }, limits)
}

describe('the process that reads a document', () => {
  test.each(['endless', 'backtracking'])('is stopped when it is %s', async (worker) => {
    const fault = await run(worker, 250).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(ImportFault)
    expect(fault).toMatchObject({ problems: [{ code: 'reading-time-over', place: { file: 'a.docx' }, text: '0.25' }] })
    expect((fault as ImportFault).message).toBe(
      "a.docx: reading it takes more than 0.25 seconds of the processor's time, and was stopped. Import it in parts.",
    )
  })

  test('hands faults over as they are, also for what is nested too deep', async () => {
    const refused = { code: 'text-without-place', place: { file: 'a.docx', at: '第2段' }, text: '共一页' }
    await expect(run('refusing', 30_000)).rejects.toThrow(expect.objectContaining({ problems: [refused] }))
    const deep = { code: 'reading-too-deep', place: { file: 'a.docx' } }
    await expect(run('too-deep', 30_000)).rejects.toThrow(expect.objectContaining({ problems: [deep] }))
  })

  test('may use as much as it likes to start', async () => {
    expect(await run('slow-to-start', 200)).toBe('read')
  })

  test('is refused for what it used, also where nobody looked before it was done', async () => {
    await expect(run('slow-to-read', 200)).rejects.toThrow('more than 0.2 seconds')
    expect(await run('slow-to-read', 3000)).toBe('read')
  })

  test('may use more for a larger file', async () => {
    expect(await run('slow-to-read', 0, new Uint8Array(3 * MIB))).toBe('read')
  })
})

test('a process that the system or V8 ends is refused for the memory it wanted', async () => {
  const fault = await run('aborting', 30_000).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(ImportFault)
  expect((fault as ImportFault).message).toBe(
    'a.docx: reading it takes more than 1536 MiB of memory. Import it in parts.',
  )
})

test('a process that does not start says why: that is no fault of the document', async () => {
  const error = await run('not-loaded', 30_000).catch((one: unknown) => one)
  expect(error).not.toBeInstanceOf(ImportFault)
  expect(String(error)).toContain('The process that read a.docx ended with 1.')
  expect(String(error)).toContain('This module cannot be loaded.')
})

test('a process ends when the command that waits for it is killed, however busy it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-in-own-process-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'pid')
  const command = spawn(process.execPath, [join(import.meta.dirname, 'waiting.ts'), file], { stdio: 'ignore' })
  onTestFinished(() => void command.kill('SIGKILL'))
  const pid = await numberIn(file)
  command.kill('SIGKILL')
  while (isBusy(pid)) await setImmediate()
})

/** The number in a file, which another process writes at last. */
async function numberIn(file: string): Promise<number> {
  for (;;) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (text.endsWith('\n')) return Number(text)
    await setImmediate()
  }
}

/** Whether a process still runs; one that nobody has waited for yet does not. */
function isBusy(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

test.each([
  [0, 30_000],
  [MIB, 33_000],
  [20 * MIB, 90_000],
])('a file of %i bytes may use %i milliseconds of the processor', (bytes, ms) => expect(readingCpuMs(bytes)).toBe(ms))

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { stateOf, thisProcess } from '../../../../src/content/journal/running-process.ts'

/** Whether this system tells when a process started. */
const tells = existsSync('/proc/self/stat')

test('this process runs', () => expect(stateOf(thisProcess())).toBe(tells ? 'running' : 'unseen'))

test('a process that has ended does not', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  expect(stateOf({ ...thisProcess(), pid })).toBe('ended')
})

test('another process that has the number now is not the one that had it', () => {
  expect(stateOf({ ...thisProcess(), start: '1' })).toBe(tells ? 'ended' : 'unseen')
})

test('a process of another container or computer cannot be seen, whatever runs under its number here', () => {
  expect(stateOf({ ...thisProcess(), host: '11111111', boot: '22222222' })).toBe('unseen')
  expect(stateOf({ ...thisProcess(), space: '1' })).toBe('unseen')
})

test('a process of an earlier run of this computer has ended', () => {
  expect(stateOf({ ...thisProcess(), boot: '22222222' })).toBe(tells ? 'ended' : 'unseen')
})

test('a process without its start in its mark cannot be told from another', () => {
  expect(stateOf({ ...thisProcess(), start: '0' })).toBe('unseen')
})

test('a killed process whose parent never asks for its exit code does not run', async () => {
  // The shell becomes a program that waits for no child. Both read pipes that nobody writes to.
  const parent = spawn('sh', ['-c', 'cat <&3 & echo $!; exec cat >&2'], { stdio: ['pipe', 'pipe', 'ignore', 'pipe'] })
  const pid = Number(await new Promise((done) => parent.stdout?.once('data', (data) => done(String(data)))))
  const start = tells ? (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '0') : '0'
  if (tells) await vi.waitFor(() => expect(readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('cat\n'), PATIENT)
  process.kill(pid, 'SIGKILL')
  await vi.waitFor(() => expect(stateOf({ ...thisProcess(), pid, start })).toBe(tells ? 'ended' : 'unseen'), PATIENT)
  parent.kill('SIGKILL')
})

const PATIENT = { timeout: 300_000, interval: 20 }

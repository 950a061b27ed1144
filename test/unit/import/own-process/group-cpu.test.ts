import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { groupCpuMs } from '../../../../src/import/own-process/group-cpu.ts'

/** A group of processes that a shell starts; it is ended with the test. */
function group(script: string): number {
  const child = spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['ignore', 'ignore', 'ignore'] })
  const { pid } = child
  if (pid === undefined) throw new Error('The shell was not started.')
  onTestFinished(async () => {
    process.kill(-pid, 'SIGKILL')
    await once(child, 'exit')
  })
  return pid
}

/** Looks until the group has used more than so much, which it does at last. */
async function grownOver(pid: number, ms: number): Promise<number> {
  for (;;) {
    const used = (await groupCpuMs(pid)) ?? 0
    if (used > ms) return used
    await setImmediate()
  }
}

test('what a group of processes uses of the processor counts, that of the children of its leader too', async () => {
  const pid = group('(while :; do :; done) & wait')
  expect(await grownOver(pid, 100)).toBeGreaterThan(100)
})

test('what a child used that has ended still counts', async () => {
  const pid = group('(n=0; while [ $n -lt 100000 ]; do n=$((n+1)); done); tail -f /dev/null')
  expect(await grownOver(pid, 50)).toBeGreaterThan(50)
})

test('nothing is known of a group that is not there', async () => {
  expect(await groupCpuMs(2 ** 30)).toBeUndefined()
})

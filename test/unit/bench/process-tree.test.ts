import { describe, expect, test } from 'vitest'
import { CommandFailure, costOf } from '../../../scripts/bench/process-tree.ts'

/** Ends once it has used half a second of a processor, however long that takes. */
const BURN = 'while (process.cpuUsage().user < 500_000) for (let n = 0; n < 1_000_000; n += 1);'
const CHILD = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(BURN)}])`

describe.runIf(process.platform === 'linux')('what a command costs', () => {
  test('is that of the processes that it begins, too', async () => {
    const { seconds, cpu, megabytes } = await costOf(process.execPath, ['-e', CHILD], '.')
    expect(cpu).toBeGreaterThanOrEqual(0.5)
    expect(seconds).toBeGreaterThan(0)
    expect(megabytes).toBeGreaterThan(10)
  })

  test('is not that of the commands before', async () => {
    await costOf(process.execPath, ['-e', CHILD], '.')
    expect((await costOf('true', [], '.')).cpu).toBeLessThan(0.5)
  })
})

test('what a command prints is heard', async () => {
  let heard = ''
  await costOf(process.execPath, ['-e', 'console.log("Built 3 pages")'], '.', (text) => {
    heard += text
  })
  expect(heard).toBe('Built 3 pages\n')
})

test('a command that fails is told with what it said', async () => {
  const failing = costOf(process.execPath, ['-e', 'console.error("no room"); process.exit(3)'], '.')
  await expect(failing).rejects.toThrow(CommandFailure)
  await expect(failing).rejects.toThrow('ended with 3: no room')
})

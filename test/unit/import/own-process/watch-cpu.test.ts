import { expect, test } from 'vitest'
import { watchCpu } from '../../../../src/import/own-process/watch-cpu.ts'

/** Watches until all figures were given, the last of them again and again, and gives how often it was told of too much. */
async function watch(figures: readonly (number | undefined)[], limitMs: number): Promise<number> {
  let told = 0
  let looks = 0
  const { promise, resolve } = Promise.withResolvers<void>()
  const usedMs = async () => {
    if (looks === figures.length) resolve()
    return figures[Math.min(looks++, figures.length - 1)]
  }
  const stop = watchCpu(
    usedMs,
    limitMs,
    () => {
      told += 1
      resolve()
    },
    0,
  )
  await promise
  stop()
  return told
}

test.each<[title: string, figures: (number | undefined)[], told: number]>([
  ['uses nothing, however often it is looked at', Array(200).fill(0), 0],
  ['uses as much as it may', [10, 50, 100], 0],
  ['uses more than it may', [10, 101], 1],
  ['does not say what it uses', [undefined, undefined], 0],
  ['says it late', [undefined, 20, 400], 1],
])('what %s', async (_, figures, told) => expect(await watch(figures, 100)).toBe(told))

test('nothing is told once the watch has ended, even of what was asked before', async () => {
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<number>()
  let told = 0
  const stop = watchCpu(
    () => {
      asked.resolve()
      return answer.promise
    },
    100,
    () => {
      told += 1
    },
    0,
  )
  await asked.promise
  stop()
  answer.resolve(500)
  await answer.promise
  expect(told).toBe(0)
})

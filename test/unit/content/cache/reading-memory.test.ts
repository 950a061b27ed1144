import type { Stats } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ReadingMemory } from '../../../../src/content/cache/reading-memory.ts'

const LONG_AGO = { ino: 7, size: 120, mtimeMs: 1000.5, ctimeMs: 1000.5 } as Stats

test('what was put is known to the next reading, and to the one after only where that asked for it', () => {
  const memory = new ReadingMemory()
  memory.put('a', 1)
  memory.put('b', 2)
  memory.save()
  expect(memory.get('a')).toBe(1)
  memory.save()
  expect([memory.get('a'), memory.get('b')]).toEqual([1, undefined])
})

test('the hash of a file is known as long as the system tells the same of it', () => {
  const memory = new ReadingMemory()
  memory.remember('2025/101/p.yaml', LONG_AGO, 'abc')
  expect(memory.hashOf('2025/101/p.yaml', { ...LONG_AGO })).toBe('abc')
  for (const part of [{ ino: 8 }, { size: 121 }, { mtimeMs: 1000.6 }, { ctimeMs: 1000.6 }])
    expect(memory.hashOf('2025/101/p.yaml', { ...LONG_AGO, ...part } as Stats)).toBeUndefined()
  expect(memory.hashOf('2025/101/q.yaml', LONG_AGO)).toBeUndefined()
})

test('what has just been changed may be changed again unseen, and is not remembered', () => {
  vi.useFakeTimers({ now: 5_000_000, toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const memory = new ReadingMemory()
  const now = { ...LONG_AGO, mtimeMs: 4_999_950, ctimeMs: 4_999_950 } as Stats
  memory.remember('p.yaml', LONG_AGO, 'abc')
  memory.remember('p.yaml', now, 'def')
  expect(memory.hashOf('p.yaml', now)).toBeUndefined()
  expect(memory.hashOf('p.yaml', LONG_AGO)).toBeUndefined()
})

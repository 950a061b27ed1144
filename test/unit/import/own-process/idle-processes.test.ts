import { once } from 'node:events'
import { expect, test } from 'vitest'
import { LIMITS, type Limits } from '../../../../src/import/limits.ts'
import { releaseProcess, takeProcess } from '../../../../src/import/own-process/idle-processes.ts'
import { runInOwnProcess } from '../../../../src/import/own-process/run-in-own-process.ts'

const worker = (name: string) => new URL(`./workers/${name}.ts`, import.meta.url)
const read = (name: string, bytes = 0, limits: Limits = LIMITS) =>
  runInOwnProcess<number>(worker(name), { name: 'a.docx', bytes: new Uint8Array(bytes) }, limits)

test('documents one after another are read by one process, also behind one with a fault', async () => {
  const first = await read('numbered')
  await expect(read('numbered', 1)).rejects.toThrow('a.docx: the file is empty.')
  expect(await read('numbered')).toBe(first)
  const [one, other] = await Promise.all([read('numbered'), read('numbered')])
  expect(one).not.toBe(other)
  expect([one, other]).toContain(first)
})

test('a process that read a large document reads no other, nor one with other limits', async () => {
  const large = await read('numbered', 5 * 1024 * 1024)
  expect(await read('numbered')).not.toBe(large)
  const first = await read('numbered')
  expect(await read('numbered', 0, { ...LIMITS, heapMib: 512 })).not.toBe(first)
})

test('a process that ended while it waited is not handed a document', async () => {
  const module = worker('numbered')
  const own = takeProcess(module, LIMITS)
  releaseProcess(own, module, LIMITS)
  const closed = once(own.child, 'close')
  own.child.kill('SIGKILL')
  await closed
  const next = takeProcess(module, LIMITS)
  expect(next.child.pid).not.toBe(own.child.pid)
  next.child.kill('SIGKILL')
})

test('what one document used of the processor does not count against the next', async () => {
  // Each uses 300 milliseconds.
  for (let n = 0; n < 4; n++) expect(await read('slow-to-read', 0, { ...LIMITS, readingCpuMs: 900 })).toBe('read')
})

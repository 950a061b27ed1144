import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Everything that the writing of content does to a disk. */
const STEPS = ['mkdirSync', 'openSync', 'fchmodSync', 'fsyncSync', 'renameSync', 'unlinkSync', 'rmdirSync'] as const

/** Calls `onStep` before each step that changes a disk, and half-way through each writing of bytes, with the number of the
 *  step, from 1, and the name of the call. What it throws, the call throws. Nothing waits for the disk when `quick`.
 *  Gives what puts the calls back as they were. */
export function watchSteps(onStep: (step: number, name: string) => void, quick: boolean): () => void {
  const calls: Record<string, unknown> = fs as unknown as Record<string, unknown>
  const originals = new Map<string, unknown>()
  let step = 0
  const next = (name: string) => {
    step += 1
    onStep(step, name)
  }
  for (const name of STEPS) {
    const original = fs[name] as (...args: unknown[]) => unknown
    originals.set(name, original)
    calls[name] = (...args: unknown[]) => {
      next(name)
      return name === 'fsyncSync' && quick ? undefined : original(...args)
    }
  }
  const write = fs.writeSync as (file: number, bytes: Uint8Array, offset: number) => number
  originals.set('writeSync', write)
  calls.writeSync = (file: number, bytes: Uint8Array, offset: number) => {
    next('writeSync')
    if (!(bytes instanceof Uint8Array)) return write(file, bytes, offset)
    const half = write(file, bytes.subarray(0, offset + ((bytes.length - offset) >> 1)), offset)
    next('writeSync half-way')
    return half + write(file, bytes, offset + half)
  }
  syncBuiltinESMExports()
  return () => {
    for (const [name, original] of originals) calls[name] = original
    syncBuiltinESMExports()
  }
}

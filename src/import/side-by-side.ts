import { availableParallelism } from 'node:os'
import { LIMITS } from './limits.ts'

const MIB = 1024 * 1024
/** What a process needs beside its heap, in MiB. */
const BESIDE_HEAP_MIB = 256

/** How many documents can be read at once: one a core, and no more than the memory holds where each takes all that it may. */
export function mostAtOnce(cores: number = availableParallelism(), memory: number = process.availableMemory()): number {
  const held = Math.floor(memory / ((LIMITS.heapMib + BESIDE_HEAP_MIB) * MIB))
  return Math.max(1, Math.min(cores, held))
}

/** Does the work for every item, `most` of them at once, and gives the results in the order of the items. When one fails, no
 *  other is begun, and that failure is thrown. */
export async function mapSideBySide<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>()
  const waiting = items.entries()
  let failed = false
  const take = async () => {
    for (const [index, item] of waiting) {
      if (failed) return
      try {
        results.set(index, await work(item, index))
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, take))
  return items.flatMap((_, index) => results.get(index) ?? [])
}

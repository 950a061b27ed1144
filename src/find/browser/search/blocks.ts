import { inflateSync } from 'fflate'
import { blockPlaces, SUM_BYTES, sumOf } from '../../shared/blocks.ts'
import { once } from '../fetched.ts'
import type { Read } from './parts.ts'

/** What stands between two parts that are asked for together, in bytes: less than another request costs. */
const GAP = 1024

/** A block that somebody waits for. */
interface Wanted {
  readonly block: number
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (reason: unknown) => void
}

/** Blocks that stand near each other in a pack. */
interface Run {
  readonly pack: number
  readonly start: number
  readonly end: number
  readonly wanted: readonly Wanted[]
}

/** Blocks of one kind of a part of the index. Each is read once, and again only where that failed; those that are asked for at the same
 *  time and stand near each other are fetched together. */
export class Blocks {
  readonly #places: ReturnType<typeof blockPlaces>
  readonly #read: (run: Run) => Promise<Uint8Array>
  readonly #once: (block: string) => Promise<Uint8Array>
  #wanted: Wanted[] = []

  /** `lengths` as the outline has them, `pathOf` a pack. */
  constructor(lengths: string, pathOf: (pack: number) => string, read: Read) {
    this.#places = blockPlaces(lengths)
    this.#read = ({ pack, start, end }) => read(pathOf(pack), { start, end })
    this.#once = once((block) => this.#fetch(Number(block)))
  }

  get count(): number {
    return this.#places.length
  }

  /** A block, unpacked. Rejects when it cannot be fetched. */
  block(block: number): Promise<Uint8Array> {
    return this.#once(String(block))
  }

  #fetch(block: number): Promise<Uint8Array> {
    if (this.#wanted.length === 0) void Promise.resolve().then(() => this.#flush())
    return new Promise((resolve, reject) => this.#wanted.push({ block, resolve, reject }))
  }

  /** Asks for all that was wanted in this turn. */
  #flush(): void {
    const wanted = this.#wanted.sort((a, b) => a.block - b.block)
    this.#wanted = []
    for (const run of this.#runsOf(wanted)) {
      const failed = (reason: unknown) => {
        for (const { reject } of run.wanted) reject(reason)
      }
      this.#read(run)
        .then((bytes) => this.#handOut(run, bytes))
        .catch(failed)
    }
  }

  #handOut({ start, wanted }: Run, bytes: Uint8Array): void {
    for (const { block, resolve } of wanted) {
      const place = this.#places[block]
      if (place) resolve(heldIn(bytes.subarray(place.start - start, place.end - start)))
    }
  }

  #runsOf(wanted: readonly Wanted[]): Run[] {
    const runs: Run[] = []
    for (const one of wanted) {
      const place = this.#places[one.block]
      if (!place) one.reject(new RangeError(`The search index has no block ${one.block}.`))
      else {
        const last = runs[runs.length - 1]
        if (last && last.pack === place.pack && place.start - last.end <= GAP)
          runs[runs.length - 1] = { ...last, end: place.end, wanted: [...last.wanted, one] }
        else runs.push({ ...place, wanted: [one] })
      }
    }
    return runs
  }
}

/** What a block holds, unpacked. Throws where it came damaged. */
function heldIn(block: Uint8Array): Uint8Array {
  const held = block.subarray(SUM_BYTES)
  if (sumOf(held).some((byte, at) => byte !== block[at])) throw new Error('A block of the search index is damaged.')
  return inflateSync(held)
}

import { ALIGNED, blockPlaces, SUM_BYTES, sumOf, writtenLengths } from '../../shared/blocks.ts'
import type { IndexTools } from '../tools.ts'

/** Blocks as they are published. */
export interface Packs {
  /** The lengths of the blocks, as the outline has them. */
  readonly lengths: string
  readonly packs: readonly Uint8Array[]
}

/** Packs some blocks, each for itself, and lays them one after another into files. */
export function packsOf(blocks: readonly Uint8Array[], { deflate }: Pick<IndexTools, 'deflate'>): Packs {
  const packed = blocks.map(deflate)
  const lengths = writtenLengths(packed.map(({ length }) => Math.ceil((SUM_BYTES + length) / ALIGNED) * ALIGNED))
  const places = blockPlaces(lengths)
  const packs: Uint8Array[] = []
  for (const { pack, end } of places) packs[pack] = new Uint8Array(end)
  for (const [at, { pack, start, end }] of places.entries()) {
    const block = packs[pack]?.subarray(start, end)
    block?.set(packed[at] ?? [], SUM_BYTES)
    block?.set(sumOf(block.subarray(SUM_BYTES)))
  }
  return { lengths, packs }
}

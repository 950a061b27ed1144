import { charactersOf, numbersOf } from './steps.ts'

/** Blocks begin at multiples of so many bytes, so that where they are takes little room. */
export const ALIGNED = 64

/** Bytes of a pack at most, unless a single block is longer: what a host that hands out whole files alone must send for a block. */
const PACK = 65_536

/** Where a block stands: in which of the packs, and from which byte up to which. */
interface BlockPlace {
  readonly pack: number
  readonly start: number
  readonly end: number
}

/** How long some blocks are, in bytes, each a multiple of ALIGNED, as an outline has it. */
export function writtenLengths(lengths: readonly number[]): string {
  return charactersOf(lengths.map((length) => length / ALIGNED))
}

/** Where blocks of these lengths stand, one after another. */
export function blockPlaces(written: string): BlockPlace[] {
  let [pack, at] = [0, 0]
  return numbersOf(written).map((units) => {
    const length = units * ALIGNED
    if (at > 0 && at + length > PACK) [pack, at] = [pack + 1, 0]
    at += length
    return { pack, start: at - length, end: at }
  })
}

/** Bytes before what a block holds, for its sum. */
export const SUM_BYTES = 4

/** A block's sum as its first bytes: what came damaged, or is from another place, is not taken for it (FNV-1a, 32 bits). `held`: what
 *  stands after them. */
export function sumOf(held: Uint8Array): Uint8Array {
  let sum = 0x811c9dc5
  for (const byte of held) sum = Math.imul(sum ^ byte, 0x01000193)
  return Uint8Array.from([sum & 255, (sum >> 8) & 255, (sum >> 16) & 255, (sum >> 24) & 255])
}

import { fetched } from '../fetched.ts'

/** A part of a file, in bytes; `end` is not in it. */
interface Part {
  readonly start: number
  readonly end: number
}

/** Reads a file by its path, or a part of it. Rejects when it cannot be had. */
export type Read = (path: string, part?: Part) => Promise<Uint8Array>

/** Parts of files are asked for alone. A host that hands out whole files only is asked once for each, and the parts are cut
 *  from what came. */
export function readsParts(addressOf: (path: string) => string): Read {
  const wholes = new Map<string, Uint8Array>()
  return async (path, part) => {
    const address = addressOf(path)
    if (!part) return bytesOf(await fetched(address))
    const whole = wholes.get(path)
    if (whole) return cut(whole, part, address)
    const response = await fetched(address, { headers: { Range: `bytes=${part.start}-${part.end - 1}` } })
    const bytes = await bytesOf(response)
    if (response.status !== 206) {
      wholes.set(path, bytes)
      return cut(bytes, part, address)
    }
    if (bytes.length !== part.end - part.start) throw new Error(`${address} answers with another part than asked for.`)
    return bytes
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

function cut(whole: Uint8Array, { start, end }: Part, address: string): Uint8Array {
  if (end > whole.length) throw new Error(`${address} is shorter than it should be.`)
  return whole.subarray(start, end)
}

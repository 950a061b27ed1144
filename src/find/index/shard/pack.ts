import type { IndexFile } from '../tools.ts'

/** Digits of the digest that a pack begins with. */
const DIGEST = 64

/** Some files as one, beginning with the digest of all that follows. */
export function packOf(files: readonly IndexFile[], digest: (bytes: Uint8Array) => string): Uint8Array {
  const encoder = new TextEncoder()
  const list = encoder.encode(`${JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length]))}\n`)
  const content = joined([list, ...files.map(({ bytes }) => bytes)])
  return joined([encoder.encode(digest(content)), content])
}

/** The files of a pack; undefined where it is damaged. */
export function filesOfPack(pack: Uint8Array, digest: (bytes: Uint8Array) => string): IndexFile[] | undefined {
  const decoder = new TextDecoder()
  const content = pack.subarray(DIGEST)
  if (decoder.decode(pack.subarray(0, DIGEST)) !== digest(content)) return undefined
  const end = content.indexOf(10) + 1
  const list: readonly (readonly [path: string, length: number])[] = JSON.parse(
    decoder.decode(content.subarray(0, end)),
  )
  let at = end
  return list.map(([path, length]) => {
    at += length
    return { path, bytes: content.subarray(at - length, at) }
  })
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

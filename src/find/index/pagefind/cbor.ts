/** Reads CBOR (RFC 8949) as far as Pagefind writes it: whole numbers, texts and lists. */
export class CborReader {
  readonly #bytes: Uint8Array
  #at: number
  readonly #texts = new TextDecoder()

  /** `at`: where the first item begins. */
  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  /** The number of items of the list that begins here; the next item read is its first. */
  list(): number {
    return this.#head(4)
  }

  /** A whole number. */
  number(): number {
    const major = this.#major()
    const value = this.#argument()
    if (major > 1) throw new RangeError(`A number was expected, not an item of type ${major}.`)
    return major === 0 ? value : -1 - value
  }

  /** A text. */
  text(): string {
    const length = this.#head(3)
    this.#at += length
    return this.#texts.decode(this.#bytes.subarray(this.#at - length, this.#at))
  }

  /** Passes over one item with all that is in it. */
  skip(): void {
    for (let left = 1; left > 0; left--) {
      const major = this.#major()
      const value = this.#argument()
      if (major === 3) this.#at += value
      else if (major === 4) left += value
      else if (major > 1) throw new RangeError(`An item of type ${major} was not expected.`)
    }
  }

  #head(expected: number): number {
    const major = this.#major()
    if (major !== expected) throw new RangeError(`An item of type ${expected} was expected, not of type ${major}.`)
    return this.#argument()
  }

  #major(): number {
    return this.#byte(this.#at) >> 5
  }

  /** The value in an item's first byte, or in the 1, 2 or 4 bytes after it. */
  #argument(): number {
    const short = this.#byte(this.#at++) & 31
    if (short < 24) return short
    const width = { 24: 1, 25: 2, 26: 4 }[short]
    if (width === undefined) throw new RangeError(`An item of length ${short} was not expected.`)
    let value = 0
    for (const end = this.#at + width; this.#at < end; ) value = value * 256 + this.#byte(this.#at++)
    return value
  }

  #byte(at: number): number {
    const byte = this.#bytes[at]
    if (byte === undefined) throw new RangeError('The file ends too early.')
    return byte
  }
}

import { compareWords } from './outline.ts'

/** A text with some numbers, in order: a word and where it stands, a text and the pages that print it. */
export interface NumberList {
  readonly text: string
  readonly numbers: readonly number[]
}

/** Texts with their numbers as bytes, in the order given. Each: bytes of the text, the text, bytes of its numbers, the numbers.
 *  Numbers stand as runs: twice the step from the end of the run before, plus one where more than one number follows each other;
 *  then how many more than two they are. */
export function packLists(lists: readonly NumberList[]): Uint8Array {
  const encoder = new TextEncoder()
  const bytes: number[] = []
  for (const { text, numbers } of lists) {
    const [name, runs] = [encoder.encode(text), runsOf(numbers)]
    pushNumber(bytes, name.length)
    for (const byte of name) bytes.push(byte)
    pushNumber(bytes, runs.length)
    for (const byte of runs) bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

function runsOf(numbers: readonly number[]): number[] {
  const bytes: number[] = []
  let end = 0
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at] ?? 0
    let count = 1
    while (numbers[at + count] === first + count) count++
    pushNumber(bytes, (first - end) * 2 + (count > 1 ? 1 : 0))
    if (count > 1) pushNumber(bytes, count - 2)
    end = first + count
    at += count
  }
  return bytes
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function pushNumber(bytes: number[], number: number): void {
  let left = number
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  bytes.push(left)
}

/** The lists of a file whose texts `wanted` says. Throws where the bytes end too early. */
export function readLists(bytes: Uint8Array, wanted: (text: string) => boolean = () => true): NumberList[] {
  const lists: NumberList[] = []
  const decoder = new TextDecoder()
  let at = 0
  const number = () => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw new RangeError('A file of the search index ends too early.')
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
  const numbersUntil = (end: number) => {
    const numbers: number[] = []
    for (let next = 0; at < end; ) {
      const step = number()
      next += Math.floor(step / 2)
      for (let left = step % 2 === 0 ? 1 : number() + 2; left > 0; left--) numbers.push(next++)
    }
    return numbers
  }
  while (at < bytes.length) {
    const length = number()
    const text = decoder.decode(bytes.subarray(at, at + length))
    at += length
    const end = number() + at
    if (wanted(text)) lists.push({ text, numbers: numbersUntil(end) })
    at = end
  }
  return lists
}

/** In the order of the index. */
export function sortedLists(lists: readonly NumberList[]): NumberList[] {
  return [...lists].sort((a, b) => compareWords(a.text, b.text))
}

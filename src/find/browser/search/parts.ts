import { fetched } from '../fetched.ts'

/** A part of a file, in bytes; `end` is not in it. */
interface Part {
  readonly start: number
  readonly end: number
}

/** Reads a file by its path, or a part of it. Rejects when it cannot be had. */
export type Read = (path: string, part?: Part) => Promise<Uint8Array>

/** Parts of files are asked for alone. The first answer tells whether the host hands out parts; one that has whole files only is asked
 *  once for each, and the parts are cut from what came. */
export function readsParts(addressOf: (path: string) => string): Read {
  const wholes = new Map<string, Promise<Uint8Array>>()
  let first: Promise<Answer> | undefined
  const whole = (path: string) => {
    const asked = wholes.get(path) ?? fetched(addressOf(path)).then(bytesOf)
    wholes.set(path, asked)
    asked.catch(() => wholes.delete(path))
    return asked
  }
  const ask = async (path: string, part: Part) => {
    const answer = await askFor(addressOf(path), part)
    if (!answer.isPart) wholes.set(path, Promise.resolve(answer.content))
    return answer
  }
  return async (path, part) => {
    if (!part) return bytesOf(await fetched(addressOf(path)))
    if (!first) {
      const asked = ask(path, part)
      first = asked
      asked.catch(() => {
        first = undefined
      })
      return partOf(await asked, part, path)
    }
    const { isPart } = await first
    if (isPart && !wholes.has(path)) return partOf(await ask(path, part), part, path)
    return partOf({ isPart: false, content: await whole(path) }, part, path)
  }
}

/** What came of asking for a part: it, or the whole file. */
interface Answer {
  readonly isPart: boolean
  readonly content: Uint8Array
}

async function askFor(address: string, { start, end }: Part): Promise<Answer> {
  // A browser's cache lets parts of one file come only one after another, and what was read is kept by whoever asks.
  const response = await fetched(address, { headers: { Range: `bytes=${start}-${end - 1}` }, cache: 'no-store' })
  const content = await bytesOf(response)
  if (response.status !== 206) return { isPart: false, content }
  const said = response.headers.get('Content-Range') ?? `bytes ${start}-${end - 1}/`
  if (content.length !== end - start || !said.startsWith(`bytes ${start}-${end - 1}/`))
    throw new Error(`${address} answers with another part than asked for.`)
  return { isPart: true, content }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

function partOf({ isPart, content }: Answer, { start, end }: Part, path: string): Uint8Array {
  if (isPart) return content
  if (end > content.length) throw new Error(`${path} is shorter than it should be.`)
  return content.subarray(start, end)
}

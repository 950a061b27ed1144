import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
/** As long as a common host lets a browser keep a file, in seconds. */
const KEPT = 600
/** The one file that must be asked for anew. */
const NEVER_KEPT = 'entry.json'

/** What was sent since it was asked last. */
export interface Taken {
  readonly bytes: number
  /** Of the folder of the index alone. */
  readonly index: number
  readonly files: number
}

/** A server that counts what it sends. */
export interface CountingServer {
  readonly address: string
  /** Bytes of bodies as they were sent, since it was asked last. */
  taken(): Taken
  /** Waits until nothing has been asked for so many milliseconds from now. */
  quiet(milliseconds: number): Promise<void>
  close(): void
}

/** Serves folders under prefixes such as `/site/` on this computer only, as hosts do: gzip wherever a text gets smaller by it,
 *  parts of other files where they are asked for, kept by browsers for some minutes. */
export async function serveCounting(folders: Readonly<Record<string, string>>): Promise<CountingServer> {
  let taken: Taken = { bytes: 0, index: 0, files: 0 }
  let [open, last] = [0, performance.now()]
  const bodies = new Map<string, Promise<Body | undefined>>()
  const server = createServer(async ({ url = '/', headers }, response) => {
    open += 1
    response.on('close', () => {
      open -= 1
      last = performance.now()
    })
    const path = decodeURI(url.split(/[?#]/, 1).join(''))
    const file = fileOf(path, folders)
    const found = bodies.get(file) ?? bodyOf(file)
    bodies.set(file, found)
    const body = await found
    if (!body) return void response.writeHead(404).end()
    const part = body.zipped ? undefined : partOf(body.bytes, headers.range)
    const sent = part?.bytes ?? body.bytes
    const { length } = sent
    const index = taken.index + (path.includes('/pagefind/') ? length : 0)
    taken = { bytes: taken.bytes + length, index, files: taken.files + 1 }
    response.writeHead(part ? 206 : 200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': path.endsWith(NEVER_KEPT) ? 'no-store' : `max-age=${KEPT}`,
      ...(body.zipped && { 'Content-Encoding': 'gzip' }),
      ...(part && { 'Content-Range': part.range }),
    })
    response.end(sent)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    taken: () => {
      const before = taken
      taken = { bytes: 0, index: 0, files: 0 }
      return before
    },
    quiet: async (milliseconds) => {
      last = performance.now()
      while (open > 0 || performance.now() - last < milliseconds)
        await new Promise((resolve) => setTimeout(resolve, milliseconds / 4))
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A part of a file that was asked for; undefined where all of it is to be sent. */
function partOf(bytes: Buffer, range = ''): { readonly bytes: Buffer; readonly range: string } | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
  if (first === undefined || last === undefined || Number(last) >= bytes.length) return undefined
  const part = bytes.subarray(Number(first), Number(last) + 1)
  return { bytes: part, range: `bytes ${first}-${last}/${bytes.length}` }
}

interface Body {
  readonly bytes: Buffer
  readonly zipped: boolean
}

function fileOf(path: string, folders: Readonly<Record<string, string>>): string {
  const prefix = Object.keys(folders).find((one) => path.startsWith(one)) ?? ''
  const file = join(folders[prefix] ?? '', normalize(`/${path.slice(prefix.length)}`))
  return file.endsWith('/') ? `${file}index.html` : file
}

async function bodyOf(file: string): Promise<Body | undefined> {
  const plain = await readFile(file).catch(() => undefined)
  if (!plain) return undefined
  const zipped = extname(file) in TYPES ? gzipSync(plain, { level: 9 }) : plain
  return zipped.length < plain.length ? { bytes: zipped, zipped: true } : { bytes: plain, zipped: false }
}

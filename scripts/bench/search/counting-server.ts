import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Types that hosts send compressed. */
const TEXTS: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** A server that counts what it sends. */
export interface CountingServer {
  readonly address: string
  /** Bytes of bodies sent since it was asked last, as they were sent. */
  taken(): number
  close(): void
}

/** Serves folders under prefixes such as `/site/` on this computer only, compressing texts as hosts do. */
export async function serveCounting(folders: Readonly<Record<string, string>>): Promise<CountingServer> {
  let sent = 0
  const compressed = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const path = decodeURI((request.url ?? '/').split(/[?#]/, 1).join(''))
    const prefix = Object.keys(folders).find((one) => path.startsWith(one))
    const file = prefix && join(folders[prefix] ?? '', normalize(`/${path.slice(prefix.length)}`))
    const bytes = file && (await readFile(file.endsWith('/') ? `${file}index.html` : file).catch(() => undefined))
    if (!bytes) return void response.writeHead(404).end()
    const type = TEXTS[extname(file) || '.html']
    const body = type ? (compressed.get(file) ?? gzipSync(bytes, { level: 9 })) : bytes
    if (type) compressed.set(file, body)
    sent += body.length
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      ...(type && { 'Content-Encoding': 'gzip' }),
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    taken: () => {
      const taken = sent
      sent = 0
      return taken
    },
    close: () => server.closeAllConnections(),
  }
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { EMBED_FOLDER } from '../words/address.ts'
import { decodedPath } from './decoded-path.ts'
import { securityHeaders } from './policy.ts'
import { serveFiles } from './serve-files.ts'

/** A running server. */
export interface Served {
  /** Address of the site's home page. */
  readonly address: string
  /** Ends open connections too. */
  close(): Promise<void>
}

/** Where to listen. */
export interface ServeOptions {
  /** Path that the site was built for, with slashes at both ends. */
  readonly base: string
  /** Tried first; any free port is taken when it is in use. */
  readonly port: number
  /** This computer only, unless told otherwise. */
  readonly host?: string
}

/** Serves a built site as a static host would: under its base, with its headers and its 404 page. */
export async function serveSite(folder: string, { base, port, host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const server = createServer(handlerOf(folder, base))
  await listen(server, port, host).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    await listen(server, 0, host)
  })
  const { port: taken } = server.address() as AddressInfo
  return { address: `http://${host}:${taken}${base}`, close: () => closed(server) }
}

function handlerOf(folder: string, base: string) {
  const serveFile = serveFiles(folder, { etag: true, setHeaders: setContentType })
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost')
    const path = url && decodedPath(url.pathname)
    const frames = path?.startsWith(`${base}${EMBED_FOLDER}/`) ? 'any' : 'none'
    for (const [name, value] of Object.entries(securityHeaders(frames))) response.setHeader(name, value)
    if (!path?.startsWith(base)) return path === '/' ? redirect(response, base) : sendMissing(folder, response)
    const inside = path.slice(base.length)
    if (/(^|[/\\])\.\.?([/\\]|$)/.test(inside) || inside.includes('\0')) return sendMissing(folder, response)
    if (isFolder(folder, inside)) return redirect(response, `${url?.pathname}/${url?.search}`)
    request.url = `/${encodeURI(fileOf(inside)).replaceAll('?', '%3F').replaceAll('#', '%23')}`
    return serveFile(request, response, () => sendMissing(folder, response))
  }
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** Whether a path without a slash at its end names a folder with a page. */
function isFolder(folder: string, path: string): boolean {
  return path !== '' && !path.endsWith('/') && existsSync(join(folder, path, 'index.html'))
}

/** Files of the search index have an ending of their own. */
function setContentType(response: ServerResponse, path: string): void {
  if (path.endsWith('.idx')) response.setHeader('Content-Type', 'application/octet-stream')
  if (/\.(txt|csv|md|svg|xml|json)$/.test(path)) response.setHeader('Content-Type', `${textTypeOf(path)};charset=utf-8`)
}

const TEXT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
}

function textTypeOf(path: string): string {
  return TEXT_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain'
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end()
}

async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found\n')
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page)
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
}

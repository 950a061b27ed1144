import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Manifest, NameList } from '../../../src/model/manifest.ts'
import { manifestWith, namesWith } from './examples.ts'

/** What a server answers at a path; `undefined` is that it has nothing there. */
export type Answer = string | Uint8Array | ((response: ServerResponse) => void) | undefined

/** A server of answers. They may be changed; `asked` has the paths that were asked for. */
interface SiteServer {
  readonly address: string
  readonly answers: Map<string, Answer>
  readonly asked: string[]
  close(): void
}

/** Serves these answers, by path, until the test ends. */
export async function serveAnswers(answers: Readonly<Record<string, Answer>> = {}): Promise<SiteServer> {
  const server = await startServer(answers)
  onTestFinished(() => server.close())
  return server
}

/** Serves these answers, by path. */
async function startServer(answers: Readonly<Record<string, Answer>> = {}): Promise<SiteServer> {
  const known = new Map(Object.entries(answers))
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const answer = known.get(url)
    if (typeof answer === 'function') answer(response)
    else if (answer === undefined) response.writeHead(404).end('nothing')
    else response.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, answers: known, asked, close }
}

/** Serves a good site, whose manifest has these parts, until the test ends. */
export async function serveGoodSite(parts: Partial<Manifest> = {}, names: Partial<NameList> = {}): Promise<SiteServer> {
  const server = await startGoodSite(parts, names)
  onTestFinished(() => server.close())
  return server
}

/** Serves a good site, whose manifest and names have these parts. */
export async function startGoodSite(parts: Partial<Manifest> = {}, names: Partial<NameList> = {}): Promise<SiteServer> {
  const server = await startServer()
  const manifest = manifestWith({ address: server.address, ...parts })
  server.answers.set('/data/manifest.json', JSON.stringify(manifest))
  server.answers.set('/data/names-2025-0.json', JSON.stringify(namesWith({ version: manifest.version, ...names })))
  return server
}

/** What is thrown where something is refused. */
export async function refusalOf(act: () => Promise<unknown>): Promise<unknown> {
  try {
    await act()
  } catch (error) {
    return error instanceof Error && 'refusal' in error ? error.refusal : error
  }
  return 'nothing was refused'
}

/** A time that no test reaches. */
export function unhurried(): AbortSignal {
  return AbortSignal.timeout(600_000)
}

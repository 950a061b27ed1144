import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv, { type Options } from 'sirv'

/** Answers a request with the file at its address; `missing` is called when there is none. */
export type ServeFile = (request: IncomingMessage, response: ServerResponse, missing: () => void) => void

/** Serves the files of a folder as they are at each request. Between the look at a file and its opening a build may have put
 *  another site in its place: that request is then answered as missing, or broken off, and the server goes on. */
export function serveFiles(folder: string, options: Pick<Options, 'etag' | 'setHeaders'> = {}): ServeFile {
  const serve = sirv(folder, { ...options, dev: true, extensions: [] })
  return (request, response, missing) => {
    response.on('pipe', (file) => file.on('error', () => response.destroy()))
    try {
      serve(request, response, missing)
    } catch (error) {
      if (response.headersSent) throw error
      missing()
    }
  }
}

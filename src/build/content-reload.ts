import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import { contentPath, contentPlaceOf } from '../content/layout.ts'
import { publishedFileOf } from '../content/read/source-package.ts'
import { publishedNameOf } from '../model/source-kind.ts'
import { decodedPath } from './decoded-path.ts'

/** While pages are edited: shows them again whenever a content file changes, and serves the source documents that a
 *  build would have copied. `content` is an absolute path. */
export function contentReload(content: string): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content)
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(content + sep)) return
          // Without it Astro keeps the list of pages that it asked for first.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {})
          server.environments.client.hot.send({ type: 'full-reload' })
        })
        server.middlewares.use((request, response, next) => {
          const bytes = sourceBytesAt(content, request.url ?? '')
          if (!bytes) return next()
          for (const [name, value] of Object.entries(SOURCE_HEADERS)) response.setHeader(name, value)
          response.end(bytes)
        })
      },
    },
  }
}

/** Whatever a document is, it is only to be saved. */
const SOURCE_HEADERS = { 'Content-Type': 'application/octet-stream', 'X-Content-Type-Options': 'nosniff' }

/** The bytes of the source document published at an address, as a build would write them. Vite has taken the base off the
 *  address before. */
function sourceBytesAt(content: string, url: string): Uint8Array | undefined {
  const path = decodedPath(url.split(/[?#]/, 1).join('')) ?? ''
  const place = contentPlaceOf(path.replace(/^\//, ''))
  if (place?.kind !== 'source') return undefined
  const folder = join(content, dirname(contentPath(place)))
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const file = entries.filter((entry) => entry.isFile()).find(({ name }) => publishedNameOf(name) === place.name)
  return file && publishedFileOf(file.name, readFileSync(join(folder, file.name))).bytes
}

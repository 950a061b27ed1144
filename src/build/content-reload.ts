import { sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import sirv from 'sirv'
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
        const serveFile = sirv(content, { dev: true, extensions: [] })
        server.middlewares.use((request, response, next) => {
          const file = sourceFileOf(request.url ?? '')
          if (!file) return next()
          request.url = encodeURI(file)
          serveFile(request, response, next)
        })
      },
    },
  }
}

/** Path in the content folder of the source document at an address, with a leading slash. Vite has taken the base off
 *  the address before. */
function sourceFileOf(url: string): string | undefined {
  const path = decodedPath(url.split(/[?#]/, 1).join('')) ?? ''
  const [file] = /^\/\d{4}\/[a-z0-9-]+\/source\/[^/\\]+$/.exec(path) ?? []
  return file?.endsWith('/..') ? undefined : file
}

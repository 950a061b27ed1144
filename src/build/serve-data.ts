import type { AstroIntegration } from 'astro'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import { dataFilesOf, onlineDataOf } from './data-files.ts'
import { decodedPath } from './decoded-path.ts'
import { bytesAmong } from './write-data.ts'

/** What addresses of data end in. */
const DATA = /\.(json|csv|zip|xlsx|(ndjson|csv|sqlite)\.gz)$/

/** While pages are edited: serves the files of data that a build would write, of what `read` gives at each request. */
export function serveData(read: () => Promise<SiteDossier>): AstroIntegration {
  return {
    name: 'serve-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Vite has taken the base off the address before.
          const path = decodedPath((request.url ?? '').split(/[?#]/, 1).join(''))?.slice(1) ?? ''
          if (!DATA.test(path)) return next()
          dataAt(path, read).then((bytes) => (bytes ? void response.end(bytes) : next()), next)
        })
      },
    },
  }
}

async function dataAt(path: string, read: () => Promise<SiteDossier>): Promise<Uint8Array | undefined> {
  const dossier = await read()
  const files = [...onlineDataOf(dossier), ...dataFilesOf(dossier)]
  return files.some((file) => file.path === path) ? bytesAmong(files)(path) : undefined
}

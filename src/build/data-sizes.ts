import type { SiteDossier } from '../dossier/site-dossier.ts'
import { dataFilesOf } from './data-files.ts'
import { bytesAmong, type DataSizes } from './write-data.ts'

let told: Promise<DataSizes> | undefined

/** The sizes of the files of data, for the page that lists them. A build writes the files while pages are rendered, and then tells
 *  the process that renders them by its channel; until then this waits. In development they are worked out. */
export function dataSizes(dossier: SiteDossier): Promise<DataSizes> {
  if (import.meta.env.DEV) return Promise.resolve(sizesOf(dossier))
  told ??= hear()
  return told
}

/** What the build tells. The process stays until then, though it may have nothing else to do. */
function hear(): Promise<DataSizes> {
  process.channel?.ref()
  return new Promise((resolve) =>
    process.once('message', (sizes) => {
      process.channel?.unref()
      resolve(sizesIn(sizes))
    }),
  )
}

function sizesOf(dossier: SiteDossier): DataSizes {
  const files = [...dataFilesOf(dossier)]
  const bytesAt = bytesAmong(files)
  return Object.fromEntries(files.map(({ path }) => [path, bytesAt(path).length]))
}

function sizesIn(message: unknown): DataSizes {
  const entries = typeof message === 'object' && message !== null ? Object.entries(message) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}

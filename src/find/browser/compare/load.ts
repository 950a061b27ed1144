import { isProjectRecord, isUnitRecord, type ProjectRecord, type UnitRecord } from './record.ts'

/** Fetches files of the site, each once; a failed one is asked for again the next time. */
interface Loader {
  /** The data beside a project's page; undefined where the site has no such project. Throws when it cannot be fetched. */
  project(place: string): Promise<ProjectRecord | undefined>
  /** The data beside a unit's page; undefined where the site has no such unit. Throws when it cannot be fetched. */
  unit(slug: string): Promise<UnitRecord | undefined>
}

/** A loader of the site at `base`. Places and slugs must have been checked; `get` is the browser's fetch. */
export function loaderOf(base: string, get: (path: string) => Promise<Response>): Loader {
  const asked = new Map<string, Promise<unknown>>()
  const load = async (path: string): Promise<unknown> => {
    const answer = asked.get(path) ?? read(get, path)
    asked.set(path, answer)
    answer.catch(() => asked.delete(path))
    return answer
  }
  return {
    project: async (place) => {
      const data = await load(`${base}${place}.json`)
      return isProjectRecord(data) ? data : undefined
    },
    unit: async (slug) => {
      const data = await load(`${base}units/${slug}.json`)
      return isUnitRecord(data) ? data : undefined
    },
  }
}

/** Amounts as the site holds them: fen are written as a number, or as digits where a number would lose some. */
function withFen(key: string, value: unknown): unknown {
  const isWritten = typeof value === 'number' || typeof value === 'string'
  return key === 'fen' && isWritten ? BigInt(value) : value
}

async function read(get: (path: string) => Promise<Response>, path: string): Promise<unknown> {
  const response = await get(path)
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`)
  return JSON.parse(await response.text(), withFen)
}

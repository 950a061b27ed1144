import { appraisalOfRecord } from '../../../data/appraisal-record.ts'
import { fromTables } from '../../../data/tables.ts'
import {
  isProjectRecord,
  isUnitRecord,
  isUnitYear,
  type ProjectRecord,
  type UnitRecord,
  type UnitYear,
} from './record.ts'

/** Fetches files of the site, each once; a failed one is asked for again the next time. */
interface Loader {
  /** A project, of its unit's data of the year; undefined where the site has no such project. Throws when it cannot be fetched. */
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
      const [year = '', unit = '', slug] = place.split('/')
      const data = await load(`${base}${year}/${unit}.json`)
      const record = isUnitYear(data) ? recordIn(data, { year: Number(year), unit, slug }) : undefined
      return isProjectRecord(record) ? record : undefined
    },
    unit: async (slug) => {
      const data = fromTables(await load(`${base}units/${slug}.json`), '', {})
      return isUnitRecord(data) ? data : undefined
    },
  }
}

/** A project of a unit's year as the site holds it. Year and unit are said once in the file, and an appraised row may only name the target that
 *  it repeats. */
function recordIn({ columns, department, projects }: UnitYear, { slug, ...place }: Place): unknown {
  const written = projects.find((one) => one.slug === slug)
  if (!written) return undefined
  const { appraisal, result, ...project } = fromTables(written, '', columns) as ReadProject
  return {
    department,
    project: { ...place, ...project },
    ...(appraisal && { appraisal: { ...place, ...appraisalOfRecord(appraisal, project) } }),
    ...(result && { result }),
  }
}

interface Place {
  readonly year: number
  readonly unit: string
  readonly slug: string | undefined
}

type ReadProject = Pick<ProjectRecord, 'result'> &
  ProjectRecord['project'] & { readonly appraisal?: Parameters<typeof appraisalOfRecord>[0] }

async function read(get: (path: string) => Promise<Response>, path: string): Promise<unknown> {
  const response = await get(path)
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`)
  return response.json()
}

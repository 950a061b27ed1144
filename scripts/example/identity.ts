import { slugOfName } from '../../src/import/plan/slug-of-name.ts'
import type { PlannedProject } from './planned.ts'
import { randomOf } from './random.ts'
import type { ExampleUnit } from './units.ts'

/** Opens every code; no county has these digits. */
const REGION = '139802'
const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ']

/** A project with its code and address. */
export interface Identified {
  readonly project: PlannedProject
  /** Absent where the unit prints none. */
  readonly code?: string
  readonly slug: string
  /** `year/unit/slug`. */
  readonly address: string
}

/** The codes and addresses of a unit's projects of one year; no two have the same. */
export function identified(projects: readonly PlannedProject[], unit: ExampleUnit): Identified[] {
  const slugs = new Set<string>()
  return projects.map((project) => {
    const code = unit.code === undefined ? undefined : codeOf(project)
    const plain = code?.toLowerCase() ?? slugOfName(project.name)
    let slug = plain
    for (let n = 2; slugs.has(slug); n += 1) slug = `${plain}-${n}`
    slugs.add(slug)
    const address = `${project.year}/${unit.slug}/${slug}`
    return { project, slug, address, ...(code !== undefined && { code }) }
  })
}

/** 21 characters: region, year, and 13 letters and digits, as 13030321B95PH8DGE1F7C. */
function codeOf({ coded }: PlannedProject): string {
  const random = randomOf('code', coded.key, coded.year)
  return `${REGION}${String(coded.year).slice(-2)}${Array.from({ length: 13 }, () => random.pick(CHARACTERS)).join('')}`
}

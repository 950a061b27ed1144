import type { UnitFiles } from '../../content/unit-files.ts'
import { slugFaultOf } from '../../faults/names.ts'
import type { ProjectFile } from '../../model/files/project-file.ts'
import { slugOf } from '../../model/ids.ts'
import { checkedSlug } from './checked-names.ts'
import { slugOfName } from './slug-of-name.ts'

/** A unit as documents print it. */
export interface PrintedUnit {
  /** Absent where no code is printed. */
  readonly code?: string
  readonly name: string
}

/** The folder of a unit, and its code where it is known: by its printed code; else that of the unit of this name in any year;
 *  else a new one from its name in pinyin. `taken` are folders that other units of this import have got.
 *  @throws ImportFault for a code that can be no folder. */
export function unitFolderOf(
  unit: PrintedUnit,
  existing: readonly UnitFiles[],
  taken: readonly string[],
): { readonly slug: string; readonly code?: string } {
  if (unit.code !== undefined) return { slug: checkedSlug(unit.name, slugOf(unit.code)), code: unit.code }
  const same = existing.find(({ head }) => head.name === unit.name)
  if (same) return { slug: same.unit, ...(same.head.code !== undefined && { code: same.head.code }) }
  return { slug: freeSlug(unit.name, [...taken, ...existing.map((one) => one.unit)]) }
}

/** The file names of projects without `.yaml`, in order: by code; else that of the file that stands there with this name and
 *  title, so that no name ever changes; else a new one from the project's name in pinyin, with `-2` where it is taken.
 *  `folder` is the unit's, for messages.
 *  @throws ImportFault for a code that can be no file. */
export function projectSlugsOf(
  projects: readonly ProjectFile[],
  existing: UnitFiles | undefined,
  folder: string,
): string[] {
  const standing = (existing?.projects ?? []).filter(({ file }) => file.code === undefined)
  const coded = projects.flatMap(({ code }) => (code === undefined ? [] : [slugOf(code)]))
  const taken = [...coded, ...(existing?.projects ?? []).map(({ slug }) => slug)]
  return projects.map((project) => {
    if (project.code !== undefined) return checkedSlug(`${folder}: ${project.name}`, slugOf(project.code))
    const at = standing.findIndex(({ file }) => file.name === project.name && file.title === project.title)
    const [same] = at < 0 ? [] : standing.splice(at, 1)
    const slug = same?.slug ?? freeSlug(project.name, taken)
    taken.push(slug)
    return slug
  })
}

function freeSlug(name: string, taken: readonly string[]): string {
  const base = slugOfName(name) || 'x'
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!taken.includes(slug) && !slugFaultOf(slug)) return slug
  }
}

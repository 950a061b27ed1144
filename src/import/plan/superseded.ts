import { contentPath } from '../../content/layout.ts'
import type { UnitFiles } from '../../content/unit-files.ts'
import type { ProjectFile } from '../../model/files/project-file.ts'
import { sourceFileOf } from '../../model/source-name.ts'
import type { Examined } from '../examine.ts'
import { namesAlike, promisesAlike } from './alike-projects.ts'
import { type PlannedPart, plannedParts } from './planned-part.ts'
import { projectSlugsOf } from './slugs.ts'
import { foldersOf, type UnitFolder } from './unit-folders.ts'

/** A project that stands in the content folder and that documents of its unit and year do not give any more. */
export interface Superseded {
  /** Its file, from the content folder. */
  readonly path: string
  readonly name: string
  /** The project that it became; absent where its document, or a correction of it, has no such project any more. */
  readonly by?: { readonly path: string; readonly name: string }
  /** Whether that is certain: the file is to go. Else both stay. */
  readonly certain: boolean
}

type Project = UnitFiles['projects'][number]

/** The projects that documents supersede: those of an earlier document of the same name which is not in the new one any more, and
 *  those that a correction under another file name renamed. That is certain where unit, year and title of the form are the
 *  same, the names alike, and goals and indicators mostly the same; where only some of this holds, or where a correction
 *  gives some projects of a document again and not this one, it is said. */
export function supersededBy(documents: readonly Examined[], existing: readonly UnitFiles[]): Superseded[] {
  const parts = plannedParts(documents)
  const folders = foldersOf(parts, existing)
  return [...Map.groupBy(parts, (part) => folders.get(part)?.path ?? '')].flatMap(([, group]) => {
    const folder = group[0] && folders.get(group[0])
    return folder?.standing ? supersededIn(folder, folder.standing, group) : []
  })
}

function supersededIn(folder: UnitFolder, standing: UnitFiles, parts: readonly PlannedPart[]): Superseded[] {
  const files = parts.flatMap(({ projects }) => projects.map(({ file }) => file))
  const slugs = projectSlugsOf(files, standing, folder.path)
  const come = files.map((file, n) => ({ slug: slugs[n] ?? '', file }))
  const fresh = come.filter(({ slug }) => standing.projects.every((one) => one.slug !== slug))
  const whole = parts.filter(({ partial }) => !partial).map(({ source }) => sourceFileOf(source.name))
  const old = standing.projects.filter(({ slug }) => !slugs.includes(slug))
  const corrected = parts.some(({ partial }) => partial) ? [] : sourcesGivenAgain(standing, slugs)
  const taken = new Set<Project>()
  return old.flatMap((one): Superseded[] => {
    const isGone = one.file.source !== undefined && whole.includes(one.file.source.file)
    const free = fresh.filter((other) => !taken.has(other))
    const heir =
      free.find((other) => isRenamed(one.file, other.file)) ?? free.find((other) => mayBe(one.file, other.file))
    if (!isGone && !heir && !corrected.includes(one.file.source?.file)) return []
    if (heir) taken.add(heir)
    const path = (slug: string) => contentPath({ year: folder.year, unit: folder.unit, kind: 'project', slug })
    return [
      {
        path: path(one.slug),
        name: one.file.name,
        ...(heir && { by: { path: path(heir.slug), name: heir.file.name } }),
        certain: isGone || (heir !== undefined && isRenamed(one.file, heir.file)),
      },
    ]
  })
}

/** The documents of which some projects come again. */
function sourcesGivenAgain({ projects }: UnitFiles, slugs: readonly string[]): (string | undefined)[] {
  return projects.flatMap(({ slug, file }) => (file.source && slugs.includes(slug) ? [file.source.file] : []))
}

function isRenamed(old: ProjectFile, now: ProjectFile): boolean {
  const codesDiffer = old.code !== undefined && now.code !== undefined && old.code !== now.code
  return !codesDiffer && old.title === now.title && namesAlike(old.name, now.name) && promisesAlike(old, now)
}

/** Not certain, but such that a person should look. */
function mayBe(old: ProjectFile, now: ProjectFile): boolean {
  return promisesAlike(old, now) || (old.name === now.name && old.title === now.title)
}

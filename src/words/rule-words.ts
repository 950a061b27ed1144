import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import { placePath, unitAnchorPath } from './finding-words.ts'
import { href } from './href.ts'

/** The place of something that was found: in a project, or in a unit as a whole. */
interface Found {
  readonly department: Department
  readonly project?: Project
  readonly place: string
}

/** Where something was found stands: an anchor of the project's page or, without a project, of the unit's. */
export function foundHref(found: Found): string {
  return href(foundPath(found))
}

/** The same as a path from the site's root. */
export function foundPath({ department, project, place }: Found): string {
  return project ? placePath(place, project) : unitAnchorPath(department, place)
}

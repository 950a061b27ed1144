import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import { placeHref, unitAnchor } from './finding-words.ts'

/** Where something was found stands: an anchor of the project's page or, without a project, of the unit's. */
export function foundHref({
  department,
  project,
  place,
}: {
  readonly department: Department
  readonly project?: Project
  readonly place: string
}): string {
  return project ? placeHref(place, project) : unitAnchor(department, place)
}

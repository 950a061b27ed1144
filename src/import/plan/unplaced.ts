import type { UnplacedText } from '../../model/other-text.ts'
import type { Range } from '../document/document.ts'
import { placeOf } from '../document/place.ts'
import type { PlannedPart } from './planned-part.ts'

/** The text of a document that found no place, with where it stands and what it belongs to. */
interface Unplaced {
  /** By the index of the project or appraisal in whose form it stands. */
  readonly ofProject: ReadonlyMap<number, UnplacedText[]>
  readonly ofAppraisal: ReadonlyMap<number, UnplacedText[]>
  /** Outside every form. */
  readonly ofUnit: readonly UnplacedText[]
}

/** Sorts the text that found no place by the form it stands in. Where a document is one form and nothing else, all of it
 *  belongs to that. */
export function unplacedOf({ source, projects, appraisals, department, accounting }: PlannedPart): Unplaced {
  const ofProject = new Map<number, UnplacedText[]>()
  const ofAppraisal = new Map<number, UnplacedText[]>()
  const ofUnit: UnplacedText[] = []
  const only = department.length === 0 && projects.length + appraisals.length === 1
  const ownerOf = (drafts: readonly { readonly range: Range }[], { start }: Range) =>
    only && drafts.length === 1 ? 0 : drafts.findIndex(({ range }) => range.start <= start && start < range.end)
  for (const range of accounting.unplaced) {
    const one = { text: source.text.slice(range.start, range.end), place: placeOf(source, range) }
    const [project, appraisal] = [ownerOf(projects, range), ownerOf(appraisals, range)]
    if (project >= 0) add(ofProject, project, one)
    else if (appraisal >= 0) add(ofAppraisal, appraisal, one)
    else if (/\S/.test(one.text)) ofUnit.push(one)
  }
  return { ofProject, ofAppraisal, ofUnit }
}

function add(map: Map<number, UnplacedText[]>, key: number, one: UnplacedText): void {
  if (/\S/.test(one.text)) map.set(key, [...(map.get(key) ?? []), one])
}

import { isNode, isSeq, parseDocument } from 'yaml'
import { parseFrontMatter } from '../../parse/front-matter.ts'
import { type ContentPlace, contentPlaceOf } from '../layout.ts'
import { saysTheSame } from './same-records.ts'
import type { PlannedFile } from './write-content.ts'

/** Lists of content files that grow with every document of a unit, by the kind of file. */
const LISTS: Partial<Record<ContentPlace['kind'], string>> = { department: 'sources', appraisal: 'appraisals' }

/** Files that only get more records behind those that stand in them: their text stays as it stands, comments and all,
 *  with the new records put in. So nothing is lost that a person wrote, and nobody needs to be asked. */
export function withRecordsAdded(planned: readonly PlannedFile[]): PlannedFile[] {
  return planned.map((file) => {
    const kind = contentPlaceOf(file.path)?.kind
    const key = kind && LISTS[kind]
    if (file.state !== 'different' || !file.existing || key === undefined) return file
    const [before, after] = [file.existing, file.bytes].map((bytes) => new TextDecoder().decode(bytes))
    const extended = kind === 'department' ? extendedDepartment : extendedYaml
    const text = extended(before ?? '', after ?? '', key)
    return text === undefined ? file : { ...file, state: 'extended', bytes: new TextEncoder().encode(text) }
  })
}

function extendedDepartment(before: string, after: string, key: string): string | undefined {
  const [standing, wanted] = [parseFrontMatter(before), parseFrontMatter(after)]
  if (!standing || !wanted || standing.body !== wanted.body) return undefined
  const head = extendedYaml(standing.head, wanted.head, key)
  const start = before.indexOf('\n') + 1
  return head === undefined ? undefined : before.slice(0, start) + head + before.slice(start + standing.head.length)
}

/** Where a list of a YAML text stands and its items begin. */
interface List {
  readonly start: number
  readonly end: number
  /** Where each item's line begins; none when the list is empty. */
  readonly items: readonly number[]
  /** Spaces before the dashes. */
  readonly indent: number
}

/** The text `before` with the items that only `after` has; undefined when that does not say what `after` says. */
function extendedYaml(before: string, after: string, key: string): string | undefined {
  const [standing, wanted] = [listIn(before, key), listIn(after, key)]
  const first = wanted?.items[standing?.items.length ?? 0]
  if (!standing || !wanted || first === undefined) return undefined
  const empty = standing.items.length === 0
  const added = indented(after.slice(first, wanted.end).trimEnd(), empty ? 0 : standing.indent - wanted.indent)
  const at = empty ? standing.start : lineEndOf(before, before.slice(0, standing.end).trimEnd().length)
  // Records of a list are parted by a blank line where the importer parts them.
  const parted = !empty && after.slice(0, first).endsWith('\n\n')
  const text = `${before.slice(0, at).trimEnd()}${parted ? '\n\n' : '\n'}${added}${before.slice(empty ? standing.end : at)}`
  return saysTheSame(text, after) ? text : undefined
}

/** The list of a key, where it is written a line an item, or is empty. */
function listIn(yaml: string, key: string): List | undefined {
  const document = parseDocument(yaml)
  const list = document.errors.length === 0 ? document.get(key) : undefined
  if (!isSeq(list) || !list.range || (list.flow && list.items.length > 0)) return undefined
  const starts = list.items.map((item) => (isNode(item) ? (item.range?.[0] ?? 0) : 0))
  const items = starts.map((start) => yaml.lastIndexOf('\n', start) + 1)
  const [start = 0] = items
  return { start: list.range[0], end: list.range[1], items, indent: yaml.indexOf('-', start) - start }
}

function lineEndOf(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Lines with more spaces before them, or fewer. */
function indented(text: string, spaces: number): string {
  const lines = text.split('\n')
  return lines.map((line) => (spaces < 0 ? line.slice(-spaces) : line && ' '.repeat(spaces) + line)).join('\n')
}

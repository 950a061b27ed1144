import { type ImportProblem, importProblem } from '../../faults/import-fault.ts'
import type { PartFile } from './part-file.ts'

/** A folder that was named as a part. */
interface GivenPart {
  /** As a person calls it. */
  readonly folder: string
  /** Undefined where none can be read there. */
  readonly file: PartFile | undefined
}

/** A part that can be read. */
export interface ReadPart extends GivenPart {
  readonly file: PartFile
}

/** What keeps parts from being put together, told by themselves: each that is no part, that is of another division, other settings or
 *  another generator, that is there twice or missing. */
export function problemsOfParts(given: readonly GivenPart[], generator: string): ImportProblem[] {
  const parts = given.filter(isRead)
  const unread = given.filter((part) => !isRead(part)).map(({ folder }) => importProblem('part-not-readable', folder))
  const [first] = parts
  if (!first) return unread
  const alien = parts.flatMap((part) => [...differences(part, first), ...generatorProblems(part, generator)])
  // Which parts are missing is known once all that were named are parts of one site.
  const isOne = unread.length === 0 && alien.length === 0
  return [...unread, ...alien, ...(isOne ? [...twice(parts), ...missing(parts, first.file.of)] : [])]
}

/** What keeps them from being put together with the content that stands here. `here` says which it is; `content` is its folder. */
export function problemsWithContent(
  parts: readonly ReadPart[],
  here: Pick<PartFile, 'content' | 'updated'>,
  content: string,
): ImportProblem[] {
  return parts.flatMap(({ folder, file }) => {
    if (file.content !== here.content) return [importProblem('part-other-content', folder, '', content)]
    if (file.updated !== here.updated) return [importProblem('part-other-day', folder, file.updated, here.updated)]
    return []
  })
}

/** Whether a part can be read. */
export function isRead(part: GivenPart): part is ReadPart {
  return part.file !== undefined
}

function differences({ folder, file }: ReadPart, first: ReadPart): ImportProblem[] {
  const rows = [
    ['part-other-division', file.of === first.file.of, nameOf],
    ['part-other-settings', placeOf(file) === placeOf(first.file), placeOf],
  ] as const
  return rows.flatMap(([code, isSame, said]) =>
    isSame ? [] : [importProblem(code, folder, said(file), first.folder, said(first.file))],
  )
}

function generatorProblems({ folder, file }: ReadPart, generator: string): ImportProblem[] {
  return file.generator === generator ? [] : [importProblem('part-other-generator', folder)]
}

function twice(parts: readonly ReadPart[]): ImportProblem[] {
  return parts.flatMap((part, place) => {
    const other = parts.slice(0, place).find(({ file }) => file.part === part.file.part)
    return other ? [importProblem('part-twice', part.folder, nameOf(part.file), other.folder)] : []
  })
}

function missing(parts: readonly ReadPart[], of: number): ImportProblem[] {
  const there = new Set(parts.map(({ file }) => file.part))
  const all = Array.from({ length: of }, (_, place) => place + 1)
  return all.filter((part) => !there.has(part)).map((part) => importProblem('part-missing', '', `${part}/${of}`))
}

function nameOf({ part, of }: PartFile): string {
  return `${part}/${of}`
}

function placeOf({ site, base, folder }: PartFile): string {
  return `${site}${base}${folder ? ' --folder' : ''}`
}

import { deserialize, serialize } from 'node:v8'
import type { Content } from '../../model/content.ts'
import type { Department } from '../../model/department.ts'
import { PackReader, PackWriter } from '../cache/pack.ts'

/** What one process of a build hands to another. */
interface HandedContent {
  readonly content: Content
  /** The slugs of the units whose pages are to be rendered; absent where all are. */
  readonly asked?: readonly string[]
}

/** What is handed over beside the departments, which stand in pieces of their own: so neither process needs room for all bytes at once. */
interface Handed extends Omit<Content, 'years'> {
  readonly years: readonly { readonly year: number; readonly departments: readonly string[] }[]
  readonly asked?: readonly string[]
}

const HEAD = 'content'

/** Writes what was read from a content folder into one file, to be handed to another process of the same build: so what the
 *  pages say and what the search index says is of one reading, whatever is edited in between. */
export function writeContentFile(file: string, { content: { years, ...rest }, asked }: HandedContent): void {
  const pack = new PackWriter(file)
  const pieces = years.map(({ year, departments }) => ({
    year,
    departments: departments.map((department) => {
      const name = `${year}/${department.slug}`
      pack.add(name, serialize(department))
      return name
    }),
  }))
  const head: Handed = { ...rest, years: pieces, ...(asked && { asked }) }
  pack.add(HEAD, serialize(head))
  pack.end()
}

/** Reads that file. It must come from `writeContentFile` under the same version of Node. Throws where it is not whole. */
export function readContentFile(file: string): HandedContent {
  const pack = new PackReader(file)
  const pieceOf = (name: string): unknown => {
    const bytes = pack.bytesOf(name)
    if (!bytes) throw new Error(`The content handed over is not whole: ${name}.`)
    return deserialize(bytes)
  }
  const { years, asked, ...rest } = pieceOf(HEAD) as Handed
  const whole = years.map(({ year, departments }) => ({
    year,
    departments: departments.map((name) => pieceOf(name) as Department),
  }))
  pack.close()
  return { content: { ...rest, years: whole }, ...(asked && { asked }) }
}

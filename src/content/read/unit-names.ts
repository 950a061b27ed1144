import { statSync } from 'node:fs'
import { type Diagnostic, inOrder } from '../../faults/diagnostic.ts'
import { YEAR_PATTERN } from '../../model/ids.ts'
import { parseFrontMatter } from '../../parse/front-matter.ts'
import { UNIT_FILES, type UnitPlace } from '../layout.ts'
import { readFolder } from './folder.ts'
import { loadDepartment } from './load-department.ts'
import { type FolderEntry, Reader } from './reader.ts'
import { decodeText } from './text-file.ts'

/** A unit that stands in a content folder. */
export interface UnitName extends UnitPlace {
  /** Absent where it has none, or was not looked for. */
  readonly code?: string
  /** Absent where it cannot be read, or was not looked for. */
  readonly name?: string
}

/** The units of a content folder without anything else of them, oldest year first: `named`, with the names and codes that their
 *  departments' files say. It is a light look, made for content of any size: a file that says both in the plain way is not read
 *  any further; of one that does not, what is wrong is told. Throws when the system refuses to read. */
export function readUnitNames(
  dir: string,
  named: boolean,
): { readonly units: readonly UnitName[]; readonly diagnostics: readonly Diagnostic[] } {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return { units: [], diagnostics: [] }
  const reader = new Reader(dir)
  const years = readFolder(reader, '').folders.filter(({ name }) => YEAR_PATTERN.test(name))
  const told = new Reader(dir)
  const units = years.flatMap((year) =>
    readFolder(reader, year.path).folders.map((unit): UnitName => {
      const place = { year: Number(year.name), unit: unit.name }
      return named ? { ...place, ...namesIn(told, unit) } : place
    }),
  )
  return { units, diagnostics: inOrder(told.diagnostics) }
}

function namesIn(reader: Reader, unit: FolderEntry): Pick<UnitName, 'code' | 'name'> {
  const path = `${unit.path}/${UNIT_FILES.department}`
  const entry = { name: UNIT_FILES.department, path, bytes: 0 }
  if (!statSync(`${reader.root}/${path}`, { throwIfNoEntry: false })?.isFile()) return {}
  const text = decodeText(reader.bytesOf(entry), path)
  const plain = typeof text === 'string' ? plainNamesIn(parseFrontMatter(text)?.head ?? '') : undefined
  if (plain) return plain
  const yaml = loadDepartment(reader, entry)?.yaml
  const { code, name } = (yaml?.diagnostics.length === 0 && yaml.value) || {}
  return { ...(code !== undefined && { code }), ...(name !== undefined && { name }) }
}

/** A value that no notation of YAML can change: Chinese words alone, or letters and digits in double quotes. */
const NAME_LINE = /^name: *(\p{Script=Han}[\p{Script=Han}\d（）]*)$/gmu
const CODE_LINE = /^code: *"([0-9A-Za-z]+)"$/gm

/** The names in a front matter where they are written in the plain way, as an import writes them. */
function plainNamesIn(head: string): Pick<UnitName, 'code' | 'name'> | undefined {
  const keys = head.match(/^(name|code)\b.*$/gm) ?? []
  const [name, ...names] = head.matchAll(NAME_LINE)
  const [code, ...codes] = head.matchAll(CODE_LINE)
  if (!name?.[1] || names.length + codes.length > 0 || keys.length !== (code ? 2 : 1)) return undefined
  return { name: name[1], ...(code?.[1] !== undefined && { code: code[1] }) }
}

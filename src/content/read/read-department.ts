import { foldAlike } from '../../faults/alike.ts'
import { codePointOf, quote, unsafeIndexOf } from '../../faults/quote.ts'
import type { Fault } from '../../faults/schema-faults.ts'
import { sourceFaultsOf } from '../../faults/source-faults.ts'
import type { DepartmentFile } from '../../model/files/department-file.ts'
import { slugOf } from '../../model/ids.ts'
import { type DepartmentBody, parseDepartmentBody } from '../../parse/department-body.ts'
import { SECTION_TITLES } from '../../parse/section-words.ts'
import type { BlockFault } from '../../parse/sections.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { DepartmentText } from './load-department.ts'
import type { Reader } from './reader.ts'

/** A department's file, parsed. */
export interface LoadedDepartment {
  readonly head: DepartmentFile
  readonly body: DepartmentBody
  readonly yaml: YamlFile<DepartmentFile>
}

/** Parses a department's file. `folder` is the name of the unit's folder. Absent when its front matter does not hold. */
export function readDepartment(
  reader: Reader,
  { yaml, body: source, bodyLine, file }: DepartmentText,
  folder: string,
): LoadedDepartment | undefined {
  const body = readBody(reader, source, bodyLine, file)
  if (!yaml.value) return undefined
  reader.diagnostics.push(...headFaults(yaml.value, folder).map(yaml.diagnose))
  return { head: yaml.value, body, yaml }
}

function readBody(reader: Reader, source: string, firstLine: number, file: string): DepartmentBody {
  const { body, blocks, faults } = parseDepartmentBody(source, firstLine)
  const unsafe = blocks.flatMap((block) => {
    // Written as an entity such as &#x202E;, or it would have been found in the file's own text.
    const index = unsafeIndexOf(block.text)
    const text = codePointOf(block.text.slice(index))
    return index === -1 ? [] : [{ code: 'control-character' as const, block: { ...block, text }, other: '' }]
  })
  for (const { code, block, other = '', more } of foldAlike<BlockFault | (typeof unsafe)[number]>([
    ...faults,
    ...unsafe,
  ])) {
    const { line, column, text } = block
    reader.report(
      code,
      { file, line, column },
      text,
      code === 'section-not-known' ? sectionMeant(text) : quote(other),
      more,
    )
  }
  return body
}

/** The title of the section that a heading was probably meant to be; empty when it is like none. */
function sectionMeant(heading: string): string {
  const word = heading
    .replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]+\s*/, '')
    .replace(/(?<![:：\s])[:：\s]+$/, '')
  const same = (title: string) => [...title].filter((character) => word.includes(character)).length
  return (
    SECTION_TITLES.find((title) => same(title) >= title.length - 1 || (word.length > 2 && title.includes(word))) ?? ''
  )
}

function headFaults({ code, sources }: DepartmentFile, folder: string): Fault[] {
  const slug = code === undefined ? folder : slugOf(code)
  const codeFault: Fault = { code: 'code-not-folder-name', path: ['code'], other: slug }
  return [...(slug === folder ? [] : [codeFault]), ...sources.flatMap(sourceFaultsOf)]
}

import { type CreateNodeOptions, Document, isMap, isScalar, isSeq, type Node, type SchemaOptions } from 'yaml'
import type { DepartmentFile } from '../model/department-file.ts'
import type { ProjectFile } from '../model/project-file.ts'

const SCHEMA_LINE = '# yaml-language-server: $schema=../../schema/project.schema.json\n'
/** Text that YAML 1.1 readers would take for a number, a date or a yes is quoted as well. */
const OPTIONS: SchemaOptions & CreateNodeOptions = { compat: 'yaml-1.1', aliasDuplicateObjects: false }
const STYLE = { lineWidth: 0, singleQuote: false } as const

/** A project's file: keys in the order of the record, texts plain where they can be, code and amounts always quoted,
 *  a blank line between indicators. The same record gives the same bytes. */
export function formatProjectYaml(project: ProjectFile): string {
  const document = new Document(project, OPTIONS)
  for (const path of [['code'], ['budget'], ...Object.keys(project.funding).map((source) => ['funding', source])])
    quote(document.getIn(path, true))
  const indicators = document.get('indicators')
  if (isSeq<Node>(indicators)) for (const row of indicators.items.slice(1)) row.spaceBefore = true
  return SCHEMA_LINE + document.toString(STYLE)
}

/** Front matter of department.md without the lines around it; an account stands on one line. */
export function formatDepartmentYaml(department: DepartmentFile): string {
  const document = new Document(department, OPTIONS)
  quote(document.get('code', true))
  const sources = document.get('sources')
  if (isSeq<Node>(sources)) {
    for (const account of sources.items.map((source) => isMap(source) && source.get('account')))
      if (isMap(account)) account.flow = true
  }
  return document.toString(STYLE)
}

function quote(node: unknown): void {
  if (isScalar(node)) node.type = 'QUOTE_DOUBLE'
}

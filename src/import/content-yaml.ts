import { type CreateNodeOptions, Document, isMap, isScalar, isSeq, type Node, type SchemaOptions, visit } from 'yaml'
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
  quoteRagged(document)
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

/** Lines that begin or end with white space, or are blank at either end of the text. */
const RAGGED = /^\s|\s$|[^\S\n]\n|\n[^\S\n]/

/** Quotes texts of several lines whose white space a block of lines would not keep: the library writes such a block
 *  for ` \n`, and reads it back as another text. */
function quoteRagged(document: Document): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n') && RAGGED.test(node.value)) quote(node)
    },
  })
}

function quote(node: unknown): void {
  if (isScalar(node)) node.type = 'QUOTE_DOUBLE'
}

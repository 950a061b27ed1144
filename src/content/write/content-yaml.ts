import { type CreateNodeOptions, Document, isMap, isScalar, isSeq, type Node, type SchemaOptions, visit } from 'yaml'
import type { AppraisalFile } from '../../model/files/appraisal-file.ts'
import type { DepartmentFile } from '../../model/files/department-file.ts'
import type { MonitoringFile } from '../../model/files/monitoring-file.ts'
import type { ProjectFile } from '../../model/files/project-file.ts'
import { SCHEMA_FOLDER, type SchemaKind, schemaFileName } from '../layout.ts'

const AMOUNTS = ['original', 'revised', 'executed'] as const
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
  return schemaLine('project', '../../') + textOf(document)
}

/** A department's file: its front matter, in which an account and each part that was set aside stand on one line, and the
 *  Markdown under it. */
export function formatDepartment(department: DepartmentFile, body: string): string {
  return `---\n${frontMatterOf(department)}---\n${body}`
}

function frontMatterOf(department: DepartmentFile): string {
  const document = new Document(department, OPTIONS)
  quote(document.get('code', true))
  const sources = document.get('sources')
  if (isSeq<Node>(sources)) {
    for (const source of sources.items.filter(isMap)) {
      const [account, aside] = [source.get('account'), source.get('aside')]
      for (const node of [account, ...(isSeq(aside) ? aside.items : [])]) if (isMap(node)) node.flow = true
    }
  }
  return textOf(document)
}

/** A unit's self-appraisals: codes and amounts always quoted, a blank line between appraisals and between indicators. */
export function formatAppraisalYaml(file: AppraisalFile): string {
  const document = new Document(file, OPTIONS)
  for (const [n, { funding, indicators }] of file.appraisals.entries()) {
    const at = ['appraisals', n]
    quote(document.getIn([...at, 'code'], true))
    for (const row of funding.keys())
      for (const key of AMOUNTS) quote(document.getIn([...at, 'funding', row, key], true))
    for (const row of indicators.keys()) if (row > 0) partOff(document.getIn([...at, 'indicators', row], true))
    if (n > 0) partOff(document.getIn(at, true))
  }
  return schemaLine('appraisal', '../../') + textOf(document)
}

/** A unit's monitoring: codes and amounts always quoted, a blank line between reports. */
export function formatMonitoringYaml(file: MonitoringFile): string {
  const document = new Document(file, OPTIONS)
  for (const [n, { spent }] of file.reports.entries()) {
    const at = ['reports', n]
    quote(document.getIn([...at, 'code'], true))
    for (const label of Object.keys(spent)) quote(document.getIn([...at, 'spent', label], true))
    if (n > 0) partOff(document.getIn(at, true))
  }
  return schemaLine('monitoring', '../../') + textOf(document)
}

/** A file of settings at the root of the content folder. */
export function formatSettingsYaml(kind: 'site' | 'units', settings: object): string {
  return schemaLine(kind, '') + textOf(new Document(settings, OPTIONS))
}

/** The line by which an editor finds the schema of a file. `up` leads from the file's folder to the content folder. */
function schemaLine(kind: SchemaKind, up: string): string {
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${schemaFileName(kind)}\n`
}

function partOff(node: unknown): void {
  if (isMap(node)) node.spaceBefore = true
}

/** Lines that begin or end with white space, or are blank at either end of the text. */
const RAGGED = /^\s|\s$|[^\S\n]\n|\n[^\S\n]/

/** A document as text. Texts of several lines whose white space a block of lines would not keep are quoted: the library
 *  writes such a block for ` \n`, and reads it back as another text. */
function textOf(document: Document): string {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n') && RAGGED.test(node.value)) quote(node)
    },
  })
  return document.toString(STYLE)
}

function quote(node: unknown): void {
  if (isScalar(node)) node.type = 'QUOTE_DOUBLE'
}

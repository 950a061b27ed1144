import { type CreateNodeOptions, Document, isMap, isScalar, isSeq, type Node, type SchemaOptions, visit } from 'yaml'
import type { AppraisalFile } from '../../model/files/appraisal-file.ts'
import type { DepartmentFile } from '../../model/files/department-file.ts'
import type { MonitoringFile } from '../../model/files/monitoring-file.ts'
import type { ProjectFile } from '../../model/files/project-file.ts'
import type { WholeTargetsFile } from '../../model/files/whole-targets-file.ts'
import { SCHEMA_FOLDER, type SchemaKind, schemaFileName } from '../layout.ts'

type Path = readonly (string | number)[]

const AMOUNTS = ['original', 'revised', 'executed'] as const
/** Text that YAML 1.1 readers would take for a number, a date or a yes is quoted as well. */
const OPTIONS: SchemaOptions & CreateNodeOptions = { compat: 'yaml-1.1', aliasDuplicateObjects: false }
const STYLE = { lineWidth: 0, singleQuote: false } as const

/** A project's file: keys in the order of the record, texts plain where they can be, code and amounts always quoted,
 *  a blank line between indicators. The same record gives the same bytes. */
export function formatProjectYaml(project: ProjectFile): string {
  const document = new Document(project, OPTIONS)
  for (const key of ['code', 'budget']) quote(document.get(key, true))
  for (const key of ['funding', 'periodMoney']) quoteAmounts(document, [key])
  for (const key of ['periodIndicators', 'indicators']) partItems(document, [key])
  rowsOnLines(document, [], project)
  return schemaLine('project', '../../') + textOf(document)
}

/** A department's whole targets: as a project's file, and the amounts of its tasks quoted. */
export function formatWholeYaml(whole: WholeTargetsFile): string {
  const document = new Document(whole, OPTIONS)
  quote(document.get('budget', true))
  quoteAmounts(document, ['funding'])
  for (const n of whole.tasks?.keys() ?? []) quoteAmounts(document, ['tasks', n, 'amounts'])
  for (const key of ['tasks', 'indicators']) partItems(document, [key])
  rowsOnLines(document, [], whole)
  return schemaLine('whole', '../../') + textOf(document)
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
  if (file.department) {
    tidyAppraisal(document, ['department'], file.department)
    for (const n of file.department.tasks?.keys() ?? []) quoteAmounts(document, ['department', 'tasks', n, 'amounts'])
    partItems(document, ['department', 'tasks'])
  }
  for (const [n, appraisal] of file.appraisals.entries()) tidyAppraisal(document, ['appraisals', n], appraisal)
  partItems(document, ['appraisals'])
  return schemaLine('appraisal', '../../') + textOf(document)
}

function tidyAppraisal(document: Document, at: Path, appraisal: AppraisalFile['appraisals'][number]): void {
  const { funding } = appraisal
  quote(document.getIn([...at, 'code'], true))
  for (const row of funding.keys()) for (const key of AMOUNTS) quote(document.getIn([...at, 'funding', row, key], true))
  partItems(document, [...at, 'indicators'])
  rowsOnLines(document, at, appraisal)
}

/** A unit's monitoring: codes and amounts always quoted, a blank line between reports. */
export function formatMonitoringYaml(file: MonitoringFile): string {
  const document = new Document(file, OPTIONS)
  for (const n of file.reports.keys()) {
    quote(document.getIn(['reports', n, 'code'], true))
    quoteAmounts(document, ['reports', n, 'spent'])
  }
  partItems(document, ['reports'])
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

/** Quotes every amount of a map. */
function quoteAmounts(document: Document, path: Path): void {
  const amounts = document.getIn(path)
  if (isMap(amounts)) for (const { value } of amounts.items) quote(value)
}

/** Writes each row of the tables inside a form on one line, its cells quoted. */
function rowsOnLines(document: Document, at: Path, { tables }: Pick<ProjectFile, 'tables'>): void {
  for (const [n, table] of tables?.entries() ?? [])
    for (const r of table.rows.keys()) {
      const row = document.getIn([...at, 'tables', n, 'rows', r])
      if (!isSeq(row)) continue
      row.flow = true
      for (const cell of row.items) quote(cell)
    }
}

/** Puts a blank line between the items of a list. */
function partItems(document: Document, path: Path): void {
  const list = document.getIn(path)
  if (isSeq<Node>(list)) for (const item of list.items.slice(1)) item.spaceBefore = true
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

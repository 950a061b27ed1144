import { formatAppraisalYaml, formatDepartmentYaml, formatProjectYaml } from '../content/write/content-yaml.ts'
import type { ContentFile } from '../content/write/write-content.ts'
import { ImportFault, type ImportProblem } from '../faults/import-fault.ts'
import { listed } from '../faults/language.ts'
import { slugFaultOf } from '../faults/names.ts'
import { sourceFaultsOf } from '../faults/source-faults.ts'
import { fileKey } from '../import/plan/content-files.ts'
import { slugOfName } from '../import/plan/slug-of-name.ts'
import { type Book, cellPlace } from '../import/xlsx/book.ts'
import { appraisalFileSchema } from '../model/appraisal-file.ts'
import { departmentFileSchema } from '../model/department-file.ts'
import { slugOf } from '../model/ids.ts'
import { projectFileSchema } from '../model/project-file.ts'
import { parseAppraisal } from '../parse/appraisal.ts'
import { parseDepartmentBody } from '../parse/department-body.ts'
import { valueFaultsOf } from '../parse/value-faults.ts'
import { Draft } from './draft.ts'
import { MARKDOWN_KIND, PROSE_KINDS } from './kinds.ts'
import { type ProseRow, proseBody } from './prose.ts'
import { SHEETS } from './sheets.ts'
import { readTables, type TableRow, type WorkbookFault } from './table.ts'
import { type UnitDraft, unitDrafts } from './units.ts'
import { decodeValue } from './values.ts'

/** What a filled workbook gives. */
export interface WorkbookContent {
  readonly files: readonly ContentFile[]
  readonly units: readonly {
    readonly year: number
    readonly folder: string
    readonly name: string
    readonly projects: number
    readonly indicators: number
    readonly appraisals: number
  }[]
}

/** The content files of a filled workbook, checked as the loader of content would.
 *  @throws ImportFault naming every cell at fault, all at once, in the order of the workbook. */
export function workbookContent(name: string, book: Book): WorkbookContent {
  const tables = readTables(book)
  const faults = [...tables.faults]
  const drafts = unitDrafts(tables, faults)
  const units = drafts.map((draft) => unitFiles(draft, faults))
  refuseTwins(
    units.flatMap(({ files }) => files),
    faults,
  )
  if (drafts.length === 0)
    faults.push({
      place: { sheet: '部门', row: 3, column: 1 },
      code: 'workbook-unit-missing',
    })
  if (faults.length > 0) throw new ImportFault(inOrder(faults).map((fault) => problemOf(name, fault)))
  return {
    files: units.flatMap(({ files }) =>
      files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    ),
    units: units.map(({ summary }) => summary),
  }
}

interface Placed {
  readonly path: string
  readonly text: string
  readonly row: TableRow
  readonly head: string
}

function unitFiles(
  unit: UnitDraft,
  faults: WorkbookFault[],
): { files: Placed[]; summary: WorkbookContent['units'][number] } {
  const head = unit.head.check(departmentFileSchema, faults)
  faults.push(...(head?.sources ?? []).flatMap(sourceFaultsOf).map((fault) => unit.head.faultOf(fault)))
  const folder = nameOf(unit.row, '文件夹', unit.head, faults)
  const base = `${unit.year}/${folder}`
  const body = bodyOf(unit.prose, faults)
  const projects = unit.projects.flatMap(({ row, draft }): Placed[] => {
    const file = draft.check(projectFileSchema, faults)
    const slug = nameOf(row, '文件名', draft, faults)
    if (!file) return []
    const values = valueFaultsOf(file)
    faults.push(...values.map((fault) => draft.faultOf(fault)))
    return [{ path: `${base}/${slug}.yaml`, text: formatProjectYaml(file), row, head: '文件名' }]
  })
  const appraisals = appraisalFile(unit, folder, faults)
  const text = head ? `---\n${formatDepartmentYaml(head)}---\n${body === '' ? '' : `\n${body}`}` : ''
  return {
    files: [
      { path: `${base}/department.md`, text, row: unit.row, head: '文件夹' },
      ...projects,
      ...(appraisals === undefined
        ? []
        : [{ path: `${base}/appraisal.yaml`, text: appraisals, row: unit.row, head: '文件夹' }]),
    ],
    summary: {
      year: unit.year,
      folder,
      name: head?.name ?? '',
      projects: projects.length,
      indicators: unit.projects.reduce((sum, { draft }) => sum + (draft.value.indicators as unknown[]).length, 0),
      appraisals: unit.appraisals.length,
    },
  }
}

/** The name of a folder or file: as filled in, else from the code, else from the name. */
function nameOf(row: TableRow, column: string, { value }: Draft, faults: WorkbookFault[]): string {
  const [code, name] = [value.code, value.name].map((one) => (typeof one === 'string' ? one : undefined))
  const given = row.text(column).trim()
  const slug = given || (code === undefined ? slugOfName(name ?? '') : slugOf(code))
  const fault = slugFaultOf(slug)
  // A code or name that is at fault itself is told in its own cell.
  const isOwn = given !== '' || fault?.code !== 'name-not-slug' || (code === undefined && name !== undefined)
  if (isOwn && fault)
    faults.push({
      ...fault,
      place: row.placeOf(column),
      code: fault.code === 'name-not-slug' ? 'workbook-name-not-slug' : fault.code,
      text: slug,
    })
  else if (given !== '' && code !== undefined && slugOf(code) !== given)
    faults.push({
      place: row.placeOf(column),
      code: 'workbook-name-not-code',
      text: given,
      other: code,
    })
  return slug
}

function bodyOf(rows: readonly TableRow[], faults: WorkbookFault[]): string {
  const before = faults.length
  const prose = rows.map((row) => proseRow(row, faults))
  if (faults.length > before) return ''
  const body = proseBody(prose)
  const parsed = parseDepartmentBody(body)
  for (const { code, block } of parsed.faults) {
    const at =
      parsed.blocks.length === rows.length
        ? parsed.blocks.findIndex(({ line }) => line === block.line)
        : prose.findIndex(({ text }) => text.includes(block.text))
    const row = rows[Math.max(0, at)]
    if (!row) continue
    const draft = new Draft(row)
    draft.put(['text'], block.text, row, '内容')
    faults.push(draft.faultOf({ code, path: ['text'] }))
  }
  return body
}

function proseRow(row: TableRow, faults: WorkbookFault[]): ProseRow {
  const kind = row.text('类别').trim()
  const raw = row.text('内容')
  const text = decodeValue(raw) ?? ''
  const kinds = [...Object.keys(PROSE_KINDS), MARKDOWN_KIND]
  if (!kinds.includes(kind))
    faults.push({
      place: row.placeOf('类别'),
      code: 'workbook-kind-not-known',
      text: kind,
      other: listed(kinds),
    })
  else if (kind !== MARKDOWN_KIND && text.trim() === '')
    faults.push({ place: row.placeOf('内容'), code: 'workbook-text-blank', text: '内容' })
  else if (kind !== MARKDOWN_KIND && text.includes('\n'))
    faults.push({
      place: row.placeOf('内容'),
      code: 'workbook-text-not-one-line',
      text,
    })
  return { kind, text }
}

function appraisalFile(unit: UnitDraft, folder: string, faults: WorkbookFault[]): string | undefined {
  if (unit.appraisals.length === 0) return undefined
  const appraisals = unit.appraisals.flatMap((draft) => {
    const record = draft.check(appraisalFileSchema.shape.appraisals.element, faults)
    if (!record) return []
    const { faults: values } = parseAppraisal(record, { year: unit.year, unit: folder })
    faults.push(...values.map((fault) => draft.faultOf(fault)))
    return [record]
  })
  return formatAppraisalYaml({ appraisals })
}

function refuseTwins(files: readonly Placed[], faults: WorkbookFault[]): void {
  for (const [path, same] of Map.groupBy(files, fileKey))
    for (const { row, head } of same.slice(1))
      if (!path.endsWith('/appraisal.yaml'))
        faults.push({
          place: row.placeOf(head),
          code: 'workbook-rows-one-file',
          text: path,
        })
}

const ORDER: readonly string[] = SHEETS.map(({ name }) => name)

function inOrder(faults: readonly WorkbookFault[]): WorkbookFault[] {
  return faults.toSorted(
    ({ place: a }, { place: b }) =>
      ORDER.indexOf(a.sheet) - ORDER.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
  )
}

function problemOf(file: string, { place, ...fault }: WorkbookFault): ImportProblem {
  return { ...fault, place: { file, at: cellPlace(place.sheet, place) } }
}

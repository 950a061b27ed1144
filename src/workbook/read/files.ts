import { contentPath, unitFolder } from '../../content/layout.ts'
import type { UnitFiles } from '../../content/unit-files.ts'
import { unitTexts } from '../../content/write/unit-texts.ts'
import { ImportFault, type ImportProblem } from '../../faults/import-fault.ts'
import { listed } from '../../faults/language.ts'
import { slugFaultOf } from '../../faults/names.ts'
import { sourceFaultsOf } from '../../faults/source-faults.ts'
import type { FilledContent } from '../../import/filled.ts'
import { fileKey } from '../../import/plan/content-files.ts'
import { slugOfName } from '../../import/plan/slug-of-name.ts'
import { type Book, cellPlace } from '../../import/xlsx/book.ts'
import { appraisalSchema, departmentAppraisalSchema } from '../../model/files/appraisal-file.ts'
import { departmentFileSchema } from '../../model/files/department-file.ts'
import { monitoringSchema } from '../../model/files/monitoring-file.ts'
import { projectFileSchema } from '../../model/files/project-file.ts'
import { wholeTargetsFileSchema } from '../../model/files/whole-targets-file.ts'
import { slugOf } from '../../model/ids.ts'
import { parseAppraisal, parseWholeAppraisal } from '../../parse/appraisal.ts'
import { parseDepartmentBody } from '../../parse/department-body.ts'
import { parseMonitoring } from '../../parse/monitoring.ts'
import { valueFaultsOf } from '../../parse/value-faults.ts'
import { Draft } from '../draft.ts'
import { type ProseRow, proseBody } from '../prose.ts'
import { MARKDOWN_KIND, PROSE_KINDS } from '../sheets/kinds.ts'
import { SHEETS } from '../sheets/sheets.ts'
import { readTables, type TableRow, type WorkbookFault } from '../table.ts'
import { decodeValue } from '../values.ts'
import { onlyOf, recordsOf } from './records.ts'
import { type DraftRow, type UnitDraft, unitDrafts } from './units.ts'

/** The content files of a filled workbook, checked as the loader of content would.
 *  @throws ImportFault naming every cell at fault, all at once, in the order of the workbook. */
export function workbookContent(name: string, book: Book): FilledContent {
  const tables = readTables(book)
  const faults = [...tables.faults]
  const drafts = unitDrafts(tables, faults)
  const units = drafts.map((draft) => filledUnit(draft, faults))
  refuseTwins(
    units.flatMap(({ names }) => names),
    faults,
  )
  if (drafts.length === 0)
    faults.push({
      place: { sheet: '部门', row: 3, column: 1 },
      code: 'workbook-unit-missing',
    })
  if (faults.length > 0) throw new ImportFault(inOrder(faults).map((fault) => problemOf(name, fault)))
  const files = units.flatMap(({ files }) => files ?? [])
  return {
    files: files.flatMap(unitTexts).map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    documents: files.flatMap((unit) => unit.head.sources.map(({ file }) => `${unitFolder(unit)}/${file}`)),
    units: files.map(summaryOf),
  }
}

function summaryOf({
  year,
  unit,
  head,
  projects,
  wholeAppraisal,
  appraisals,
}: UnitFiles): FilledContent['units'][number] {
  const indicators = projects.reduce((sum, { file }) => sum + file.indicators.length, 0)
  const counts = {
    projects: projects.length,
    indicators,
    appraisals: (appraisals?.length ?? 0) + (wholeAppraisal ? 1 : 0),
  }
  return { year, folder: unit, name: head.name, ...counts }
}

/** The path of a file with the cell that names it. */
interface Named {
  readonly path: string
  readonly row: TableRow
  readonly head: string
}

/** A unit of the workbook. */
interface FilledUnit {
  /** Absent when anything of it is at fault. */
  readonly files?: UnitFiles
  readonly names: readonly Named[]
}

function filledUnit(draft: UnitDraft, faults: WorkbookFault[]): FilledUnit {
  const head = draft.head.check(departmentFileSchema, faults)
  faults.push(...(head?.sources ?? []).flatMap(sourceFaultsOf).map((fault) => draft.head.faultOf(fault)))
  const place = { year: draft.year, unit: nameOf(draft.row, '文件夹', draft.head, faults) }
  const body = bodyOf(draft.prose, faults)
  const projects = draft.projects.flatMap((project) => {
    const one = filledProject(project, faults)
    return one ? [{ ...one, row: project.row }] : []
  })
  const [whole] = onlyOf(draft.wholes, wholeTargetsFileSchema, valueFaultsOf, faults)
  const wholeFaults = (one: NonNullable<UnitFiles['wholeAppraisal']>) => parseWholeAppraisal(one, place).faults
  const [wholeAppraisal] = onlyOf(draft.wholeAppraisals, departmentAppraisalSchema, wholeFaults, faults)
  const appraisals = recordsOf(draft.appraisals, appraisalSchema, (one) => parseAppraisal(one, place).faults, faults)
  const reports = recordsOf(draft.reports, monitoringSchema, (one) => parseMonitoring(one, place).faults, faults)
  const names = [
    { path: contentPath({ ...place, kind: 'department' }), row: draft.row, head: '文件夹' },
    ...projects.map(({ slug, row }) => ({
      ...{ path: contentPath({ ...place, kind: 'project', slug }), row, head: '文件名' },
    })),
  ]
  if (!head) return { names }
  return {
    names,
    files: {
      ...{ ...place, head, body: body === '' ? '' : `\n${body}` },
      projects: projects.map(({ slug, file }) => ({ slug, file })),
      ...(whole && { whole }),
      ...(wholeAppraisal && { wholeAppraisal }),
      ...(appraisals && { appraisals }),
      ...(reports && { reports }),
    },
  }
}

function filledProject({ row, draft }: DraftRow, faults: WorkbookFault[]): UnitFiles['projects'][number] | undefined {
  const file = draft.check(projectFileSchema, faults)
  const slug = nameOf(row, '文件名', draft, faults)
  if (!file) return undefined
  faults.push(...valueFaultsOf(file).map((fault) => draft.faultOf(fault)))
  return { slug, file }
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

function refuseTwins(names: readonly Named[], faults: WorkbookFault[]): void {
  for (const [path, same] of Map.groupBy(names, fileKey))
    for (const { row, head } of same.slice(1))
      faults.push({ place: row.placeOf(head), code: 'workbook-rows-one-file', text: path })
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

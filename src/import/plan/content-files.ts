import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { contentPath, contentPlaceOf } from '../../content/layout.ts'
import type { UnitFiles } from '../../content/unit-files.ts'
import { formatMarkdown } from '../../content/write/markdown.ts'
import { unitTexts } from '../../content/write/unit-texts.ts'
import type { ContentFile } from '../../content/write/write-content.ts'
import { ImportFault, importFault, importProblem } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import { nameKey } from '../../faults/names.ts'
import { quote } from '../../faults/quote.ts'
import { schemaFaults } from '../../faults/schema-faults.ts'
import { appraisalFileSchema } from '../../model/files/appraisal-file.ts'
import { departmentFileSchema } from '../../model/files/department-file.ts'
import { type ProjectFile, projectFileSchema } from '../../model/files/project-file.ts'
import { wholeTargetsFileSchema } from '../../model/files/whole-targets-file.ts'
import type { UnplacedText } from '../../model/other-text.ts'
import type { SourceDocument } from '../../model/source.ts'
import { publishedNameOf } from '../../model/source-kind.ts'
import { sourceFileOf } from '../../model/source-name.ts'
import type { Examined } from '../examine.ts'
import { checkedSourceName, checkSourceBytes } from './checked-names.ts'
import { merged } from './merged.ts'
import { type PlannedPart, plannedParts } from './planned-part.ts'
import { projectSlugsOf } from './slugs.ts'
import { foldersOf, type UnitFolder } from './unit-folders.ts'
import { unplacedOf } from './unplaced.ts'

/** Everything that documents of any years and units give, checked against the schemas of content files. `existing` are the
 *  units that stand in the content folder: they keep their names, and what other documents gave them.
 *  @throws ImportFault when a record would not be a valid content file, or two would be the same file. */
export function contentFilesOf(documents: readonly Examined[], existing: readonly UnitFiles[] = []): ContentFile[] {
  const parts = plannedParts(documents)
  const folders = foldersOf(parts, existing)
  const files = [...Map.groupBy(parts, (part) => folders.get(part)?.path ?? '')].flatMap(([, group]) => {
    const first = group[0]
    const folder = first && folders.get(first)
    return folder ? filesOf(folder, group) : []
  })
  const twins = [...Map.groupBy(files, fileKey)].filter(([, same]) => same.length > 1)
  if (twins.length > 0) throw new ImportFault(twins.map(([path]) => importProblem('records-one-file', path)))
  return files
}

/** The same text for paths that are one file on some computer or on the site. */
export function fileKey({ path }: Pick<ContentFile, 'path'>): string {
  const place = contentPlaceOf(path)
  return nameKey(place?.kind === 'source' ? contentPath({ ...place, name: publishedNameOf(place.name) }) : path)
}

function filesOf(folder: UnitFolder, documents: readonly PlannedPart[]): ContentFile[] {
  const [first, ...others] = documents
  if (!first) return []
  const other = others.find(({ unit }) => unit.name !== first.unit.name)
  if (other) throw importFault('unit-two-names', folder.path, first.unit.name, quote(other.unit.name))
  const bodies = documents.filter(({ department }) => department.length > 0)
  if (bodies.length > 1) throw importFault('department-parts-several', folder.path, undefined, named(bodies))
  const texts = unitTexts({
    ...{ year: folder.year, unit: folder.unit, ...departmentOf(folder, first, documents, bodies[0]) },
    projects: projectFiles(folder, documents.flatMap(projectsOf)),
    ...wholeOf(folder, documents),
    ...appraisalsOf(folder, documents),
  })
  return [
    ...texts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    ...documents.map((document) => sourceFile(folder, document)),
  ]
}

function sourceFile(folder: UnitFolder, { source: { name }, bytes }: PlannedPart): ContentFile {
  checkSourceBytes(name, bytes)
  return { path: contentPath({ ...folder, kind: 'source', name: checkedSourceName(name) }), bytes }
}

function departmentOf(
  folder: UnitFolder,
  { unit }: PlannedPart,
  documents: readonly PlannedPart[],
  body?: PlannedPart,
): Pick<UnitFiles, 'head' | 'body'> {
  const { code, standing } = folder
  const before = standing?.head.sources ?? []
  const names = documents.map(({ source }) => sourceFileOf(source.name))
  const kept = before.filter(({ file }) => !names.includes(file))
  const own = documents.map((document) => ({
    ...sourceDocumentOf(document),
    ...typedOf(before.find(({ file }) => file === sourceFileOf(document.source.name))),
  }))
  const unplaced = unplacedTexts(
    kept,
    standing,
    documents.flatMap((document) => unplacedOf(document).ofUnit),
  )
  const head = valid(departmentFileSchema, contentPath({ ...folder, kind: 'department' }), {
    ...(code !== undefined && { code }),
    name: unit.name,
    sources: merged(before, own, ({ file }) => file),
    ...(unplaced.length > 0 && { unplaced }),
  })
  // Prose that stands there is of another document, or of a person where it is of none.
  const others = kept.length > 0 || before.length === 0
  const prose = body ? `\n${formatMarkdown(body.department)}` : others ? standing?.body : ''
  return { head, body: prose ?? '' }
}

/** What only a person can add to the record of a document. */
function typedOf(standing: SourceDocument | undefined): Partial<SourceDocument> {
  const { publisher, url, published } = standing ?? {}
  return { ...(publisher && { publisher }), ...(url && { url }), ...(published && { published }) }
}

/** Text without a place, behind that which other documents of the unit left. */
function unplacedTexts(
  kept: readonly SourceDocument[],
  standing: UnitFiles | undefined,
  own: readonly UnplacedText[],
): UnplacedText[] {
  const left = kept.some(({ account }) => account && account.unplaced > 0) ? (standing?.head.unplaced ?? []) : []
  return merged(left, own, ({ text, place }) => `${place}\n${text}`)
}

const DEFAULT_ENCODING = 'UTF-8'

function sourceDocumentOf({ source, bytes, accounting, aside, title, imprint }: PlannedPart): SourceDocument {
  return {
    file: sourceFileOf(source.name),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    account: accounting.account,
    ...(source.encoding !== undefined && source.encoding !== DEFAULT_ENCODING && { encoding: source.encoding }),
    ...(title !== undefined && { title }),
    ...(imprint.length > 0 && { imprint: [...imprint] }),
    ...(aside.length > 0 && { aside: [...aside] }),
  }
}

function projectsOf(document: PlannedPart): ProjectFile[] {
  const { ofProject } = unplacedOf(document)
  return document.projects.map(({ file }, n) => withUnplaced(file, ofProject.get(n)))
}

function projectFiles(folder: UnitFolder, projects: readonly ProjectFile[]): UnitFiles['projects'] {
  const { path, standing } = folder
  const slugs = projectSlugsOf(projects, standing, path)
  return projects.map((project, n) => {
    const slug = slugs[n] ?? ''
    // What a person declared, which no document prints, stays.
    const { continues } = standing?.projects.find((one) => one.slug === slug)?.file ?? {}
    const record = { ...project, ...(continues !== undefined && { continues }) }
    return { slug, file: valid(projectFileSchema, contentPath({ ...folder, kind: 'project', slug }), record) }
  })
}

/** The whole department's targets, of which a year has one. */
function wholeOf({ path, ...folder }: UnitFolder, documents: readonly PlannedPart[]): Pick<UnitFiles, 'whole'> {
  const [whole] = onlyOne(path, documents, ({ wholes }) => wholes)
  if (!whole) return {}
  return { whole: valid(wholeTargetsFileSchema, contentPath({ ...folder, kind: 'whole' }), whole.file) }
}

/** @throws ImportFault when there are several forms of the whole department. */
function onlyOne<Draft>(
  path: string,
  documents: readonly PlannedPart[],
  draftsOf: (part: PlannedPart) => readonly Draft[],
): Draft[] {
  const drafts = documents.flatMap((document) => draftsOf(document).map((draft) => ({ document, draft })))
  if (drafts.length > 1)
    throw importFault('whole-forms-several', path, undefined, named(drafts.map(({ document }) => document)))
  return drafts.map(({ draft }) => draft)
}

/** The self-appraisals of a unit, behind those that other documents gave it. */
function appraisalsOf(
  { path, ...folder }: UnitFolder,
  documents: readonly PlannedPart[],
): Pick<UnitFiles, 'appraisals' | 'wholeAppraisal'> {
  const own = documents.flatMap((document) => {
    const { ofAppraisal } = unplacedOf(document)
    return document.appraisals.map(({ file }, n) => withUnplaced(file, ofAppraisal.get(n)))
  })
  const [whole] = onlyOne(path, documents, ({ wholeAppraisals }) => wholeAppraisals)
  if (own.length === 0 && !whole) return {}
  const before = (folder.standing?.appraisals ?? []).filter(
    ({ source, name, title }) => source || !own.some((one) => one.name === name && one.title === title),
  )
  const department = whole?.file ?? folder.standing?.wholeAppraisal
  const file = valid(appraisalFileSchema, contentPath({ ...folder, kind: 'appraisal' }), {
    ...(department && { department }),
    appraisals: merged(before, own, ({ source }) => source?.file),
  })
  return { appraisals: file.appraisals, ...(file.department && { wholeAppraisal: file.department }) }
}

function withUnplaced<File extends { unplaced?: UnplacedText[] | undefined }>(
  file: File,
  unplaced?: UnplacedText[],
): File {
  return unplaced ? { ...file, unplaced } : file
}

function valid<Schema extends z.ZodType>(schema: Schema, path: string, record: z.input<Schema>): z.output<Schema> {
  const result = schema.safeParse(record)
  if (result.success) return result.data
  const faults = schemaFaults(schema, record, result.error.issues)
  throw new ImportFault([
    importProblem('record-not-valid', path),
    ...faults.map(({ code, path: keys, text = textAt(record, keys), other }) =>
      importProblem(code, { file: path, at: keys.join('.') }, text, other),
    ),
  ])
}

/** The text to which keys lead; empty where there is none. */
function textAt(record: unknown, keys: readonly PropertyKey[]): string {
  const value = keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    record,
  )
  return typeof value === 'string' ? value : ''
}

function named(documents: readonly PlannedPart[]): Words {
  const names = documents.map(({ source }) => source.name)
  return { en: names.join(' and '), zh: names.join('、') }
}

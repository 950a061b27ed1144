import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { departmentFileSchema } from '../model/department-file.ts'
import { SLUG_PATTERN, slugOf } from '../model/ids.ts'
import { type ProjectFile, projectFileSchema } from '../model/project-file.ts'
import type { SourceDocument } from '../model/source.ts'
import { formatDepartmentYaml, formatProjectYaml } from './content-yaml.ts'
import type { Examined } from './examine.ts'
import { ImportFault } from './fault.ts'
import { formatMarkdown } from './markdown.ts'

/** A file that an import gives. */
export interface ContentFile {
  /** From the content folder, with forward slashes, such as `2021/101001/department.md`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Everything that documents of any years and units give, checked against the schemas of content files.
 *  @throws ImportFault when a record would not be a valid content file, or two would be the same file. */
export function contentFilesOf(documents: readonly Examined[]): ContentFile[] {
  const folders = Map.groupBy(documents, ({ year, unit }) => `${year.year}/${slugOf(unit.code)}`)
  const files = [...folders].flatMap(([folder, group]) => filesOf(folder, group))
  for (const [path, same] of Map.groupBy(files, ({ path }) => path.toLowerCase()))
    if (same.length > 1) throw new ImportFault(`${path}: two projects or documents would be this one file.`)
  return files
}

function filesOf(folder: string, documents: readonly Examined[]): ContentFile[] {
  const [first, ...others] = documents
  if (!first) return []
  const other = others.find(({ unit }) => unit.name !== first.unit.name)
  if (other) throw new ImportFault(`${folder}: named both ${first.unit.name} and ${other.unit.name}.`)
  const bodies = documents.filter(({ recognised }) => recognised.department.length > 0)
  if (bodies.length > 1)
    throw new ImportFault(
      `${folder}: ${bodies.map(({ source }) => source.name).join(' and ')} both have a department part.`,
    )
  return [
    { path: `${folder}/department.md`, bytes: encode(departmentText(folder, first, documents, bodies[0])) },
    ...documents.flatMap(({ recognised }) => recognised.projects).map(({ file }) => projectFile(folder, file)),
    ...documents.map(({ source, bytes }) => ({ path: `${folder}/source/${checkedName(source.name)}`, bytes })),
  ]
}

function departmentText(folder: string, { unit }: Examined, documents: readonly Examined[], body?: Examined): string {
  const record = valid(departmentFileSchema, `${folder}/department.md`, {
    code: unit.code,
    name: unit.name,
    sources: documents.map(sourceDocumentOf),
  })
  const prose = body ? `\n${formatMarkdown(body.recognised.department)}` : ''
  return `---\n${formatDepartmentYaml(record)}---\n${prose}`
}

function sourceDocumentOf({ source, bytes, accounting, recognised: { title } }: Examined): SourceDocument {
  return {
    file: `source/${source.name}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    account: accounting.account,
    ...(title !== undefined && { title }),
  }
}

function projectFile(folder: string, project: ProjectFile): ContentFile {
  const slug = slugOf(project.code ?? '')
  if (!SLUG_PATTERN.test(slug))
    throw new ImportFault(
      `${folder}: the code “${project.code ?? ''}” of ${project.name} is not made of letters and digits.`,
    )
  const path = `${folder}/${slug}.yaml`
  return { path, bytes: encode(formatProjectYaml(valid(projectFileSchema, path, project))) }
}

function valid<Schema extends z.ZodType>(schema: Schema, path: string, record: z.input<Schema>): z.output<Schema> {
  const result = schema.safeParse(record)
  if (result.success) return result.data
  const issues = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new ImportFault([`${path}: what was read does not make a valid content file.`, ...issues].join('\n'))
}

function checkedName(name: string): string {
  if (/^[^./\\\p{C}][^/\\\p{C}]*$/u.test(name)) return name
  throw new ImportFault(
    `“${name}” cannot be kept as a source document: rename it without leading dot, slashes or control characters.`,
  )
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
